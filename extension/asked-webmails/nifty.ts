import type { AskedWebmail } from "./asked-webmail.ts";

/**
 * @niftyメール in a browser. Five public programs of 2025 and 2026 name its host; nifty's own help (mail.nifty.com) speaks
 * of it without an address. None says how its pages are built.
 */
export const nifty: AskedWebmail = {
  id: "nifty",
  name: "@niftyメール",
  home: "https://webmail.nifty.com/",
  sites: ["https://webmail.nifty.com/*"],
  byMeaning: {},
};
