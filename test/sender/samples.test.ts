/**
 * Senders of mails as quoted in public: genuine ones and quoted fakes. The samples are no part of the repository;
 * where they don't lie beside it, this is left out and says so.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Mail } from "../../src/mail/mail.ts";
import { judgeSender } from "../../src/sender/judge-sender.ts";
import { findService } from "../../src/service/find-service.ts";

const file = join(import.meta.dirname, "../../../shared/facts/mail-samples.jsonl");
const present = existsSync(file);
if (!present) console.log("Left out: no quoted mails beside the repository (../shared/facts/mail-samples.jsonl).");

interface Sample {
  from: string | null;
  subject: string | null;
  body: string | null;
  kind: string;
}

const samples: Sample[] = present
  ? readFileSync(file, "utf8")
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line))
  : [];

/** Only what is an address; a body in parentheses is somebody's description. */
function toMail({ from, subject, body }: Sample): Mail | null {
  const [, name, address] = /^(?:(.*?)\s*<)?([^<>]*@[^<>]*)>?$/.exec(from ?? "") ?? [];
  if (!address) return null;
  return {
    place: "message",
    fromAddress: address,
    ...(name ? { fromName: name } : {}),
    ...(subject ? { subject } : {}),
    ...(body && !body.startsWith("(") ? { body } : {}),
  };
}

/** The answers for the samples in a service's name that have an address. */
function answers(fake: boolean): string[] {
  return samples
    .filter((sample) => (sample.kind === "phishing") === fake)
    .flatMap((sample) => {
      const mail = toMail(sample);
      const { service } = mail ? findService(mail) : { service: null };
      return mail && service ? [judgeSender(mail, service).sender] : [];
    });
}

const share = (list: string[], answer: string) => list.filter((each) => each === answer).length / list.length;

describe.skipIf(!present)("mails that were quoted in public", () => {
  test("no genuine one is called imitated, and nearly all are from their domain", () => {
    const genuine = answers(false);
    expect(genuine.length).toBeGreaterThan(90);
    expect(share(genuine, "imitated")).toBe(0);
    expect(share(genuine, "their-domain")).toBeGreaterThan(0.97);
  });

  test("no fake is authenticated, and of those that don't forge a real domain nearly all are called imitated", () => {
    const fakes = answers(true);
    expect(share(fakes, "authenticated")).toBe(0);
    const elsewhere = fakes.filter((answer) => answer !== "their-domain");
    expect(elsewhere.length).toBeGreaterThan(90);
    expect(share(elsewhere, "imitated")).toBeGreaterThan(0.95);
  });
});
