import type { AskedWebmail } from "./asked-webmail.ts";

/**
 * BIGLOBEメール in a browser. Two public programs know the first host, three the second one, as places from which mails
 * lead to shops. BIGLOBE's help (help.webmail.biglobe.ne.jp) describes a page with Zimbra's words; where a page is Zimbra's
 * by its marks, that adapter reads it.
 */
export const biglobe: AskedWebmail = {
  id: "biglobe",
  name: "BIGLOBEメール",
  home: "https://webmail.sso.biglobe.ne.jp/",
  sites: ["https://webmail.sso.biglobe.ne.jp/*", "https://wm.sso.biglobe.ne.jp/*"],
  byMeaning: {},
};
