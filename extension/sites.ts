/**
 * The site of an address as a match pattern, which is what browsers give permissions for. They know no ports: Firefox
 * refuses a pattern with one, and one without is good for all.
 * @returns undefined for what is no page of the web.
 */
export function siteOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  // A star would make it a pattern for many sites.
  return /^https?:$/.test(protocol) && hostname && !hostname.includes("*") ? `${protocol}//${hostname}/*` : undefined;
}

/** How people know a site: its host. */
export function siteName(site: string): string {
  return site.replace(/^https?:\/\//, "").replace(/\/\*$/, "");
}
