import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { bundle } from "../../scripts/lib/bundle.ts";
import { withSavedPage } from "../../scripts/lib/saved-page.ts";
import type { Reading } from "../../scripts/read-page/reading.ts";
import { BODY_LIMIT } from "../../src/mail/mail.ts";
import { app, INBOX, view } from "./stage/app.ts";
import { conversation, opened } from "./stage/conversation.ts";
import { list, row } from "./stage/list.ts";
import { COUPON } from "./stage/mail.ts";

let reader: string;
beforeAll(async () => {
  reader = await bundle(join(import.meta.dirname, "../../scripts/read-page/reading.ts"), "readPage");
});

function read(html: string): Promise<Reading> {
  return withSavedPage(html, INBOX, async (page) => {
    await page.evaluate(reader);
    return page.evaluate("readPage.read()") as Promise<Reading>;
  });
}

const pages: [what: string, body: string][] = [
  ["half a million paragraphs", "<p>word word word</p>".repeat(500_000)],
  ["a single text", "word ".repeat(2_000_000)],
  ["a hundred thousand empty elements before it", `${"<i></i>".repeat(100_000)}${"words ".repeat(1_600_000)}`],
];

test.each(pages)("of a mail of 10 MB, %s, the beginning is read", async (_, body) => {
  const { messages, problems } = await read(app({ views: view(conversation(COUPON, opened({ ...COUPON, body }))) }));
  expect(problems).toEqual([]);
  expect(messages).toHaveLength(1);
  expect(messages[0]?.subject).toBe(COUPON.subject);
  expect(messages[0]?.body?.length).toBeLessThanOrEqual(BODY_LIMIT);
});

test("5,000 rows are 5,000 rows", async () => {
  const { rows, problems } = await read(app({ views: view(list(row(COUPON).repeat(5_000))) }));
  expect(rows).toHaveLength(5_000);
  expect(problems).toEqual([]);
});
