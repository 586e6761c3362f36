import { type Judge, type NamedService, SIGN_UP_KINDS, type Sighting, serviceKey } from "../../../src/judge/verdict.ts";
import type { Mail } from "../../../src/mail/mail.ts";
import { isPlausible } from "../../../src/relationship/times.ts";
import { serviceById } from "../../../src/service/registry.ts";
import { isWellSourced } from "../../../src/service/service.ts";
import { hashing } from "../memory/hashes.ts";
import { contextFor, rememberSearch } from "../memory/seen.ts";
import { recall } from "../memory/store.ts";

/** A webmail's search has room for so many. */
const MOST_DOMAINS = 8;

/** What a search for a service's mails looks for: domains and addresses that are surely theirs. Empty: no such search. */
export function searchTerms({ id }: NamedService): string[] {
  const domains = (id === null ? undefined : serviceById(id))?.domains ?? [];
  const own = domains.filter((one) => isWellSourced(one) && !one.platform);
  return own.flatMap(({ domain, addresses }) => addresses ?? [domain]).slice(0, MOST_DOMAINS);
}

/** The result of a webmail's own search, as a content script read it. */
export interface Searched {
  webmail: string;
  account: string | null;
  serviceKey: string;
  mails: Mail[];
}

/**
 * Remembers what a search found: how many mails of the service besides sign-up mails, and from when to when. Each mail
 * is judged as any other: a search also finds what only contains the words.
 */
export async function rememberFound({ webmail, account, serviceKey: key, mails }: Searched, judge: Judge) {
  const hash = await hashing();
  const owner = await hash("account", webmail, account);
  const context = contextFor(owner, await recall());
  const now = Date.now();
  const times = mails.flatMap((mail) => {
    const { service, sender, kind } = judge(mail, context);
    const isTheirs = sender === "authenticated" || sender === "their-domain";
    if (!service || serviceKey(service) !== key || !isTheirs) return [];
    if ((SIGN_UP_KINDS as readonly string[]).includes(kind)) return [];
    return [isPlausible(mail.time, now) ? mail.time : now];
  });
  const found: Sighting = {
    count: times.length,
    firstSeen: times.length > 0 ? Math.min(...times) : 0,
    lastSeen: times.length > 0 ? Math.max(...times) : 0,
  };
  return rememberSearch(owner, key, found);
}
