import { type Context, type Evidence, type NamedService, type Relationship, serviceKey } from "../judge/verdict.ts";
import { askMailbox, own } from "./mailbox.ts";
import { momentOf } from "./times.ts";

export interface RelationshipAnswer {
  relationship: Relationship;
  evidence: Evidence[];
}

/** So long after a visit to the service a mail of theirs is taken for its answer. Codes live for 5 to 15 minutes. */
export const VISIT_COUNTS_MS = 15 * 60_000;

/** Clocks of the browser and of the mail server disagree a little: a mail may seem to come before its own cause. */
const CLOCKS_DIFFER_MS = 60_000;

/**
 * Does the user use the service? Four witnesses are asked, each of which may be missing:
 * - the user's own word decides: what they declared, or answered to a mail. It never fades; one click takes it back,
 *   and a word that expires unseen would be a riddle;
 * - a visit to the service in the minutes before: the mail is the answer to what the user just did, unless one that they
 *   had not asked for had come before;
 * - the mailbox: receipts, letters, what the webmail's search found; it fades (see mailbox.ts).
 * Their absence says nothing: the mailbox may be young, or the mails deleted.
 * @param arrived when the mail in question came, in milliseconds since 1970, if the page told.
 */
export function relate(service: NamedService, context: Context, arrived?: number): RelationshipAnswer {
  const key = serviceKey(service);
  const moment = momentOf(arrived, context.now);
  const mailbox = askMailbox(key, context, moment);
  const said = word(key, context);
  if (said) return { relationship: said.relationship, evidence: [said.reason, ...mailbox.evidence] };
  const visit = visitBefore(own(context.visits, key), arrived, own(context.unasked, key));
  if (visit) return { relationship: "uses", evidence: [visit, ...mailbox.evidence] };
  if (mailbox.uses) return { relationship: "uses", evidence: mailbox.evidence };
  const none: Evidence = { part: "relationship", code: "no-earlier-mail" };
  return { relationship: "unknown", evidence: mailbox.evidence.length > 0 ? mailbox.evidence : [none] };
}

function word(key: string, { answers, declared }: Context): { relationship: Relationship; reason: Evidence } | null {
  const answer = own(answers, key);
  const declaration = own(declared, key);
  const relationship = answer ?? declaration;
  if (!relationship) return null;
  const codes = answer
    ? ({ uses: "user-said-uses", "does-not-use": "user-said-not" } as const)
    : ({ uses: "user-declared-uses", "does-not-use": "user-declared-not" } as const);
  return { relationship, reason: { part: "relationship", code: codes[relationship] } };
}

/** A visit after an unasked mail of the service says nothing: the user may have gone to look who writes. */
function visitBefore(
  visits: number[] | undefined,
  arrived: number | undefined,
  unasked = Number.POSITIVE_INFINITY,
): Evidence | null {
  if (arrived === undefined) return null;
  const before = (visits ?? [])
    .filter((visit) => visit <= unasked)
    .map((visit) => arrived - visit)
    .filter((elapsed) => elapsed >= -CLOCKS_DIFFER_MS && elapsed <= VISIT_COUNTS_MS);
  if (before.length === 0) return null;
  const minutes = Math.max(1, Math.round(Math.min(...before) / 60_000));
  return { part: "relationship", code: "visited-just-before", values: { minutes: String(minutes) } };
}
