/** The whole life of the script in a page: it comes, shows what it has to show, and goes without a trace. */
import { expect } from "vitest";
import { OWN_ATTRIBUTE } from "../../../extension/content/webmail/adapter.ts";
import { trees } from "../../../extension/content/webmail/kit/deep.ts";
import type { Opened } from "../stage/app.ts";
import { type Reading, startReading } from "./reading.ts";

/** All that stands in a page, its shadow trees too. */
export function everythingIn({ document }: Opened): string[] {
  return trees(document).map((tree) => (tree as Document).documentElement?.outerHTML ?? (tree as ShadowRoot).innerHTML);
}

/** Starts the script in a page, does something with it, and ends it, whatever happens. */
export async function whileReading(page: Opened, does: (reading: Reading) => Promise<void>) {
  const reading = startReading(page);
  try {
    await does(reading);
  } finally {
    reading.end();
  }
}

/**
 * Everything is shown in the page, and after the end it is as before: nothing stands in it, hangs in it, or asks.
 * @param ours how many marks and panels belong into the page.
 */
export async function expectNothingLeft(page: Opened, ours: number) {
  const before = everythingIn(page);
  await whileReading(page, async (reading) => {
    await reading.settle();
    const shown = trees(page.document).flatMap((tree) => [...tree.querySelectorAll(`[${OWN_ATTRIBUTE}]`)]);
    expect(shown).toHaveLength(ours);
    expect(reading.hanging()).toContain("an observer");
    expect(reading.hanging()).toContain("a listener for hashchange");
    reading.end();
    expect(reading.hanging()).toEqual([]);
    expect(everythingIn(page)).toEqual(before);
    const requests = reading.asked.length;
    page.document.body.append(page.document.createElement("p"));
    await reading.settle();
    expect(reading.asked).toHaveLength(requests);
  });
}
