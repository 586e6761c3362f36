import { expect, test } from "vitest";
import { snappymail } from "../../../extension/content/webmail/snappymail.ts";
import { OWNER, SIGN_UP, SMALL } from "../../stage/mailbox/small.ts";
import { type SnappyMailOptions, snappymailPage } from "../../stage/snappymail/snappymail.ts";
import { openWith } from "../stage/page.ts";
import { describeContract } from "./contract.ts";

const address = "https://mail.my-server.example/?/#/mailbox/INBOX";
const page = (mails = SMALL, more: Partial<SnappyMailOptions> = {}) => ({
  html: snappymailPage(mails, { owner: OWNER, ...more }),
  address,
});

describeContract({
  name: "SnappyMail",
  adapter: snappymail,
  owner: OWNER.address,
  body: ".bodyText",
  search: {
    from: ["venmo.com"],
    leadsTo: "https://mail.my-server.example/?/#/mailbox/INBOX/from=venmo.com",
    before: "&before=2026-01-05",
  },
  list: (mails) => page(mails),
  split: (mails, opened) => page(mails, { opened }),
  leftOut: {
    "sent mail": page(SMALL, { folder: "📧" }),
    drafts: page(SMALL, { folder: "🗎" }),
    "a draft that is opened": page([], { folder: "🗎", opened: SIGN_UP }),
  },
  elsewhere: {
    "another page with one of its marks": {
      html: '<div id="rl-app"><p>Write to sales@shop.example, or call 030 1234</p></div>',
      address: "https://shop.example/",
    },
  },
});

test("SnappyMail: its search is for the folder that is open", () => {
  const at = (hash: string) => snappymail.searchUrl?.(new URL(hash, address), ["venmo.com"])?.hash;
  expect(at("#/mailbox/Archive.2026/p2")).toBe("#/mailbox/Archive.2026/from=venmo.com");
  expect(at("#/mailbox/Archive~12/m7")).toBe("#/mailbox/Archive/from=venmo.com");
  expect(at("#/mailbox")).toBe("#/mailbox/INBOX/from=venmo.com");
});

test("SnappyMail: the original is where its menu shows the source, and not where a mail’s own text leads", () => {
  const opened = openWith(snappymail, page([], { opened: SIGN_UP }).html, address);
  const [message] = opened.messages() as [Element];
  const forged = opened.document.createElement("a");
  forged.setAttribute("href", "/?/Raw/&q[]=/0/ViewAsPlain/&q[]=/forged");
  message.querySelector(".bodyText")?.prepend(forged);
  expect(snappymail.original?.(message)?.().map(String)).toEqual([
    "https://mail.my-server.example/?/Raw/&q[]=/0/ViewAsPlain/&q[]=/eyJmb2xkZXIiOiJJTkJPWCIsInVpZCI6N30",
  ]);
});
