import { mkdtemp, open, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runJudge } from "./run-judge.ts";

const FIELDS = ["id", "kind", "service", "sender", "verdict", "sure", "evidence"];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "judge-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function save(name: string, content: string | Uint8Array): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, content);
  return file;
}

const jsonLines = (...mails: object[]) => mails.map((mail) => `${JSON.stringify(mail)}\n`).join("");

const WELCOME = {
  id: "welcome",
  from_name: "PayPal",
  from_addr: "service@paypal.com",
  subject: "Your PayPal account has been created",
  snippet: "You can log in now and pay with it.",
  date: "2026-11-20T09:00:00Z",
};
const LUNCH = {
  id: "lunch",
  from_name: "Mika",
  from_addr: "mika@example.org",
  subject: "Lunch on Friday?",
  body: "12?",
};
const FAKE = {
  id: "fake",
  from_name: "PayPal",
  from_addr: "support@paypa1-security.example",
  subject: "Your PayPal account is locked",
  body: "Your PayPal account has been locked. Sign in at once and confirm your password.",
};

function eml(subject: string, text: string, charset = "utf-8", more = ""): string {
  return [
    ...(more === "" ? [] : [more]),
    "From: PayPal <service@paypal.com>",
    "To: me@example.org",
    `Subject: ${subject}`,
    "MIME-Version: 1.0",
    `Content-Type: text/plain; charset=${charset}`,
    "Content-Transfer-Encoding: 8bit",
    "",
    text,
    "",
  ].join("\r\n");
}

describe("a file with a mail a line", () => {
  test("gives one object a line, in order, with exactly the fields that are promised", async () => {
    const file = await save("mails.jsonl", jsonLines(WELCOME, LUNCH, FAKE));
    const { code, out, stderr } = await runJudge([file]);
    expect(stderr).toBe("");
    expect(code).toBe(0);
    expect(out.map(({ id, verdict }) => [id, verdict])).toEqual([
      ["welcome", "warn"],
      ["lunch", "none"],
      ["fake", "warn-fake"],
    ]);
    for (const line of out) {
      expect(Object.keys(line)).toEqual(FIELDS);
      expect(line.sure).toBeGreaterThanOrEqual(0);
      expect(line.sure).toBeLessThanOrEqual(1);
    }
    expect(out[0]).toMatchObject({ kind: "account-issued", service: "paypal", sender: "their-domain" });
    expect(out[1]?.service).toBeNull();
  });

  test("without a body a mail is judged as a list row: its snippet is a reason; with one, its body is", async () => {
    const body = "Your account has been created. Confirm your email address to finish.";
    const asRow = { ...WELCOME, snippet: body };
    const file = await save("rows.jsonl", jsonLines(asRow, { ...asRow, id: "opened", body }));
    const [row, opened] = (await runJudge([file])).out.map(({ evidence }) => evidence?.map(({ code }) => code));
    expect(row).toContain("words-in-snippet");
    expect(row).not.toContain("words-in-body");
    expect(opened).toContain("words-in-body");
  });

  test("the web addresses of a body are its links, as a webmail makes them", async () => {
    const body = "Your PayPal account is locked. Confirm your password at https://www.paypal.com.garden.example/signin";
    const file = await save("links.jsonl", jsonLines({ ...WELCOME, body }));
    const { out } = await runJudge([file]);
    expect(out[0]).toMatchObject({ sender: "imitated", verdict: "warn-fake" });
    expect(out[0]?.evidence?.map(({ code }) => code)).toContain("links-elsewhere");
  });

  test("what the webmail says of the proof is used", async () => {
    const auth = { dkim: "pass", spf: "pass", dmarc: "pass", signed_by: "paypal.com", mailed_by: "paypal.com" };
    const wrong = { dkim: "fail", spf: "fail", dmarc: "fail" };
    const file = await save(
      "auth.jsonl",
      jsonLines({ ...WELCOME, auth }, { ...WELCOME, auth: wrong }, { ...WELCOME, auth: "nonsense" }),
    );
    const { out } = await runJudge([file]);
    expect(out[0]).toMatchObject({ sender: "authenticated", verdict: "warn" });
    expect(out[1]?.sender).not.toBe("authenticated");
    expect(out[2]).toMatchObject({ sender: "their-domain", verdict: "warn" });
  });

  test("a service that the user uses is not warned of, another one is; a misspelt id is told", async () => {
    const other = { ...WELCOME, id: "other", from_name: "Skrill", from_addr: "no-reply@skrill.com" };
    other.subject = "Your Skrill account has been created";
    const file = await save("uses.jsonl", jsonLines(WELCOME, other));
    const { out, stderr, code } = await runJudge([file, "--uses", "paypal,paypall"]);
    expect(out.map(({ verdict }) => verdict)).toEqual(["none", "warn"]);
    expect(stderr).toContain('"paypall"');
    expect(code).toBe(0);
  });

  test("a malformed line gives an object with the error, the others are judged, and the exit status is 1", async () => {
    const bad = '{"id":"cut","subj\n[1]\n"text"\n{"id":"typed","subject":7}\n\n';
    const file = await save("bad.jsonl", jsonLines(WELCOME) + bad + jsonLines(LUNCH));
    const { code, out } = await runJudge([file]);
    expect(code).toBe(1);
    expect(out.map(({ id }) => id)).toEqual(["welcome", null, null, null, "typed", "lunch"]);
    expect(out.slice(1, 5).every(({ error }) => typeof error === "string")).toBe(true);
    expect(out[1]?.error).toContain("line 2");
    expect(out[4]?.error).toContain('"subject"');
    expect(out[5]).toMatchObject({ id: "lunch", verdict: "none" });
  });

  test("separators within a text, a byte order mark and CRLF don't break a line", async () => {
    const line = `\uFEFF${JSON.stringify({ ...WELCOME, snippet: "one\u2028two\u2029three" })}\r\n`;
    expect(line).toContain("\u2028");
    const file = await save("separators.jsonl", line + jsonLines(LUNCH));
    for (const run of [runJudge([file]), runJudge(["-"], { stdin: file })]) {
      const { code, out } = await run;
      expect([code, out.map(({ verdict }) => verdict)]).toEqual([0, ["warn", "none"]]);
    }
  });
});

