import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MOST_SEARCHES, type Plan, planAfter, planFor, type Room } from "../../src/look/plan.ts";
import { everyTerm, isFrom, termsOf } from "../../src/look/terms.ts";
import { allServices, serviceById } from "../../src/service/registry.ts";
import { isGuessed } from "../../src/service/service.ts";

const NOW = Date.UTC(2026, 10, 23);
const ROOM: Room = { terms: 60, before: true };

/** A mailbox by how many mails each sender has sent, new and old; the webmail shows so many rows a page. */
interface Mailbox {
  rowsAPage: number;
  recent: Record<string, number>;
  old: Record<string, number>;
}

/** Looks through it as a page does. @returns who was found, whose mails are old, and how many searches that took. */
function look(terms: string[], { rowsAPage, recent, old }: Mailbox, room = ROOM) {
  let plan = planFor(terms, room, NOW);
  const found = new Set<string>();
  const foundOld = new Set<string>();
  while (plan.searches[0]) {
    const { from, before } = plan.searches[0];
    const mails = (there: Record<string, number>) => from.flatMap((term) => Array(there[term] ?? 0).fill(term));
    const page = (before === undefined ? [...mails(recent), ...mails(old)] : mails(old)).slice(0, rowsAPage);
    for (const term of page) (before === undefined ? found : foundOld).add(term);
    plan = planAfter(plan, { rows: page.length, terms: new Set(page) }, room);
  }
  return { found, foundOld, searches: plan.made, plan };
}

const TERMS = Array.from({ length: 200 }, (_, at) => `service-${at}.example`);

describe("a look through a mailbox", () => {
  test("finds whoever has written once among those who write all the time", () => {
    const loud = Object.fromEntries(TERMS.slice(0, 20).map((term) => [term, 500]));
    const { found, searches } = look(TERMS, { rowsAPage: 50, recent: { ...loud, "service-30.example": 1 }, old: {} });
    expect(found).toContain("service-30.example");
    expect(found.size).toBe(21);
    expect(searches).toBeLessThan(40);
  });

  test("takes one search a part where nobody has written, and asks for nothing old then", () => {
    const { found, searches, plan } = look(TERMS, { rowsAPage: 50, recent: {}, old: {} });
    expect(found.size).toBe(0);
    expect(searches).toBe(4);
    expect(plan.done).toBe(plan.of);
  });

  test("tells whose mails go back for years", () => {
    const recent = { "service-1.example": 3, "service-2.example": 80 };
    const { foundOld } = look(TERMS, { rowsAPage: 50, recent, old: { "service-2.example": 9 } });
    expect([...foundOld]).toEqual(["service-2.example"]);
  });

  test("asks for nothing old where the webmail can't be asked so", () => {
    const room = { terms: 60, before: false };
    const mailbox = { rowsAPage: 50, recent: { "service-1.example": 3 }, old: { "service-1.example": 3 } };
    const { foundOld, plan } = look(TERMS, mailbox, room);
    expect(foundOld.size).toBe(0);
    expect(plan.done).toBe(plan.of);
  });

  test("asks no search for more than it holds", () => {
    for (const terms of [1, 4, 20, 60]) {
      const { searches } = planFor(TERMS, { terms, before: false }, NOW);
      expect(Math.max(...searches.map(({ from }) => from.length))).toBeLessThanOrEqual(terms);
      expect(searches.flatMap(({ from }) => from)).toEqual(TERMS);
    }
    const long = TERMS.map((term) => `${"a".repeat(100)}.${term}`);
    for (const { from } of planFor(long, ROOM, NOW).searches) expect(from.join(" OR ").length).toBeLessThan(1_300);
  });

  test("ends after so many searches, whatever the webmail shows", () => {
    let plan: Plan = planFor(TERMS, { terms: 1, before: true }, NOW);
    while (plan.searches.length > 0) plan = planAfter(plan, { rows: 0, terms: new Set() }, ROOM);
    expect(plan.made).toBe(MOST_SEARCHES);
  });

  test("finds everybody, in any mailbox, if it ends by itself", () => {
    const senders = fc.dictionary(fc.constantFrom(...TERMS), fc.integer({ min: 1, max: 60 }), { maxKeys: 40 });
    fc.assert(
      fc.property(senders, senders, fc.integer({ min: 10, max: 100 }), (recent, old, rowsAPage) => {
        const { found, searches } = look(TERMS, { rowsAPage, recent, old });
        if (searches < MOST_SEARCHES) expect(found).toEqual(new Set([...Object.keys(recent), ...Object.keys(old)]));
      }),
    );
  });

  test("its progress goes up, and ends at the end", () => {
    let plan = planFor(TERMS, ROOM, NOW);
    let done = -1;
    while (plan.searches[0]) {
      expect(plan.done).toBeGreaterThanOrEqual(done);
      expect(plan.done).toBeLessThan(plan.of);
      done = plan.done;
      const [first = ""] = plan.searches[0].from;
      plan = planAfter(plan, { rows: 50, terms: new Set([first]) }, ROOM);
    }
    expect(plan.searches).toEqual([]);
  });

  test("without anything to look for, is at its end", () => {
    expect(planFor([], ROOM, NOW).searches).toEqual([]);
    const plan = planFor([], ROOM, NOW);
    expect(planAfter(plan, { rows: 3, terms: new Set() }, ROOM)).toEqual(plan);
  });
});

