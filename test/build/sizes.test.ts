import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { CEILINGS, measurePages, measureSizes, PAGE_CEILING } from "../../scripts/sizes.ts";

describe.each(["chrome", "firefox"])("the extension built for %s", (target) => {
  const dist = `dist/${target}`;

  test.skipIf(!existsSync(`${dist}/manifest.json`))(
    "stays light: what every webmail page gets is under its ceiling",
    async () => {
      const sizes = await measureSizes(dist);
      expect(sizes.always).toBeGreaterThan(0);
      expect(sizes.always).toBeLessThanOrEqual(CEILINGS.always ?? 0);
      expect(sizes.panel).toBeGreaterThan(0);
      expect(sizes.panel).toBeLessThanOrEqual(CEILINGS.panel ?? 0);
    },
  );

  test.skipIf(!existsSync(`${dist}/manifest.json`))("opens its pages at once: each is under its ceiling", async () => {
    const { record: _, ...pages } = await measurePages(dist);
    expect(Object.keys(pages)).toEqual(expect.arrayContaining(["options", "passwords", "popup", "steps", "welcome"]));
    for (const [page, size] of Object.entries(pages)) {
      expect(size, page).toBeGreaterThan(10_000);
      expect(size, page).toBeLessThan(PAGE_CEILING);
    }
  });
});
