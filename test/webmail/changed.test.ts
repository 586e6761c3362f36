import { describe, expect, test } from "vitest";
import type { Mail } from "../../src/mail/mail.ts";
import { app, COMPOSE_WINDOW, INBOX, open, view } from "./stage/app.ts";
import { closedAgain, collapsed, conversation, opened } from "./stage/conversation.ts";
import { ADVERTISEMENT, list, oldRow, row, verticalRows } from "./stage/list.ts";
import { COUPON, LUNCH, RECEIPT } from "./stage/mail.ts";
import { ENTIRE, entire, PRINT, printed } from "./stage/printed.ts";

/**
 * Gmail will change. Each class, attribute and role that a page has is renamed here, alone and then together with
 * each other one. Afterwards the page has to be read as before, or the adapter has to say that it is blind: never
 * something else, and never nothing.
 */
const PAGES: Record<string, [html: string, address: string]> = {
  "a list": [inbox(row(COUPON), row(LUNCH), row(RECEIPT, { label: "Shop" })), INBOX],
  "a list with an advertisement": [inbox(ADVERTISEMENT, row(COUPON), row(RECEIPT)), INBOX],
  "a list of 2014": [inbox(oldRow(COUPON), oldRow(RECEIPT)), INBOX],
  "a list beside the reading pane": [inbox(verticalRows(COUPON), verticalRows(RECEIPT)), INBOX],
  "a conversation": [
    app({
      views: view(conversation(COUPON, collapsed(LUNCH), closedAgain(RECEIPT), opened(COUPON))),
      windows: COMPOSE_WINDOW,
    }),
    `${INBOX}/FMfcgzGxyzABCDEFGH`,
  ],
  "a mail with its details": [
    app({
      views: view(
        conversation(
          COUPON,
          opened(COUPON, {
            details: [
              ["mailed-by:", "m.example"],
              ["signed-by:", "s.example"],
            ],
            replying: true,
          }),
        ),
      ),
    }),
    `${INBOX}/FMfcgzGxyzABCDEFGH`,
  ],
  "the split pane": [app({ views: view(list(row(COUPON), row(LUNCH)) + conversation(COUPON, opened(COUPON))) }), INBOX],
  "the print view": [printed(COUPON, LUNCH), PRINT + COUPON.id],
  "a long mail in full": [entire(COUPON), ENTIRE + COUPON.id],
};

function inbox(...rows: string[]): string {
  return app({ views: view(list(...rows)), windows: COMPOSE_WINDOW });
}

/** A part of a page that may be renamed: a class, the name of an attribute, or the value of a role or `gh`. */
interface Handle {
  kind: "class" | "attribute" | "value";
  name: string;
  value?: string;
}

function handlesOf(html: string, address: string): Handle[] {
  const { document } = open(html, address);
  const handles = new Map<string, Handle>();
  const add = (handle: Handle) => handles.set(`${handle.kind} ${handle.name} ${handle.value ?? ""}`, handle);
  for (const element of gmailsOwn(document)) {
    for (const name of element.classList) add({ kind: "class", name });
    for (const { name, value } of element.attributes) {
      if (["class", "style", "src", "href"].includes(name)) continue;
      add({ kind: "attribute", name });
      if (name === "role" || name === "gh") add({ kind: "value", name, value });
    }
  }
  return [...handles.values()];
}

/** What Gmail may change: all but the mails' own HTML. */
function gmailsOwn(document: Document): Element[] {
  return [...document.querySelectorAll("body, body *")].filter((element) => !element.parentElement?.closest(".a3s"));
}

function rename(document: Document, { kind, name, value }: Handle) {
  for (const element of gmailsOwn(document)) {
    if (kind === "class") {
      if (element.classList.contains(name)) element.classList.replace(name, `${name}-new`);
    } else if (kind === "attribute") {
      const old = element.getAttribute(name);
      if (old === null) continue;
      element.removeAttribute(name);
      if (name !== "id") element.setAttribute(`${name}-new`, old);
    } else if (element.getAttribute(name) === value) element.setAttribute(name, `${value}-new`);
  }
}

/** What the judge and the panel rest on. A date, a flag or a list of recipients may be missing; it is then "not read". */
function essence(mail: Mail | null): unknown {
  return mail && [mail.fromName, mail.fromAddress, mail.subject, mail.snippet, mail.body, mail.links];
}

function reading(page: ReturnType<typeof open>) {
  return {
    rows: page.mailsInRows().filter(Boolean).map(essence),
    messages: page.mails().map(essence),
    places: [
      ...page
        .rows()
        .filter((one) => page.adapter.readRow(one))
        .map((one) => page.adapter.markPlace(one) !== null),
      ...page.messages().map((message) => page.adapter.panelPlace(message) !== null),
    ],
  };
}

/** The other fields: right, or not there. */
function wrongDetails(after: (Mail | null)[], before: (Mail | null)[]): string[] {
  const fields = ["id", "date", "time", "to", "unread", "authentication"] as const;
  return after.flatMap((mail, place) =>
    fields.filter(
      (field) => mail?.[field] !== undefined && JSON.stringify(mail[field]) !== JSON.stringify(before[place]?.[field]),
    ),
  );
}

function outcome(html: string, address: string, handles: Handle[]): { blind: boolean; wrong: string | null } {
  const before = open(html, address);
  const page = open(html, address);
  for (const handle of handles) rename(page.document, handle);
  if (page.isBlind()) return { blind: true, wrong: null };
  const [now, then] = [JSON.stringify(reading(page)), JSON.stringify(reading(before))];
  if (now !== then) return { blind: false, wrong: `${now}\ninstead of\n${then}` };
  const details = [
    ...wrongDetails(page.mailsInRows().filter(Boolean), before.mailsInRows().filter(Boolean)),
    ...wrongDetails(page.mails(), before.mails()),
  ];
  return { blind: false, wrong: details.length > 0 ? `wrong ${details.join(", ")}` : null };
}

describe.each(Object.entries(PAGES))("%s", (_, [html, address]) => {
  test("is read, and fits", () => {
    const page = open(html, address);
    expect(page.problems().filter(({ weight }) => weight === "blind")).toEqual([]);
    expect(page.rows().length + page.messages().length).toBeGreaterThan(0);
  });

  test("after Gmail renames any one thing is still read rightly, or known to be unreadable", () => {
    const wrong = handlesOf(html, address).flatMap((handle) => {
      const result = outcome(html, address, [handle]);
      return result.wrong ? [`${handle.kind} ${handle.name} ${handle.value ?? ""}: ${result.wrong}`] : [];
    });
    expect(wrong).toEqual([]);
  });
});
