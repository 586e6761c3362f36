/** Whatever the page is, it is only looked at, and nothing throws. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { trees } from "../../../../extension/content/webmail/kit/deep.ts";
import type { Mail } from "../../../../src/mail/mail.ts";
import { SIGN_UP } from "../../../stage/mailbox/small.ts";
import type { Opened } from "../../stage/app.ts";
import { forbidLayout, shuffle } from "../dom.ts";
import type { ContractStage, StagePages } from "../stage.ts";

export function describeAnyPage(stage: ContractStage, { each, opened }: StagePages) {
  const { adapter } = stage;

  describe(`${stage.name}: whatever the page is`, () => {
    test.each(each)("%s: it is looked at without forcing a layout, and nothing is written", (_, make) => {
      const page = make();
      const window = page.document.defaultView as unknown as typeof globalThis;
      const observer = new window.MutationObserver(() => undefined);
      const everything = { childList: true, subtree: true, attributes: true, characterData: true };
      for (const tree of trees(page.document)) observer.observe(tree, everything);
      const allow = forbidLayout(window);
      try {
        everythingOf(page);
      } finally {
        allow();
      }
      expect(observer.takeRecords()).toEqual([]);
    });

    test.each(each)("%s, torn to pieces: nothing throws", (_, make) => {
      fc.assert(
        fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 60 }), (seeds) => {
          const page = make();
          shuffle(page.document, seeds);
          everythingOf(page);
        }),
        { numRuns: 15, seed: 20190723 },
      );
    });

    test.each(each)("%s, torn to pieces while it is looked at: nothing throws", (_, make) => {
      fc.assert(
        fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 40 }), (seeds) => {
          const page = make();
          const look = adapter.look?.(page.document, page.url);
          const left = [...seeds];
          for (const _step of look?.prepare?.() ?? []) shuffle(page.document, left.splice(0, 1));
          look?.problems(page.document, page.url);
          look?.watch(page.document);
          for (const row of look?.rows(page.document, page.url) ?? []) adapter.readRow(row);
          for (const message of look?.messages(page.document, page.url) ?? []) adapter.readMessage(message);
        }),
        { numRuns: 15, seed: 20190723 },
      );
    });

    test("a page without a body: nothing throws", () => {
      const page = opened(SIGN_UP);
      page.document.body.remove();
      everythingOf(page);
      page.document.documentElement.remove();
      everythingOf(page);
    });
  });
}

/** Asks an adapter everything that can be asked. */
function everythingOf({ adapter, document, url }: Opened) {
  const look = adapter.look?.(document, url) ?? adapter;
  adapter.view(document, url);
  adapter.ownAddress(document);
  look.problems(document, url);
  look.watch(document);
  let mail: Mail | null = null;
  for (const row of look.rows(document, url)) {
    adapter.rowKey(row);
    mail = adapter.readRow(row) ?? mail;
    adapter.markPlace(row);
  }
  for (const message of look.messages(document, url)) {
    adapter.messageKey(message);
    adapter.readMessage(message);
    adapter.panelPlace(message);
    adapter.shows?.(message, mail ?? { place: "row" });
  }
}
