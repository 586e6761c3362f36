import { type CompanyLock, locks } from "../../src/password/locks.ts";
import { mailboxSite } from "../../src/password/mailbox-site.ts";
import { allServices } from "../../src/service/registry.ts";
import { ownDomains } from "../../src/service/service.ts";
import type { OwnLock } from "../messages.ts";
import { ownAddresses } from "./memory/addresses.ts";
import { declaredApps } from "./memory/declared.ts";
import type { Snapshot } from "./memory/store.ts";

/** The companies whose page about a second lock is known; the user's own, by address and by app, are marked. */
export function locksFor(snapshot: Snapshot): OwnLock[] {
  const mailboxes = new Set(ownAddresses(snapshot).map(({ label }) => mailboxSite(label ?? "")));
  const used = new Set(declaredApps(snapshot).flatMap(({ serviceKey, use }) => (use === "uses" ? [serviceKey] : [])));
  const domains = allServices()
    .filter(({ id }) => used.has(id))
    .flatMap(ownDomains)
    .flatMap(({ domain, wide }) => (wide ? [] : domain));
  const isOwn = ({ site }: CompanyLock) =>
    mailboxes.has(site) || domains.some((domain) => domain === site || domain.endsWith(`.${site}`));
  return locks().map((lock) => ({ ...lock, isOwn: isOwn(lock) }));
}
