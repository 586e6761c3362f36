import type { AskedWebmail } from "./asked-webmail.ts";

/**
 * OCN メール in a browser. Five public programs know the first host as a place from which mails lead to shops; OCN's own
 * answers to questions name the second one, with the way in for phones at /mb/login. None says how the pages are built.
 */
export const ocn: AskedWebmail = {
  id: "ocn",
  name: "OCN メール",
  home: "https://mail.ocn.jp/",
  sites: ["https://mail.ocn.jp/*", "https://mail.ocn.ne.jp/*"],
  byMeaning: { elsewhere: /^\/mb\/login/ },
};
