import { describe, expect, test } from "vitest";
import { gmx } from "../../extension/content/webmail/gmx.ts";
import { gmxBody, gmxFrame } from "../stage/gmx/gmx.ts";
import { SIGN_UP, SMALL } from "../stage/mailbox/small.ts";
import { expectMessages, expectRows } from "./stage/expected.ts";
import { insideOf, openWith } from "./stage/page.ts";

const ADDRESS = "https://webmailer.gmx.net/mail?sid=0a1b2c";
const openList = (mails = SMALL) => openWith(gmx, gmxFrame(mails), ADDRESS);
const openMail = (mail = SIGN_UP) => {
  const page = openWith(gmx, gmxFrame([], { opened: mail }), ADDRESS);
  const frame = page.document.querySelector("webmailer-mail-detail")?.shadowRoot?.querySelector("iframe");
  insideOf(frame as Element).body.innerHTML = gmxBody(mail);
  return page;
};

describe("a list of GMX or WEB.DE", () => {
  test("each row is read through the nested shadow trees; advertisements are not", () => {
    expectRows(openList(), SMALL, { unread: true });
    expect(
      openList()
        .mailsInRows()
        .map((mail) => mail?.unread),
    ).toEqual([true, true, undefined, undefined, undefined]);
  });

  test("rows without an address make the page unreadable: a name is not taken for one", () => {
    const page = openList();
    for (const row of page.rows()) row.querySelector("[title]")?.removeAttribute("title");
    expect(page.mailsInRows()).toEqual(SMALL.map(() => null));
    expect(page.isBlind()).toBe(true);
  });

  test("a list in which titles turn out to hold names gives no addresses", () => {
    const page = openList();
    for (const one of page.rows().flatMap((row) => [...row.querySelectorAll("[title]")])) {
      one.setAttribute("title", one.textContent ?? "");
    }
    expect(page.mailsInRows()).toEqual(SMALL.map(() => null));
    expect(page.isBlind()).toBe(true);
  });

  test("an empty folder is no fault", () => {
    expect(openList([]).problems()).toEqual([]);
  });

  test("every shadow tree is watched", () => {
    expect(gmx.watch(openList().document)).toHaveLength(4);
  });
});

describe("an opened mail of GMX or WEB.DE", () => {
  test.each(SMALL.map((mail) => [mail.subject, mail] as const))("%s", (_subject, mail) => {
    expectMessages(openMail(mail), [mail]);
  });

  test("the targets of its links are those behind the webmail's redirect", () => {
    expect(openMail().mails()[0]?.links).toEqual(["https://pay.value-wallet.example/start?a=1"]);
  });

  test("a header that gives no address makes the page unreadable, and nothing is guessed", () => {
    const page = openMail();
    const header = page.document.querySelector("webmailer-mail-detail")?.shadowRoot?.querySelector("detail-header");
    header?.shadowRoot?.querySelector(".detail-header__sender span")?.removeAttribute("title");
    expect(page.mails()).toEqual([null]);
    expect(page.isBlind()).toBe(true);
  });
});

test.each([
  ["https://webmailer.gmx.net/x", true],
  ["https://webmailer.web.de/x", true],
  ["https://3c-bap.web.de/x", true],
  ["https://navigator.gmx.net/mail", false],
  ["https://webmailer.gmx.net.evil.example/", false],
])("%s is the frame with the mails: %s", (address, fits) => {
  expect(gmx.fits(new URL(address))).toBe(fits);
});
