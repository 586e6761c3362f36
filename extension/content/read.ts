import { isBeingRead, offeredAdapters, readWith } from "./between-scripts.ts";
import { idle, inPieces } from "./slices.ts";
import type { Adapter } from "./webmail/adapter.ts";
import { adapterAt, adapterInSteps } from "./webmail/adapter-at.ts";
import { later, type Steps } from "./webmail/kit/steps.ts";

/** A page that draws itself after loading shows its marks late; it is looked at again after these times, in milliseconds. */
const LOOK_AGAIN_MS = [1_000, 2_000, 4_000, 8_000];

/**
 * What a content script does: it reads the page with the first adapter that fits the address, until the extension is
 * gone. Everything heavy (the judge, the registry, the panel) stays out of the page until there is something to show.
 */
export function read(adapters: readonly Adapter[]) {
  const adapter = adapterAt(adapters, document, new URL(location.href));
  if (adapter) readWith(adapter);
}

/** Adapters for what no other one knows, and how to tell whether a page is for them. */
export interface LastResort {
  /** For webmails of which nothing is known but their addresses: their pages are read whatever they look like. */
  named: readonly Adapter[];
  /** For all other pages, where they look as if it could read them. */
  any: Adapter;
  looksReadable(document: Document): Steps<boolean>;
}

/**
 * {@link read} for webmails at any address, those whose scripts have offered their adapters: waits some seconds for the
 * marks that one of them is known by.
 * @param last is taken from the second look on: a webmail that is still drawing itself may show its marks a moment later.
 * Where the address says that it is a webmail, one whose mails are there already is read at once.
 */
export function readWhenKnown(last: LastResort) {
  const { signal } = new AbortController();
  const look = async (waited: number) => {
    await idle(signal);
    const finding = later(() => adapterInSteps(offeredAdapters(), document, new URL(location.href)));
    await inPieces(finding.steps(), signal);
    const adapter = finding.result();
    if (adapter) return readWith(adapter);
    const named = last.named.find((one) => one.fits(new URL(location.href)));
    if (named && waited > 0) return readWith(named);
    if (named || waited > 0) {
      const looking = later(() => last.looksReadable(document));
      await inPieces(looking.steps(), signal);
      if (looking.result()) return readWith(named ?? last.any);
    }
    const wait = LOOK_AGAIN_MS[waited];
    if (wait !== undefined) setTimeout(() => void look(waited + 1), wait);
  };
  if (!isBeingRead()) void look(0);
}
