import type { Adapter } from "./adapter.ts";
import { hasMarksInSteps } from "./kit/marks.ts";
import { later, type Steps } from "./kit/steps.ts";

/** The first adapter that is made for the address and, where the address doesn't tell, knows the page by its marks. */
export function adapterAt(adapters: readonly Adapter[], document: Document, url: URL): Adapter | undefined {
  return later(() => adapterInSteps(adapters, document, url)).result();
}

/** {@link adapterAt}, for any page: to know that none of the adapters knows a large one takes its time. */
export function* adapterInSteps(
  adapters: readonly Adapter[],
  document: Document,
  url: URL,
): Steps<Adapter | undefined> {
  for (const adapter of adapters) {
    if (!adapter.fits(url)) continue;
    yield;
    const { marks } = adapter;
    if (marks ? yield* hasMarksInSteps(document, marks) : (adapter.recognises?.(document) ?? true)) return adapter;
  }
  return undefined;
}
