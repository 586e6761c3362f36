/**
 * A mail as an adapter could read it. Every field that a webmail may not give is optional, and an
 * absent field means "not read", which is never the same as an empty one.
 */
export interface Mail {
  /** The webmail's own id of the message (Gmail: the legacy hexadecimal id). Absent: the page shows none. */
  id?: string;
  /** Where the mail stood: a row of a list (subject and snippet only) or an opened message. */
  place: "row" | "message";
  /** The display name, exactly as the sender wrote it. It is the sender's claim, not a fact. */
  fromName?: string;
  /** The address of the From line, as the webmail keeps it in an attribute, never cut out of text the sender wrote. */
  fromAddress?: string;
  /** The recipients that the message shows. */
  to?: Address[];
  subject?: string;
  /** The preview text of a list row. */
  snippet?: string;
  /** The visible text of an opened message, at most {@link BODY_LIMIT} characters. */
  body?: string;
  /**
   * True when the body was longer than what was read, or the webmail showed only a part of it. Without a body: the
   * message is open, and its text stands where it can't be read.
   */
  bodyIsPartial?: boolean;
  /** The targets of the links in an opened message, unwrapped, at most {@link LINK_LIMIT}. */
  links?: string[];
  /** The date as the page shows it; a webmail's dates are written for people, in the language of the page. */
  date?: string;
  /** When the mail arrived, in milliseconds since 1970, where the page tells it (Gmail: from the message id). */
  time?: number;
  /** Only the day of {@link time} is known: it was read from a date without a time of day. */
  timeIsDay?: true;
  /** Whether the mail was already read, where the list shows it. */
  unread?: boolean;
  /** What the webmail shows about the sender's authentication. Absent: it showed nothing, which proves nothing. */
  authentication?: Authentication;
}

export interface Address {
  name?: string;
  address: string;
}

/** The result of one authentication method, in the terms of RFC 8601. */
export type AuthenticationResult = (typeof AUTHENTICATION_RESULTS)[number];
export const AUTHENTICATION_RESULTS = [
  "pass",
  "fail",
  "softfail",
  "neutral",
  "none",
  "temperror",
  "permerror",
] as const;

/** What is known of a mail's authentication, and nothing more: an absent field was not shown. */
export interface Authentication {
  /** The domain whose DKIM signature the webmail shows as verified (Gmail: "signed-by"). */
  signedBy?: string;
  /** The domain of the envelope sender that the webmail shows as verified (Gmail: "mailed-by"). */
  mailedBy?: string;
  dkim?: AuthenticationResult;
  spf?: AuthenticationResult;
  dmarc?: AuthenticationResult;
}

/** The longest body that is read, in UTF-16 units: a sign-up mail says what it is long before. */
export const BODY_LIMIT = 20_000;

/** How many links of a message are read. */
export const LINK_LIMIT = 200;
