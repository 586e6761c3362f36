import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "../..");

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "evaluate-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Ran {
  code: number;
  stdout: string;
  stderr: string;
}

function evaluate(...args: string[]): Promise<Ran> {
  const node = join(ROOT, "node_modules/.bin/node");
  return new Promise((resolve) => {
    execFile(node, ["scripts/evaluate.ts", ...args], { cwd: ROOT, maxBuffer: 1e8 }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}

describe("on the project's own mails", () => {
  let ran: Ran;
  let count = 0;
  beforeAll(async () => {
    const names = (await readdir(join(ROOT, "test/mails"))).filter((name) => name.endsWith(".jsonl"));
    const files = names.map((name) => join(ROOT, "test/mails", name));
    for (const file of files) count += (await readFile(file, "utf8")).trim().split("\n").length;
    ran = await evaluate(...files);
  });

  test("it prints a table for rows and one for opened mails, of every mail", () => {
    expect(ran.code, ran.stderr).toBe(0);
    expect(ran.stdout.match(/^== .*/gm)).toEqual([
      `== all mails, as list rows: ${count} mails`,
      `== all mails, opened: ${count} mails`,
    ]);
    for (const part of [
      "precision",
      "recall",
      "false alarms",
      "label \\ verdict",
      "language",
      "sure",
      "worst mistakes",
    ]) {
      expect(ran.stdout).toContain(part);
    }
  });

  test("it writes a page that loads nothing and shows a section for each table", async () => {
    const html = await readFile(join(ROOT, "dist/evaluation/index.html"), "utf8");
    const { document } = new JSDOM(html).window;
    expect(document.querySelectorAll("section")).toHaveLength(2);
    expect(document.querySelectorAll("section svg")).toHaveLength(2);
    expect(document.querySelector("h2")?.textContent).toBe(`All mails, as list rows: ${count} mails`);
    expect(document.querySelectorAll("[src], link, script")).toHaveLength(0);
  });
});

test("figures are what the labels make of them: a mail that is called ordinary and warned of is a false alarm", async () => {
  const mail = {
    lang: "en",
    from_name: "PayPal",
    from_addr: "service@paypal.com",
    subject: "Your PayPal account has been created",
    body: "Your PayPal account has been created.",
    source: "test",
  };
  const file = join(folder, "labelled.jsonl");
  const right = { ...mail, id: "right", kind: "account-issued", service: "PayPal" };
  const wrong = { ...mail, id: "wrong<b>", kind: "personal", service: null };
  await writeFile(file, `${JSON.stringify(right)}\n${JSON.stringify(wrong)}\n`);
  const { stdout } = await evaluate(file);
  expect(stdout).toContain("precision 50.00 % (1/2)   recall 100.00 % (1/1)");
  expect(stdout).toContain("10000.0 per 10,000 ordinary mails (1 of 1)");
  const html = await readFile(join(ROOT, "dist/evaluation/index.html"), "utf8");
  expect(html).toContain("wrong&lt;b&gt;");
});

test("a missing file, a line without a label and a wrong option end it with a message, without a stack", async () => {
  const file = join(folder, "unlabelled.jsonl");
  await writeFile(file, '{"id":"a","subject":"Hello"}\n');
  for (const [args, message] of [
    [["no-such-file.jsonl"], "no-such-file.jsonl"],
    [[file], "unlabelled.jsonl:1"],
    [["--all"], "usage:"],
    [[], "usage:"],
  ] as const) {
    const { code, stdout, stderr } = await evaluate(...args);
    expect(code).toBeGreaterThan(0);
    expect(stdout).toBe("");
    expect(stderr).toContain(message);
    expect(stderr).not.toContain("    at ");
  }
});
