import type { Adapter } from "./adapter.ts";
import { gmail } from "./gmail/gmail.ts";
import { gmx } from "./gmx.ts";
import { outlook } from "./outlook.ts";
import { proton } from "./proton.ts";
import { snappymail } from "./snappymail.ts";
import { aol, yahoo } from "./yahoo.ts";

/** The adapters of webmails with an address of their own. */
const HOSTED: readonly Adapter[] = [gmail, gmx, outlook, yahoo, aol, proton];

/** The adapters of webmails that stand at any address, and are known by their pages. */
export const SELF_HOSTED: readonly Adapter[] = [snappymail];

/**
 * The adapter made for a page, if there is one. For the tools that read saved pages: each content script holds only
 * the adapters that its pages need.
 */
export function adapterFor(url: URL, document?: Document): Adapter | undefined {
  const hosted = HOSTED.find((adapter) => adapter.fits(url));
  if (hosted || !document) return hosted;
  return SELF_HOSTED.find((adapter) => adapter.fits(url) && adapter.view(document, url) !== "other");
}
