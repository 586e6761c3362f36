import type { SenderAnswer, Sighting, Verdict } from "../judge/verdict.ts";
import { isPlausible } from "./times.ts";

/**
 * Which judged mails say something about whether the user uses a service, and how they are counted. Here and not in the
 * memory that keeps the counts, so that everything that keeps them counts alike.
 */

const FROM_THEM: readonly SenderAnswer[] = ["authenticated", "their-domain"];

/** receipt: somebody paid or was paid; letter: a newsletter, or a notice about an account, but no sign-up mail. */
export type Witness = "receipt" | "letter";

/** What a mail is a witness of. Null: of nothing. Only a service of the registry, and only a mail from a domain of its own, counts. */
export function witnessOf({ kind, service, sender }: Pick<Verdict, "kind" | "service" | "sender">): Witness | null {
  if (service === null || service.id === null || !FROM_THEM.includes(sender)) return null;
  if (kind === "transaction") return "receipt";
  return kind === "marketing" || kind === "other" ? "letter" : null;
}

/**
 * A sighting with one more mail.
 * @param time when the mail came, if the page told; a date that can't be (1970, 2099) is none, and what counts is that
 * the mail is there today.
 * @param now the clock. Both in milliseconds since 1970.
 */
export function sightedWith(before: Sighting | undefined, time: number | undefined, now: number): Required<Sighting> {
  const at = isPlausible(time, now) ? time : now;
  const { count, lastSeen, firstSeen = lastSeen } = before ?? { count: 0, lastSeen: at };
  return { count: count + 1, firstSeen: Math.min(firstSeen, at), lastSeen: Math.max(lastSeen, at) };
}
