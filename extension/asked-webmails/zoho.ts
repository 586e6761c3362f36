import type { AskedWebmail } from "./asked-webmail.ts";

/**
 * Zoho Mail. One host for each of its data centres, which the account decides: those that Zoho's own programs and dozens
 * of others name.
 */
export const zoho: AskedWebmail = {
  id: "zoho",
  name: "Zoho Mail",
  home: "https://mail.zoho.com/zm/",
  sites: [
    "https://mail.zoho.com/*",
    "https://mail.zoho.eu/*",
    "https://mail.zoho.in/*",
    "https://mail.zoho.com.au/*",
    "https://mail.zoho.jp/*",
    "https://mail.zoho.com.cn/*",
    "https://mail.zohocloud.ca/*",
    "https://mail.zoho.sa/*",
  ],
};
