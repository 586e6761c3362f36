import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Adapter } from "../../extension/content/webmail/adapter.ts";
import { generic } from "../../extension/content/webmail/generic/generic.ts";
import { gmx } from "../../extension/content/webmail/gmx.ts";
import { outlook } from "../../extension/content/webmail/outlook.ts";
import { proton } from "../../extension/content/webmail/proton.ts";
import { roundcube } from "../../extension/content/webmail/roundcube.ts";
import { snappymail } from "../../extension/content/webmail/snappymail.ts";
import { yahoo } from "../../extension/content/webmail/yahoo.ts";
import type { Mail } from "../../src/mail/mail.ts";
import { type Opened, open } from "./stage/app.ts";
import { insideOf, openWith } from "./stage/page.ts";

/**
 * Saved pages of real webmails, which can't be part of the repository. Their folder stands beside it, or is named by
 * MIOBOE_SAVED_PAGES; without it these tests are left out.
 */
const folder = process.env.MIOBOE_SAVED_PAGES ?? join(import.meta.dirname, "../../../shared/webmail-pages");
const index = join(folder, "index.json");
const areThere = existsSync(index);
if (!areThere) console.log("The saved pages are not here: their tests are left out.");

interface ExpectedMail {
  from_name?: string | null;
  from_addr?: string | null;
  subject?: string | null;
  snippet?: string | null;
  unread?: boolean;
  date_title?: string;
  last_message_id?: string;
  message_id?: string;
  to?: { name: string; addr: string | null }[];
  body?: null;
  body_starts?: string;
  body_contains?: string[];
  mailed_by?: string | null;
  signed_by?: string | null;
}

interface SavedPage {
  file: string;
  webmail: string;
  url_seen?: string;
  expected: {
    account?: string;
    rows?: ExpectedMail[];
    messages?: ExpectedMail[];
    /** A list stands beside the opened mail; its rows are those of another page. */
    list_rows_also_present?: number;
  };
}

const pages = areThere ? (JSON.parse(readFileSync(index, "utf8")) as { files: SavedPage[] }).files : [];
const ofGmail = pages.filter(({ file }) => file.includes("gmail") || file.includes("google"));

const line = (text: string | null | undefined) => text?.replace(/\s+/g, " ").trim() ?? null;
const solid = (text: string | undefined) => text?.replace(/\s+/g, "") ?? "";

function addressOf(file: string): string {
  if (file.includes("view-lg"))
    return "https://mail.google.com/mail/u/0/?view=lg&permmsgid=msg-f%3A1701937600630568273";
  return "https://mail.google.com/mail/u/0/#inbox";
}

function compare(mail: Mail | null, expected: ExpectedMail) {
  expect(mail?.fromAddress ?? null).toBe(expected.from_addr ?? null);
  expect(line(mail?.fromName)).toBe(line(expected.from_name));
  if (expected.subject !== undefined) expect(line(mail?.subject)).toBe(line(expected.subject));
  if (expected.snippet !== undefined) expect(line(mail?.snippet)).toBe(line(expected.snippet));
  if (expected.unread !== undefined) expect(mail?.unread).toBe(expected.unread);
  if (expected.date_title !== undefined) expect(line(mail?.date)).toBe(line(expected.date_title));
  const id = expected.last_message_id ?? expected.message_id;
  if (id !== undefined) expect(mail?.id).toBe(id);
  // Names without addresses are no recipients that could be read.
  if (expected.to?.every(({ addr }) => addr)) {
    expect(mail?.to?.map(({ address }) => address)).toEqual(expected.to.map(({ addr }) => addr));
    for (const [place, { name }] of expected.to.entries()) if (name) expect(mail?.to?.[place]?.name).toBe(name);
  }
  if (expected.body === null) expect(mail?.body).toBeUndefined();
  if (expected.body_starts) expect(solid(mail?.body).startsWith(solid(expected.body_starts))).toBe(true);
  for (const part of expected.body_contains ?? []) expect(solid(mail?.body)).toContain(solid(part));
  if (expected.mailed_by !== undefined) expect(mail?.authentication?.mailedBy ?? null).toBe(expected.mailed_by);
  if (expected.signed_by !== undefined) expect(mail?.authentication?.signedBy ?? null).toBe(expected.signed_by);
}

/** Other webmails by the beginnings of their files' names: who reads them, and at which address they were. */
const OTHERS: Record<string, [adapter: Adapter, address: string]> = {
  roundcube: [roundcube, "https://mail.my-server.example/?_task=mail"],
  "rebuilt-outlook": [outlook, "https://outlook.live.com/mail/0/inbox/id/AQAAsel"],
  "rebuilt-proton": [proton, "https://mail.proton.me/u/0/inbox/ID0"],
  "rebuilt-yahoo": [yahoo, "https://mail.yahoo.com/n/folders/1"],
  "rebuilt-gmx": [gmx, "https://webmailer.gmx.net/mail?sid=0a1b2c"],
  "snappymail-list": [snappymail, "https://mail.mailtest.example/?/#/mailbox/INBOX"],
  "snappymail-message": [snappymail, "https://mail.mailtest.example/?/#/mailbox/INBOX/m12"],
};
const ofOthers = pages.flatMap((page) => {
  const [, reader] = Object.entries(OTHERS).find(([start]) => page.file.startsWith(start)) ?? [];
  return reader ? [[page.file, page, ...reader] as const] : [];
});

