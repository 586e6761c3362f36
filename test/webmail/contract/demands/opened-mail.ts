/** An opened mail is read fully, and nothing that its sender draws is taken for more than its text. */
import { describe, expect, test } from "vitest";
import { trees } from "../../../../extension/content/webmail/kit/deep.ts";
import { CLAIMS_ADDRESS, COLLEAGUE, SIGN_UP, SMALL } from "../../../stage/mailbox/small.ts";
import { expectMessages, expectRows } from "../../stage/expected.ts";
import { insideOf } from "../../stage/page.ts";
import { type ContractStage, OTHER, type StagePages } from "../stage.ts";

export function describeOpenedMail(stage: ContractStage, { list, opened, split }: StagePages) {
  const { adapter, body } = stage;

  describe(`${stage.name}: an opened mail`, () => {
    test.each(SMALL.map((mail) => [mail.subject, mail] as const))("%s", (_, mail) => {
      const page = opened(mail);
      expectMessages(page, [mail], stage.untold?.messages);
      if (mail === SIGN_UP) expect(page.mails()[0]?.links).toEqual(["https://pay.value-wallet.example/start?a=1"]);
    });

    if (stage.split) {
      test("beside its list, both are read", () => {
        const page = split(SMALL, COLLEAGUE);
        expectRows(page, SMALL, stage.untold?.rows);
        expectMessages(page, [COLLEAGUE], stage.untold?.messages);
      });
    }

    test("has another key when another mail is shown in its place", () => {
      const [one] = opened(SIGN_UP).messages() as [Element];
      const [other] = opened(OTHER).messages() as [Element];
      expect(adapter.messageKey(one)).toBe(adapter.messageKey(one));
      expect(adapter.messageKey(one)).not.toBe(adapter.messageKey(other));
    });

    test("is known as the mail of its own row, and as that of no other", () => {
      const rows = list(SMALL).mailsInRows();
      const [message] = opened(SIGN_UP).messages() as [Element];
      const shown = rows.filter((row) => row && adapter.shows?.(message, row)).map((row) => row?.subject);
      expect(shown).toEqual([SIGN_UP.subject]);
    });

    test("the panel's place is before the mail's text and outside of it", () => {
      const page = opened(SIGN_UP);
      const [message] = page.messages() as [Element];
      const place = adapter.panelPlace(message);
      expect(place).not.toBeNull();
      expect(place?.before === null || place?.before?.parentNode === place?.parent).toBe(true);
      const bodies = trees(page.document).flatMap((tree) => [...tree.querySelectorAll(body)]);
      expect(bodies).not.toEqual([]);
      const [first] = bodies as [Element];
      expect(bodies.some((one) => one.contains(place?.parent as Node))).toBe(false);
      const marker = page.document.createElement("span");
      place?.parent.insertBefore(marker, place.before);
      if (marker.getRootNode() === first.getRootNode()) {
        expect(marker.compareDocumentPosition(first) & 4).toBe(4);
      }
    });

    test("can't draw rows, messages or a header of its own", () => {
      const rows = list([CLAIMS_ADDRESS, OTHER]).rows();
      const messages = opened({ ...OTHER, html: "<p>Forged</p>" }).messages();
      const forged = [...rows, ...messages].map((one) => (one.parentElement ?? one).outerHTML);
      const page = opened(SIGN_UP);
      // Into the body alone, as a webmail that cleans a mail's HTML puts it there.
      const [holder] = trees(page.document).flatMap((tree) => [...tree.querySelectorAll(body)]) as [Element];
      const inner = holder.localName === "iframe" ? insideOf(holder).body : holder;
      (inner.querySelector("p")?.parentElement ?? inner).insertAdjacentHTML("beforeend", forged.join(""));
      const [read, ...more] = page.mails();
      const [right] = opened(SIGN_UP).mails();
      expect(more).toEqual([]);
      expect(read).toMatchObject({ subject: SIGN_UP.subject });
      expect(read?.fromAddress).toBe(right?.fromAddress);
      expect(read?.fromName).toBe(right?.fromName);
      expect(read?.to).toEqual(right?.to);
      expect(read?.body).toContain("ご登録ありがとうございます");
      expect(page.mailsInRows().map((row) => row?.subject)).toEqual(stage.message ? [] : [SIGN_UP.subject]);
      expect(page.problems()).toEqual([]);
    });

    test("a mail that is being written is not read", () => {
      const page = opened(SIGN_UP);
      const [message] = page.messages() as [Element];
      const editor = page.document.createElement("div");
      editor.innerHTML = '<div role="dialog"><div role="textbox" contenteditable="true"></div></div>';
      editor.querySelector("[contenteditable]")?.append(message.cloneNode(true));
      message.after(editor);
      expect(page.messages()).toEqual([message]);
      expect(page.isBlind()).toBe(false);
    });
  });
}
