import type { FetchedOriginal, FetchOriginal, OriginalProblem } from "./contract.ts";
import { headerIn } from "./header-in.ts";

/** How long the webmail may take for one address, in milliseconds. */
const AT_LATEST = 15_000;

/** So much of an answer is read, in UTF-16 units: a header has some thousands, the page around it a few more. */
const MOST_TEXT = 1_000_000;

/** A webmail has one or two ways to the same mail. */
const MOST_PLACES = 3;

/** What an original, or a page with one, is sent as. */
const TYPES = /^(?:text\/(?:plain|html)|message\/|application\/octet-stream|$)/i;

/** See {@link FetchOriginal}. */
export const fetchOriginal: FetchOriginal = async (places, signal) => {
  let problem: OriginalProblem = "refused";
  for (const place of places.slice(0, MOST_PLACES)) {
    if (place.origin !== location.origin) continue;
    const fetched = await fetchFrom(place, signal);
    if ("header" in fetched) return fetched;
    problem = fetched.problem;
    // The other ways would be as slow.
    if (problem === "slow") break;
  }
  return { problem };
};

async function fetchFrom(place: URL, signal: AbortSignal): Promise<FetchedOriginal> {
  const ended = new AbortController();
  const stop = () => ended.abort(signal.reason);
  signal.addEventListener("abort", stop, { once: true });
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    ended.abort();
  }, AT_LATEST);
  try {
    signal.throwIfAborted();
    const answer = await fetch(place.href, {
      // The webmail knows by its cookies whose mail it is; it is its own page that asks.
      credentials: "include",
      // A way that leads elsewhere is not gone, even by one step.
      redirect: "error",
      cache: "no-store",
      signal: ended.signal,
    });
    if (!answer.ok || answer.redirected || new URL(answer.url || place.href).origin !== place.origin) {
      return { problem: "refused" };
    }
    if (!TYPES.test(answer.headers.get("content-type") ?? "")) return { problem: "no-original" };
    return await read(answer);
  } catch {
    signal.throwIfAborted();
    return { problem: isLate ? "slow" : "refused" };
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", stop);
  }
}

async function read(answer: Response): Promise<FetchedOriginal> {
  const reader = answer.body?.getReader();
  if (!reader) return { problem: "no-original" };
  const decoder = new TextDecoder();
  let text = "";
  try {
    while (true) {
      const { done, value } = await reader.read();
      text += decoder.decode(value, { stream: !done });
      const header = headerIn(text, done);
      if (header !== undefined) return header === null ? { problem: "no-original" } : { header };
      if (done || text.length > MOST_TEXT) return { problem: "too-long" };
    }
  } finally {
    // What follows the header need not come.
    reader.cancel().catch(() => undefined);
  }
}
