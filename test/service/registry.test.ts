/** The registry is data that many hands will edit: what the types can't check is checked here, entry by entry. */
import { parse } from "tldts";
import { describe, expect, test } from "vitest";
import { fold } from "../../src/mail/text.ts";
import type { Entry } from "../../src/service/entry.ts";
import { asOf } from "../../src/service/registry.ts";
import type { RegisteredService } from "../../src/service/service.ts";
import { WRITTEN } from "../../src/service/written.ts";

const KINDS = [
  "wallet",
  "qr",
  "prepaid",
  "point",
  "transfer",
  "bnpl",
  "card",
  "bank",
  "neobank",
  "broker",
  "lender",
  "crypto",
];
const CONFIDENCES = ["stated-by-company", "seen-in-mail", "weak", "site-domain-only", "from-memory"];
const INCIDENTS = [
  "credential-stuffing",
  "password-resets",
  "codes-to-strangers",
  "accounts-opened-for-others",
  "fraudulent-use",
  "phishing",
];
const FIELDS = [
  "id",
  "names",
  "spellings",
  "ordinary",
  "variantOf",
  "group",
  "countries",
  "kind",
  "site",
  "domains",
  "changePassword",
  "noAccountMail",
  "securityPage",
  "status",
  "incidents",
  "lastChecked",
];
const DOMAIN_FIELDS = ["domain", "confidence", "source", "platform", "wide", "primary", "strangers", "addresses"];

/** Words, phrases written as one, and names of people in everyday mail: as a service's name they must be marked as ordinary. */
const EVERYDAY = new Set(
  `addi affirm alma atone beem bit blik blu boost cake chase chime citi clip cora cred current curve dana dave
   desjardins discover edy emma exodus flip gemini gopay grab halifax humm hype ideal inter jago jupiter klar kraken
   kuda lawson ledger life ligo link liquid luno lydia mach max maya mercury modo mollie momo mox muchbetter
   nationwide neon nomad nu octopus olive onecard oney open orange ovo payme plaid pleo plin pring rakuten rocket
   setel slice spin square stone stripe sumup swish tabby tamara tangerine timo toss up uphold view vivid wave wing
   wise zip pay card bank wallet money cash point line apple google amazon id app account acorns avanza betterment
    bison branch brigit carbon cielo cleo compass dime empower express fidelity kuna lunar marcus merrill midas mokka
    mooney newton next nexo nickel nudge pepper phantom pingpong pintu provident public rain raisin rocker schwab sella
    shine tala tide tomorrow tonik top vanguard ajaib bamboo chip creation fastag giftee krom longbridge moneybox nala
    navi opal plum ramp smartpay stake theo toast upstart wahed zilch anyday bossa folio grow kron lendo lightyear lysa
    moncash morning mypos nalo nets portu quickpay simple walley долями халва`.split(/\s+/),
);

const squeezed = (text: string) => fold(text).replace(/\s/g, "");
const all = (service: Entry) => [...service.spellings, ...(service.ordinary ?? [])];
const each = WRITTEN.map((service) => [service.id, service] as const);

/** What is wrong with each service, as "id: what". */
function complaints(check: (service: Entry) => (string | false | undefined)[]): string[] {
  return each.flatMap(([id, service]) =>
    check(service)
      .filter((complaint) => typeof complaint === "string")
      .map((complaint) => `${id}: ${complaint}`),
  );
}

const isHttps = (url: string | null) => url === null || /^https?:\/\/[^\s/]+\.[^\s/]+/.test(url);

