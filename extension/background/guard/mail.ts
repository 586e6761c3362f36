import {
  type Address,
  AUTHENTICATION_RESULTS,
  type Authentication,
  BODY_LIMIT,
  LINK_LIMIT,
  type Mail,
} from "../../../src/mail/mail.ts";
import { cutText, type Fields, fields, finite, flag, list, oneOf, optional, Refused } from "../../guard/values.ts";

/** The longest of each, in UTF-16 units. Genuine ones are far shorter; what is cut off could only be padding. */
const LONGEST = { id: 300, name: 1_000, address: 1_000, subject: 2_000, snippet: 4_000, date: 300, link: 4_000 };

const MOST_RECIPIENTS = 100;

const cut = (longest: number) => (value: unknown, place: string) => cutText(value, place, longest);

/** A mail as a content script sends it: texts cut to their limits, unknown fields dropped. Throws {@link Refused}. */
export function guardMail(value: unknown): Mail {
  const from = fields(value, "mail");
  return {
    place: oneOf(from.place, "mail.place", ["row", "message"]),
    ...identity(from),
    ...optional(from, "fromName", cut(LONGEST.name)),
    ...optional(from, "fromAddress", cut(LONGEST.address)),
    ...optional(from, "to", addresses),
    ...optional(from, "subject", cut(LONGEST.subject)),
    ...optional(from, "snippet", cut(LONGEST.snippet)),
    ...optional(from, "body", cut(BODY_LIMIT)),
    ...optional(from, "bodyIsPartial", flag),
    ...optional(from, "links", links),
    ...optional(from, "date", cut(LONGEST.date)),
    ...optional(from, "time", finite),
    ...optional(from, "unread", flag),
    ...optional(from, "authentication", authentication),
  };
}

/** Half an id would be another mail's: one that is too long is none. */
function identity(from: Fields): { id?: string } {
  const { id } = from;
  if (id === undefined || id === null || id === "") return {};
  if (typeof id !== "string") throw new Refused("mail.id: not a text");
  return id.length > LONGEST.id ? {} : { id };
}

function addresses(value: unknown, place: string): Address[] {
  // Somebody else's mailing: the first recipients tell as much as all of them.
  const recipients = Array.isArray(value) ? value.slice(0, MOST_RECIPIENTS) : value;
  return list(recipients, place, MOST_RECIPIENTS).map((entry) => {
    const from = fields(entry, place);
    return { address: cutText(from.address, place, LONGEST.address), ...optional(from, "name", cut(LONGEST.name)) };
  });
}

function links(value: unknown, place: string): string[] {
  const first = Array.isArray(value) ? value.slice(0, LINK_LIMIT) : value;
  return list(first, place, LINK_LIMIT).map((link) => cutText(link, place, LONGEST.link));
}

function authentication(value: unknown, place: string): Authentication {
  const from = fields(value, place);
  const result = (one: unknown, where: string) => oneOf(one, where, AUTHENTICATION_RESULTS);
  return {
    ...optional(from, "signedBy", cut(LONGEST.address)),
    ...optional(from, "mailedBy", cut(LONGEST.address)),
    ...optional(from, "dkim", result),
    ...optional(from, "spf", result),
    ...optional(from, "dmarc", result),
  };
}
