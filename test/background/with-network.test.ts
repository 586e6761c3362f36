import { readFileSync } from "node:fs";
import { beforeEach, expect, test, vi } from "vitest";
import type { Mail } from "../../src/mail/mail.ts";

vi.mock("webextension-polyfill", () => ({
  default: { runtime: { getURL: (path: string) => new URL(path, "chrome-extension://mioboe/").href } },
}));

const FILE = readFileSync(new URL("../../src/kind/network/network.bin", import.meta.url));
/** Nobody knows whether it is a code or what to do with one. */
const DOUBTFUL: Mail = { place: "row", subject: "Code", snippet: "Your code and your account." };
const CLEAR: Mail = { place: "row", subject: "Dinner on Friday?", snippet: "Shall we meet at eight?" };

/** A background that was started anew, and what it asked for. */
async function started(answer: () => Promise<Response>) {
  vi.resetModules();
  const asked = vi.fn(answer);
  vi.stubGlobal("fetch", asked);
  const { withNetwork } = await import("../../extension/background/judging/with-network.ts");
  const { networkScores } = await import("../../src/kind/network/network.ts");
  const { readMail } = await import("../../src/kind/reading.ts");
  return {
    asked,
    read: (mail: Mail, isDoubtful = true) => withNetwork(() => (isDoubtful ? networkScores(readMail(mail), 0) : null)),
  };
}

const there = async () => new Response(FILE);

beforeEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test("where no mail leaves a doubt, nothing is read", async () => {
  const { asked, read } = await started(there);
  expect(await read(CLEAR, false)).toBeNull();
  expect(asked).not.toHaveBeenCalled();
});

test("a doubt has the network read from the extension's own files, once, and the mail judged again", async () => {
  const { asked, read } = await started(there);
  const [one, other] = await Promise.all([read(DOUBTFUL), read(DOUBTFUL)]);
  expect(one).toHaveLength(8);
  expect(other).toEqual(one);
  await read(DOUBTFUL);
  expect(asked.mock.calls).toEqual([[expect.stringMatching(/^chrome-extension:\/\/mioboe\/.*network.*\.bin$/)]]);
});

test.each([
  ["can't be read", () => Promise.reject(new TypeError("Failed to fetch"))],
  ["is broken", async () => new Response(FILE.subarray(0, 10_000))],
  ["is something else", async () => new Response("<html>")],
])("a network that %s is reported in the console, and what was said without it stands", async (_, answer) => {
  const said = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const { asked, read } = await started(answer);
  expect(await read(DOUBTFUL)).toBeNull();
  expect(await read(DOUBTFUL)).toBeNull();
  expect(said).toHaveBeenCalledOnce();
  expect(asked).toHaveBeenCalledOnce();
});
