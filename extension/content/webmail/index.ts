import type { Adapter } from "./adapter.ts";
import { gmail } from "./gmail/gmail.ts";

/** Every webmail that Mioboe reads. */
const ADAPTERS: readonly Adapter[] = [gmail];

/** The adapter made for an address, if there is one. */
export function adapterFor(url: URL): Adapter | undefined {
  return ADAPTERS.find((adapter) => adapter.fits(url));
}
