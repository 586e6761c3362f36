/** The webmails on the stage that are not in `all.ts`: those known from few sources, and those that people install themselves. */
import { gmxBody, gmxFrame } from "../gmx/gmx.ts";
import type { Person } from "../mail.ts";
import { nextcloudPage } from "../nextcloud/nextcloud.ts";
import { plainBody } from "../plain-body.ts";
import { qqPage } from "../qq/qq.ts";
import { roundcubeList, roundcubeMail } from "../roundcube/roundcube.ts";
import { snappymailPage } from "../snappymail/snappymail.ts";
import { sogoPage } from "../sogo/sogo.ts";
import { yandexPage } from "../yandex/yandex.ts";
import { zimbraPage } from "../zimbra/zimbra.ts";
import type { HostedCase } from "./all.ts";

/** Where the webmails stand that people install at an address of their own. */
export const OWN_SERVERS = "https://*.my-server.example/*";

export function otherWebmails(owner: Person): HostedCase[] {
  return [
    {
      name: "GMX",
      url: "https://webmailer.gmx.net/mail?sid=0a1b2c",
      page: (mails, opened) => gmxFrame(mails, { ...(opened && { opened }) }),
      rows: "list-mail-item",
      pathOf: () => "/mail?sid=0a1b2c",
      body: "detail-body",
      frame: { selector: "iframe", body: gmxBody },
    },
    {
      name: "Yandex Mail",
      url: "https://mail.yandex.com/?uid=1#inbox",
      page: (mails, opened) => yandexPage(mails, { owner, ...(opened && { opened }) }),
      rows: ".js-message-snippet",
      pathOf: (place) => `/?uid=1#message/${place}`,
      body: ".mail-Message-Body-Content",
    },
    {
      name: "QQ Mail",
      url: "https://wx.mail.qq.com/home/index?sid=0a1b#/list/1/1",
      page: (mails, opened) => qqPage(mails, { owner, ...(opened && { opened }) }),
      rows: ".mail-list-page-item",
      pathOf: (place) => `/home/index?sid=0a1b#/read/${place}`,
      body: ".mail-reader-body",
    },
    {
      name: "Roundcube",
      url: "https://roundcube.my-server.example/?_task=mail&_mbox=INBOX",
      page: (mails, opened) => (opened ? roundcubeMail(opened, { owner }) : roundcubeList(mails, { owner })),
      rows: "tr.message",
      pathOf: (place) => `/?_task=mail&_mbox=INBOX&_uid=${place}&_action=show`,
      body: "#messagebody",
    },
    {
      name: "SnappyMail",
      url: "https://snappymail.my-server.example/?/#/mailbox/INBOX",
      page: (mails, opened) => snappymailPage(mails, { owner, ...(opened && { opened }) }),
      rows: ".messageListItem",
      pathOf: (place) => `/?/#/mailbox/INBOX/m${place}`,
      body: ".bodyText",
    },
    {
      name: "SOGo",
      url: "https://sogo.my-server.example/SOGo/so/mika/Mail/view#!/Mail/0/INBOX",
      page: (mails, opened) => sogoPage(mails, { owner, ...(opened && { opened }) }),
      rows: "[sg-message]",
      pathOf: (place) => `/SOGo/so/mika/Mail/view#!/Mail/0/INBOX/${place}`,
      body: ".msg-body",
    },
    {
      name: "Nextcloud Mail",
      url: "https://cloud.my-server.example/index.php/apps/mail/box/1",
      page: (mails, opened) => nextcloudPage(mails, { owner, ...(opened && { opened }) }),
      rows: "[data-envelope-id]",
      pathOf: (place) => `/index.php/apps/mail/box/1/thread/${place}`,
      body: ".message-frame",
      frame: { selector: ".message-frame", body: (mail) => plainBody(mail).text },
    },
    {
      name: "Zimbra",
      url: "https://zimbra.my-server.example/",
      page: (mails, opened) => zimbraPage(mails, { owner, ...(opened && { opened }) }),
      rows: "li.Row",
      pathOf: () => "/",
      body: "iframe",
      frame: { selector: "iframe", body: (mail) => plainBody(mail).text },
    },
  ];
}
