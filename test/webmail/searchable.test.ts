import { expect, test } from "vitest";
import { adapterFor } from "../../extension/content/webmail/index.ts";
import { WEBMAILS } from "../../extension/webmails.ts";

/** What our own pages are told of the webmails' searches, for adapters are too heavy for them. */
test.each(WEBMAILS.map((webmail) => [webmail.name, webmail] as const))(
  "whether %s can be looked through is told rightly",
  (_, webmail) => {
    // Some only name their mailbox in the address once it stands there.
    const addresses = [webmail.home, `${webmail.home}d/folders/1`, `${webmail.home}u/0/inbox`];
    const adapter = adapterFor(new URL(webmail.home)) ?? adapterFor(new URL(webmail.pages[0]?.replace("*", "") ?? ""));
    const found = addresses.some((address) => adapter?.searchUrl?.(new URL(address), ["a.example", "b.example"]));
    expect(found && (adapter?.searchTerms ?? 4) >= 4).toBe(webmail.isSearchable === true);
  },
);