describe("raw mails", () => {
  test("a mail file says the same in UTF-8, Latin-1, Shift_JIS, or saved as UTF-16", async () => {
    const french = eml("Bienvenue chez PayPal", "Votre compte a été créé.\r\n", "iso-8859-1");
    // "アカウントを作成しました" in Shift_JIS: Node can't write it.
    const japanese = Buffer.concat([
      Buffer.from(eml("PayPal", "PayPal ", "Shift_JIS").trimEnd(), "latin1"),
      Buffer.from(" ", "latin1"),
      Buffer.from("8341834a834583938367" + "82f0" + "8dec90ac" + "82b582dc82b582bd", "hex"),
    ]);
    const english = eml("Your PayPal account", "Your PayPal account has been created.");
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(english, "utf16le")]);
    const files = [
      await save("utf8.eml", english),
      await save("latin1.eml", Buffer.from(french, "latin1")),
      await save("sjis.eml", japanese),
      await save("utf16le.eml", utf16),
      await save("utf16be.eml", Buffer.from(utf16).swap16()),
    ];
    const { code, out } = await runJudge(files);
    expect(code).toBe(0);
    expect(out.map(({ kind, service, verdict }) => `${kind} ${service} ${verdict}`)).toEqual(
      files.map(() => "account-issued paypal warn"),
    );
    expect(out[0]?.id).toBe("utf8.eml");
  });

  test("the mail's own number is its id, and its Authentication-Results header is the proof", async () => {
    const header = `Message-ID: <one@paypal.com>\r\nAuthentication-Results: mx.example.org; dkim=pass header.d=paypal.com; dmarc=pass header.from=paypal.com`;
    const file = await save(
      "proof.eml",
      eml("Your PayPal account", "Your PayPal account was created.", "utf-8", header),
    );
    const { out } = await runJudge([file]);
    expect(out[0]).toMatchObject({ id: "<one@paypal.com>", sender: "authenticated" });
  });

  test("a mailbox gives a line for each of its mails", async () => {
    const separator = "From service@paypal.com Fri Nov 20 09:00:00 2026\r\n";
    const one = eml("Your PayPal account", "Your PayPal account has been created.\r\n>From now on it is yours.\r\n");
    const file = await save("box.mbox", `${separator}${one}\r\n${separator}${eml("Hello", "How are you?")}`);
    const { code, out } = await runJudge([file]);
    expect(code).toBe(0);
    expect(out.map(({ id, verdict }) => [id, verdict])).toEqual([
      ["box.mbox#1", "warn"],
      ["box.mbox#2", "none"],
    ]);
  });

  test("a mailbox of 50 MB is read in 100 MB of memory, with a mail in it that is larger than what is read of one", async () => {
    const file = join(folder, "large.mbox");
    const separator = "From service@paypal.com Fri Nov 20 09:00:00 2026\r\n";
    const small = `${separator}${eml("Your PayPal account", `Your PayPal account has been created.\r\n${`${"Thank you for your trust. ".repeat(20)}\r\n`.repeat(75)}`)}\r\n`;
    const line = `${"A".repeat(76)}\r\n`;
    const count = 800;
    const out = await open(file, "w");
    await out.write(separator + eml("Your PayPal account", "Your PayPal account has been created.\r\n"));
    for (let written = 0; written < 20_000_000; written += 10_000 * line.length) await out.write(line.repeat(10_000));
    await out.write("\r\n");
    for (let i = 0; i < count; i++) await out.write(small);
    await out.close();
    const ran = await runJudge([file], { node: ["--max-old-space-size=100"] });
    expect(ran.stderr).toBe("");
    expect(ran.code).toBe(0);
    expect(ran.out).toHaveLength(count + 1);
    expect(ran.out.every(({ verdict }) => verdict === "warn")).toBe(true);
  }, 120_000);
});

