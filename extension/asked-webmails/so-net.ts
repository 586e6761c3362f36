import type { AskedWebmail } from "./asked-webmail.ts";

/**
 * So-net Webメール. Two public programs know its host as a place from which mails lead to shops; none says how its pages
 * are built. Its pages at www.so-net.ne.jp/webmail/, which an older program names, share their host with much else.
 */
export const soNet: AskedWebmail = {
  id: "so-net",
  name: "So-net Webメール",
  home: "https://webmail.so-net.ne.jp/",
  sites: ["https://webmail.so-net.ne.jp/*"],
  byMeaning: {},
};
