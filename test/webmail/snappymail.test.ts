import { describe, expect, test } from "vitest";
import { isSnappyMail, snappymail } from "../../extension/content/webmail/snappymail.ts";
import { CLAIMS_ADDRESS, COLLEAGUE, DRAWS_HEADER, NAMELESS, OWNER, SIGN_UP, SMALL } from "../stage/mailbox/small.ts";
import { type SnappyMailOptions, snappymailPage } from "../stage/snappymail/snappymail.ts";
import { expectMessages, expectRows } from "./stage/expected.ts";
import { openWith } from "./stage/page.ts";

const ADDRESS = "https://mail.my-server.example/?/#/mailbox/INBOX";
const open = (mails = SMALL, options: Partial<SnappyMailOptions> = {}) =>
  openWith(snappymail, snappymailPage(mails, { owner: OWNER, ...options }), ADDRESS);

describe("a list in SnappyMail", () => {
  test("each row is read with the address that SnappyMail gives, never with one from the display name", () => {
    expectRows(open(), SMALL);
  });

  test("the mailbox's own address is read from the menu of accounts", () => {
    expect(snappymail.ownAddress(open().document)).toBe(OWNER.address);
  });

  test("a row changes its key when another mail is drawn in the same element", () => {
    const page = open();
    const [row] = page.rows();
    const before = snappymail.rowKey(row as Element);
    (row as Element).querySelector(".subjectParent")?.replaceChildren("Another subject");
    expect(snappymail.rowKey(row as Element)).not.toBe(before);
  });

  test.each(["📧", "🗎"] as const)("sent mail and drafts (%s) are left out: their rows name recipients", (folder) => {
    const page = open(SMALL, { folder });
    expect(page.rows()).toEqual([]);
    expect(page.isBlind()).toBe(false);
  });

  test("several senders in one From line: none of them is taken for the sender", () => {
    const page = open();
    page.document
      .querySelector(".messageListPlace .senderParent")
      ?.setAttribute("title", "one@a.example,two@b.example");
    expect(page.mailsInRows()[0]?.fromAddress).toBeUndefined();
    expect(page.isBlind()).toBe(false);
  });

  test("an empty folder is no fault", () => {
    expect(open([]).problems()).toEqual([]);
  });
});

describe("a message in SnappyMail", () => {
  test.each(SMALL.map((mail) => [mail.subject, mail] as const))("%s", (_subject, mail) => {
    expectMessages(open(SMALL, { opened: mail }), [mail]);
  });

  test("its links, recipients and date are read", () => {
    const [mail] = open(SMALL, { opened: SIGN_UP }).mails();
    expect(mail?.links).toEqual(["https://pay.value-wallet.example/start?a=1"]);
    expect(mail?.to).toEqual([OWNER]);
    expect(mail?.time).toBe(SIGN_UP.time);
  });

  test("a header that the mail draws itself is not taken for SnappyMail's", () => {
    const page = open(SMALL, { opened: DRAWS_HEADER });
    expect(page.mails()[0]?.fromAddress).toBe(DRAWS_HEADER.from?.address);
    expect(page.rows()).toHaveLength(SMALL.length);
  });

  test("what failed is told; a mail can't praise itself with results of its own writing", () => {
    const failed = open(SMALL, {
      opened: CLAIMS_ADDRESS,
      signs: [
        "DKIM: none",
        "dmarc=fail header.from=cheap-host.example",
        "spf=softfail smtp.mailfrom=cheap-host.example",
      ],
    });
    expect(failed.mails()[0]?.authentication).toEqual({ dkim: "none", dmarc: "fail", spf: "softfail" });
    const praised = open(SMALL, { opened: CLAIMS_ADDRESS, signs: ["dkim=pass header.d=big-bank.example"] });
    expect(praised.mails()[0]?.authentication).toBeUndefined();
  });

  test("a draft is not read", () => {
    expect(open([COLLEAGUE], { opened: COLLEAGUE, folder: "🗎" }).mails()).toEqual([null]);
  });

  test("title and link that name different senders make the page unreadable", () => {
    const page = open(SMALL, { opened: NAMELESS });
    page.document.querySelector(".messageItemHeader .from")?.setAttribute("title", "service@big-bank.example");
    expect(page.mails()).toEqual([null]);
    expect(page.isBlind()).toBe(true);
  });
});

describe("SnappyMail at any address", () => {
  test("is known by its own marks", () => {
    expect(isSnappyMail(open().document)).toBe(true);
  });

  test("another page that has one of them is not taken for it", () => {
    const page = openWith(
      snappymail,
      '<div id="rl-app"><p>Write to sales@shop.example</p></div>',
      "https://shop.example/",
    );
    expect(isSnappyMail(page.document)).toBe(false);
    expect(page.problems()).toEqual([]);
  });
});
