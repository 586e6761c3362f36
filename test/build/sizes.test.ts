import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { CEILINGS, measureSizes } from "../../scripts/sizes.ts";

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
});
