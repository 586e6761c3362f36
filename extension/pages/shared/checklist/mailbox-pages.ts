/** The page of a mailbox's provider where its password and its second lock are set. */
export interface SecurityPage {
  provider: string;
  address: string;
}

/** Each page as its provider's own help names it; a provider that names none is left out. */
const PAGES: { domains: RegExp; page: SecurityPage }[] = [
  {
    // https://support.google.com/accounts/answer/46526
    domains: /^(gmail|googlemail)\.com$/,
    page: { provider: "Google", address: "https://myaccount.google.com/security" },
  },
  {
    // https://support.microsoft.com/account-billing/c7910146-672f-01e9-50a0-93b4585e7eb4
    domains: /^(outlook|hotmail|live|msn)\.(com|[a-z]{2}|co\.[a-z]{2})$/,
    page: { provider: "Microsoft", address: "https://account.microsoft.com/security" },
  },
  {
    // https://support.apple.com/102656
    domains: /^(icloud|me|mac)\.com$/,
    page: { provider: "Apple", address: "https://account.apple.com/" },
  },
];

/** The page for an address; null: not known, or the label is a name that the user gave. */
export function securityPage(label: string | null): SecurityPage | null {
  const domain = /@([^\s@]+)$/.exec(label ?? "")?.[1]?.toLowerCase();
  if (!domain) return null;
  return PAGES.find(({ domains }) => domains.test(domain))?.page ?? null;
}
