import { HEADER_LIMIT } from "../../../src/mailbox/header.ts";
import { guardPageState } from "../../guard/page-state.ts";
import { cutText, type Fields, fields, list, oneOf, optional, Refused, wholeText } from "../../guard/values.ts";
import type { Answer, ContentRequest } from "../../messages.ts";
import { account, guardServiceKey, LONGEST_ACCOUNT, MOST_MAILS, webmail } from "./fields.ts";
import { guardLookRequest, LOOK_TYPES } from "./look-request.ts";
import { guardMail } from "./mail.ts";

const HASH = /^[0-9a-f]{64}$/;

const TYPES: readonly ContentRequest["type"][] = [
  ...LOOK_TYPES,
  "judge-rows",
  "judge-messages",
  "expect-panel",
  "answer",
  "panel-seen",
  "panel-closed",
  "read-original",
  "check-passwords",
  "open-record",
  "open-apps",
  "open-original",
  "open-visits",
  "page-state",
];

/** What a content script asks. Throws {@link Refused} with the reason for anything else. */
export function guardContentRequest(message: unknown): ContentRequest {
  const from = fields(message, "message");
  const type = oneOf(from.type, "type", TYPES);
  switch (type) {
    case "judge-rows":
      return { type, ...batch(from) };
    case "judge-messages":
      return { type, ...batch(from), ...optional(from, "hasPanel", (value, place) => oneOf(value, place, [true])) };
    case "answer":
      return { type, ...warning(from, true), answer: guardAnswer(from.answer) };
    case "panel-seen":
    case "panel-closed":
      return { type, ...warning(from, false) };
    case "read-original":
      return {
        type,
        webmail: webmail(from),
        account: account(from),
        ...optional(from, "fromAddress", (value, place) => wholeText(value, place, LONGEST_ACCOUNT)),
        header: cutText(from.header, "header", HEADER_LIMIT),
      };
    case "expect-panel":
    case "check-passwords":
    case "open-record":
    case "open-apps":
    case "open-original":
    case "open-visits":
      return { type };
    case "page-state":
      return { type, webmail: webmail(from), state: guardPageState(from.state) };
    default:
      return guardLookRequest(type, from);
  }
}

/** Mails of one mailbox. */
function batch(from: Fields) {
  return {
    webmail: webmail(from),
    account: account(from),
    mails: list(from.mails, "mails", MOST_MAILS).map(guardMail),
  };
}

/** The user's answer, or null for the answer taken back. */
export function guardAnswer(value: unknown): Answer | null {
  return oneOf(value, "answer", ["mine", "not-mine", null]);
}

function warning(from: Fields, orNull: true): { serviceKey: string; mailHash: string | null };
function warning(from: Fields, orNull: false): { serviceKey: string; mailHash: string };
function warning(from: Fields, orNull: boolean) {
  const serviceKey = guardServiceKey(from.serviceKey);
  if (orNull && from.mailHash === null) return { serviceKey, mailHash: null };
  const mailHash = wholeText(from.mailHash, "mailHash", 64);
  if (!HASH.test(mailHash)) throw new Refused("mailHash: not a hash");
  return { serviceKey, mailHash };
}
