/** A webmail at an address of its own. */
export interface Webmail {
  /** The adapter's `webmail`. */
  id: string;
  /** The name people know it by. */
  name: string;
  /** Where its users go. */
  home: string;
  /** The pages that its content script reads, as match patterns. */
  pages: string[];
  /** What stands in the address bar: the pages themselves, or what they are framed by. */
  tabs: string[];
  /** The hosts that the extension asks to read: those of the pages, whole. */
  hosts: string[];
  /** Whether the mails stand in a frame. */
  inFrames: boolean;
  /** Whether the adapter was checked on pages of the real webmail; the others were built from descriptions of them. */
  checkedOnRealPages: boolean;
  /** Its own search can be asked for many senders at once, so that the whole mailbox can be looked through. */
  isSearchable?: true;
}

/** Two names, three generations. */
const GMX_FRAMES = [
  "https://webmailer.gmx.net/*",
  "https://webmailer.web.de/*",
  "https://3c.gmx.net/*",
  "https://3c.web.de/*",
  "https://3c-bap.gmx.net/*",
  "https://3c-bap.web.de/*",
];

/** One for each country, and the newer one for all. */
const YANDEX = [
  "https://mail.yandex.ru/*",
  "https://mail.yandex.com/*",
  "https://mail.yandex.kz/*",
  "https://mail.yandex.by/*",
  "https://mail.yandex.uz/*",
  "https://mail.yandex.com.tr/*",
  "https://mail.360.yandex.ru/*",
];

const NETEASE = ["mail.163.com", "hw.mail.163.com", "mail.126.com", "mail.yeah.net"];

/**
 * Every webmail with an address of its own. The manifest says the same (tested): it is written by hand, so that whoever
 * reads it sees what the extension may read.
 */
export const WEBMAILS: readonly Webmail[] = [
  {
    id: "gmail",
    name: "Gmail",
    home: "https://mail.google.com/mail/",
    pages: ["https://mail.google.com/mail/*"],
    tabs: ["https://mail.google.com/mail/*"],
    hosts: ["https://mail.google.com/*"],
    inFrames: false,
    checkedOnRealPages: true,
    isSearchable: true,
  },
  {
    id: "outlook",
    name: "Outlook",
    home: "https://outlook.live.com/mail/",
    pages: [
      "https://outlook.live.com/*",
      "https://outlook.office.com/*",
      "https://outlook.office365.com/*",
      "https://outlook.cloud.microsoft/*",
    ],
    tabs: [
      "https://outlook.live.com/*",
      "https://outlook.office.com/*",
      "https://outlook.office365.com/*",
      "https://outlook.cloud.microsoft/*",
    ],
    hosts: [
      "https://outlook.live.com/*",
      "https://outlook.office.com/*",
      "https://outlook.office365.com/*",
      "https://outlook.cloud.microsoft/*",
    ],
    inFrames: false,
    checkedOnRealPages: false,
  },
  {
    id: "yahoo",
    name: "Yahoo! Mail",
    home: "https://mail.yahoo.com/",
    pages: ["https://mail.yahoo.com/*"],
    tabs: ["https://mail.yahoo.com/*"],
    hosts: ["https://mail.yahoo.com/*"],
    inFrames: false,
    checkedOnRealPages: false,
    isSearchable: true,
  },
  {
    id: "aol",
    name: "AOL Mail",
    home: "https://mail.aol.com/",
    pages: ["https://mail.aol.com/*"],
    tabs: ["https://mail.aol.com/*"],
    hosts: ["https://mail.aol.com/*"],
    inFrames: false,
    checkedOnRealPages: false,
    isSearchable: true,
  },
  {
    id: "proton",
    name: "Proton Mail",
    home: "https://mail.proton.me/",
    pages: ["https://mail.proton.me/*"],
    tabs: ["https://mail.proton.me/*"],
    hosts: ["https://mail.proton.me/*"],
    inFrames: false,
    checkedOnRealPages: false,
  },
  {
    id: "yahoo-japan",
    name: "Yahoo!メール",
    home: "https://mail.yahoo.co.jp/",
    pages: ["https://mail.yahoo.co.jp/*"],
    tabs: ["https://mail.yahoo.co.jp/*"],
    hosts: ["https://mail.yahoo.co.jp/*"],
    inFrames: false,
    checkedOnRealPages: false,
  },
  {
    id: "icloud",
    name: "iCloud Mail",
    home: "https://www.icloud.com/mail/",
    pages: ["https://www.icloud.com/applications/mail2/*", "https://www.icloud.com.cn/applications/mail2/*"],
    tabs: [
      "https://www.icloud.com/mail/*",
      "https://www.icloud.com.cn/mail/*",
      "https://www.icloud.com/applications/mail2/*",
      "https://www.icloud.com.cn/applications/mail2/*",
    ],
    hosts: ["https://www.icloud.com/*", "https://www.icloud.com.cn/*"],
    inFrames: true,
    checkedOnRealPages: false,
  },
  {
    id: "fastmail",
    name: "Fastmail",
    home: "https://app.fastmail.com/",
    pages: ["https://app.fastmail.com/*", "https://betaapp.fastmail.com/*"],
    tabs: ["https://app.fastmail.com/*", "https://betaapp.fastmail.com/*"],
    hosts: ["https://app.fastmail.com/*", "https://betaapp.fastmail.com/*"],
    inFrames: false,
    checkedOnRealPages: false,
  },
  {
    id: "gmx",
    name: "GMX, WEB.DE",
    home: "https://www.gmx.net/",
    pages: GMX_FRAMES,
    tabs: ["https://navigator.gmx.net/*", "https://navigator.web.de/*", ...GMX_FRAMES],
    hosts: GMX_FRAMES,
    inFrames: true,
    checkedOnRealPages: false,
  },
  {
    id: "yandex",
    name: "Yandex Mail",
    home: "https://mail.yandex.com/",
    pages: YANDEX,
    tabs: YANDEX,
    hosts: YANDEX,
    inFrames: false,
    checkedOnRealPages: false,
    isSearchable: true,
  },
  {
    id: "qq",
    name: "QQ Mail",
    home: "https://wx.mail.qq.com/",
    pages: ["https://wx.mail.qq.com/*"],
    tabs: ["https://wx.mail.qq.com/*"],
    hosts: ["https://wx.mail.qq.com/*"],
    inFrames: false,
    checkedOnRealPages: false,
  },
  {
    id: "naver",
    name: "Naver Mail",
    home: "https://mail.naver.com/",
    pages: ["https://mail.naver.com/*"],
    tabs: ["https://mail.naver.com/*"],
    hosts: ["https://mail.naver.com/*"],
    inFrames: false,
    checkedOnRealPages: false,
  },
  {
    id: "netease",
    name: "163, 126, yeah.net",
    home: "https://mail.163.com/",
    pages: NETEASE.map((host) => `https://${host}/js6/*`),
    tabs: NETEASE.map((host) => `https://${host}/js6/*`),
    hosts: NETEASE.map((host) => `https://${host}/*`),
    inFrames: false,
    checkedOnRealPages: false,
  },
];
