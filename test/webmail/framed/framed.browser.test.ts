/** What jsdom can't show of `framed.test.ts`: frames that a browser fills, in each way that a webmail has. */
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { bundle } from "../../../scripts/lib/bundle.ts";
import { withSavedPage } from "../../../scripts/lib/saved-page.ts";
import { SIGN_UP } from "../../stage/mailbox/small.ts";
import { type Noticed, WAYS } from "./in-page.ts";
import { FRAMED } from "./pages.ts";

const WORD = "ご登録ありがとうございます";

let inPage: string;
beforeAll(async () => {
  inPage = await bundle(join(import.meta.dirname, "in-page.ts"), "inPage");
});

describe.each(FRAMED.map((framed) => [framed.adapter.webmail, framed] as const))("%s", (webmail, framed) => {
  test("a mail is read once its text is in its frame, however it comes there, and nobody looks after the end", async () => {
    const found: Record<string, Noticed> = {};
    const ways = WAYS.filter((way) => way !== "write" || !framed.isLoaded);
    for (const way of ways) {
      found[way] = await withSavedPage(framed.page(SIGN_UP), framed.address, async (page): Promise<Noticed> => {
        await page.evaluate(inPage);
        const given = [webmail, way, framed.text(SIGN_UP), WORD].map((one) => JSON.stringify(one)).join();
        return page.evaluate(`inPage.comesInFrame(${given})`);
      });
    }
    for (const way of ways) {
      expect(found[way], way).toEqual({ text: expect.stringContaining(WORD), afterEnd: 0 });
    }
  });
});
