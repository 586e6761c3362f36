import { describe, expect, test } from "vitest";
import { generic, looksLikeMailbox } from "../../extension/content/webmail/generic/generic.ts";
import type { Mail } from "../../src/mail/mail.ts";
import { fastmailPage } from "../stage/fastmail/fastmail.ts";
import type { StageMail } from "../stage/mail.ts";
import { COLLEAGUE, OWNER, SIGN_UP, SMALL } from "../stage/mailbox/small.ts";
import { qqPage } from "../stage/qq/qq.ts";
import { type Shape, type UnknownOptions, unknownPage } from "../stage/unknown/unknown.ts";
import { breakPage } from "./contract/mutations.ts";
import { openWith } from "./stage/page.ts";

const ADDRESS = "https://mail.harbour.example/box";
const SHAPES: Shape[] = ["table", "boxes", "plain"];

const open = (mails: StageMail[], options: UnknownOptions, address = ADDRESS) =>
  openWith(generic, unknownPage(mails, options), address);

/** A page that is no mailbox. */
const elsewhere = (body: string) => openWith(generic, `<!DOCTYPE html><body>${body}</body>`, ADDRESS);

const isOf = (mail: Mail | null, { from, subject }: StageMail) => {
  expect(mail?.subject).toBe(subject);
  expect([from?.name, from?.address]).toContain(mail?.fromName ?? mail?.fromAddress);
  // An address is the sender's, or none.
  expect([from?.address, undefined]).toContain(mail?.fromAddress);
};

describe("a webmail that no adapter knows", () => {
  test.each(SHAPES)("its list is read, built as %s", (shape) => {
    const page = open(SMALL, { shape });
    expect(looksLikeMailbox(page.document)).toBe(true);
    expect(page.rows()).toHaveLength(SMALL.length);
    for (const [at, mail] of page.mailsInRows().entries()) isOf(mail, SMALL[at] as StageMail);
    for (const row of page.rows()) expect(generic.markPlace(row)).not.toBeNull();
    expect(page.problems()).toEqual([]);
  });

  test.each(["ja", "de"] as const)("its list is read in another language (%s)", (language) => {
    const page = open(SMALL, { shape: "table", language });
    for (const [at, mail] of page.mailsInRows().entries()) isOf(mail, SMALL[at] as StageMail);
    expect(page.problems()).toEqual([]);
  });

  test("a title beside a name is the sender's address; a name is never taken for one", () => {
    const [, claims] = open(SMALL, { shape: "boxes" }).mailsInRows();
    expect(claims).toMatchObject({ fromName: "support@big-bank.example", fromAddress: "x81@cheap-host.example" });
    const [, untitled] = open(SMALL, { shape: "table" }).mailsInRows();
    expect(untitled?.fromName).toBe("support@big-bank.example");
    expect(untitled?.fromAddress).toBeUndefined();
  });

  test.each(SHAPES)("an opened mail is read, built as %s", (shape) => {
    const page = open([], { shape, opened: SIGN_UP });
    const [mail, ...more] = page.mails();
    expect(more).toEqual([]);
    expect(mail).toMatchObject({ fromName: SIGN_UP.from?.name, fromAddress: SIGN_UP.from?.address });
    expect(mail?.subject).toBe(SIGN_UP.subject);
    expect(mail?.body).toContain("メールアドレスを確認してください");
    expect(generic.panelPlace(page.messages()[0] as Element)).not.toBeNull();
    expect(page.problems()).toEqual([]);
  });

  test.each(SHAPES)("beside its list, too (%s)", (shape) => {
    const page = open(SMALL, { shape, opened: COLLEAGUE });
    expect(page.mailsInRows()).toHaveLength(SMALL.length);
    expect(page.mails().map((mail) => mail?.subject)).toEqual([COLLEAGUE.subject]);
    expect(page.problems()).toEqual([]);
  });

  test("what the sender draws into the mail is no head of it", () => {
    const drawn = SMALL[4] as StageMail;
    const [mail] = open([], { shape: "boxes", opened: drawn }).mails();
    expect(mail?.fromAddress).toBe(drawn.from?.address);
  });

  test("a whole mail that the sender draws into the text is not taken for one", () => {
    const drawn = `<div><h2>Your account</h2><div><a class="mail-from" href="mailto:service@big-bank.example">Big Bank</a><time>2026-11-20 10:00</time></div><div class="mail-body">Please sign in at once, here.</div></div>`;
    const page = open([], { shape: "boxes", opened: { ...SIGN_UP, text: "", html: drawn } });
    expect(page.mails().map((mail) => mail?.fromAddress)).toEqual([SIGN_UP.from?.address]);
    page.document.querySelector(".mail > .head")?.remove();
    expect(page.isBlind()).toBe(true);
  });

  test("sent mail is not judged: its rows name recipients", () => {
    expect(open(SMALL, { shape: "table", folder: "sent" }).rows()).toEqual([]);
    expect(open(SMALL, { shape: "boxes" }, `${ADDRESS}#sent`).rows()).toEqual([]);
  });

  test("where nothing says which text is the sender, and the order doesn't either, the page can't be read", () => {
    const turned = SMALL.map((mail) => ({
      ...mail,
      from: { name: `${mail.subject} `.repeat(3), address: "a@b.example" },
    }));
    const page = open(turned, { shape: "plain" });
    expect(page.mailsInRows().every((mail) => mail === null)).toBe(true);
    expect(page.isBlind()).toBe(true);
  });

  test("a text for which no sender is found is told", () => {
    const page = open(SMALL, { shape: "boxes", opened: SIGN_UP });
    page.document.querySelector(".mail .head")?.remove();
    expect(page.isBlind()).toBe(true);
  });
});

