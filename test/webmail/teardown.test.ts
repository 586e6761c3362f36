import { expect, test } from "vitest";
import { OWN_ATTRIBUTE } from "../../extension/content/webmail/adapter.ts";
import { startReading } from "./contract/reading.ts";
import { app, INBOX, open, view } from "./stage/app.ts";
import { conversation, opened } from "./stage/conversation.ts";
import { list, row } from "./stage/list.ts";
import { COUPON, LUNCH, RECEIPT } from "./stage/mail.ts";
import { PRINT, printed } from "./stage/printed.ts";

/** Gmail's pages, each with what of ours stands in it; the other webmails' are in the contract. */
const PAGES: Record<string, [html: string, address: string, ours: number]> = {
  "a list": [app({ views: view(list(row(COUPON), row(LUNCH), row(RECEIPT))) }), INBOX, 3],
  "a conversation": [app({ views: view(conversation(COUPON, opened(COUPON))) }), `${INBOX}/FMfcgzGxyzABCDEFGH`, 1],
  "the print view": [printed(COUPON), PRINT + COUPON.id, 1],
};

test.each(Object.entries(PAGES))(
  "when the extension goes, %s is left as it was, and nothing of ours goes on",
  async (_, [html, address, ours]) => {
    const page = open(html, address);
    const before = page.document.documentElement.outerHTML;
    const reading = startReading(page);
    try {
      await reading.settle();
      expect(page.document.querySelectorAll(`[${OWN_ATTRIBUTE}]`)).toHaveLength(ours);
      expect(reading.hanging()).toContain("an observer");
      expect(reading.hanging()).toContain("a listener for hashchange");
      reading.end();
      expect(reading.hanging()).toEqual([]);
      expect(page.document.documentElement.outerHTML).toBe(before);
      const requests = reading.asked.length;
      page.document.body.append(page.document.createElement("p"));
      await reading.settle();
      expect(reading.asked).toHaveLength(requests);
    } finally {
      reading.end();
    }
  },
);
