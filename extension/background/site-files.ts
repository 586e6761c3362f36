import { askedWebmailOf } from "../asked-webmails/index.ts";

/** The content scripts for sites that the user names: paths in the built extension. */
export interface SiteFiles {
  /** What every page gets that is read. */
  reader: string;
  /** Finds out what a page is, and reads by its layout what nothing else knows. */
  byLayout: string;
  /** Knows the webmails that people install at an address of their own. */
  selfHosted: string;
  /** Of the webmails that are read once the user has allowed it, those with an adapter: the script that knows it, by its id. */
  asked: Readonly<Record<string, string>>;
}

/**
 * The scripts that a site gets: each is compiled, so none that its pages have no use for.
 * @param site a match pattern, as `siteOf` makes it.
 */
export function filesOf(site: string, { reader, byLayout, selfHosted, asked }: SiteFiles): string[] {
  // Of which only the address is known may turn out to be such a program.
  const known = asked[askedWebmailOf(site)?.id ?? ""] ?? selfHosted;
  return [reader, known, byLayout];
}
