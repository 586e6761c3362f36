import type { DomainConfidence, Entry, EntryDomain } from "./entry.ts";
import type { RegisteredService, ServiceDomain } from "./service.ts";

/**
 * A service as a line of the compiled registry: JSON without what the others say already, because thousands of lines are
 * a part of the background's script, and few are ever read. This is the one place that says what of an entry ships: sources,
 * pages to read and dates of checks stay with the registry.
 */
export function lineOf(entry: Entry): string {
  const { id: _, kind: __, securityPage: ___, lastChecked: ____, noAccountMail, ...service } = entry;
  const { names, spellings, countries, site, domains, changePassword, status, incidents, ...other } = service;
  const rest: Rest = {
    ...(isUsualName(names, spellings) ? {} : { names }),
    ...(site === usualSite(domains[0]) ? {} : { site }),
    ...other,
    ...(noAccountMail ? { noAccountMail: true } : {}),
    ...(changePassword ? { changePassword } : {}),
    ...(status.state === "active" ? {} : { status: since(status) }),
    ...(incidents.length > 0 ? { incidents: incidents.map(({ date, kind }) => ({ date, kind })) } : {}),
  };
  const line: Line = [spellings, countries.join(" "), domains.map(domainInLine)];
  if (Object.keys(rest).length > 0) line.push(rest);
  return JSON.stringify(line);
}

/** The service of a line; `id` stands in the list of ids. */
export function readLine(id: string, line: string): RegisteredService {
  const [spellings, countries, written, rest] = JSON.parse(line) as Line;
  const domains = written.map(domainOfLine);
  return {
    id,
    names: { en: spellings[0] ?? "" },
    spellings,
    countries: countries.split(" "),
    site: usualSite(domains[0]),
    domains,
    changePassword: null,
    status: { state: "active" },
    incidents: [],
    ...rest,
  };
}

/** What all have, in places instead of under names; and what only some have. {@link readLine} adds what follows anyway. */
type Line = [spellings: string[], countries: string, domains: (string | ServiceDomain)[], rest?: Rest];
type Rest = Partial<Omit<RegisteredService, "id" | "spellings" | "countries" | "domains">>;

function isUsualName(names: Entry["names"], spellings: readonly string[]): boolean {
  return Object.keys(names).length === 1 && names.en === spellings[0];
}

function usualSite(domain: Pick<ServiceDomain, "domain"> | undefined): string {
  return `https://www.${domain?.domain}/`;
}

/** Most domains have no more to say than one of these, and are a text with its sign behind: "paypal.com!". */
const SIGNS = { proves: "!", wide: "*", guessed: "?" } as const;

function domainInLine({ source: _, confidence, ...rest }: EntryDomain): string | ServiceDomain {
  const domain: ServiceDomain = { ...rest };
  if (PROVES.has(confidence)) domain.proves = true;
  if (confidence === "from-memory") domain.guessed = true;
  const { domain: name, proves, wide, guessed, ...other } = domain;
  if (Object.keys(other).length > 0) return domain;
  return name + (proves ? SIGNS.proves : "") + (wide ? SIGNS.wide : "") + (guessed ? SIGNS.guessed : "");
}

function domainOfLine(written: string | ServiceDomain): ServiceDomain {
  if (typeof written !== "string") return written;
  let end = written.length;
  const domain: ServiceDomain = { domain: written };
  for (; end > 0; end--) {
    const sign = written[end - 1];
    if (sign === SIGNS.proves) domain.proves = true;
    else if (sign === SIGNS.wide) domain.wide = true;
    else if (sign === SIGNS.guessed) domain.guessed = true;
    else break;
  }
  domain.domain = written.slice(0, end);
  return domain;
}

const PROVES: ReadonlySet<DomainConfidence> = new Set(["stated-by-company", "seen-in-mail"]);

function since({ state, since }: Entry["status"]): RegisteredService["status"] {
  return since ? { state, since } : { state };
}
