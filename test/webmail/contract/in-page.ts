/** Runs in a page of a real browser: {@link breakPage} for the adapter that is made for the page's address. */
import { adapterFor } from "../../../extension/content/webmail/index.ts";
import { breakPage, type Outcome } from "./mutations.ts";

/**
 * @param body where the senders' own HTML stands.
 * @param source the adapter's own source.
 */
export function breakMarkup(html: string, body: string, source: string): Outcome {
  const url = new URL(location.href);
  const adapter = adapterFor(url);
  if (!adapter) throw new Error(`no adapter fits ${url}`);
  const document = new DOMParser().parseFromString(html, "text/html");
  return breakPage({ adapter, document, url }, body, { source, isStrict: true });
}
