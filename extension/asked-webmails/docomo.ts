import type { AskedWebmail } from "./asked-webmail.ts";

/**
 * ドコモメール in a browser. A dozen public programs and pages of 2018 to 2026 name its host, one of 2026 its mails at /mail/,
 * three its help at /help/; none says how its pages are built.
 */
export const docomo: AskedWebmail = {
  id: "docomo",
  name: "ドコモメール",
  home: "https://mail.smt.docomo.ne.jp/mail/",
  sites: ["https://mail.smt.docomo.ne.jp/*"],
  byMeaning: { elsewhere: /^\/help\// },
};
