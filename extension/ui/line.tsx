import type { ComponentChildren } from "preact";
import type { Piece } from "./texts.ts";

interface LineProps {
  /** See {@link phrases}. */
  of: Piece[];
  /** How a piece is drawn; as bare text without it. */
  show?(piece: Piece, at: number): ComponentChildren;
}

/**
 * A short text whose lines end between phrases, also in a browser without `word-break: auto-phrase`. The places are
 * elements, not characters: a screen reader, the clipboard and an accessible name get the text as it is. Where no
 * phrases are known it is bare text. The style is ui/tokens.css.
 */
export function Line({ of, show = ({ value }) => value }: LineProps) {
  if (!of.some(({ canBreak }) => canBreak)) return <>{of.map(show)}</>;
  // One element, because its parts would be items of their own in a button, which is a flex container.
  return (
    <span class="phrases">
      {of.map((piece, at) => (piece.canBreak ? [<wbr />, show(piece, at)] : show(piece, at)))}
    </span>
  );
}
