import { qq } from "../../../extension/content/webmail/qq.ts";
import { OWNER, SMALL } from "../../stage/mailbox/small.ts";
import { type QqOptions, qqPage } from "../../stage/qq/qq.ts";
import { describeContract } from "./contract.ts";

const home = "https://wx.mail.qq.com/home/index?sid=abc";
const page = (mails = SMALL, more: Partial<QqOptions> = {}, hash = "#/list/1") => ({
  html: qqPage(mails, { owner: OWNER, ...more }),
  address: `${home}${hash}`,
});

describeContract({
  name: "QQ Mail",
  // The lines of sender and recipients carry the same marks; the first is the sender's.
  byOrder: ["div.mail-detail-basic: messages fromAddress, messages fromName"],
  adapter: qq,
  owner: OWNER.address,
  untold: { rows: { address: true, unread: true } },
  body: ".mail-reader-body",
  list: (mails) => page(mails),
  message: (opened) => page([], { opened }, "#/read/1"),
  split: (mails, opened) => page(mails, { opened }),
  leftOut: { "sent mail": page(SMALL, {}, "#/list/3"), drafts: page(SMALL, {}, "#/list/4") },
  elsewhere: { "its settings": page(SMALL, {}, "#/setting/common") },
});
