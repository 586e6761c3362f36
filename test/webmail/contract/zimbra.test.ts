import { describe, expect, test } from "vitest";
import { zimbra } from "../../../extension/content/webmail/zimbra.ts";
import { OWNER, SIGN_UP, SMALL } from "../../stage/mailbox/small.ts";
import { plainBody } from "../../stage/plain-body.ts";
import { type ZimbraOptions, zimbraContacts, zimbraPage } from "../../stage/zimbra/zimbra.ts";
import { insideOf, openWith } from "../stage/page.ts";
import { describeContract } from "./contract.ts";

const address = "https://mail.school.example/";
const page = (mails = SMALL, more: Partial<ZimbraOptions> = {}) => ({
  html: zimbraPage(mails, { owner: OWNER, ...more }),
  address,
  fill(document: Document) {
    const frame = document.querySelector("iframe");
    if (frame && more.opened) insideOf(frame).body.innerHTML = plainBody(more.opened).text;
  },
});

describeContract({
  name: "Zimbra",
  adapter: zimbra,
  untold: { rows: { address: true, unread: true }, messages: { address: true } },
  body: "iframe",
  list: (mails) => page(mails),
  message: (opened) => page([], { opened }),
  split: (mails, opened) => page(mails, { opened }),
  leftOut: {
    "sent mail": page(SMALL, { folder: 5 }),
    drafts: page(SMALL, { folder: 6 }),
    "a mail of one's own": page([], { folder: 5, opened: SIGN_UP }),
  },
  elsewhere: {
    "another page with one of its marks": { html: '<div id="skin_outer"><p>Call 030 1234</p></div>', address },
  },
});

describe("Zimbra", () => {
  test.each([true, false])("short addresses (%s): a name is never taken for an address", (short) => {
    const from = { name: "Big Bank <service@big-bank.example>", address: "x@cheap-host.example" };
    const { html, fill } = page([], { opened: { ...SIGN_UP, from }, short });
    const opened = openWith(zimbra, html, address);
    fill(opened.document);
    expect(opened.mails()[0]?.fromAddress).toBeUndefined();
  });

  test("the original of a message in a conversation is what “Show Original” shows; a message alone has no number", () => {
    const { html, fill } = page([], { opened: SIGN_UP });
    const opened = openWith(zimbra, html, address);
    fill(opened.document);
    const [message] = opened.messages() as [Element];
    expect(zimbra.original?.(message)).toBeNull();
    message.id = "main_MSGC285";
    expect(zimbra.original?.(message)?.().map(String)).toEqual([
      "https://mail.school.example/service/home/~/?auth=co&view=text&id=285",
    ]);
  });

  test("the rows of its address book are no mails", () => {
    const opened = openWith(zimbra, zimbraContacts([OWNER, { name: "Ana", address: "ana@partner.example" }]), address);
    expect(opened.rows()).toEqual([]);
  });
});
