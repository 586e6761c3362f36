import { ASKED_WEBMAILS } from "../asked-webmails/index.ts";
import { siteOf } from "../sites.ts";
import type { Adapter } from "./webmail/adapter.ts";
import { byLayout } from "./webmail/generic/generic.ts";

/**
 * The adapters of those webmails, read once the user has allowed it, of which only the addresses are known. Which program
 * such a webmail is, a page of it may show all the same.
 */
export const BY_ADDRESS: readonly Adapter[] = ASKED_WEBMAILS.flatMap(({ id, sites, byMeaning }) => {
  if (!byMeaning) return [];
  const fits = ({ href, pathname }: URL) => sites.includes(siteOf(href) ?? "") && !byMeaning.elsewhere?.test(pathname);
  return [byLayout(id, { fits, isWebmail: true })];
});
