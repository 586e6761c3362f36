/** What a review of passwords says. By itself, so that the page that shows it loads nothing of what finds it. */

/** What can be wrong with a password, the worst first. */
export const PROBLEMS = ["breached", "reused", "weak", "old"] as const;
export type Problem = (typeof PROBLEMS)[number];

/** The order of work: what an attacker opens first with the address that is on the list. */
export const RANKS = ["listed", "mailbox", "money", "other"] as const;
export type Rank = (typeof RANKS)[number];

/** An account whose password should be changed. Holds no password. */
export interface Finding {
  /** Names it within this review. */
  id: number;
  /** Its password's number within this review: accounts with the same number have the same password. */
  secret: number;
  site: string;
  /** The service's names by language, where the registry knows it. */
  names: Record<string, string> | null;
  username: string;
  rank: Rank;
  /** Never empty, the worst first. */
  problems: Problem[];
  /** Other sites with the same password: the first few. */
  sharedWith: string[];
  /** With how many other sites it is shared. */
  sharedCount: number;
  /** When the password was last changed, at the latest; in milliseconds since 1970. */
  changedAt: number | null;
  /** Where to change it. */
  change: string | null;
  /** Where the company explains its second lock (see second-lock.ts). */
  secondLock: string | null;
}

export interface ReviewResult {
  /** Accounts that were looked at. */
  accounts: number;
  /** Those with a problem, in the order of work. */
  findings: Finding[];
  /** How many accounts have each problem. */
  counts: Record<Problem, number>;
}
