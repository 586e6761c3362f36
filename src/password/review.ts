import { isMailboxProvider } from "../mail/mailbox-providers.ts";
import { entriesForHost } from "../service/domain-index.ts";
import { knownSite } from "./change-address.ts";
import type { PasswordEntry } from "./entry.ts";
import { type Finding, PROBLEMS, type Problem, RANKS, type Rank, type ReviewResult } from "./finding.ts";
import { secondLock } from "./second-lock.ts";
import { accountOf } from "./site.ts";
import { isWeak } from "./weakness.ts";

export interface ReviewOptions {
  /** The user's addresses that are on a list, as far as they are known. */
  addresses: readonly string[];
  isBreached: (password: string) => boolean;
  words: ReadonlySet<string>;
  /** Milliseconds since 1970. */
  now: number;
}

/**
 * No study says that a password gets worse by its age alone; but one of so many years is older than most of the big
 * leaks, and than what the sites did against them.
 */
export const OLD_YEARS = 8;
const YEAR = 365.25 * 86_400_000;
const MOST_NAMED = 5;

interface Secret {
  /** The first site of each account (see accountOf) that has it. */
  accounts: Map<string, string>;
  breached: boolean;
  weak: boolean;
}

/**
 * Collects the accounts of an export and tells which need a new password. Passwords stay in here: what comes out
 * names accounts only.
 */
export class Review {
  readonly #options: ReviewOptions;
  readonly #listed: ReadonlySet<string>;
  readonly #entries: Omit<PasswordEntry, "password">[] = [];
  readonly #secretOf: number[] = [];
  readonly #secrets: Secret[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #seen = new Set<string>();

  constructor(options: ReviewOptions) {
    this.#options = options;
    this.#listed = new Set(options.addresses.map(plainAddress));
  }

  /** How many different accounts there are so far. */
  get accounts(): number {
    return this.#entries.length;
  }

  /** Adds an entry; the same account with the same password again changes nothing. */
  add({ password, ...entry }: PasswordEntry) {
    let number = this.#numbers.get(password);
    if (number === undefined) {
      number = this.#secrets.length;
      this.#numbers.set(password, number);
      const { isBreached, words } = this.#options;
      const breached = isBreached(password);
      this.#secrets.push({ accounts: new Map(), breached, weak: breached || isWeak(password, words) });
    }
    const key = `${number}\n${entry.site}\n${entry.username}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    const secret = this.#secrets[number] as Secret;
    const account = accountOf(entry.site);
    if (!secret.accounts.has(account)) secret.accounts.set(account, entry.site);
    this.#entries.push(entry);
    this.#secretOf.push(number);
  }

  /**
   * The passwords of which it is not known whether they are in a leak, each once with its number: those that need a
   * new one anyway come last, after the ones that look fine and may not be.
   */
  unknownPasswords(most: number): { secret: number; password: string }[] {
    const all = [...this.#numbers].map(([password, secret]) => ({ secret, password }));
    const open = all.filter(({ secret }) => !this.#secrets[secret]?.breached);
    const hasProblem = ({ secret }: { secret: number }) => {
      const { accounts, weak } = this.#secrets[secret] as Secret;
      return weak || accounts.size > 1;
    };
    return [...open.filter((one) => !hasProblem(one)), ...open.filter(hasProblem)].slice(0, most);
  }

  /** The passwords with these numbers turned out to be in a leak. */
  markBreached(secrets: Iterable<number>) {
    for (const number of secrets) {
      const secret = this.#secrets[number];
      if (secret) secret.breached = true;
    }
  }

  /** What is to be done, as far as it is known now. */
  result(): ReviewResult {
    const counts: ReviewResult["counts"] = { breached: 0, reused: 0, weak: 0, old: 0 };
    const findings: Finding[] = [];
    this.#entries.forEach((_, id) => {
      const finding = this.#finding(id);
      if (finding === null) return;
      for (const problem of finding.problems) counts[problem] += 1;
      findings.push(finding);
    });
    return { accounts: this.#entries.length, findings: findings.sort(inOrderOfWork), counts };
  }

  #finding(id: number): Finding | null {
    const entry = this.#entries[id] as Omit<PasswordEntry, "password">;
    const number = this.#secretOf[id] as number;
    const secret = this.#secrets[number] as Secret;
    const problems: Problem[] = [];
    if (secret.breached) problems.push("breached");
    if (secret.accounts.size > 1) problems.push("reused");
    // A password that leaks name is weak as well; one word for it is enough.
    if (secret.weak && !secret.breached) problems.push("weak");
    if (entry.changedAt !== null && this.#options.now - entry.changedAt > OLD_YEARS * YEAR) problems.push("old");
    if (problems.length === 0) return null;
    const { service, change } = knownSite(entry.host);
    return {
      id,
      secret: number,
      site: entry.site,
      names: service?.names ?? null,
      username: entry.username,
      rank: this.#rank(entry),
      problems,
      ...this.#shared(entry, secret),
      changedAt: entry.changedAt,
      change,
      secondLock: secondLock(entry.site),
    };
  }

  #shared({ site }: { site: string }, { accounts }: Secret): Pick<Finding, "sharedWith" | "sharedCount"> {
    const own = accountOf(site);
    const sharedWith: string[] = [];
    for (const [account, first] of accounts) {
      if (sharedWith.length === MOST_NAMED) break;
      if (account !== own) sharedWith.push(first);
    }
    return { sharedWith, sharedCount: accounts.size - 1 };
  }

  #rank({ username, site, host }: Omit<PasswordEntry, "password">): Rank {
    if (this.#isListed(username)) return "listed";
    if (isMailbox(site, host, username)) return "mailbox";
    return host !== null && entriesForHost(host).some(({ entry }) => !entry.platform && !entry.wide)
      ? "money"
      : "other";
  }

  #isListed(username: string): boolean {
    const address = plainAddress(username);
    return address.includes("@") && this.#listed.has(address);
  }
}

/** Sites of webmail under other names than the addresses that they give. */
const MAIL_SITES =
  /^(google\.com|microsoft\.com|microsoftonline\.com|apple\.com|yahoo\.\w+(\.\w+)?|live\.com|proton\.me)$/;

function isMailbox(site: string, host: string | null, username: string): boolean {
  if (isMailboxProvider(site) || (host !== null && isMailboxProvider(host)) || MAIL_SITES.test(site)) return true;
  // The mailbox of a domain of one's own: mika@hayashi.example on mail.hayashi.example.
  return host !== null && /^(web)?mail\./.test(host) && username.toLowerCase().endsWith(`@${site}`);
}

function plainAddress(text: string): string {
  return text.normalize("NFKC").trim().toLowerCase();
}

function inOrderOfWork(one: Finding, other: Finding): number {
  return (
    RANKS.indexOf(one.rank) - RANKS.indexOf(other.rank) ||
    PROBLEMS.indexOf(one.problems[0] as Problem) - PROBLEMS.indexOf(other.problems[0] as Problem) ||
    other.sharedCount - one.sharedCount ||
    one.id - other.id
  );
}
