/** A list of mails is read fully, and each of its rows tells when it shows another mail. */
import { describe, expect, test } from "vitest";
import { CLAIMS_ADDRESS, SIGN_UP, SMALL } from "../../../stage/mailbox/small.ts";
import { expectRows } from "../../stage/expected.ts";
import { morph } from "../dom.ts";
import { type ContractStage, OTHER, type StagePages } from "../stage.ts";

export function describeList(stage: ContractStage, { list }: StagePages) {
  const { adapter } = stage;

  describe(`${stage.name}: a list`, () => {
    test("is read fully; names and addresses are never mixed", () => {
      expectRows(list(SMALL), SMALL, stage.untold?.rows);
    });

    test("says what it is, and whose it is", () => {
      const page = list(SMALL);
      expect(adapter.view(page.document, page.url)).toBe("list");
      expect(adapter.ownAddress(page.document)).toBe(stage.owner);
    });

    test("an empty folder is no fault", () => {
      const page = list([]);
      expect(page.rows()).toEqual([]);
      expect(page.messages()).toEqual([]);
      expect(page.problems()).toEqual([]);
    });

    test("a list that is kept hidden is not read", () => {
      const page = list(SMALL);
      const [first] = page.rows();
      const whole = first?.parentElement ?? first;
      const copy = whole?.cloneNode(true) as Element;
      copy.setAttribute("style", "display: none");
      whole?.after(copy);
      expect(page.rows()).toHaveLength(SMALL.length);
      expect(page.isBlind()).toBe(false);
    });

    test("a row has another key when it shows another mail, and the same when it doesn't", () => {
      const page = list([SIGN_UP]);
      const [row] = page.rows() as [Element];
      const before = adapter.rowKey(row);
      expect(adapter.rowKey(row)).toBe(before);
      for (const change of [{ subject: "Another subject" }, { from: CLAIMS_ADDRESS.from }]) {
        const [other] = list([{ ...SIGN_UP, ...change }]).rows() as [Element];
        expect(adapter.rowKey(other)).not.toBe(before);
      }
      const [other] = list([OTHER]).rows() as [Element];
      morph(row, other);
      expect(adapter.rowKey(row)).not.toBe(before);
      expect(adapter.readRow(row)?.subject).toBe(OTHER.subject);
    });

    test("a mark has a place in the row in which no sender's text stands", () => {
      const page = list(SMALL);
      for (const [at, row] of page.rows().entries()) {
        const place = adapter.markPlace(row);
        expect(place).not.toBeNull();
        if (!place) continue;
        expect(place.before === null || place.before.parentNode === place.parent).toBe(true);
        const texts = [...place.parent.childNodes].filter((node) => node.nodeType === 3).map((node) => node.nodeValue);
        const written = [SMALL[at]?.subject, SMALL[at]?.from?.name, SMALL[at]?.from?.address].filter(Boolean);
        for (const text of written) expect(texts.join("")).not.toContain(text);
      }
    });
  });
}
