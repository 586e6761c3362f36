import { describe, expect, test } from "vitest";
import { naver } from "../../../extension/content/webmail/naver.ts";
import { CLAIMS_ADDRESS, OWNER, SIGN_UP, SMALL } from "../../stage/mailbox/small.ts";
import { type NaverOptions, naverPage } from "../../stage/naver/naver.ts";
import { openWith } from "../stage/page.ts";
import { describeContract } from "./contract.ts";

const HOST = "https://mail.naver.com";
const page = (mails = SMALL, more: Partial<NaverOptions> = {}, path = "/v2/folders/0/all") => ({
  html: naverPage(mails, { owner: OWNER, ...more }),
  address: HOST + path,
});

describeContract({
  name: "Naver Mail",
  adapter: naver,
  owner: OWNER.address,
  untold: { rows: { unread: true, snippet: true } },
  body: ".mail_view_contents",
  search: {
    from: ["venmo.com"],
    leadsTo: `${HOST}/v2/folders/-1/search?detail=true&from=venmo.com&bodyCond=5&exceptTrash=true&type=all`,
  },
  list: (mails) => page(mails),
  message: (opened) => page([], { opened }, "/v2/read/0/1"),
  leftOut: {
    "sent mail": page(SMALL, { folder: "sent" }, "/v2/folders/1/all"),
    "sent mail in a folder of one's own": page(SMALL, { folder: "sent" }, "/v2/folders/12/all"),
    drafts: page(SMALL, {}, "/v2/folders/3"),
  },
  elsewhere: { "a mail that is written": page(SMALL, {}, "/v2/new"), "its settings": page(SMALL, {}, "/v2/settings") },
});

describe("Naver Mail", () => {
  test("a title that only repeats the sender's name gives no address, and that is told", () => {
    const forged = { ...SIGN_UP, from: { name: "Bank <service@big-bank.example>", address: "x@y.example" } };
    const opened = openWith(naver, page([forged, CLAIMS_ADDRESS]).html, page().address);
    for (const button of opened.document.querySelectorAll(".button_sender")) {
      button.setAttribute("title", button.lastChild?.nodeValue ?? "");
    }
    expect(opened.mailsInRows().map((mail) => mail?.fromAddress)).toEqual([undefined, undefined]);
    expect(opened.problems().map(({ what }) => what)).toContain("row-address");
  });
});
