import { labelOf } from "../mail/address.ts";
import { isBait } from "./bait.ts";

/**
 * Whether a display name that begins with a service's ordinary word is the whole name of somebody else: "Square Enix" at
 * square-enix.com, "Discover Magazine" at discovermagazine.com. What stands beside the word must be in the domain, too, and
 * be nothing that a payment service, or whoever imitates one, would add ("Wise Transfers", "Chase Alerts").
 * @param folded the display name, see fold; the word stands in it from `start` to `end`.
 * @param host the sender's, which is no service's.
 */
export function isNamesake(folded: string, start: number, end: number, host: string): boolean {
  const rest = `${folded.slice(0, start)} ${folded.slice(end)}`.split(" ").filter((word) => word !== "");
  if (!rest.some((word) => word.length >= SHORTEST) || rest.some((word) => isBait(word) || THEIRS_TOO.test(word)))
    return false;
  return labelOf(host).replaceAll("-", "") === folded.replaceAll(" ", "");
}

/** Shorter words are "of", "at" and a company's legal form. */
const SHORTEST = 3;

/** What payment services and other companies add to their own names. */
const THEIRS_TOO =
  /^(?:apps?|id|us|uk|eu|inc|ltd|llc|limited|group|global|hq|web|plus|pro)$|pay|money|cash|bank|card|wallet|coin|crypto|exchang|financ|invest|capital|credit|loan|lend|fund|trad|transf|remit|business|online|digital|mobile|sign|cent(?:er|re)|notif|custom|care|desk|info|mail|member|user|portal|team|tech|hold|international/;