/** GMX marks unread rows only: of the others it isn't known that they were read. */
function asKnown({ adapter }: Opened, mail: ExpectedMail): ExpectedMail {
  const { unread, ...rest } = mail;
  return adapter === gmx && unread === false ? rest : mail;
}

function compareAll(page: Opened, expected: SavedPage["expected"]) {
  const rows = page.mailsInRows().filter(Boolean);
  const messages = page.mails();
  expect(rows).toHaveLength(expected.rows?.length ?? expected.list_rows_also_present ?? 0);
  expect(messages).toHaveLength(expected.messages?.length ?? 0);
  for (const [place, one] of (expected.rows ?? []).entries()) compare(rows[place] ?? null, asKnown(page, one));
  for (const [place, one] of (expected.messages ?? []).entries()) compare(messages[place] ?? null, one);
  if (expected.account) expect(page.adapter.ownAddress(page.document)).toBe(expected.account);
  if (rows.length + messages.length > 0) expect(page.isBlind()).toBe(false);
  for (const one of page.rows()) if (page.adapter.readRow(one)) expect(page.adapter.markPlace(one)).not.toBeNull();
  for (const one of page.messages()) expect(page.adapter.panelPlace(one)).not.toBeNull();
}

describe.skipIf(!areThere)("saved pages", () => {
  test.each(ofGmail.map((page) => [page.file, page] as const))("%s", (file, { expected }) => {
    const page = open(readFileSync(join(folder, file), "utf8"), addressOf(file));
    compareAll(page, expected);
  });

  test.each(ofOthers)("%s", (file, { expected }, adapter, address) => {
    const page = openWith(adapter, readFileSync(join(folder, file), "utf8"), address);
    // jsdom loads no frames.
    for (const frame of page.document.querySelectorAll("iframe[srcdoc]")) {
      insideOf(frame).documentElement.innerHTML = frame.getAttribute("srcdoc") ?? "";
    }
    compareAll(page, expected);
  });

  test.each(pages.filter((page) => !ofGmail.includes(page)).map(({ file }) => file))(
    "%s at Gmail's address gives nothing",
    (file) => {
      const page = open(readFileSync(join(folder, file), "utf8"));
      expect(page.mailsInRows().filter(Boolean)).toEqual([]);
      expect(page.mails().filter(Boolean)).toEqual([]);
      expect(() => page.problems()).not.toThrow();
    },
  );
});

describe.runIf(areThere)("saved pages, read as if no adapter knew their webmail", () => {
  const folders = "<nav><a>Inbox</a><a>Sent</a><a>Drafts</a></nav>";
  const known = pages.filter(({ expected }) => expected.rows || expected.messages);

  test.each(known.map((page) => [page.file, page] as const))("%s: nothing is invented", (file, { expected }) => {
    const html = readFileSync(join(folder, file), "utf8").replace(/<body[^>]*>/i, (body) => body + folders);
    const page = openWith(generic, html, "https://mail.somebody.example/box");
    const all = [...(expected.rows ?? []), ...(expected.messages ?? [])];
    for (const mail of [...(expected.rows ? page.mailsInRows() : []), ...(expected.messages ? page.mails() : [])]) {
      if (!mail) continue;
      const [same] = all.filter(({ subject }) => !subject || line(subject) === line(mail.subject));
      expect(same, `the subject “${mail.subject}” stands in no mail`).toBeDefined();
      const addresses = all.flatMap(({ from_addr }) => from_addr ?? []);
      if (mail.fromAddress && addresses.length > 0) expect(addresses).toContain(mail.fromAddress);
    }
  });

  test("Roundcube's rows and opened mails are all read", () => {
    for (const { file, expected } of known.filter((page) => page.webmail === "roundcube")) {
      const html = readFileSync(join(folder, file), "utf8").replace(/<body[^>]*>/i, (body) => body + folders);
      const page = openWith(generic, html, "https://mail.somebody.example/box");
      if (expected.rows) expect(page.mailsInRows().filter(Boolean)).toHaveLength(expected.rows.length);
      for (const [at, mail] of (expected.messages ?? []).entries()) {
        expect(page.mails()[at]?.fromAddress).toBe(mail.from_addr);
        if (mail.body_starts) expect(solid(page.mails()[at]?.body).startsWith(solid(mail.body_starts))).toBe(true);
      }
    }
  });
});
