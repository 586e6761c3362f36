import { type Fields, fields, finite, flag, list, oneOf, optional, wholeText } from "../../guard/values.ts";
import { LOOK_ENDS, type LookPageRequest, type LookRequest } from "../../look-messages.ts";
import { account, guardServiceKey, MOST_MAILS, webmail } from "./fields.ts";
import { guardMail } from "./mail.ts";

export const LOOK_TYPES: readonly LookRequest["type"][] = ["look-begin", "look-step", "look-end", "open-found"];
export const LOOK_PAGE_TYPES: readonly LookPageRequest["type"][] = ["look-through", "looked", "declare-all"];

const LONGEST_ADDRESS = 8_000;
const MOST_TERMS = 500;
/** As many as the registry has services, and more. */
const MOST_SAID = 2_000;

/** What a page that looks through a mailbox asks. Throws `Refused` with the reason for anything else. */
export function guardLookRequest(type: LookRequest["type"], from: Fields): LookRequest {
  switch (type) {
    case "look-begin":
      return {
        type,
        webmail: webmail(from),
        account: account(from),
        serviceKey: from.serviceKey === null ? null : guardServiceKey(from.serviceKey),
      };
    case "look-step":
      return {
        type,
        webmail: webmail(from),
        account: account(from),
        room: room(from.room),
        here: wholeText(from.here, "here", LONGEST_ADDRESS),
        rows: from.rows === null ? null : list(from.rows, "rows", MOST_MAILS).map(guardMail),
        made: finite(from.made, "made"),
      };
    case "look-end":
      return { type, end: oneOf(from.end, "end", LOOK_ENDS) };
    case "open-found":
      return { type };
  }
}

function room(value: unknown) {
  const from = fields(value, "room");
  const terms = Math.min(MOST_TERMS, Math.max(1, Math.floor(finite(from.terms, "room.terms"))));
  const isPartial = optional(from, "isPartial", flag).isPartial === true;
  return { terms, before: flag(from.before, "room.before"), ...(isPartial ? { isPartial: true as const } : {}) };
}

/** What a page of ours asks about looks. Throws `Refused`. */
export function guardLookPageRequest(type: LookPageRequest["type"], from: Fields): LookPageRequest {
  switch (type) {
    case "look-through":
      return {
        type,
        tabId: from.tabId === null ? null : finite(from.tabId, "tabId"),
        webmail: from.webmail === null ? null : wholeText(from.webmail, "webmail", 100),
      };
    case "looked":
      return { type };
    case "declare-all":
      return {
        type,
        said: list(from.said, "said", MOST_SAID).map((value) => {
          const one = fields(value, "said");
          return { serviceKey: guardServiceKey(one.serviceKey), use: oneOf(one.use, "use", ["uses", "does-not-use"]) };
        }),
      };
  }
}
