import { describe, expect, test } from "vitest";
import { netease } from "../../../extension/content/webmail/netease.ts";
import type { StageMail } from "../../stage/mail.ts";
import { OWNER, SIGN_UP, SMALL } from "../../stage/mailbox/small.ts";
import { type NeteaseOptions, neteaseBody, neteasePage } from "../../stage/netease/netease.ts";
import { insideOf, openWith } from "../stage/page.ts";
import { describeContract } from "./contract.ts";

const ADDRESS = "https://mail.163.com/js6/main.jsp?sid=abc";
const fill = (mail: StageMail | undefined) => (document: Document) => {
  const frame = document.querySelector("iframe");
  if (frame && mail) insideOf(frame).body.innerHTML = neteaseBody(mail);
};
const page = (mails = SMALL, more: Partial<NeteaseOptions> = {}) => ({
  html: neteasePage(mails, { owner: OWNER, ...more }),
  address: ADDRESS,
  fill: fill(more.opened),
});

describeContract({
  name: "NetEase Mail",
  adapter: netease,
  owner: OWNER.address,
  untold: { rows: { address: true, unread: true, snippet: true } },
  body: "iframe",
  list: (mails) => page(mails),
  message: (opened) => page([], { opened }),
  leftOut: { "sent mail": page(SMALL, { folder: "sent" }) },
  elsewhere: {},
});

describe("NetEase Mail", () => {
  test.each(["mail.126.com", "mail.yeah.net", "hw.mail.163.com"])("%s is the same webmail", (host) => {
    expect(netease.fits(new URL(`https://${host}/js6/main.jsp?sid=a#module=mbox.ListModule`))).toBe(true);
    expect(netease.fits(new URL(`https://${host}/`))).toBe(false);
  });

  test("the original is the file of the mail that the address names", () => {
    const named = (hash: string) => {
      const { html, fill } = page([], { opened: SIGN_UP });
      const opened = openWith(netease, html, `${ADDRESS}${hash}`);
      fill(opened.document);
      return netease
        .original?.(opened.messages()[0] as Element)?.()
        .map(String);
    };
    const read = { area: "normal", isThread: false, viewType: "", id: "15:1tbiDwsjWlUMFjdWOQAAsq", fid: 1 };
    expect(named(`#module=read.ReadModule%7C${encodeURIComponent(JSON.stringify(read))}`)).toEqual([
      "https://mail.163.com/js6/read/readdata.jsp?sid=abc&mid=15%3A1tbiDwsjWlUMFjdWOQAAsq&mode=download&l=read&action=download_eml",
    ]);
    expect(named("")).toBeUndefined();
    expect(named("#module=mbox.ListModule%7C%7B%22id%22%3A%22123456789%22%7D")).toBeUndefined();
    expect(named("#module=read.ReadModule%7C%")).toBeUndefined();
  });

  test("a label that names another sender than the row makes the page unreadable", () => {
    const { html, address } = page([SIGN_UP]);
    const opened = openWith(netease, html, address);
    const name = opened.document.querySelector(".nui-user") as Element;
    name.textContent = "Big Bank";
    expect(opened.mailsInRows()).toEqual([null]);
    expect(opened.isBlind()).toBe(true);
  });
});
