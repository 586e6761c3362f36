/**
 * `npm test`: sets up what is missing, then checks everything, and ends with a line like "120 passed, 0 failed, 2 skipped".
 *
 *     npm test                 everything
 *     npm test -- NAME …       only the test files whose path contains NAME, without lint, types, the add-on linter
 *                              and the judge's level
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type BrowserKind, ensureBrowser } from "./browsers.ts";
import { buildExtension } from "./build.ts";
import { checkLevels } from "./check-levels.ts";
import { ensureJapaneseFont } from "./debian.ts";
import { lintFirefoxAddOn } from "./lint-add-on.ts";
import { checkSimulation, SIMULATED_SET } from "./simulate.ts";
import { ensureRoundcube } from "./webmail/roundcube.ts";
import { ensureSogo } from "./webmail/sogo.ts";

const root = join(import.meta.dirname, "..");
const RESULTS = join(root, "test-results");

interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

const tally: Tally = { passed: 0, failed: 0, skipped: 0 };
/** What was not tested, and why: said at the end, where it is read. */
const leftOut: string[] = [];
/** What failed: said once more at the end, since its own account may stand thousands of lines above. */
const failures: string[] = [];
/** What passed when it was run once more (see vitest.config.ts), and why it had failed: perhaps a fault that comes and goes. */
const secondTries: string[] = [];

function fail(what: string) {
  tally.failed += 1;
  failures.push(what);
}

function heading(text: string) {
  console.log(`\n=== ${text}`);
}

/** A check that is no test of vitest's; it counts as one. */
async function check(name: string, run: () => boolean | Promise<boolean>): Promise<boolean> {
  heading(name);
  const ok = await Promise.resolve()
    .then(run)
    .catch((error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      return false;
    });
  if (ok) tally.passed += 1;
  else {
    fail(name);
    console.log(`FAILED: ${name}`);
  }
  return ok;
}

function tool(path: string, ...given: string[]): boolean {
  return (
    spawnSync(process.execPath, [join(root, "node_modules", path), ...given], { cwd: root, stdio: "inherit" })
      .status === 0
  );
}

interface Report {
  testResults: {
    name: string;
    status: "passed" | "failed";
    message: string;
    assertionResults: {
      fullName: string;
      status: "passed" | "failed" | "skipped" | "pending" | "todo" | "disabled";
      /** Of a test that passed: of its first try. */
      failureMessages?: string[];
    }[];
  }[];
}

/** Runs the tests of one project (see vitest.config.ts) and counts them. */
function vitest(project: string, filters: string[], more: string[] = []) {
  heading(`Tests: ${project}`);
  const file = join(RESULTS, `${project.replaceAll(" ", "-")}.json`);
  rmSync(file, { force: true });
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const run = tool(
    "vitest/vitest.mjs",
    "run",
    "--project",
    project,
    "--passWithNoTests",
    ...reporters,
    ...more,
    ...filters,
  );
  const before = tally.failed;
  for (const { name, status, message, assertionResults } of readReport(file)) {
    const path = name.slice(root.length + 1);
    for (const { fullName, status: result, failureMessages: [why] = [] } of assertionResults) {
      if (result === "passed" && why) secondTries.push(`${project}: ${path}: ${fullName} (${why.split("\n", 1)[0]})`);
      if (result === "passed") tally.passed += 1;
      else if (result === "failed") fail(`${project}: ${path}: ${fullName}`);
      else {
        tally.skipped += 1;
        leftOut.push(`${project}: ${path}: ${fullName}`);
      }
    }
    // A file that could not even be loaded has no tests to count.
    if (status === "failed" && !assertionResults.some((one) => one.status === "failed")) {
      console.log(`FAILED: ${path}: ${message}`);
      fail(`${project}: ${path}: it could not be loaded`);
    }
  }
  // Vitest also fails for what happens outside of any test.
  if (!run && tally.failed === before) fail(`${project}: something outside of its tests`);
}

function readReport(file: string): Report["testResults"] {
  try {
    return (JSON.parse(readFileSync(file, "utf8")) as Report).testResults;
  } catch {
    return [];
  }
}

async function hasBrowser(kind: BrowserKind): Promise<boolean> {
  try {
    console.log(`${kind}: ${await ensureBrowser(kind)}`);
    return true;
  } catch (error) {
    console.log(error instanceof Error ? error.message : error);
    return false;
  }
}

const filters = process.argv.slice(2);
mkdirSync(RESULTS, { recursive: true });

heading("Browsers");
const browsers = { chromium: await hasBrowser("chromium"), firefox: await hasBrowser("firefox") };
ensureJapaneseFont();
for (const [name, ensure] of [
  ["roundcube", ensureRoundcube],
  ["sogo", ensureSogo],
] as const) {
  const tests = readdirSync(join(root, "test/e2e")).filter((file) => file.startsWith(name));
  const isWanted = (filter: string) => tests.some((file) => `test/e2e/${file}`.includes(filter));
  if (filters.length > 0 && !filters.some(isWanted)) continue;
  console.log(ensure() ? `${name}: installed` : `${name}: none, and none can be installed (Debian only, as root)`);
}

const built = await check("Build for Chrome and Firefox", async () => {
  await buildExtension();
  return true;
});
if (filters.length === 0) {
  await check("Lint", () => tool("@biomejs/biome/bin/biome", "check", "."));
  await check("Types", () => tool("typescript/bin/tsc", "--noEmit"));
  if (built) await check("Mozilla's linter for add-ons", () => lintFirefoxAddOn(join(root, "dist/firefox")));
  await check("The judge's level on labelled mails", async () => {
    const { reached, missing } = await checkLevels(root);
    leftOut.push(...missing.map((file) => `the judge's level on ${file}: there is no such file here`));
    return reached;
  });
  await check("Simulated mailboxes", async () => {
    const reached = await checkSimulation(root);
    if (reached === null) leftOut.push(`the simulated mailboxes: there is no ${SIMULATED_SET} here`);
    return reached ?? true;
  });
} else {
  leftOut.push(
    "lint, types, Mozilla's linter, the judge's level and the simulated mailboxes: only some tests were asked for",
  );
}

// Vitest leaves one core alone, which is half of a small machine: nobody works on it meanwhile.
vitest("unit", filters, ["--maxWorkers=100%"]);
const oneAtATime = ["--no-file-parallelism"];
if (browsers.chromium) vitest("browser", filters, oneAtATime);
else leftOut.push("tests of parts in a real browser: no Chromium");
for (const kind of ["chromium", "firefox"] as const) {
  if (!built) leftOut.push(`end-to-end tests in ${kind}: the extension could not be built`);
  else if (!browsers[kind]) leftOut.push(`end-to-end tests in ${kind}: there is none on this machine`);
  else vitest(`e2e ${kind}`, filters, oneAtATime);
}

heading("Result");
if (leftOut.length > 0) console.log(`Left out:\n${leftOut.map((one) => `- ${one}`).join("\n")}\n`);
if (secondTries.length > 0) {
  console.log(`Passed only when run once more:\n${secondTries.map((one) => `- ${one}`).join("\n")}\n`);
}
if (failures.length > 0) console.log(`Failed:\n${failures.map((one) => `- ${one}`).join("\n")}\n`);
console.log(`${tally.passed} passed, ${tally.failed} failed, ${tally.skipped} skipped`);
process.exitCode = tally.failed > 0 ? 1 : 0;
