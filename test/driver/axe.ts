/** axe-core, which finds what keeps people out of a page, for pages that load nothing from elsewhere. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** Its source. */
export const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * Runs in a page and leaves `axe` there. As text of a function: the policy of the extension's pages runs no code that
 * comes from elsewhere, the browser's own protocol does.
 */
export const installAxe = new Function(AXE) as () => void;
