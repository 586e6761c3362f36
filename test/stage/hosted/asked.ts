/** The webmails that are read once the user has allowed it, at their real addresses. */
import type { Person } from "../mail.ts";
import { unknownBody, unknownPage } from "../unknown/unknown.ts";
import { zohoPage } from "../zoho/zoho.ts";
import type { HostedCase } from "./all.ts";

export function askedWebmails(owner: Person): HostedCase[] {
  const byMeaning = (name: string, url: string): HostedCase => ({
    name,
    url,
    page: (mails, opened) => unknownPage(mails, { shape: "generated", language: "ja", ...(opened && { opened }) }),
    rows: ".css-0f4t7z",
    pathOf: (place) => `${new URL(url).pathname}?mail=${place}`,
    body: "iframe",
    frame: { selector: "iframe", body: unknownBody },
  });
  return [
    {
      name: "Zoho Mail",
      url: "https://mail.zoho.eu/zm/",
      page: (mails, opened) => zohoPage(mails, { owner, ...(opened && { opened }) }),
      rows: "[data-ty=lt]",
      pathOf: (place) => `/zm/#mail/folder/inbox/p/${place}`,
      body: "[role=document]",
    },
    byMeaning("ドコモメール", "https://mail.smt.docomo.ne.jp/mail/"),
    byMeaning("auメール", "https://mail.ezweb.ne.jp/g01b/index.php/default/index/"),
    byMeaning("ソフトバンクメール", "https://webmail.softbank.jp/"),
    byMeaning("@niftyメール", "https://webmail.nifty.com/"),
    byMeaning("OCN メール", "https://mail.ocn.jp/"),
    byMeaning("So-net Webメール", "https://webmail.so-net.ne.jp/"),
    byMeaning("BIGLOBEメール", "https://webmail.sso.biglobe.ne.jp/"),
  ];
}
