import { describe, expect, test } from "vitest";
import { icloud } from "../../../extension/content/webmail/icloud.ts";
import { type IcloudOptions, icloudPage, icloudShell } from "../../stage/icloud/icloud.ts";
import { OWNER, SIGN_UP, SMALL } from "../../stage/mailbox/small.ts";
import { insideOf, openWith } from "../stage/page.ts";
import { describeContract } from "./contract.ts";

const FRAME = "https://www.icloud.com/applications/mail2/current/en-us/index.html";
const page = (mails = SMALL, more: Partial<IcloudOptions> = {}) => ({
  html: icloudPage(mails, { owner: OWNER, ...more }),
  address: FRAME,
});
const open = (...given: Parameters<typeof page>) => openWith(icloud, page(...given).html, FRAME);

describeContract({
  name: "iCloud Mail",
  // Sender and recipients carry the same marks; the first is the sender.
  byOrder: ["div.message-header.ic-p4: messages fromName"],
  adapter: icloud,
  untold: { rows: { address: true, unread: true }, messages: { address: true } },
  body: ".mail-message-defaults",
  list: (mails) => page(mails),
  message: (mail) => page([], { opened: mail }),
  split: (mails, opened) => page(mails, { opened }),
  leftOut: { "sent mail": page(SMALL, { folder: "sent" }) },
  elsewhere: { "a page without mails": { html: "<!DOCTYPE html><body><p>Loading</p>", address: FRAME } },
});

describe("iCloud Mail", () => {
  test("rows that are marked as unread are; nothing is said of the others", () => {
    expect(
      open()
        .mailsInRows()
        .map((mail) => mail?.unread),
    ).toEqual([true, true, undefined, undefined, undefined]);
  });

  test("a text in a frame of another host can't be read: that is told, and the rest of the mail is read", () => {
    const opened = open(SMALL, { opened: SIGN_UP, bodyIn: "other-frame" });
    Object.defineProperty(opened.document.querySelector("iframe"), "contentDocument", { value: null });
    const [mail] = opened.mails();
    expect(mail).toMatchObject({ fromName: SIGN_UP.from?.name, subject: SIGN_UP.subject, bodyIsPartial: true });
    expect(mail?.snippet).toContain("ご登録ありがとうございます");
    expect(mail?.body).toBeUndefined();
    expect(opened.problems()).toEqual([{ what: "message-body-in-frame", count: 1, weight: "part" }]);
    expect(opened.mailsInRows()).toHaveLength(SMALL.length);
  });

  test("how a mail begins is not taken from another mail's row", () => {
    const opened = open(SMALL, { opened: SIGN_UP, bodyIn: "other-frame" });
    Object.defineProperty(opened.document.querySelector("iframe"), "contentDocument", { value: null });
    const row = opened.document.querySelector("[aria-selected=true] .thread-participants") as Element;
    row.textContent = "Somebody else";
    expect(opened.mails()[0]?.snippet).toBeUndefined();
  });

  test("a text in a frame of the page's own is read", () => {
    const opened = open([], { opened: SIGN_UP, bodyIn: "own-frame" });
    insideOf(opened.document.querySelector("iframe") as Element).body.innerHTML =
      '<div class="mail-message-defaults"><p>Your account</p></div>';
    expect(opened.mails()[0]?.body).toBe("Your account");
    expect(opened.problems()).toEqual([]);
  });

  test("it is the frame that is read, and not the page around it", () => {
    expect(icloud.fits(new URL(FRAME))).toBe(true);
    expect(icloud.fits(new URL("https://www.icloud.com/mail/"))).toBe(false);
    expect(openWith(icloud, icloudShell(), "https://www.icloud.com/mail/").rows()).toEqual([]);
  });
});
