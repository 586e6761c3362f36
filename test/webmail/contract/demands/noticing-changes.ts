/** What an adapter watches tells of every change that matters, and not of what is being typed. */
import { describe, expect, test } from "vitest";
import { SIGN_UP, SMALL } from "../../../stage/mailbox/small.ts";
import type { Opened } from "../../stage/app.ts";
import { morph } from "../dom.ts";
import { type ContractStage, OTHER, type StagePages } from "../stage.ts";

export function describeNoticingChanges(stage: ContractStage, { list, opened }: StagePages) {
  const { adapter } = stage;

  describe(`${stage.name}: noticing changes`, () => {
    /** Whether what the adapter watches tells of a change. */
    const notices = (page: Opened, change: () => void): boolean => {
      const window = page.document.defaultView as unknown as typeof globalThis;
      const observer = new window.MutationObserver(() => undefined);
      for (const { node, options } of adapter.watch(page.document)) observer.observe(node, options);
      change();
      const records = observer.takeRecords();
      observer.disconnect();
      return records.length > 0;
    };

    test("a row that another mail is drawn into, a row that goes", () => {
      const page = list(SMALL);
      const [row] = page.rows() as [Element];
      const [other] = list([OTHER]).rows() as [Element];
      expect(notices(page, () => morph(row, other))).toBe(true);
      expect(notices(page, () => row.remove())).toBe(true);
    });

    test("the first mail in an empty folder", () => {
      const page = list([]);
      const full = list([SIGN_UP]);
      expect(notices(page, () => morph(page.document.body, full.document.body))).toBe(true);
    });

    test("another mail that is opened", () => {
      const page = opened(SIGN_UP);
      const [message] = page.messages() as [Element];
      const [other] = opened(OTHER).messages() as [Element];
      expect(notices(page, () => morph(message, other))).toBe(true);
    });

    test("the whole page that is drawn anew", () => {
      const page = opened(SIGN_UP);
      const fresh = [...page.document.body.cloneNode(true).childNodes];
      expect(notices(page, () => page.document.body.replaceChildren(...fresh))).toBe(true);
    });

    test("not what is being typed", () => {
      const page = opened(SIGN_UP);
      const field = page.document.createElement("div");
      field.setAttribute("contenteditable", "true");
      field.textContent = "Dear";
      page.document.body.append(field);
      expect(
        notices(page, () => {
          (field.firstChild as Text).data = "Dear Ana";
        }),
      ).toBe(false);
    });
  });
}
