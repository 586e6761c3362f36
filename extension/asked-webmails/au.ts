import type { AskedWebmail } from "./asked-webmail.ts";

/**
 * auメール in a browser. One public program names the first host, its way in at /login/ and a page of it; three pages of
 * 2026 the host again or the second one. None says how its pages are built.
 */
export const au: AskedWebmail = {
  id: "au",
  name: "auメール",
  home: "https://mail.ezweb.ne.jp/",
  sites: ["https://mail.ezweb.ne.jp/*", "https://webmail.au.com/*"],
  byMeaning: { elsewhere: /^\/login\/|\/sessiontimeout$/ },
};
