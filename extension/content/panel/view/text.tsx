import type { ComponentChildren } from "preact";
import { Line } from "../../../ui/line.tsx";
import { type Piece, phrases, pieces, type Texts } from "../../../ui/texts.ts";

/** What every part of the panel needs to speak: the texts, and what fills their gaps. */
export interface Speech {
  texts: Texts;
  values: Record<string, string>;
}

interface TextProps {
  of: string;
  speech: Speech;
  /** For gaps of this text alone. */
  values?: Record<string, string>;
}

/**
 * A text with its gaps filled. A value is a text node in an element of its own, isolated in direction (a sender's text
 * can't turn ours around) and cut by the style sheet where it is too long.
 */
export function Text({ of, speech, values }: TextProps) {
  return <>{pieces(speech.texts, of, allValues(speech, values)).map(shown)}</>;
}

/** The same, where a line should end between phrases: headlines, titles, buttons. */
export function TextLine({ of, speech, values }: TextProps) {
  return <Line of={phrases(speech.texts, of, allValues(speech, values))} show={shown} />;
}

function allValues(speech: Speech, values: Record<string, string> | undefined) {
  return values ? { ...speech.values, ...values } : speech.values;
}

function shown({ value, gap }: Piece, at: number): ComponentChildren {
  if (!gap) return value;
  return (
    <bdi key={at} class="value" title={value.length > LONG ? value : undefined}>
      {shorten(value)}
    </bdi>
  );
}

/** From this length on a value is cut, in UTF-16 units; its tooltip shows all of it. */
const LONG = 48;

/** Cuts between characters as a reader counts them, so that no half emoji is left. */
function shorten(value: string): string {
  if (value.length <= LONG) return value;
  let kept = "";
  for (const { segment } of new Intl.Segmenter().segment(value.slice(0, 4 * LONG))) {
    if (kept.length + segment.length >= LONG) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}