describe("a webmail that changes what it calls things", () => {
  test.each(SHAPES)("is read as before, or said to be unreadable (%s)", (shape) => {
    for (const page of [open(SMALL, { shape }), open([], { shape, opened: SIGN_UP })]) {
      const outcome = breakPage(page, ".mail-body");
      // Without its title a row gives no address, which is less than before and still right.
      const isLess = (wrong: string) => wrong.includes("[title]") && wrong.endsWith(": rows fromAddress");
      expect(outcome.wrong.filter((wrong) => !isLess(wrong))).toEqual([]);
      expect(outcome.singles).toBeGreaterThan(0);
    }
  });
});

describe("the pages of webmails that have an adapter, read without it", () => {
  const folders = "<nav><a>Inbox</a><a>Sent</a><a>Drafts</a></nav>";
  const pages: [string, string][] = [
    ["QQ Mail", qqPage(SMALL, { owner: OWNER })],
    ["Fastmail", fastmailPage(SMALL, { owner: OWNER })],
  ];
  test.each(pages)("%s: nothing is invented", (_, html) => {
    const page = openWith(
      generic,
      html.replace(/<body[^>]*>/, (body) => body + folders),
      ADDRESS,
    );
    const read = page.mailsInRows();
    expect(read.length > 0 || page.isBlind()).toBe(true);
    for (const [at, mail] of read.entries()) if (mail) isOf(mail, SMALL[at] as StageMail);
  });
});

describe("a page that is no mailbox is left alone", () => {
  const rows = (make: (at: number) => string) => Array.from({ length: 8 }, (_, at) => make(at)).join("");
  const pages: Record<string, string> = {
    "a shop's orders": `<nav><a>Inbox</a><a>Orders</a><a>Account</a></nav><ul>${rows((at) => `<li><b>Order ${at}</b><i>Two lamps and a table</i><u>2026-11-0${at + 1}</u></li>`)}</ul>`,
    "a bank's transactions": `<nav><a>Accounts</a><a>Drafts</a></nav><table><thead><tr><th>From</th><th>Subject</th><th>Date</th></tr></thead><tbody>${rows((at) => `<tr><td>Shop ${at}</td><td>Card payment</td><td>0${at + 1}.11.2026</td></tr>`)}</tbody></table>`,
    "a list of issues": `<a>Inbox</a><div>${rows((at) => `<div><a class="author">mika</a><a class="subject">It crashes ${at} times</a><time>Nov ${at + 1}</time></div>`)}</div>`,
    "a newspaper": `<div>${rows((at) => `<article><h2>The weather of ${at}</h2><p>Rain, and more of it.</p><time>Nov ${at + 1}, 2026</time></article>`)}</div>`,
    "a list of things to do": `<nav><a>Inbox</a><a>Drafts</a><a>Trash</a></nav><ul>${rows((at) => `<li><b>Garden</b><i>Water the ${at} roses</i><u>Nov ${at + 1}</u></li>`)}</ul>`,
    "a chat": `<a>Inbox</a><a>Drafts &amp; sent</a><div>${rows((at) => `<div><span class="sender">Haru</span><span>See you at ${at}?</span><time>10:0${at}</time></div>`)}</div>`,
  };
  test.each(Object.entries(pages))("%s", (_, body) => {
    const page = elsewhere(body);
    expect(looksLikeMailbox(page.document)).toBe(false);
    expect(page.rows()).toEqual([]);
    expect(page.messages()).toEqual([]);
    expect(page.problems()).toEqual([]);
  });

  test("an empty page, and one that is nothing but depth", () => {
    expect(looksLikeMailbox(elsewhere("").document)).toBe(false);
    expect(looksLikeMailbox(elsewhere("<div>".repeat(3_000)).document)).toBe(false);
  });
});

test("a frame in which nothing is yet is watched: a script may fill it without a sign outside", () => {
  const { document } = elsewhere("<div><iframe></iframe></div>");
  const watched = () => generic.watch(document).map(({ node }) => node);
  const inner = document.querySelector("iframe")?.contentDocument as Document;
  const isWatched = () => watched().some((node) => node === inner);
  expect(isWatched()).toBe(true);
  inner.body.innerHTML = "<p>The text of a mail</p>";
  expect(isWatched()).toBe(false);
  expect(watched()[0] === document.body).toBe(true);
});
