import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { bundle } from "../../scripts/lib/bundle.ts";
import { withSavedPage } from "../../scripts/lib/saved-page.ts";
import type { Outcome } from "./contract/mutations.ts";
import { app, COMPOSE_WINDOW, INBOX, view } from "./stage/app.ts";
import { closedAgain, collapsed, conversation, opened } from "./stage/conversation.ts";
import { ADVERTISEMENT, list, oldRow, row, verticalRows } from "./stage/list.ts";
import { COUPON, LUNCH, RECEIPT } from "./stage/mail.ts";
import { ENTIRE, entire, PRINT, printed } from "./stage/printed.ts";

/**
 * What `contract/mutations.ts` does to the pages of every webmail, done to Gmail's: in a real browser, because Gmail's
 * adapter sees whole lists of classes, so that little can be spared, and a browser reads ten times as fast. It leans on
 * every class and attribute that its source names, and has to read a page whole or say that it can't be read.
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

let inPage: string;
beforeAll(async () => {
  inPage = await bundle(join(import.meta.dirname, "contract/in-page.ts"), "inPage");
});

describe.each(Object.entries(PAGES))("%s", (_, [html, address]) => {
  test("after Gmail renames or takes away any one thing, or any two of those that the adapter leans on, is read rightly, or known to be unreadable", async () => {
    const { wrong, singles, pairs, leans, readings, right, told } = await withSavedPage(
      "<!DOCTYPE html>",
      address,
      async (page): Promise<Outcome> => {
        await page.evaluate(inPage);
        return page.evaluate(`inPage.breakMarkup(${[html, ".a3s", source].map((one) => JSON.stringify(one)).join()})`);
      },
    );
    expect(wrong).toEqual([]);
    expect(singles).toBeGreaterThan(5);
    expect(leans.length).toBeGreaterThan(2);
    expect(pairs).toBe((leans.length * (leans.length - 1)) / 2);
    expect(right + told).toBe(readings);
    expect(right).toBeGreaterThan(0);
    expect(told).toBeGreaterThan(0);
  });
});
