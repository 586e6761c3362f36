import { defineConfig } from "vitest/config";

/**
 * Three sorts of tests, told apart by their names:
 * - `NAME.test.ts`: runs in Node; a file that needs a page says so in its first comment (`@vitest-environment jsdom`)
 * - `NAME.browser.test.ts`: drives a real browser itself, for what jsdom can't show
 * - everything in `test/e2e/`: the built extension in a real browser, each test once in Chromium and once in Firefox
 */
/**
 * A browser on a small machine that does other work as well is late now and then, and a webmail's server may not start in
 * time. So what fails in a browser is run once more; `npm test` names at its end what passed only then, because a fault that
 * comes and goes looks the same.
 */
const IN_BROWSER = { testTimeout: 90_000, hookTimeout: 90_000, retry: 1 } as const;

const e2e = (kind: "chromium" | "firefox") => ({
  extends: true as const,
  test: {
    name: `e2e ${kind}`,
    include: ["test/e2e/**/*.test.ts"],
    provide: { browserKind: kind },
    // One browser at a time: two starve each other on a small machine, and then waiting for a page fails.
    fileParallelism: false,
    ...IN_BROWSER,
  },
});

export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["test/**/*.test.ts", "test/**/*.test.tsx"],
          exclude: ["test/**/*.browser.test.ts", "test/e2e/**"],
          setupFiles: ["test/last-effects.ts"],
          // A limit for what hangs: the longest takes a third of it while all cores are busy.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["test/**/*.browser.test.ts"],
          exclude: ["test/e2e/**"],
          fileParallelism: false,
          ...IN_BROWSER,
        },
      },
      e2e("chromium"),
      e2e("firefox"),
    ],
  },
});

declare module "vitest" {
  interface ProvidedContext {
    /** The browser that an end-to-end test is to run in. */
    browserKind: "chromium" | "firefox";
  }
}
