/** The built extension judges as the source does, and carries nothing that only those who edit the registry read. */
import { existsSync, readFileSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readLabelledMails, toMail } from "../../scripts/lib/labelled-mails.ts";
import { readyMade } from "../../scripts/lib/ready-made.ts";
import { judge } from "../../src/judge/judge.ts";
import { NOTHING_KNOWN } from "../../src/judge/verdict.ts";
import { labelOf, registrableDomain } from "../../src/mail/address.ts";
import { locks } from "../../src/password/locks.ts";
import { allServices } from "../../src/service/registry.ts";
import { WRITTEN } from "../../src/service/written.ts";

const ROOT = join(import.meta.dirname, "../..");
let outDir = "";

/** A module as the extension has it. */
async function built<Module>(path: string): Promise<{ module: Module; code: string }> {
  const name = path.replace(/\W/g, "-");
  await build({
    configFile: false,
    logLevel: "error",
    plugins: [readyMade()],
    build: {
      outDir,
      emptyOutDir: false,
      lib: { entry: join(ROOT, path), formats: ["es"], fileName: () => `${name}.mjs` },
    },
  });
  const file = join(outDir, `${name}.mjs`);
  return { module: await import(pathToFileURL(file).href), code: await readFile(file, "utf8") };
}

beforeAll(async () => {
  outDir = await mkdtemp(join(tmpdir(), "mioboe-ready-made-"));
});
afterAll(() => rm(outDir, { recursive: true, force: true }));

/** Where users are sent: some entries have it from the same page. */
const SHIPPED = new Set([
  ...WRITTEN.flatMap(({ site, changePassword }) => [site, changePassword ?? site]),
  ...locks().flatMap(({ passkey, twoSteps }) => [passkey, twoSteps].filter((page) => page !== null)),
]);
const isShipped = (source: string) => [...SHIPPED].some((page) => page.startsWith(source));

/** What the registry says of where it is from. */
const SOURCES = [
  ...new Set(
    WRITTEN.flatMap(({ domains, incidents, status, noAccountMail, securityPage }) => [
      ...[...domains, ...incidents, status].map(({ source }) => source),
      noAccountMail,
      securityPage,
    ]),
  ),
].filter((source) => typeof source === "string" && source.length > 10 && !isShipped(source)) as string[];

/** A piece of the Public Suffix List as tldts writes it: one label after the other. */
const LABELS = /labelText = "(.{100})/.exec(
  readFileSync(join(ROOT, "node_modules/tldts/dist/es6/src/data/trie.js"), "utf8"),
)?.[1] as string;

function foundIn(code: string): string[] {
  return SOURCES.filter((source) => code.includes(source));
}

describe("the built judge", () => {
  test("says of each of our own mails what the source says", { timeout: 120_000 }, async () => {
    const { module } = await built<typeof import("../../src/judge/judge.ts")>("src/judge/judge.ts");
    const folder = join(ROOT, "test/mails");
    const files = (await readdir(folder)).filter((name) => name.endsWith(".jsonl"));
    const mails = (await Promise.all(files.map((name) => readLabelledMails(join(folder, name))))).flat();
    expect(mails.length).toBeGreaterThan(1_000);
    for (const labelled of mails) {
      for (const look of ["row", "message"] as const) {
        const mail = toMail(labelled, look);
        expect(module.judge(mail, NOTHING_KNOWN), mail.subject).toEqual(judge(mail, NOTHING_KNOWN));
      }
    }
  });

  test("carries no source", { timeout: 60_000 }, async () => {
    expect(SOURCES.length).toBeGreaterThan(300);
    const { code } = await built("src/judge/judge.ts");
    expect(code).toContain("paypal.com");
    expect(foundIn(code)).toEqual([]);
    expect(code).not.toContain("lastChecked");
    expect(code).not.toContain("site-domain-only");
  });

  test("finds the same registered domain in every host", { timeout: 60_000 }, async () => {
    const { module } = await built<typeof import("../../src/mail/address.ts")>("src/mail/address.ts");
    const hosts = [
      ...allServices().flatMap(({ domains }) => domains.flatMap(({ domain }) => [domain, `mail.${domain}`])),
      ..."a.b.co.jp a.city.kawasaki.jp a.b.kawasaki.jp www.ck a.b.ck me.github.io a.s3.amazonaws.com xn--p1ai a.xn--p1ai".split(
        " ",
      ),
    ];
    expect(hosts.map(module.registrableDomain)).toEqual(hosts.map(registrableDomain));
    expect(hosts.map(module.labelOf)).toEqual(hosts.map(labelOf));
  });
});

describe.each(["chrome", "firefox"])("the extension built for %s", (target) => {
  const assets = join(ROOT, `dist/${target}/assets`);

  test.skipIf(!existsSync(assets))("carries no source, in the background or elsewhere", async () => {
    const scripts = (await readdir(assets)).filter((name) => name.endsWith(".js"));
    const [background = "", ...others] = scripts.filter((name) => name.startsWith("main.ts-"));
    expect(others).toEqual([]);
    const started = await readFile(join(assets, background), "utf8");
    expect(foundIn(started)).toEqual([]);
    expect(started.split(LABELS), "copies of the Public Suffix List").toHaveLength(2);
    // Some of the pages are also what the passwords page sends people to.
    const inWords = SOURCES.filter((source) => !source.startsWith("http"));
    for (const name of scripts) {
      const code = await readFile(join(assets, name), "utf8");
      expect(
        inWords.filter((source) => code.includes(source)),
        name,
      ).toEqual([]);
    }
  });
});
