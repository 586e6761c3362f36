/** A reviewer reads in the documents how well the registry is sourced, and sees for each domain where it is from. */
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { countSourcings, sourcingInWords, sourcingOf } from "../../scripts/lib/sourcing.ts";
import type { Entry, EntryDomain } from "../../src/service/entry.ts";
import { WRITTEN } from "../../src/service/written.ts";

const ROOT = join(import.meta.dirname, "../..");

function services(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const node = join(ROOT, "node_modules/.bin/node");
  return new Promise((resolve) => {
    execFile(node, ["scripts/services.ts", ...args], { cwd: ROOT, maxBuffer: 1e8 }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}

const withDomains = (...domains: Partial<EntryDomain>[]) => ({ domains }) as Entry;

describe("how well a service is sourced", () => {
  test("is what its best domain has", () => {
    expect(sourcingOf(withDomains({ confidence: "weak" }, { confidence: "seen-in-mail" }))).toBe("seen-in-mail");
    expect(sourcingOf(withDomains({ confidence: "from-memory" }))).toBe("from-memory");
  });

  test("is nothing by a domain where strangers have mailboxes", () => {
    expect(sourcingOf(withDomains({ confidence: "stated-by-company", strangers: true }))).toBe("none");
    expect(sourcingOf(withDomains())).toBe("none");
  });

  test("counts every service once", () => {
    const counts = Object.values(countSourcings(WRITTEN));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(WRITTEN.length);
  });

  test("stands in docs/judging.md with today's numbers", async () => {
    const document = await readFile(join(ROOT, "docs/judging.md"), "utf8");
    const sentences = /Of the registry's .*?\(\d+\)\./.exec(document.replace(/\s+/g, " "))?.[0];
    expect(sentences).toBe(sourcingInWords(WRITTEN));
  });

  test("stands in the README as a round number", async () => {
    const readme = await readFile(join(ROOT, "README.md"), "utf8");
    const said = Number(/It knows some (\d+) payment services/.exec(readme)?.[1]);
    expect(Math.abs(said - WRITTEN.length)).toBeLessThanOrEqual(30);
  });
});

describe("the source of a domain", () => {
  const wellSourced = WRITTEN.flatMap(({ id, domains }) =>
    domains.map(({ domain, confidence, source }) => ({ what: `${id}: ${domain}`, domain, confidence, source })),
  );
  const isPage = (source: string) => /^https?:\/\/\S+$/.test(source);

  test("is a page where the company states it", () => {
    const stated = wellSourced.filter(({ confidence }) => confidence === "stated-by-company");
    expect(stated.filter(({ source }) => !isPage(source)).map(({ what }) => what)).toEqual([]);
  });

  test("is a page or a named sender where a mail was seen", () => {
    const seen = wellSourced.filter(({ confidence }) => confidence === "seen-in-mail");
    const isNamed = ({ source, domain }: { source: string; domain: string }) => source.toLowerCase().includes(domain);
    expect(seen.filter((entry) => !isPage(entry.source) && !isNamed(entry)).map(({ what }) => what)).toEqual([]);
  });
});

describe("npm run services", () => {
  test("shows a table by confidence and country", async () => {
    const { code, stdout } = await services();
    expect(code).toBe(0);
    expect(stdout).toMatch(/country +stated-by-company +seen-in-mail/);
    expect(stdout).toMatch(new RegExp(`\\n +all( +\\d+){6} +${WRITTEN.length}\\n`));
    expect(stdout).toContain(sourcingInWords(WRITTEN));
  });

  test("lists those of a confidence and a country, each domain with its source", async () => {
    const { stdout } = await services("stated-by-company", "JP");
    expect(stdout).toContain("paypay-corp.co.jp  stated-by-company  https://paypay.ne.jp/help-online-merchant/B0033");
    expect(stdout).not.toContain("coinbase");
  });

  test("lists a service by its id", async () => {
    const { stdout } = await services("kohnan-pay");
    expect(stdout).toContain("value-wallet.com");
    expect(stdout).toMatch(/\n1 services\n$/);
  });

  test("says what it doesn't know, and stops", async () => {
    const { code, stderr } = await services("paypai");
    expect(code).toBe(2);
    expect(stderr).toContain("paypai is no confidence");
  });
});
