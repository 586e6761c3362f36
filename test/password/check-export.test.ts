/** An export of any program, in any encoding, in pieces of any size: the same accounts come out. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkExport } from "../../src/password/check-export.ts";
import { isCommon } from "../../src/password/common-passwords.ts";
import { FileRefused, MOST_ENTRIES } from "../../src/password/entry.ts";
import { ExportReader } from "../../src/password/read-export.ts";
import type { ReviewOptions } from "../../src/password/review.ts";
import { EXPORTS, fileOf, SHARED, shiftJis, utf16 } from "./exports.ts";

const NOW = Date.UTC(2026, 10, 23);
const options: ReviewOptions = { addresses: [], isBreached: isCommon, words: new Set(), now: NOW };

const check = async (content: string | Uint8Array, piece?: number) => {
  const { format, review } = await checkExport(fileOf(content, piece), options);
  return { format, ...review.result() };
};
const problemOf = (content: string | Uint8Array, piece?: number) =>
  check(content, piece).then(
    () => "none",
    (error: unknown) => (error instanceof FileRefused ? error.problem : error),
  );

describe.each(Object.keys(EXPORTS))("an export of the format %s", (name) => {
  const text = EXPORTS[name] as string;

  test("is known by its header, and two sites share a password", async () => {
    const { format, accounts, findings } = await check(text);
    expect(format).toBe(name);
    expect(accounts).toBe(2);
    expect(findings.map(({ site, username, sharedWith }) => [site, username, sharedWith])).toEqual([
      ["example.com", "mika@mail.example", ["example.org"]],
      ["example.org", "mika", ["example.com"]],
    ]);
    expect(findings.every(({ problems }) => problems.includes("reused"))).toBe(true);
  });

  test.each([1, 2, 3, 7, 64])("comes out the same in pieces of %i bytes", async (piece) => {
    expect(await check(text, piece)).toEqual(await check(text));
  });

  test("comes out the same with the line ends of Windows and of old Macs, and with its columns in another order", async () => {
    const expected = await check(text);
    expect(await check(text.replaceAll("\n", "\r\n"))).toEqual(expected);
    expect(await check(text.replaceAll("\n", "\r\n"), 1)).toEqual(expected);
    expect((await check(text.replaceAll("\n", "\r"))).findings.length).toBe(expected.findings.length);
  });

  test.each([
    ["UTF-8 with a mark", (all: string) => new TextEncoder().encode(`\uFEFF${all}`)],
    ["UTF-16 little-endian", (all: string) => utf16(all, "le", true)],
    ["UTF-16 big-endian", (all: string) => utf16(all, "be", true)],
    ["UTF-16 without a mark", (all: string) => utf16(all, "le", false)],
  ])("comes out the same in %s", async (_, encode) => {
    expect(await check(encode(text))).toEqual(await check(text));
    expect(await check(encode(text), 5)).toEqual(await check(text));
  });
});

test("a Japanese file in Shift_JIS is read, with its headers", async () => {
  const { format, findings } = await check(shiftJis(EXPORTS.other as string), 3);
  expect(format).toBe("other");
  expect(findings.map(({ site }) => site)).toEqual(["example.com", "example.org"]);
});

test("a Western file of before UTF-8 is read", async () => {
  const latin = Uint8Array.from(
    `Titel;URL;Benutzername;Passwort\nBüro;https://a.example;jürgen;${SHARED}\n`,
    (letter) => letter.charCodeAt(0),
  );
  expect((await check(latin)).accounts).toBe(1);
});

describe("a password stays what it is", () => {
  const passwordsIn = (rows: string) => {
    const reader = new ExportReader();
    return [...reader.push(`name,url,username,password\n${rows}`), ...reader.end()].map(({ password }) => password);
  };

  test.each([
    ["a formula of a spreadsheet", "=HYPERLINK(A1)", "=HYPERLINK(A1)"],
    ["an at sign and a minus", "@-2+5", "@-2+5"],
    ["quotes, doubled", '"a""b"', 'a"b'],
    ["a line break", '"a\nb"', "a\nb"],
    ["a comma", '"a,b"', "a,b"],
    ["spaces around it", " a b ", " a b "],
    ["letters of other scripts", "пароль密碼🐈", "пароль密碼🐈"],
  ])("%s", (_, written, meant) => {
    expect(passwordsIn(`n,https://a.example,u,${written}\n`)).toEqual([meant]);
    expect(passwordsIn(`n,https://a.example,u,${written}`)).toEqual([meant]);
  });

  test("whatever it is, if the file is written as CSV should be", () => {
    const secret = fc.string({ unit: "binary", minLength: 1, maxLength: 40 }).filter((one) => !/^\r|\r$/.test(one));
    fc.assert(
      fc.property(fc.array(secret, { minLength: 1, maxLength: 20 }), fc.integer({ min: 1, max: 50 }), (all, piece) => {
        const rows = all.map((one) => `n,https://a.example,u,"${one.replaceAll('"', '""')}"\r\n`);
        const text = `name,url,username,password\r\n${rows.join("")}`;
        const reader = new ExportReader();
        const found: string[] = [];
        for (let at = 0; at < text.length; at += piece) {
          found.push(...reader.push(text.slice(at, at + piece)).map(({ password }) => password));
        }
        found.push(...reader.end().map(({ password }) => password));
        expect(found).toEqual(all);
      }),
    );
  });

  test("rows with too few or too many cells spoil no other", () => {
    expect(passwordsIn("only\nn,https://a.example,u,good-one,,,,more\n\n,,,\nn,https://b.example,u,other\n")).toEqual([
      "good-one",
      "other",
    ]);
  });
});

describe("a file that is no export is refused by the name of its problem", () => {
  const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 1, 2, 3]);
  const zip = Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0]);
  const kdbx = Uint8Array.from([0x03, 0xd9, 0xa2, 0x9a, 0x67, 0xfb, 0x4b, 0xb5]);
  test.each<[string, string, string | Uint8Array]>([
    ["nothing in it", "empty", ""],
    ["a picture", "binary", png],
    ["noise", "binary", Uint8Array.from({ length: 5_000 }, (_, at) => (at * 7919 * (at + 13)) % 256)],
    ["a ZIP file", "archive", zip],
    ["a database of KeePass", "database", kdbx],
    ["an export as JSON", "json", '\uFEFF {"encrypted": false, "items": []}'],
    ["a web page", "markup", "<!doctype html><title>passwords</title>"],
    ["another table", "no-passwords", "date,amount\n2026-01-01,5\n"],
    ["a column of passwords that belong to nothing", "no-passwords", "password\nabc\n"],
    ["a letter", "no-passwords", "Dear Mika,\n\nhow are you?\n"],
    ["the right header and nothing else", "no-entries", "name,url,username,password\n"],
    ["only notes", "no-entries", "name,url,username,password\nn,https://a.example,u,\n"],
    ["a quote that is never closed", "broken", 'name,url,username,password\nn,https://a.example,u,"abc\nn,x,y,z\n'],
  ])("%s: %s", async (_, problem, content) => {
    expect(await problemOf(content)).toBe(problem);
    expect(await problemOf(content, 2)).toBe(problem);
  });

  test("a quote that is never closed is not read to the end of a large file", async () => {
    const reader = new ExportReader();
    reader.push('name,url,username,password\nn,https://a.example,u,"');
    const piece = "n,https://a.example,u,p\n".repeat(3_000);
    let pieces = 0;
    expect(() => {
      for (; pieces < 1_000; pieces++) reader.push(piece);
    }).toThrow(FileRefused);
    expect(pieces).toBeLessThan(50);
  });

  test("more entries than a person has", () => {
    const reader = new ExportReader();
    const row = "n,https://a.example,u,p\n";
    reader.push("name,url,username,password\n");
    let read = 0;
    expect(() => {
      for (; read <= MOST_ENTRIES; read += 50_000) reader.push(row.repeat(50_000));
    }).toThrow("too-many");
    expect(read).toBe(MOST_ENTRIES);
  });

  test("a file that goes away while it is read", async () => {
    const file = { size: 10, stream: () => new ReadableStream({ pull: (it) => it.error(new Error("gone")) }) };
    await expect(checkExport(file, options)).rejects.toMatchObject({ problem: "unreadable" });
  });

  test("rubbish of any sort is refused, and nothing else is thrown", async () => {
    const rubbish = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.string({ unit: "binary", maxLength: 300 }),
      fc.string({ maxLength: 100 }).map((text) => `name,url,username,password\n${text}`),
    );
    await fc.assert(
      fc.asyncProperty(rubbish, fc.integer({ min: 1, max: 40 }), async (content, piece) => {
        expect(typeof (await problemOf(content, piece))).toBe("string");
      }),
    );
  });
});

test("a file of 200 MB is read in pieces, of which none is kept", { timeout: 120_000 }, async () => {
  const note = "a very long note, ".repeat(1_100);
  const header = new TextEncoder().encode("name,url,username,password,note\n");
  const rows = 10_000;
  const row = (at: number) => new TextEncoder().encode(`n,https://s${at}.example,u,secret-of-${at}x,"${note}"\n`);
  let at = -1;
  const size = header.length + rows * row(1_000).length;
  const stream = () => {
    at = -1;
    const pull = (it: ReadableStreamDefaultController<Uint8Array>) => {
      at += 1;
      if (at > rows) it.close();
      else it.enqueue(at === 0 ? header : row(at));
    };
    return new ReadableStream<Uint8Array>({ pull });
  };
  expect(size).toBeGreaterThan(198_000_000);
  setFlagsFromString("--expose-gc");
  const clear = runInNewContext("gc") as () => void;
  const held = () => {
    clear();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const before = held();
  let [pieces, most] = [0, 0];
  const { review } = await checkExport({ size, stream }, options, () => {
    pieces += 1;
    if (pieces % 2_000 === 0) most = Math.max(most, held() - before);
  });
  expect(review.result().accounts).toBe(rows);
  // The accounts themselves are a few MB.
  expect(most).toBeLessThan(30_000_000);
});

test("progress goes up to the end, with the accounts found so far", async () => {
  const rows = Array.from({ length: 500 }, (_, at) => `n,https://s${at}.example,u,secret-of-${at}\n`);
  const seen: [number, number][] = [];
  await checkExport(fileOf(`name,url,username,password\n${rows.join("")}`, 1_000), options, (part, accounts) =>
    seen.push([part, accounts]),
  );
  expect(seen.length).toBeGreaterThan(10);
  expect(seen).toEqual(seen.toSorted(([one], [other]) => one - other));
  expect(seen.at(-1)).toEqual([1, 500]);
});
