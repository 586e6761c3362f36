import { HEADER_LIMIT } from "../../../src/mailbox/header.ts";
import { PASSWORD_PLACE_IDS } from "../../browsers/password-places.ts";
import { STEP_IDS, STEP_STATES } from "../../checklist.ts";
import { cutText, fields, finite, flag, list, oneOf, Refused, wholeText } from "../../guard/values.ts";
import { type PageRequest, WORK_STATES } from "../../messages.ts";
import { siteOf } from "../../sites.ts";
import { LANGUAGE_SETTINGS } from "../../ui/languages.ts";
import { MOST_WORK, type WorkAccount } from "../memory/password-work.ts";
import { guardAnswer } from "./content-request.ts";
import { guardServiceKey } from "./fields.ts";
import { guardLookPageRequest, LOOK_PAGE_TYPES } from "./look-request.ts";
import { guardMail } from "./mail.ts";
import { guardRecordRequest, RECORD_TYPES } from "./record-request.ts";

const TYPES: readonly PageRequest["type"][] = [
  ...RECORD_TYPES,
  ...LOOK_PAGE_TYPES,
  "remembered",
  "popup",
  "set-answer",
  "declared",
  "declare",
  "services",
  "locks",
  "steps",
  "set-step",
  "demo-panel",
  "judge-brought",
  "close-warnings",
  "reopen-warnings",
  "set-language",
  "password-place",
  "set-password-place",
  "password-work",
  "keep-password-work",
  "mark-password-work",
  "forget-password-work",
  "check-passwords",
  "read-page",
  "copy-page",
  "sites",
  "add-site",
  "remove-site",
  "paused",
  "pause",
];

/** A site as siteOf() writes it, and nothing wider. */
export function guardSite(value: unknown): string {
  const site = wholeText(value, "site", 300);
  if (siteOf(site) !== site) throw new Refused("site: not a site");
  return site;
}

/** What a page of ours asks. Throws `Refused` with the reason for anything else. */
export function guardPageRequest(message: unknown): PageRequest {
  const from = fields(message, "message");
  const type = oneOf(from.type, "type", TYPES);
  switch (type) {
    case "remembered":
    case "popup":
    case "declared":
    case "services":
    case "locks":
    case "steps":
    case "demo-panel":
    case "password-place":
    case "password-work":
    case "forget-password-work":
    case "check-passwords":
    case "sites":
    case "paused":
      return { type };
    case "judge-brought":
      return { type, mail: guardMail(from.mail), header: cutText(from.header, "header", HEADER_LIMIT) };
    case "read-page":
    case "copy-page":
      return { type, tabId: finite(from.tabId, "tabId") };
    case "add-site":
    case "remove-site":
      return { type, site: guardSite(from.site) };
    case "pause":
      return { type, site: guardSite(from.site), pause: flag(from.pause, "pause") };
    case "set-answer":
      return { type, serviceKey: guardServiceKey(from.serviceKey), answer: guardAnswer(from.answer) };
    case "declare":
      return {
        type,
        serviceKey: guardServiceKey(from.serviceKey),
        use: oneOf(from.use, "use", ["uses", "does-not-use", null]),
      };
    case "set-step":
      return {
        type,
        address: from.address === null ? null : wholeText(from.address, "address", 64),
        step: oneOf(from.step, "step", STEP_IDS),
        state: oneOf(from.state, "state", STEP_STATES),
      };
    case "close-warnings":
      return { type, serviceKey: guardServiceKey(from.serviceKey), tone: oneOf(from.tone, "tone", ["warn", "fake"]) };
    case "reopen-warnings":
      return { type, closedAt: finite(from.closedAt, "closedAt") };
    case "set-language":
      return { type, language: oneOf(from.language, "language", LANGUAGE_SETTINGS) };
    case "set-password-place":
      return { type, place: oneOf(from.place, "place", [...PASSWORD_PLACE_IDS, null]) };
    case "keep-password-work":
      return { type, accounts: list(from.accounts, "accounts", MOST_WORK).map(guardAccount) };
    case "mark-password-work":
      return {
        type,
        account: wholeText(from.account, "account", 64),
        state: oneOf(from.state, "state", WORK_STATES),
      };
    case "look-through":
    case "looked":
    case "declare-all":
      return guardLookPageRequest(type, from);
    default:
      return guardRecordRequest(type, from);
  }
}

function guardAccount(value: unknown): WorkAccount {
  const from = fields(value, "account");
  return {
    site: cutText(from.site, "site", 300),
    username: cutText(from.username, "username", 1_000),
    state: oneOf(from.state, "state", [...WORK_STATES, null]),
  };
}
