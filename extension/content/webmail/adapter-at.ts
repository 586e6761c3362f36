import type { Adapter } from "./adapter.ts";

/** The first adapter that is made for the address and, where the address doesn't tell, knows the page by its marks. */
export function adapterAt(adapters: readonly Adapter[], document: Document, url: URL): Adapter | undefined {
  return adapters.find((adapter) => adapter.fits(url) && (adapter.recognises?.(document) ?? true));
}
