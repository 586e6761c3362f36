import type { AskedWebmail } from "./asked-webmail.ts";

/**
 * SoftBank's mail in a browser, of the addresses @i.softbank.jp. Three public programs name its host as the place where its
 * mails are read; none says how its pages are built. For S!メール (MMS) no page was found.
 */
export const softbank: AskedWebmail = {
  id: "softbank",
  name: "ソフトバンクメール",
  home: "https://webmail.softbank.jp/",
  sites: ["https://webmail.softbank.jp/*"],
  byMeaning: {},
};
