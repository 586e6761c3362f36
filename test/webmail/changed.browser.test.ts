import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { bundle } from "../../scripts/lib/bundle.ts";
import { withSavedPage } from "../../scripts/lib/saved-page.ts";
import { app, COMPOSE_WINDOW, INBOX, view } from "./stage/app.ts";
import { closedAgain, collapsed, conversation, opened } from "./stage/conversation.ts";
import { ADVERTISEMENT, list, oldRow, row, verticalRows } from "./stage/list.ts";
import { COUPON, LUNCH, RECEIPT } from "./stage/mail.ts";
import { ENTIRE, entire, PRINT, printed } from "./stage/printed.ts";
import type { Outcome } from "./stage/renaming.ts";

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

const folder = join(import.meta.dirname, "../../extension/content/webmail/gmail");
const source = readdirSync(folder)
  .map((file) => readFileSync(join(folder, file), "utf8"))
  .join("\n");

let reader: string;
beforeAll(async () => {
  reader = await bundle(join(import.meta.dirname, "stage/renaming.ts"), "renaming");
});

function renamed(html: string, address: string, together: 1 | 2): Promise<Outcome> {
  return withSavedPage("<!DOCTYPE html>", address, async (page) => {
    await page.evaluate(reader);
    return page.evaluate(
      `renaming.rename(${JSON.stringify(html)}, ${together}, ${JSON.stringify(source)})`,
    ) as Promise<Outcome>;
  });
}

describe.each(Object.entries(PAGES))("%s", (_, [html, address]) => {
  test("after Gmail renames any one thing is still read rightly, or known to be unreadable", async () => {
    const { wrong, tried, right } = await renamed(html, address, 1);
    expect(wrong).toEqual([]);
    expect(tried).toBeGreaterThan(5);
    expect(right).toBeGreaterThan(tried / 2);
  });

  test("after Gmail renames any two of the things that the adapter names is still read rightly, or known to be unreadable", async () => {
    const { wrong, tried } = await renamed(html, address, 2);
    expect(wrong).toEqual([]);
    expect(tried).toBeGreaterThan(2);
  });
});
