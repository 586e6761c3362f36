/** What the running extension knows of a payment service, and how well. Where it is from: entry.ts. */

export interface ServiceDomain {
  /** Lower case, without "www"; its subdomains belong to it. */
  domain: string;
  /** Mail from it proves its sender: the company states it, or its mail was seen (DomainConfidence in entry.ts). */
  proves?: true;
  /** Known from memory only: it fits, and accuses nobody who writes from another. */
  guessed?: true;
  /** A supplier that sends for several services: it vouches for itself, and the name in the mail decides the service. */
  platform?: boolean;
  /** The domain of a company that does much else: it fits the service, but a mail from it is the service's only if it names it. */
  wide?: boolean;
  /** Of several services that share the domain, the one that a mail without a name is of. */
  primary?: boolean;
  /** Customers, sellers or other strangers send from it: it never speaks for the service. */
  strangers?: boolean;
  /** Only these whole addresses speak for the service (a domain as wide as google.com). */
  addresses?: string[];
}

export interface Incident {
  /** YYYY-MM-DD, or YYYY-MM where the day is not known. */
  date: string;
  kind:
    | "credential-stuffing"
    | "password-resets"
    | "codes-to-strangers"
    | "accounts-opened-for-others"
    | "fraudulent-use"
    | "phishing";
}

export interface ServiceStatus {
  state: "active" | "closed" | "merged";
  /** YYYY, YYYY-MM or YYYY-MM-DD. A day to come is one that was announced: until then the service counts as active. */
  since?: string;
}

/** A service of the registry: an entry (entry.ts) without what only those who edit the registry read. */
export interface RegisteredService {
  /** Never changes: answers are remembered under it. */
  id: string;
  /** The names to show, by language (BCP 47); "en" always present. */
  names: Record<string, string>;
  /**
   * The spellings to look for. Width, case, accents and kana of half width need no spelling of their own; a space in
   * a spelling is optional in the mail.
   */
  spellings: string[];
  /** Spellings that are ordinary words or names of people ("Wise", "Chase"): they count only in the right context. */
  ordinary?: string[];
  /** The same brand in another country or hands, whose spellings this entry shares: the id of the entry that goes first. */
  variantOf?: string;
  /** The services of one company: a mail of one of them from another's domain is no fake for that alone. */
  group?: string;
  /** ISO 3166-1 alpha-2, where people use it; the main one first. */
  countries: string[];
  site: string;
  domains: ServiceDomain[];
  /** The page on which a user changes the password. null: not known; try `/.well-known/change-password` on the site. */
  changePassword: string | null;
  /** The company states that it sends no mail about accounts: every such mail in its name is somebody else's. */
  noAccountMail?: true;
  status: ServiceStatus;
  incidents: Incident[];
}

/** A service that is in no registry and was recognised by its own words. */
export interface UnlistedService {
  id: null;
  names: Record<string, string>;
}

export type Service = RegisteredService | UnlistedService;

/** Whether a domain may prove the sender. */
export function isWellSourced(domain: ServiceDomain): boolean {
  return !domain.strangers && domain.proves === true;
}

/** Whether nobody has compared any of its domains with a source. */
export function isGuessed({ domains }: Pick<RegisteredService, "domains">): boolean {
  return domains.every(({ guessed }) => guessed === true);
}

/** The domains that belong to the service itself: not those of suppliers, nor those that strangers send from. */
export function ownDomains({ domains }: Pick<RegisteredService, "domains">): ServiceDomain[] {
  return domains.filter(({ platform, strangers }) => !platform && !strangers);
}
