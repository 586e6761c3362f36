import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Mail } from "../../src/mail/mail.ts";
import { judgeSender } from "../../src/sender/judge-sender.ts";
import { findService } from "../../src/service/find-service.ts";
import { allServices } from "../../src/service/registry.ts";

/** Any bytes: lone surrogates, controls, bidi, names of services and addresses among them. */
const text = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: "binary", maxLength: 200 }) },
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 100 }).map((units) => String.fromCharCode(...units)),
  fc
    .array(
      fc.constantFrom(
        "PayPal",
        "コーナンPay",
        "Wise",
        "【",
        "】",
        "@",
        ".",
        "xn--",
        "Pay",
        "ペイ",
        "Fwd:",
        "\u200b",
        "<",
        ">",
        " ",
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join("")),
);
const address = fc.oneof(
  text,
  fc.emailAddress(),
  fc.constantFrom(...allServices().flatMap((service) => service.domains.map((entry) => `x@${entry.domain}`))),
);
const result = fc.constantFrom("pass", "fail", "softfail", "neutral", "none", "temperror", "permerror");

const mail = fc.record(
  {
    place: fc.constantFrom("row", "message"),
    fromName: text,
    fromAddress: address,
    subject: text,
    snippet: text,
    body: text,
    links: fc.array(fc.oneof(text, fc.webUrl()), { maxLength: 5 }),
    authentication: fc.record(
      { signedBy: fc.oneof(text, fc.domain()), mailedBy: text, dkim: result, spf: result, dmarc: result },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: ["place"] },
) as fc.Arbitrary<Mail>;

const answer = (it: Mail) => {
  const { service, evidence } = findService(it);
  return { service: service?.id ?? service?.names.en ?? null, evidence, sender: judgeSender(it, service) };
};

describe("any mail at all", () => {
  test("gets an answer, in plain data", () => {
    fc.assert(
      fc.property(mail, (it) => {
        const found = answer(it);
        expect(JSON.parse(JSON.stringify(found))).toEqual(found);
      }),
    );
  });

  test("gets the same answer whatever was judged before it", () => {
    fc.assert(
      fc.property(mail, mail, (one, other) => {
        const alone = answer(one);
        answer(other);
        expect(answer(one)).toEqual(alone);
      }),
    );
  });

  test("is never authenticated from a domain that no company is known to send from", () => {
    fc.assert(
      fc.property(mail, fc.constantFrom(...allServices()), (it, service) => {
        const { sender } = judgeSender(it, service);
        const host = it.fromAddress?.split("@").at(-1)?.toLowerCase().trim().replace(/\.$/, "") ?? "";
        const known = service.domains.some(({ domain }) => host === domain || host.endsWith(`.${domain}`));
        if (sender === "authenticated" && !service.variantOf) expect(known).toBe(true);
      }),
    );
  });
});

describe("a service's name as the sender", () => {
  /** Names that a reader takes for one thing only. */
  const distinct = allServices()
    .flatMap((service) =>
      service.variantOf ? [] : service.spellings.map((spelling) => [service.id, spelling] as const),
    )
    .filter(([, spelling]) => spelling.length >= 4);
  const invisible = fc.constantFrom(
    "\u200b",
    "\u200c",
    "\u200d",
    "\u2060",
    "\ufeff",
    "\u00ad",
    "\u202a",
    "\u202c",
    "\u2066",
  );

  const found = (fromName: string) =>
    findService({ place: "row", fromName, fromAddress: "x@mail.example", subject: "Notice" }).service?.id;

  test("is found as the registry spells it", () => {
    const missed = distinct.filter(([id, spelling]) => found(spelling) !== id);
    expect(missed).toEqual([]);
  });

  test("is found in capitals, small letters and full width", () => {
    const wide = (spelling: string) =>
      spelling
        .replace(/[A-Za-z0-9]/g, (unit) => String.fromCharCode(unit.charCodeAt(0) + 0xfee0))
        .replaceAll(" ", "\u3000");
    fc.assert(
      fc.property(fc.constantFrom(...distinct), ([id, spelling]) => {
        expect([found(spelling.toUpperCase()), found(spelling.toLowerCase()), found(wide(spelling))]).toEqual([
          id,
          id,
          id,
        ]);
      }),
      { numRuns: 300 },
    );
  });

  test("is found with invisible characters between its letters", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...distinct),
        fc.array(invisible, { minLength: 1, maxLength: 3 }),
        ([id, spelling], hidden) => {
          expect(found([...spelling].join(hidden.join("")))).toBe(id);
        },
      ),
      { numRuns: 300 },
    );
  });
});
