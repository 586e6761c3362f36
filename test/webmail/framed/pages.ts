/** The webmails whose mails stand in a frame: an opened mail in which the frame is empty yet, and what comes into it. */
import type { Adapter } from "../../../extension/content/webmail/adapter.ts";
import { generic } from "../../../extension/content/webmail/generic/generic.ts";
import { gmx } from "../../../extension/content/webmail/gmx.ts";
import { icloud } from "../../../extension/content/webmail/icloud.ts";
import { netease } from "../../../extension/content/webmail/netease.ts";
import { nextcloud } from "../../../extension/content/webmail/nextcloud.ts";
import { proton } from "../../../extension/content/webmail/proton.ts";
import { roundcube } from "../../../extension/content/webmail/roundcube.ts";
import { yahooJapan } from "../../../extension/content/webmail/yahoo-japan/yahoo-japan.ts";
import { zimbra } from "../../../extension/content/webmail/zimbra.ts";
import { gmxBody, gmxFrame } from "../../stage/gmx/gmx.ts";
import { icloudPage } from "../../stage/icloud/icloud.ts";
import type { StageMail } from "../../stage/mail.ts";
import { OWNER } from "../../stage/mailbox/small.ts";
import { neteaseBody, neteasePage } from "../../stage/netease/netease.ts";
import { nextcloudPage } from "../../stage/nextcloud/nextcloud.ts";
import { plainBody } from "../../stage/plain-body.ts";
import { protonBody, protonPage } from "../../stage/proton/proton.ts";
import { roundcubeList, roundcubeMail } from "../../stage/roundcube/roundcube.ts";
import { unknownPage } from "../../stage/unknown/unknown.ts";
import { yahooJapanBody, yahooJapanPage } from "../../stage/yahoo-japan/yahoo-japan.ts";
import { zimbraPage } from "../../stage/zimbra/zimbra.ts";

/** A webmail with an opened mail. */
export interface Framed {
  adapter: Adapter;
  address: string;
  /** The page in which a mail is opened, its frame empty. */
  page(mail: StageMail): string;
  /** What comes into the frame. */
  text(mail: StageMail): string;
  /** The webmail loads a page into the frame, which is not looked at before it is there in full. */
  isLoaded?: true;
}

const plain = (mail: StageMail) => plainBody(mail).text;
const owner = OWNER;
/** Frames that load an address of their own are left as they are: nothing comes from there. */
const waiting = (page: string) =>
  page.replace(/(<iframe[^>]*) src="[^"]*\/html[^"]*"/, '$1 src="about:blank#/api/messages/7/html"');

export const FRAMED: readonly Framed[] = [
  {
    adapter: nextcloud,
    address: "https://cloud.example/index.php/apps/mail/box/1/thread/7",
    page: (opened) => waiting(nextcloudPage([], { owner, opened })),
    text: plain,
  },
  {
    adapter: zimbra,
    address: "https://mail.school.example/",
    page: (opened) => zimbraPage([], { owner, opened }),
    text: plain,
  },
  {
    adapter: netease,
    address: "https://mail.163.com/js6/main.jsp?sid=abc",
    page: (opened) => neteasePage([], { owner, opened }),
    text: neteaseBody,
  },
  {
    adapter: icloud,
    address: "https://www.icloud.com/applications/mail2/current/en-us/index.html",
    page: (opened) => icloudPage([], { owner, opened, bodyIn: "own-frame" }),
    text: (mail) => `<div class="mail-message-defaults">${plain(mail)}</div>`,
  },
  {
    adapter: proton,
    address: "https://mail.proton.me/u/0/inbox/C1/M1",
    page: (opened) => protonPage([], { owner, opened }),
    text: protonBody,
  },
  {
    adapter: gmx,
    address: "https://webmailer.gmx.net/mail?sid=0a1b2c",
    page: (opened) => gmxFrame([], { opened }),
    text: gmxBody,
  },
  {
    adapter: yahooJapan,
    address: "https://mail.yahoo.co.jp/u/pc/f/list/1",
    page: (opened) => yahooJapanPage([], { owner, opened }),
    text: yahooJapanBody,
  },
  {
    adapter: roundcube,
    address: "https://mail.my-server.example/webmail/?_task=mail&_mbox=INBOX",
    page: (opened) => roundcubeList([opened], { owner }),
    text: (mail) => roundcubeMail(mail, { owner }, true).replace(/^.*?<body[^>]*>|<\/body>.*$/gs, ""),
    isLoaded: true,
  },
  {
    adapter: generic,
    address: "https://mail.harbour.example/box",
    page: (opened) => unknownPage([], { shape: "generated", opened }),
    text: plain,
  },
];
