/** The range client, against a local server that speaks the protocol of Pwned Passwords, well and badly. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { askExport, MOST_ASKED } from "../../extension/pages/passwords/worker/ask-export.ts";
import { askRange, RangeFailed } from "../../extension/pages/passwords/worker/range-client.ts";
import { rangeQuery } from "../../src/password/range.ts";
import { Review } from "../../src/password/review.ts";

/** What the server knows, by SHA-1; and what it does with the next request. */
const LEAKED = new Map<string, number>();
type Behaviour = (request: IncomingMessage, response: ServerResponse, prefix: string) => void;
let behaviour: Behaviour;
const asked: { url: string; headers: IncomingMessage["headers"] }[] = [];

const wellBehaved: Behaviour = (request, response, prefix) => {
  const lines = [...LEAKED].filter(([hash]) => hash.startsWith(prefix)).map(([hash, n]) => `${hash.slice(5)}:${n}`);
  const padding = Array.from({ length: 800 }, (_, at) => `${at.toString(16).toUpperCase().padStart(35, "0")}:0`);
  if (request.headers["add-padding"] === "true") lines.push(...padding);
  response.end(lines.join("\r\n"));
};

const server = createServer((request, response) => {
  asked.push({ url: request.url ?? "", headers: request.headers });
  behaviour(request, response, request.url?.split("/").at(-1) ?? "");
});
let service: string;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  service = `http://127.0.0.1:${(server.address() as AddressInfo).port}/range/`;
  const { prefix, suffix } = await rangeQuery("password");
  LEAKED.set(prefix + suffix, 9_545_824);
});
beforeEach(() => {
  behaviour = wellBehaved;
  asked.length = 0;
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

const problemOf = (patience?: number, address = service) =>
  askRange("password", address, patience).then(
    (seen) => `seen ${seen}`,
    (error: unknown) => (error instanceof RangeFailed ? error.problem : error),
  );

test("a leaked password is known, with how often; another is not", async () => {
  expect(await askRange("password", service)).toBe(9_545_824);
  expect(await askRange("vG7#qTz-Lw90-plum", service)).toBe(0);
});

test("five characters go out and nothing else: no cookie, no origin of the page, and the answer is padded", async () => {
  await askRange("password", service);
  const [{ url, headers } = { url: "", headers: {} as IncomingMessage["headers"] }] = asked;
  expect(url).toBe("/range/5BAA6");
  expect(headers["add-padding"]).toBe("true");
  expect(headers).not.toHaveProperty("cookie");
  expect(headers).not.toHaveProperty("referer");
});

describe("a server that misbehaves is not believed", () => {
  test.each<[string, string, Behaviour]>([
    ["wants to be asked later", "busy", (_, response) => response.writeHead(429, { "retry-after": "2" }).end()],
    ["is overloaded", "busy", (_, response) => response.writeHead(503).end()],
    ["refuses", "refused", (_, response) => response.writeHead(403).end("no")],
    ["knows no such range", "refused", (_, response) => response.writeHead(404).end()],
    ["breaks", "refused", (_, response) => response.writeHead(500).end()],
    ["has nothing to say", "refused", (_, response) => response.writeHead(204).end()],
    ["leads elsewhere", "unreachable", (_, response) => response.writeHead(302, { location: `${service}00000` }).end()],
    ["hangs up", "unreachable", (request) => request.socket.destroy()],
    [
      "hangs up in the middle",
      "unreachable",
      (request, response) => {
        response.writeHead(200, { "content-length": "1000" });
        response.write("0018A45C4D1DEF81644B54AB7F969B88D65:1\r\n", () => request.socket.destroy());
      },
    ],
    [
      "sends a web page",
      "not-understood",
      (_, response) => response.end("<html>Sign in to the hotel's network</html>"),
    ],
    ["says nothing", "not-understood", (_, response) => response.end("")],
    [
      "adds a line of its own",
      "not-understood",
      (request, response, prefix) => {
        response.write("hello\r\n");
        wellBehaved(request, response, prefix);
      },
    ],
    [
      "never ends",
      "not-understood",
      (_, response) => {
        const more = () => response.write("A".repeat(100_000), () => !response.destroyed && setImmediate(more));
        more();
      },
    ],
  ])("it %s: %s", async (_, problem, bad) => {
    behaviour = bad;
    expect(await problemOf()).toBe(problem);
  });

  test("it keeps silent, or stops in the middle: timeout", async () => {
    behaviour = () => undefined;
    expect(await problemOf(150)).toBe("timeout");
    behaviour = (_, response) => response.write("0018A45C4D1DEF81644B54AB7F969B88D65:1\r\n");
    expect(await problemOf(150)).toBe("timeout");
  });

  test("there is none: unreachable", async () => {
    expect(await problemOf(1_000, "http://127.0.0.1:1/range/")).toBe("unreachable");
  });
});

describe("the passwords of an export", () => {
  const reviewOf = (passwords: string[]) => {
    const review = new Review({ addresses: [], isBreached: () => false, words: new Set(), now: Date.now() });
    passwords.forEach((password, at) => {
      review.add({ site: `s${at}.com`, host: `s${at}.com`, username: "mika", password, changedAt: null });
    });
    return review;
  };
  const ask = (password: string) => askRange(password, service);

  test("are asked about once each, and the leaked ones are marked", async () => {
    const review = reviewOf(["password", "password", "vG7#qTz-Lw90-plum"]);
    const progress: number[] = [];
    expect(await askExport(review, (done) => progress.push(done), ask)).toEqual({ asked: 2, of: 2, problem: null });
    expect(progress).toEqual([1, 2]);
    expect(asked).toHaveLength(2);
    expect(review.result().counts.breached).toBe(2);
  });

  test("never more than the service should have to answer", async () => {
    const review = reviewOf(Array.from({ length: MOST_ASKED + 50 }, (_, at) => `vG7#qTz-Lw90-plum-${at}`));
    const { of } = await askExport(
      review,
      () => undefined,
      async () => 0,
    );
    expect(of).toBe(MOST_ASKED);
  });

  test("at the first refusal it is left in peace, and what was learnt until then counts", async () => {
    let answers = 0;
    behaviour = (request, response, prefix) => {
      answers += 1;
      if (answers > 3) response.writeHead(429).end();
      else wellBehaved(request, response, prefix);
    };
    const review = reviewOf(Array.from({ length: 100 }, (_, at) => `vG7#qTz-Lw90-plum-${at}`));
    const { asked: done, of, problem } = await askExport(review, () => undefined, ask);
    expect({ done, of, problem }).toEqual({ done: 3, of: 100, problem: "busy" });
    expect(answers).toBeLessThanOrEqual(8);
  });
});
