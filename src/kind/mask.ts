import { remembered } from "../mail/memo.ts";
import { fold } from "../mail/text.ts";

/** Longer display names are sentences. */
const NAME_LIMIT = 40;

/** Stands for a sender's name in folded text: it is in no word. */
export const MASK_UNIT = 0xa4;
const MASK = String.fromCharCode(MASK_UNIT);

/** With the spaces around it. */
const SHORTEST = 4;
/** A name of one word holds no other words, but in Han and kana, where this many characters are enough for some. */
const SHORTEST_UNSPACED = 3;

/**
 * The sender's name, folded, as it is looked for in the text; "" where there is none. What a name is made of says nothing
 * of the mail: "Google Pay" is no payment, "Larkspur Forum" no topic.
 */
export function maskableName(fromName: string | undefined): string {
  return fromName && fromName.length <= NAME_LIMIT ? maskable(fromName) : "";
}

const maskable = remembered((fromName) => {
  const name = fold(fromName);
  if (name.length < SHORTEST || name.includes("\n")) return "";
  const last = name.charCodeAt(name.length - 2);
  // What follows such a name is written together with it.
  if (last >= 0x3040 && last <= 0x9fff) return name.length - 2 >= SHORTEST_UNSPACED ? name.slice(0, -1) : "";
  return name.indexOf(" ", 1) < name.length - 1 ? name : "";
});

/** The text with the name's letters replaced, each by one, so that every other word keeps its place. */
export function withoutName(text: string, name: string): string {
  if (name === "" || !text.includes(name)) return text;
  return text.replaceAll(
    name,
    name.endsWith(" ") ? ` ${MASK.repeat(name.length - 2)} ` : ` ${MASK.repeat(name.length - 1)}`,
  );
}
