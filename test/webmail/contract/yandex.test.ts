import { describe, expect, test } from "vitest";
import { yandex } from "../../../extension/content/webmail/yandex.ts";
import { OWNER, SIGN_UP, SMALL } from "../../stage/mailbox/small.ts";
import { type YandexOptions, yandexPage } from "../../stage/yandex/yandex.ts";
import { openWith } from "../stage/page.ts";
import { describeContract } from "./contract.ts";

const home = "https://mail.yandex.com/?uid=1";
const page = (mails = SMALL, more: Partial<YandexOptions> = {}, hash = "#inbox") => ({
  html: yandexPage(mails, { owner: OWNER, ...more }),
  address: `${home}${hash}`,
});

describeContract({
  name: "Yandex",
  adapter: yandex,
  owner: OWNER.address,
  untold: { rows: { unread: true } },
  body: ".mail-Message-Body-Content",
  search: {
    from: ["venmo.com", "venmo.example"],
    leadsTo: `${home}#search?request=from%3A(venmo.com%20OR%20venmo.example)`,
    before: "%20date-end%3A2026-01-05",
  },
  list: (mails) => page(mails),
  message: (opened) => page([], { opened }, `#message/${opened.time}`),
  leftOut: { "sent mail": page(SMALL, {}, "#sent"), drafts: page(SMALL, {}, "#draft") },
  elsewhere: { "its settings": page(SMALL, {}, "#setup/interface") },
});

describe("Yandex: the original of an opened mail", () => {
  const opened = (address: string) => openWith(yandex, page([], { opened: SIGN_UP }).html, address);
  const originalAt = (address: string) => {
    const [message] = opened(address).messages() as [Element];
    return yandex
      .original?.(message)?.()
      .map(({ href }) => href);
  };

  test("is the file behind its properties, at the page's own host, of the account and the mail that its address names", () => {
    expect(originalAt("https://mail.yandex.com/?uid=1120000000123456#message/184000000000012345")).toEqual([
      "https://mail.yandex.com/web-api/message-source/liza1/1120000000123456/184000000000012345/yandex_email.eml",
    ]);
    expect(originalAt("https://mail.yandex.ru/?uid=11#/folder/1/message/18")).toEqual([
      "https://mail.yandex.ru/web-api/message-source/liza1/11/18/yandex_email.eml",
    ]);
  });

  test.each([
    "https://mail.yandex.com/?uid=11#thread/t18",
    "https://mail.yandex.com/?uid=11#inbox",
    "https://mail.yandex.com/#message/18",
    "https://mail.yandex.com/?uid=..%2F..#message/18",
    "https://mail.yandex.com/?uid=11#message/18..",
    "https://mail.yandex.com/?uid=11#search?request=message/18x",
  ])("is not offered where the address names none: %s", (address) => {
    expect(originalAt(address)).toBeUndefined();
  });

  test("is not offered where several mails are open: the address names one of them", () => {
    const { document } = opened("https://mail.yandex.com/?uid=11#message/18");
    const [message] = document.querySelectorAll(".mail-Message");
    message?.after(message.cloneNode(true));
    expect(yandex.original?.(message as Element)).toBeNull();
  });
});

describe("Yandex's newer layout", () => {
  const open = (mails = SMALL, hash = "#/folder/1") => {
    const { html } = page(mails, { newer: true });
    return openWith(yandex, html, `https://mail.360.yandex.ru/${hash}`);
  };

  test("its rows are read by what they are called in tests", () => {
    expect(
      open()
        .mailsInRows()
        .map((mail) => mail?.fromAddress),
    ).toEqual(SMALL.map(({ from }) => from?.address));
    expect(
      open()
        .mailsInRows()
        .map((mail) => mail?.subject),
    ).toEqual(SMALL.map(({ subject }) => subject));
    expect(open().problems()).toEqual([]);
  });

  test("its search has an address of its own", () => {
    const target = yandex.searchUrl?.(new URL("https://mail.360.yandex.ru/#/folder/1"), ["venmo.com"]);
    expect(target?.href).toBe("https://mail.360.yandex.ru/#/search?request=from%3A(venmo.com)");
  });

  test("if titles turn out to hold names, no name is taken for an address", () => {
    const opened = open();
    for (const one of opened.document.querySelectorAll("[title]")) one.setAttribute("title", one.textContent ?? "");
    expect(opened.mailsInRows()).toEqual(SMALL.map(() => null));
    expect(opened.isBlind()).toBe(true);
  });

  test("without these it is told to be unreadable", () => {
    const opened = open();
    for (const one of opened.document.querySelectorAll("[data-testid]")) one.removeAttribute("data-testid");
    expect(opened.rows()).toEqual([]);
    expect(opened.isBlind()).toBe(true);
  });
});
