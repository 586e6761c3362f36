/** The domains of mailboxes whose account is at another site. */
const MAILBOXES: [RegExp, string][] = [
  [/^(gmail|googlemail)\.com$/, "google.com"],
  [/^(outlook|hotmail|live|msn)\.(com|[a-z]{2}|co\.[a-z]{2})$/, "live.com"],
  [/^(icloud|me|mac)\.com$/, "icloud.com"],
  [/^(ymail|rocketmail)\.com$/, "yahoo.com"],
  [/^(protonmail\.com|proton\.me|pm\.me)$/, "proton.me"],
  [/^fastmail\.fm$/, "fastmail.com"],
  [/^gmx\.(de|at|ch)$/, "gmx.net"],
];

/** The site at which the account behind an address is; null for what is no address. */
export function mailboxSite(address: string): string | null {
  const domain = /@([^\s@]+)$/.exec(address)?.[1]?.toLowerCase();
  if (!domain) return null;
  return MAILBOXES.find(([domains]) => domains.test(domain))?.[1] ?? domain;
}
