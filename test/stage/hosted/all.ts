/** Every hosted webmail besides Gmail, at its real address. */
import { fastmailPage } from "../fastmail/fastmail.ts";
import { icloudPage } from "../icloud/icloud.ts";
import type { Person } from "../mail.ts";
import { naverPage } from "../naver/naver.ts";
import { neteaseBody, neteasePage } from "../netease/netease.ts";
import { outlookPage } from "../outlook/outlook.ts";
import { protonBody, protonPage } from "../proton/proton.ts";
import { yahooPage } from "../yahoo/yahoo.ts";
import { yahooJapanBody, yahooJapanPage } from "../yahoo-japan/yahoo-japan.ts";
import type { HostedWebmail } from "./hosted.ts";

/** What a test has to know of a webmail on the stage. */
export interface HostedCase extends HostedWebmail {
  name: string;
  /** What holds a mail's text: the panel has to stand above it. */
  body: string;
}

export function hostedWebmails(owner: Person): HostedCase[] {
  const outlook = (url: string): HostedCase => ({
    name: `Outlook at ${new URL(url).hostname}`,
    url,
    page: (mails, opened) => outlookPage(mails, { owner, ...(opened && { opened }) }),
    rows: "[data-convid]",
    pathOf: (place) => `/mail/0/inbox/id/AQAA${place}`,
    body: '[id^="UniqueMessageBody"]',
  });
  const yahoo = (url: string, product: "Yahoo Mail" | "AOL Mail"): HostedCase => ({
    name: product,
    url,
    page: (mails, opened) => yahooPage(mails, { owner, product, ...(opened && { opened }) }),
    rows: "[data-test-mid]",
    pathOf: (place) => `/n/folders/1/messages/AB${place}`,
    body: '[data-test-id="message-view-body"]',
  });
  return [
    outlook("https://outlook.live.com/mail/0/"),
    outlook("https://outlook.cloud.microsoft/mail/"),
    yahoo("https://mail.yahoo.com/n/folders/1", "Yahoo Mail"),
    yahoo("https://mail.aol.com/d/folders/1", "AOL Mail"),
    {
      name: "Proton Mail",
      url: "https://mail.proton.me/u/0/inbox",
      page: (mails, opened) => protonPage(mails, { owner, ...(opened && { opened }) }),
      rows: "[data-element-id]",
      pathOf: (place) => `/u/0/inbox/C${place}`,
      body: "[data-testid=content-iframe]",
      frame: { selector: "[data-testid=content-iframe]", body: protonBody },
    },
    {
      name: "Yahoo!メール",
      url: "https://mail.yahoo.co.jp/u/pc/f/list/1",
      page: (mails, opened) => yahooJapanPage(mails, { owner, ...(opened && { opened }) }),
      rows: "[data-cy=mailListItem]",
      pathOf: () => "/u/pc/f/list/1",
      body: "[data-cy] iframe",
      frame: { selector: "[data-cy] iframe", body: yahooJapanBody },
    },
    {
      name: "iCloud Mail, its frame",
      url: "https://www.icloud.com/applications/mail2/current/en-us/index.html",
      page: (mails, opened) => icloudPage(mails, { owner, ...(opened && { opened }) }),
      rows: ".thread-list-item",
      pathOf: () => "/applications/mail2/current/en-us/index.html",
      body: ".mail-message-defaults",
    },
    {
      name: "Fastmail",
      url: "https://app.fastmail.com/mail/Inbox/",
      page: (mails, opened) => fastmailPage(mails, { owner, ...(opened && { opened }) }),
      rows: ".v-MailboxItem",
      pathOf: (place) => `/mail/Inbox/T${place}`,
      body: ".v-Message-body",
    },
    {
      name: "Naver Mail",
      url: "https://mail.naver.com/v2/folders/0/all",
      page: (mails, opened) => naverPage(mails, { owner, ...(opened && { opened }) }),
      rows: ".mail_item",
      pathOf: (place) => `/v2/read/0/${place + 1}`,
      body: ".mail_view_contents",
    },
    {
      name: "163",
      url: "https://mail.163.com/js6/main.jsp",
      page: (mails, opened) => neteasePage(mails, { owner, ...(opened && { opened }) }),
      rows: "[sign=letter]",
      pathOf: (place) => `/js6/main.jsp#module=read.ReadModule|{"id":"${place}"}`,
      body: "#dvContainer iframe",
      frame: { selector: "#dvContainer iframe", body: neteaseBody },
    },
  ];
}
