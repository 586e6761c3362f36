import { HEADER_LIMIT } from "../../../src/mailbox/header.ts";
import { guardPageState } from "../../guard/page-state.ts";
import { cutText, type Fields, fields, list, oneOf, optional, Refused, wholeText } from "../../guard/values.ts";
import type { Answer, ContentRequest } from "../../messages.ts";
import { guardMail } from "./mail.ts";

/** Content scripts ask about at most 50 rows at a time; a conversation has been seen with 100 messages. */
const MOST_MAILS = 500;

const LONGEST_KEY = 300;
const LONGEST_ACCOUNT = 1_000;
const HASH = /^[0-9a-f]{64}$/;

const TYPES: readonly ContentRequest["type"][] = [
  "judge-rows",
  "judge-messages",
  "answer",
  "panel-seen",
  "panel-closed",
  "mailbox-searched",
  "read-original",
  "check-passwords",
  "open-record",
  "open-apps",
  "open-original",
  "page-state",
];

/** What a content script asks. Throws {@link Refused} with the reason for anything else. */
export function guardContentRequest(message: unknown): ContentRequest {
  const from = fields(message, "message");
  const type = oneOf(from.type, "type", TYPES);
  switch (type) {
    case "judge-rows":
    case "judge-messages":
      return {
        type,
        webmail: webmail(from),
        account: account(from),
        mails: list(from.mails, "mails", MOST_MAILS).map(guardMail),
      };
    case "answer":
      return { type, ...warning(from, true), answer: guardAnswer(from.answer) };
    case "panel-seen":
    case "panel-closed":
      return { type, ...warning(from, false) };
    case "mailbox-searched":
      return {
        type,
        webmail: webmail(from),
        account: account(from),
        serviceKey: guardServiceKey(from.serviceKey),
        mails: list(from.mails, "mails", MOST_MAILS).map(guardMail),
      };
    case "read-original":
      return {
        type,
        webmail: webmail(from),
        account: account(from),
        ...optional(from, "fromAddress", (value, place) => wholeText(value, place, LONGEST_ACCOUNT)),
        header: cutText(from.header, "header", HEADER_LIMIT),
      };
    case "check-passwords":
    case "open-record":
    case "open-apps":
    case "open-original":
      return { type };
    case "page-state":
      return { type, webmail: webmail(from), state: guardPageState(from.state) };
  }
}

/** The user's answer, or null for the answer taken back. */
export function guardAnswer(value: unknown): Answer | null {
  return oneOf(value, "answer", ["mine", "not-mine", null]);
}

/** A serviceKey, see src/judge/verdict.ts. */
export function guardServiceKey(value: unknown): string {
  return wholeText(value, "serviceKey", LONGEST_KEY);
}

function webmail(from: Fields): string {
  return wholeText(from.webmail, "webmail", 100);
}

function account(from: Fields): string | null {
  return from.account === null || from.account === undefined
    ? null
    : wholeText(from.account, "account", LONGEST_ACCOUNT);
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
