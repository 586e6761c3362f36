import { labelOf } from "../mail/address.ts";
import { isBait } from "./bait.ts";
import type { Place } from "./places.ts";
import type { Hit } from "./spelling-index.ts";

/**
 * Whether a display name that holds a service's ordinary word is the whole name of somebody else: "Square Enix" at
 * square-enix.com, "Discover Magazine" at discovermagazine.com. What stands beside the word must be in the domain, too, and
 * be nothing that a payment service, or whoever imitates one, would add ("Wise Transfers", "Chase Alerts"). And whoever
 * writes of the word alone ("Wise Europe" of "your Wise account") means the service.
 * @param name the display name, and `hit`, where the word stands in it.
 * @param host the sender's, which is no service's.
 * @param written what else the mail says: its subject and text.
 */
export function isNamesake(name: Place, hit: Hit, host: string, written: readonly Place[]): boolean {
  if (name.disguised) return false;
  const { folded } = name;
  const rest = `${folded.slice(0, hit.start)} ${folded.slice(hit.end)}`.split(" ").filter((word) => word !== "");
  if (!rest.some((word) => word.length >= SHORTEST) || rest.some((word) => isBait(word) || THEIRS_TOO.test(word)))
    return false;
  if (labelOf(host).replaceAll("-", "") !== folded.replaceAll(" ", "")) return false;
  return written.every((place) =>
    place.hits.every((other) => other.spelling !== hit.spelling || standsInName(place, other, name, hit)),
  );
}

/** Whether the whole display name stands around the word in another place, too. */
function standsInName(place: Place, other: Hit, { folded }: Place, hit: Hit): boolean {
  return place.folded.startsWith(folded.trim(), other.start - (hit.start - folded.search(/\S/)));
}

/** Shorter words are "of", "at" and a company's legal form. */
const SHORTEST = 3;

/** What payment services and other companies add to their own names. */
const THEIRS_TOO =
  /^(?:apps?|id|us|uk|eu|inc|ltd|llc|limited|group|global|hq|web|plus|pro)$|pay|money|cash|bank|card|wallet|coin|crypto|exchang|financ|invest|capital|credit|loan|lend|fund|trad|transf|remit|business|online|digital|mobile|sign|cent(?:er|re)|notif|custom|care|desk|info|mail|member|user|portal|team|tech|hold|international/;
