import { type Context, type Evidence, type NamedService, type Relationship, serviceKey } from "../judge/verdict.ts";

export interface RelationshipAnswer {
  relationship: Relationship;
  evidence: Evidence[];
}

/**
 * Does the user use the service? The user's own word decides. Without it, a receipt or statement that was seen in
 * this mailbox says yes. Their absence says nothing: the mailbox may be young, or the mails deleted.
 */
export function relate(service: NamedService, context: Context): RelationshipAnswer {
  const key = serviceKey(service);
  const answer = own(context.answers, key);
  if (answer === "uses") return answered("uses", "user-said-uses");
  if (answer === "does-not-use") return answered("does-not-use", "user-said-not");
  const seen = own(context.transactions, key);
  if (seen && seen.count > 0) {
    const values = { count: String(seen.count), last: day(seen.lastSeen) };
    return { relationship: "uses", evidence: [{ part: "relationship", code: "earlier-transactions", values }] };
  }
  return answered("unknown", "no-earlier-mail");
}

function answered(relationship: Relationship, code: Evidence["code"]): RelationshipAnswer {
  return { relationship, evidence: [{ part: "relationship", code }] };
}

/** A key may be any text that a sender wrote ("unlisted:constructor"): only own entries count. */
function own<T>(record: Record<string, T>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** The day of a time, as YYYY-MM-DD in UTC; empty for what is no time. */
function day(time: number): string {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? "" : date.toISOString().slice(0, 10);
}
