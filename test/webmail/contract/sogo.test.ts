import { sogo } from "../../../extension/content/webmail/sogo.ts";
import { OWNER, SIGN_UP, SMALL } from "../../stage/mailbox/small.ts";
import { type SogoOptions, sogoCalendar, sogoPage } from "../../stage/sogo/sogo.ts";
import { describeContract } from "./contract.ts";

const address = "https://groupware.example/SOGo/so/mika/Mail/view#!/Mail/0/INBOX";
const page = (mails = SMALL, more: Partial<SogoOptions> = {}) => ({
  html: sogoPage(mails, { owner: OWNER, ...more }),
  address: more.opened ? `${address}/${more.opened.time}` : address,
});

describeContract({
  name: "SOGo",
  // The folder, the priority and the sender carry the same marks; the last is the sender.
  byOrder: ["div.sg-md-subhead > div: rows fromName"],
  adapter: sogo,
  owner: OWNER.address,
  untold: { rows: { address: true, unread: true } },
  body: ".msg-body",
  list: (mails) => page(mails),
  split: (mails, opened) => page(mails, { opened }),
  leftOut: {
    "sent mail": page(SMALL, { folder: "send" }),
    drafts: page(SMALL, { folder: "drafts" }),
    "a draft that is opened": page([], { folder: "drafts", opened: SIGN_UP }),
  },
  elsewhere: {
    "the calendar": { html: sogoCalendar(OWNER), address: "https://groupware.example/SOGo/so/mika/Calendar/view" },
  },
});
