import type { Mail } from "../../src/mail/mail.ts";
import type { Adapter } from "./webmail/adapter.ts";

/** How often the page is looked at, how long a result has to stand still, and when it is given up; in milliseconds. */
const EVERY = 250;
const STILL_WITH_ROWS = 500;
const STILL_WITHOUT = 2_500;
const AT_LATEST = 12_000;

/** More rows than a page of results has. */
const MOST_ROWS = 200;

/** Stopped, and nothing is known: the user went elsewhere, or the webmail showed no result in time. */
export type Looked = Mail[] | null;

/**
 * Runs the webmail's own search for mails from these domains, in this page, reads the first page of the result, and
 * goes back to where the user was. A user who goes elsewhere meanwhile is left there.
 * Rejects with the signal's reason when it aborts; never leaves the user in the search without a reason.
 */
export async function lookThrough(adapter: Adapter, domains: string[], signal: AbortSignal): Promise<Looked> {
  const before = new URL(location.href);
  const target = targetOf(adapter, before, domains);
  if (!target) return null;
  location.assign(target.href);
  const result = await settled(adapter, target, signal);
  if (result === "elsewhere") return null;
  await goBack(before, target, signal);
  if (result === "nothing") return null;
  return result.flatMap((row) => adapter.readRow(row) ?? []);
}

/** Whether {@link lookThrough} can search for these domains from where the user is. */
export function canLookThrough(adapter: Adapter, domains: string[]): boolean {
  return targetOf(adapter, new URL(location.href), domains) !== null;
}

/** The search's address; null where there is none, or where going there would load the page anew, and end this script. */
function targetOf(adapter: Adapter, before: URL, domains: string[]): URL | null {
  const target = adapter.searchUrl?.(before, domains);
  const page = ({ origin, pathname, search }: URL) => origin + pathname + search;
  return target && page(before) === page(target) && !isSame(before, target) ? target : null;
}

/** Waits until the result stands still. */
async function settled(
  adapter: Adapter,
  target: URL,
  signal: AbortSignal,
): Promise<Element[] | "nothing" | "elsewhere"> {
  const start = performance.now();
  let last = "";
  let since = start;
  while (performance.now() - start < AT_LATEST) {
    await wait(EVERY, signal);
    const here = new URL(location.href);
    if (!isSame(here, target)) return "elsewhere";
    // While a view is loading there is no list: that is no result without rows.
    if (adapter.view(document, here) !== "list") {
      since = performance.now();
      continue;
    }
    const rows = adapter.rows(document, here).slice(0, MOST_ROWS);
    const keys = rows.map((row) => adapter.rowKey(row)).join("\n\n");
    if (keys !== last) {
      last = keys;
      since = performance.now();
    }
    const still = performance.now() - since;
    if (still >= (rows.length > 0 ? STILL_WITH_ROWS : STILL_WITHOUT)) return rows;
  }
  return "nothing";
}

async function goBack(before: URL, target: URL, signal: AbortSignal) {
  history.back();
  for (let waited = 0; waited < 2_000; waited += EVERY) {
    await wait(EVERY, signal);
    if (!isSame(new URL(location.href), target)) return;
  }
  location.assign(before.href);
}

/** A webmail may write its address anew, with other letters escaped. */
function isSame(one: URL, other: URL): boolean {
  return plain(one) === plain(other);
}

function plain({ origin, pathname, hash, search }: URL): string {
  const text = (origin + pathname + search + hash).replaceAll("+", " ");
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function wait(time: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", stop);
      resolve();
    }, time);
    signal.addEventListener("abort", stop, { once: true });
  });
}
