import { test } from "vitest";
import { expectNothingLeft } from "./contract/end.ts";
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
    await expectNothingLeft(open(html, address), ours);
  },
);
