import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { fetchOriginal } from "../../../extension/content/original/fetch-original.ts";

const PLACE = new URL("https://mail.google.com/mail/u/0/?view=att&th=1");
const RAW = "From: a@b.example\r\n\r\ntext";

let answer: () => Promise<Response>;
let asked: { url: string; init: RequestInit }[];
let end: AbortController;

/** An answer as a server's: its `url` is where it came from. */
function from(url: string, body: BodyInit | null, init: ResponseInit = {}): Response {
  const response = new Response(body, { headers: { "content-type": "text/plain; charset=utf-8" }, ...init });
  Object.defineProperty(response, "url", { value: url });
  return response;
}

beforeEach(() => {
  asked = [];
  end = new AbortController();
  answer = async () => from(PLACE.href, RAW);
  vi.stubGlobal("location", { origin: "https://mail.google.com" });
  vi.stubGlobal("fetch", async (url: string, init: RequestInit) => {
    asked.push({ url, init });
    return answer();
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("the original is fetched", () => {
  test("from the webmail’s own address, as its user, and no step elsewhere is taken", async () => {
    expect(await fetchOriginal([PLACE], end.signal)).toEqual({ header: "From: a@b.example" });
    expect(asked.map(({ url }) => url)).toEqual([PLACE.href]);
    expect(asked[0]?.init).toMatchObject({ credentials: "include", redirect: "error", cache: "no-store" });
    expect(asked[0]?.init.method).toBeUndefined();
  });

  test("never from another address", async () => {
    const places = ["https://mail-attachment.example/", "http://mail.google.com/", "https://mail.google.com:8443/"];
    expect(
      await fetchOriginal(
        places.map((place) => new URL(place)),
        end.signal,
      ),
    ).toEqual({ problem: "refused" });
    expect(asked).toEqual([]);
  });

  test("by the second way when the first shows no mail, and by no more than three", async () => {
    const answers = ["<p>The message you requested does not exist</p>", RAW];
    answer = async () => from(PLACE.href, answers.shift() ?? "<p>", {});
    expect(await fetchOriginal([PLACE, PLACE], end.signal)).toEqual({ header: "From: a@b.example" });
    expect(asked).toHaveLength(2);
    await fetchOriginal(
      Array.from({ length: 50 }, () => PLACE),
      end.signal,
    );
    expect(asked).toHaveLength(5);
  });

  test.each<[string, () => Promise<Response>, string]>([
    ["is led elsewhere", () => Promise.reject(new TypeError("redirect")), "refused"],
    ["has come from elsewhere", async () => from("https://evil.example/", RAW), "refused"],
    ["is not there", async () => from(PLACE.href, RAW, { status: 404 }), "refused"],
    ["is a picture", async () => from(PLACE.href, RAW, { headers: { "content-type": "image/png" } }), "no-original"],
    ["is a page to sign in", async () => from(PLACE.href, "<!doctype html><p>Sign in</p>"), "no-original"],
    ["is empty", async () => from(PLACE.href, null), "no-original"],
  ])("and what %s is told so", async (_, given, problem) => {
    answer = given;
    expect(await fetchOriginal([PLACE], end.signal)).toEqual({ problem });
  });

  test("only as far as the header goes", async () => {
    let pulled = 0;
    let isCancelled = false;
    const endless = new ReadableStream({
      pull(controller) {
        pulled += 1;
        controller.enqueue(new TextEncoder().encode(pulled === 1 ? RAW : "x".repeat(10_000)));
      },
      cancel() {
        isCancelled = true;
      },
    });
    answer = async () => from(PLACE.href, endless);
    expect(await fetchOriginal([PLACE], end.signal)).toEqual({ header: "From: a@b.example" });
    expect(pulled).toBeLessThan(4);
    expect(isCancelled).toBe(true);
  });

  test("and one whose header never ends is given up", async () => {
    let pulled = 0;
    const endless = new ReadableStream({
      pull(controller) {
        pulled += 1;
        controller.enqueue(new TextEncoder().encode(`X-Line: ${"x".repeat(50_000)}\r\n`));
      },
    });
    answer = async () => from(PLACE.href, endless);
    expect(await fetchOriginal([PLACE], end.signal)).toEqual({ problem: "too-long" });
    expect(pulled).toBeLessThan(40);
  });

  test("within fifteen seconds, or the webmail is called slow", async () => {
    vi.useFakeTimers();
    vi.stubGlobal("fetch", (_: string, { signal }: RequestInit) => {
      asked.push({ url: "", init: {} });
      return new Promise((_resolve, reject) => signal?.addEventListener("abort", () => reject(signal.reason)));
    });
    const fetched = fetchOriginal([PLACE, PLACE], end.signal);
    await vi.advanceTimersByTimeAsync(14_000);
    expect(asked).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await fetched).toEqual({ problem: "slow" });
    expect(asked).toHaveLength(1);
  });

  test("and not once the script has ended", async () => {
    vi.stubGlobal("fetch", (_: string, { signal }: RequestInit) => {
      return new Promise((_resolve, reject) => signal?.addEventListener("abort", () => reject(signal.reason)));
    });
    const fetched = fetchOriginal([PLACE], end.signal);
    end.abort(new Error("over"));
    await expect(fetched).rejects.toThrow("over");
    await expect(fetchOriginal([PLACE], end.signal)).rejects.toThrow("over");
  });
});
