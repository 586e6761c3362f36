import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Reading } from "../../scripts/read-page/reading.ts";
import { app, COMPOSE_WINDOW, INBOX, view } from "../webmail/stage/app.ts";
import { closedAgain, collapsed, conversation, opened } from "../webmail/stage/conversation.ts";
import { ADVERTISEMENT, list, row, verticalRows } from "../webmail/stage/list.ts";
import { COUPON, hex, LUNCH, OWN, RECEIPT } from "../webmail/stage/mail.ts";
import { PRINT, printed } from "../webmail/stage/printed.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "read-page-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Ran {
  code: number;
  stdout: string;
  stderr: string;
}

function readPage(...args: string[]): Promise<Ran> {
  const script = join(import.meta.dirname, "../../scripts/read-page.ts");
  return new Promise((resolve) => {
    execFile(process.execPath, [script, ...args], (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === "number" ? error.code : 0, stdout, stderr });
    });
  });
}

async function save(name: string, html: string): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, html);
  return file;
}

async function read(file: string, url: string, ...more: string[]): Promise<Reading> {
  const { stdout, code, stderr } = await readPage(file, "--url", url, ...more);
  expect(code, stderr).toBe(0);
  return JSON.parse(stdout) as Reading;
}

const THREAD = `${INBOX}/FMfcgzGxyzABCDEFGH`;
const details: [string, string][] = [
  ["mailed-by:", "mta.value-wallet.com"],
  ["signed-by:", "value-wallet.com"],
];
const PAGES: [name: string, html: string, url: string][] = [
  [
    "a list",
    app({
      views: view(list(ADVERTISEMENT, row(COUPON), row(LUNCH), row(RECEIPT, { before: "To: " }))),
      windows: COMPOSE_WINDOW,
    }),
    INBOX,
  ],
  ["a list beside the reading pane", app({ views: view(list(verticalRows(COUPON), verticalRows(LUNCH))) }), INBOX],
  [
    "a conversation",
    app({
      views: view(conversation(COUPON, collapsed(LUNCH), closedAgain(RECEIPT), opened(COUPON, { details }))),
      windows: COMPOSE_WINDOW,
    }),
    THREAD,
  ],
  ["the print view", printed(COUPON, LUNCH), PRINT + COUPON.id],
  ["a page that has changed", app({ views: view(list(row(COUPON).replaceAll("zA ", "zB "))) }), INBOX],
];

describe("npm run read-page", () => {
  test("prints one JSON object: what the adapter reads in a saved page", async () => {
    const [, html, url] = PAGES[0] ?? ["", "", ""];
    const { stdout, stderr } = await readPage(await save("list.html", html), "--url", url);
    expect(stderr).toBe("");
    expect(stdout.trim().split("\n")).toHaveLength(1);
    expect(JSON.parse(stdout)).toEqual({
      webmail: "gmail",
      view: "list",
      rows: [
        {
          from_name: COUPON.from.name,
          from_addr: COUPON.from.address,
          subject: COUPON.subject,
          snippet: COUPON.snippet,
          unread: true,
          id: hex(COUPON.id),
        },
        expect.objectContaining({ from_addr: LUNCH.from.address, unread: false }),
      ],
      messages: [],
      problems: [],
    });
  });

  test("what is not there is null", async () => {
    const [, html, url] = PAGES[2] ?? ["", "", ""];
    const { view: shown, messages } = await read(await save("thread.html", html), url);
    expect(shown).toBe("message");
    expect(messages[0]).toEqual({
      from_name: LUNCH.from.name,
      from_addr: LUNCH.from.address,
      to: null,
      subject: COUPON.subject,
      date: LUNCH.date,
      body: null,
    });
    expect(messages[2]).toMatchObject({
      to: [{ name: "me", addr: OWN }],
      body: expect.stringContaining("確認はこちら"),
    });
  });

  test("says so when no adapter is made for the address", async () => {
    expect(await read(await save("other.html", "<p>Hello"), "https://mail.example.com/")).toEqual({
      webmail: null,
      view: "other",
      rows: [],
      messages: [],
      problems: ["no adapter for this address"],
    });
  });

  test("names what no longer fits", async () => {
    const [, html, url] = PAGES[4] ?? ["", "", ""];
    const { rows, problems } = await read(await save("changed.html", html), url);
    expect(rows).toEqual([]);
    expect(problems).toEqual(["rows-disagree: 1 time, the page can't be judged"]);
  });

  test("does not run the page's scripts", async () => {
    const html = app({ views: view(list(row(COUPON))) }).replace(
      "</body>",
      "<script>document.body.remove()</script></body>",
    );
    expect((await read(await save("script.html", html), INBOX)).rows).toHaveLength(1);
  });

  test.each([
    ["a file that does not exist", [join(tmpdir(), "no-such-page.html"), "--url", INBOX], /no file/],
    ["no address", ["page.html"], /--url/],
    ["an address that is none", ["page.html", "--url", "inbox"], /--url/],
    ["no file", ["--url", INBOX], /One file/],
    ["an unknown option", ["page.html", "--url", INBOX, "--all"], /Usage/],
  ])("%s: says what is wrong, and nothing on stdout", async (_, args, message) => {
    const { code, stdout, stderr } = await readPage(...args);
    expect(code).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toMatch(message);
  });
});

describe("npm run read-page --redact", () => {
  test.each(PAGES)("%s holds nothing private any more, and reads the same", async (name, html, url) => {
    const withComment = html.replace("</body>", `<!-- ${OWN} --><script>var x="${OWN}"</script></body>`);
    const file = await save(`${name}.html`, withComment);
    const before = await read(file, url, "--redact");
    const copy = join(folder, `${name}.redacted.html`);
    const after = await read(copy, url);
    expect([after.view, after.rows.length, after.messages.length, after.problems]).toEqual([
      before.view,
      before.rows.length,
      before.messages.length,
      before.problems,
    ]);
    expect(after.messages.map(({ body, to }) => [body === null, to?.length])).toEqual(
      before.messages.map(({ body, to }) => [body === null, to?.length]),
    );

    const redacted = await readFile(copy, "utf8");
    for (const { from, subject, snippet = "-", id, date, body } of [COUPON, LUNCH, RECEIPT]) {
      const words = [from.name, from.address, subject, snippet, id, hex(id), date].filter((word) => word.length > 2);
      expect(words.filter((word) => redacted.includes(word) || (body ? redacted.includes(body) : false))).toEqual([]);
    }
    for (const word of [OWN, "Mika", "value-wallet", "jslog", "<script", "<!--", "draft@", "A draft"]) {
      expect(redacted).not.toContain(word);
    }
  });

  test("the same person is the same person throughout", async () => {
    const html = app({ views: view(list(row(COUPON), row(COUPON), row(LUNCH))) });
    const out = join(folder, "elsewhere.html");
    await read(await save("people.html", html), INBOX, "--redact", "--out", out);
    const [first, second, third] = (await read(out, INBOX)).rows;
    expect(first?.from_addr).toBe(second?.from_addr);
    expect(first?.id).toBe(second?.id);
    expect(third?.from_addr).not.toBe(first?.from_addr);
  });
});
