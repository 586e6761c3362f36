import { pieces, type Texts } from "../../../ui/texts.ts";

/** What every part of the panel needs to speak: the texts, and what fills their gaps. */
export interface Speech {
  texts: Texts;
  values: Record<string, string>;
}

/**
 * A text with its gaps filled. A value is a text node in an element of its own, isolated in direction (a sender's text
 * can't turn ours around) and cut by the style sheet where it is too long.
 */
export function Text({ of, speech, values }: { of: string; speech: Speech; values?: Record<string, string> }) {
  const filled = pieces(speech.texts, of, values ? { ...speech.values, ...values } : speech.values);
  return (
    <>
      {filled.map(({ value, gap }, at) =>
        gap ? (
          <bdi key={at} class="value" title={value.length > LONG ? value : undefined}>
            {value}
          </bdi>
        ) : (
          value
        ),
      )}
    </>
  );
}

/** From this length on a value may be cut, in UTF-16 units: its tooltip shows all of it. */
const LONG = 32;