describe("the registry", () => {
  test("knows at least 300 services, 110 of them Japanese", () => {
    expect(WRITTEN.length).toBeGreaterThanOrEqual(300);
    expect(WRITTEN.filter((service) => service.countries[0] === "JP").length).toBeGreaterThanOrEqual(110);
  });

  test("gives every service an id of its own, in small letters, digits and hyphens", () => {
    expect(new Set(WRITTEN.map((service) => service.id)).size).toBe(WRITTEN.length);
    expect(complaints(({ id }) => [!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) && "id"])).toEqual([]);
  });

  test("has no field that nobody reads, and no value that the types don't know", () => {
    const found = complaints((service) => [
      ...Object.keys(service).map((field) => !FIELDS.includes(field) && `field ${field}`),
      ...service.domains.flatMap((entry) =>
        Object.keys(entry).map((field) => !DOMAIN_FIELDS.includes(field) && `${entry.domain}: field ${field}`),
      ),
      !KINDS.includes(service.kind) && `kind ${service.kind}`,
      !["active", "closed", "merged"].includes(service.status.state) && `status ${service.status.state}`,
      ...service.domains.map((entry) => !CONFIDENCES.includes(entry.confidence) && `confidence ${entry.confidence}`),
      ...service.incidents.map((incident) => !INCIDENTS.includes(incident.kind) && `incident ${incident.kind}`),
      ...service.countries.map((country) => !/^[A-Z]{2}$/.test(country) && `country ${country}`),
      service.countries.length === 0 && "no country",
    ]);
    expect(found).toEqual([]);
  });

  test("has an English name for everybody, and one of the shown names can be found in a mail", () => {
    const found = complaints((service) => [
      !service.names.en && "no English name",
      ...Object.keys(service.names).map(
        (language) => !/^[a-z]{2}(-[A-Z][a-z]{3})?$/.test(language) && `language ${language}`,
      ),
      all(service).length === 0 && "no spelling",
      !Object.values(service.names).some((name) =>
        all(service).some((spelling) => squeezed(name).includes(squeezed(spelling))),
      ) && "names",
    ]);
    expect(found).toEqual([]);
  });

  test("lists each spelling once, and no spelling that folding makes the same anyway", () => {
    const found = complaints((service) => {
      const plain = all(service).map(squeezed);
      return plain.map((spelling, at) => plain.indexOf(spelling) !== at && `spelling ${all(service)[at]}`);
    });
    expect(found).toEqual([]);
  });

  test("shares a spelling only among the variants of one brand", () => {
    const owners = new Map<string, Entry[]>();
    for (const service of WRITTEN) {
      for (const spelling of all(service)) {
        owners.set(squeezed(spelling), [...(owners.get(squeezed(spelling)) ?? []), service]);
      }
    }
    const found: string[] = [];
    for (const [spelling, services] of owners) {
      const first = services.filter((service) => !service.variantOf);
      const rest = services.filter((service) => service.variantOf);
      if (services.length > 1 && (first.length !== 1 || rest.some((service) => service.variantOf !== first[0]?.id))) {
        found.push(`${spelling}: ${services.map((service) => service.id)}`);
      }
    }
    expect(found).toEqual([]);
  });

  test("has at least two services in every group", () => {
    const sizes = Map.groupBy(
      WRITTEN.filter((service) => service.group),
      (service) => service.group,
    );
    expect([...sizes].filter(([, members]) => members.length < 2).map(([group]) => group)).toEqual([]);
  });

  test("marks words of everyday mail as ordinary", () => {
    const found = complaints(({ spellings }) =>
      spellings.map((spelling) => EVERYDAY.has(spelling.toLowerCase()) && `spelling ${spelling}`),
    );
    expect(found).toEqual([]);
  });

  test("has valid domains, each with its source, and none that is a public suffix", () => {
    const found = complaints((service) =>
      service.domains.flatMap(({ domain, source, addresses }) => {
        const { hostname, domain: registrable, isIcann } = parse(domain);
        return [
          (hostname !== domain || !registrable || !isIcann) && `domain ${domain}`,
          domain.startsWith("www.") && `www in ${domain}`,
          source.trim() === "" && `no source for ${domain}`,
          addresses?.some((address) => !address.endsWith(`@${domain}`)) && `address outside ${domain}`,
        ];
      }),
    );
    expect(found).toEqual([]);
  });

  test("lists a domain once a service, and names one service for the mails without a name where several share it", () => {
    const found = complaints((service) =>
      service.domains.map(
        ({ domain }, at) => service.domains.findIndex((other) => other.domain === domain) !== at && `${domain} twice`,
      ),
    );
    const byDomain = new Map<string, Entry[]>();
    for (const service of WRITTEN) {
      for (const entry of service.domains) {
        if (entry.platform || entry.wide || entry.strangers || entry.addresses) continue;
        byDomain.set(entry.domain, [...(byDomain.get(entry.domain) ?? []), service]);
      }
    }
    for (const [domain, services] of byDomain) {
      if (services.length === 1) continue;
      const primaries = services.filter((service) =>
        service.domains.some((entry) => entry.domain === domain && entry.primary),
      );
      if (primaries.length !== 1) found.push(`${domain}: ${services.map((service) => service.id)}`);
    }
    expect(found).toEqual([]);
  });

  test("lets no domain where strangers have mailboxes vouch for anybody", () => {
    const mailboxes = ["gmail.com", "docomo.ne.jp", "au.com", "ezweb.ne.jp", "qq.com", "naver.com", "kakao.com"];
    const found = complaints((service) =>
      service.domains.map(({ domain, strangers }) => mailboxes.includes(domain) && !strangers && domain),
    );
    expect(found).toEqual([]);
  });

  test("points to pages by address, and to services that it has", () => {
    const ids = new Set(WRITTEN.map((service) => service.id));
    const found = complaints((service) => [
      !isHttps(service.site) && `site ${service.site}`,
      !isHttps(service.changePassword) && `changePassword ${service.changePassword}`,
      !isHttps(service.securityPage) && `securityPage ${service.securityPage}`,
      service.status.source !== undefined && !isHttps(service.status.source) && "source of the status",
      service.noAccountMail !== undefined && !isHttps(service.noAccountMail) && "noAccountMail",
      service.status.into !== undefined && !ids.has(service.status.into) && `into ${service.status.into}`,
      service.variantOf !== undefined && !ids.has(service.variantOf) && `variantOf ${service.variantOf}`,
    ]);
    expect(found).toEqual([]);
  });

  test("counts a service as active until the day that was announced for its end", () => {
    const ends = { id: "ends", status: { state: "closed", since: "2026-12-20" } } as RegisteredService;
    expect(asOf("2026-12-19", ends).status).toEqual({ state: "active" });
    expect(asOf("2026-12-20", ends)).toEqual(ends);
    const ended = { id: "ended", status: { state: "merged", since: "2025" } } as RegisteredService;
    expect(asOf("2025-01-01", ended)).toEqual(ended);
    const open = { id: "open", status: { state: "active" } } as RegisteredService;
    expect(asOf("2026-12-19", open)).toEqual(open);
  });

  test("dates what happened, oldest first, each with its source", () => {
    const date = /^\d{4}(-\d{2}(-\d{2})?)?$/;
    const found = complaints((service) => [
      ...service.incidents.flatMap((incident, at) => [
        !date.test(incident.date) && `incident ${incident.date}`,
        !isHttps(incident.source) && `source ${incident.source}`,
        at > 0 && incident.date < (service.incidents[at - 1]?.date ?? "") && `order of ${incident.date}`,
      ]),
      service.status.since !== undefined && !date.test(service.status.since) && `since ${service.status.since}`,
      service.lastChecked !== null && !/^\d{4}-\d{2}-\d{2}$/.test(service.lastChecked) && "lastChecked",
    ]);
    expect(found).toEqual([]);
  });

  test("calls no entry checked that has nothing to be compared with", () => {
    const found = complaints((service) => [
      service.lastChecked !== null &&
        service.domains.every((entry) => entry.confidence === "from-memory") &&
        [service.status.source, service.securityPage, service.changePassword, service.noAccountMail].every(
          (page) => !page,
        ) &&
        service.incidents.length === 0 &&
        "checked, and all of it from memory",
    ]);
    expect(found).toEqual([]);
  });

  test("keeps an unchecked entry from vouching: nobody has compared its domains with a source", () => {
    const found = complaints((service) => [
      service.lastChecked === null &&
        service.domains.some((entry) => entry.confidence === "stated-by-company") &&
        "stated by the company, never checked",
    ]);
    expect(found).toEqual([]);
  });
});
