import type { AskedWebmail } from "./asked-webmail.ts";
import { au } from "./au.ts";
import { biglobe } from "./biglobe.ts";
import { docomo } from "./docomo.ts";
import { nifty } from "./nifty.ts";
import { ocn } from "./ocn.ts";
import { soNet } from "./so-net.ts";
import { softbank } from "./softbank.ts";
import { zoho } from "./zoho.ts";

/** Every webmail that is read once the user has allowed it. */
export const ASKED_WEBMAILS: readonly AskedWebmail[] = [zoho, docomo, au, softbank, nifty, ocn, biglobe, soNet];

/** The one that a site belongs to. @param site a match pattern, as `siteOf` makes it. */
export function askedWebmailOf(site: string): AskedWebmail | undefined {
  return ASKED_WEBMAILS.find(({ sites }) => sites.includes(site));
}