describe("standard input", () => {
  test("takes each format, seen from its beginning", async () => {
    const separator = "From service@paypal.com Fri Nov 20 09:00:00 2026\n";
    const mail = eml("Your PayPal account", "Your PayPal account has been created.");
    const files = [await save("a", jsonLines(WELCOME)), await save("b", mail), await save("c", separator + mail)];
    for (const stdin of files) {
      const { code, out } = await runJudge(["-"], { stdin });
      expect([code, out.map(({ verdict }) => verdict)]).toEqual([0, ["warn"]]);
    }
  });

  test("and exit status pass through the command that sets things up, which says nothing itself", async () => {
    const stdin = await save("through", `${jsonLines(WELCOME)}no mail\n`);
    const { code, out, stderr } = await runJudge(["-"], {
      stdin,
      script: ["scripts/bootstrap.mjs", "scripts/judge.ts"],
    });
    expect([code, out.length, stderr]).toEqual([1, 2, ""]);
  });
});

describe("what can't be read", () => {
  test("a missing file and a folder are named on standard error, the other files are judged, the exit status is 1", async () => {
    const file = await save("there.jsonl", jsonLines(WELCOME));
    const { code, out, stderr } = await runJudge(["no-such-file.eml", folder, file]);
    expect(code).toBe(1);
    expect(out.map(({ id }) => id)).toEqual(["welcome"]);
    expect(stderr).toBe(
      `no-such-file.eml can't be read: there is no such file\n${folder} can't be read: it is a folder\n`,
    );
  });

  test("no file at all, or an option that does not exist, shows how the command is used", async () => {
    for (const args of [[], ["--use", "paypal"]]) {
      const { code, out, stderr } = await runJudge(args);
      expect([code, out]).toEqual([2, []]);
      expect(stderr).toContain("usage:");
      expect(stderr).not.toContain("    at ");
    }
  });

  test("an empty list or mailbox holds no mail; an empty mail file is no mail", async () => {
    const lists = [await save("empty.jsonl", ""), await save("empty.mbox", ""), await save("empty", "")];
    expect(await runJudge(lists)).toEqual({ code: 0, out: [], stderr: "" });
    const { code, out } = await runJudge([await save("empty.eml", "")]);
    expect([code, out.length, typeof out[0]?.error]).toEqual([1, 1, "string"]);
  });

  test("bytes that are no mail give errors under any name, and the next file is judged as ever", async () => {
    // A fixed sequence, so that the test is the same every time (Numerical Recipes' generator).
    let state = 1;
    const garbage = Uint8Array.from({ length: 200_000 }, () => {
      state = (state * 1664525 + 1013904223) >>> 0;
      return state >>> 24;
    });
    const names = ["garbage.jsonl", "garbage.mbox", "garbage.eml", "garbage"];
    const files = await Promise.all(names.map((name) => save(name, garbage)));
    const { code, out, stderr } = await runJudge([...files, await save("after.jsonl", jsonLines(WELCOME))]);
    expect([code, stderr]).toEqual([1, ""]);
    expect(out.at(-1)).toMatchObject({ id: "welcome", verdict: "warn" });
    expect(out.length).toBeGreaterThan(files.length);
    expect(out.slice(0, -1).every(({ error }) => typeof error === "string")).toBe(true);
  });
});
