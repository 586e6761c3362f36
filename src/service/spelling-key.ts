import { fold } from "../mail/text.ts";

const SPACES = /[ \n]/;

/**
 * A spelling as texts are searched for it: folded, without spaces. Bit i of `joints`: a space may stand before the i-th
 * unit, where the spelling has one, between scripts, and at an inner capital ("PayPal").
 */
export function keyOf(text: string): { key: string; joints: number } {
  const spaced = fold(text.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2"));
  let key = "";
  let joints = 0;
  for (const unit of spaced.slice(1, -1).split("")) {
    if (SPACES.test(unit)) joints |= 1 << (key.length & 31);
    else key += unit;
  }
  return { key, joints };
}