describe("what is looked for", () => {
  test("are the senders of every service in use, whatever the country, where somebody has confirmed them", () => {
    const everywhere = everyTerm(undefined);
    expect(everywhere.length).toBeGreaterThan(300);
    for (const country of ["JP", "US"]) {
      const terms = everyTerm(country);
      expect(new Set(terms).size).toBe(terms.length);
      const isFound = (term: string) => terms.some((other) => isFrom(term.includes("@") ? term : `a@${term}`, other));
      expect(everywhere.filter((term) => !isFound(term))).toEqual([]);
    }
  });

  test("are those that are known from memory only in their own country", () => {
    const remembered = allServices().filter(
      ({ status, countries, domains }) => status.state === "active" && countries[0] === "JP" && isGuessed({ domains }),
    );
    expect(remembered.length).toBeGreaterThan(20);
    const surely = new Set(
      allServices().flatMap(({ domains }) => domains.flatMap((it) => (it.guessed ? [] : it.domain))),
    );
    const terms = remembered
      .filter(({ countries }) => !countries.includes("BR"))
      .flatMap(termsOf)
      .filter((term) => !surely.has(term));
    const abroad = new Set(everyTerm("BR"));
    expect(terms.filter((term) => abroad.has(term))).toEqual([]);
    const home = everyTerm("JP");
    expect(terms.filter((term) => !home.some((other) => isFrom(`a@${term}`, other)))).toEqual([]);
  });

  test.each(["JP", "US", "GB", "BR", "TW"])("begin with those of the user's own country (%s)", (country) => {
    const near = allServices().filter(
      ({ status, countries }) => status.state === "active" && countries.includes(country),
    );
    const own = near.flatMap(termsOf);
    expect(own.length).toBeGreaterThan(20);
    const first = everyTerm(country).slice(0, own.length);
    for (const term of own)
      expect(first.some((other) => isFrom(term.includes("@") ? term : `a@${term}`, other))).toBe(true);
  });

  test.each(["JP", "KE", undefined])(
    "go on with those that people of several countries use (country: %s)",
    (country) => {
      const [paypal] = termsOf(serviceById("paypal") ?? { domains: [] });
      const terms = everyTerm(country);
      expect(terms.slice(0, terms.length / 2)).toContain(paypal);
    },
  );

  test("none is found by another one already", () => {
    const terms = everyTerm("JP");
    const twice = terms.filter((term) => {
      const address = term.includes("@") ? term : `a@${term}`;
      return terms.some((other) => other !== term && isFrom(address, other));
    });
    expect(twice).toEqual([]);
  });

  test("are no platforms that send for many, and no domains that strangers send from", () => {
    const terms = new Set(everyTerm(undefined));
    const ownTerms = new Set(allServices().flatMap((service) => termsOf(service)));
    const shared = allServices().flatMap(({ domains }) =>
      domains.flatMap(({ domain, platform, strangers }) =>
        (platform || strangers) && !ownTerms.has(domain) ? [domain] : [],
      ),
    );
    expect(shared.length).toBeGreaterThan(0);
    expect(shared.filter((domain) => terms.has(domain))).toEqual([]);
  });

  test.each([
    ["no-reply@paypay.ne.jp", "paypay.ne.jp", true],
    ["no-reply@mail.paypay.ne.jp", "paypay.ne.jp", true],
    ["no-reply@notpaypay.ne.jp", "paypay.ne.jp", false],
    ["no-reply@paypay.ne.jp.example", "paypay.ne.jp", false],
    ["pay@google.example", "pay@google.example", true],
    ["other@google.example", "pay@google.example", false],
    ["", "paypay.ne.jp", false],
  ])("a mail from “%s” is one from %s: %s", (address, term, is) => {
    expect(isFrom(address, term)).toBe(is);
  });
});
