/**
 * The first thing that every command runs, in any Node from 18 on and with nothing installed yet: it installs what
 * package-lock.json names, then hands over to the TypeScript file on its command line, in the Node that the project
 * is written for (which runs TypeScript as it is).
 *
 *     node scripts/bootstrap.mjs scripts/build.ts [arguments of the script]
 */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const windows = process.platform === "win32";
/** The first version that runs TypeScript without a flag and without a warning. */
const NODE_WANTED = 24;

/** Browsers are looked for on the machine first, so no package may download its own while it is being installed. */
const environment = { ...process.env, PUPPETEER_SKIP_DOWNLOAD: "1", PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: "1" };

/**
 * Of what is set up here all goes to standard error: the script's standard input and output are its own.
 * @type {["ignore", 2, 2]}
 */
const QUIET = ["ignore", 2, 2];

/** @param {string} message */
function giveUp(message) {
  console.error(`\n${message}`);
  process.exit(1);
}

/** @param {string} file */
function lockedPackages(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), "utf8")).packages ?? {};
  } catch {
    return {};
  }
}

/** Whether node_modules holds what package-lock.json names; npm notes in node_modules what it installed. */
function packagesAreThere() {
  const installed = lockedPackages("node_modules/.package-lock.json");
  return Object.entries(lockedPackages("package-lock.json")).every(
    ([place, { version, optional, devOptional, link }]) =>
      place === "" || optional || devOptional || link || installed[place]?.version === version,
  );
}

function installPackages() {
  console.error("Installing the packages that package-lock.json names …");
  const npm = process.env.npm_execpath;
  const ci = ["ci", "--no-audit", "--no-fund"];
  // "npm run -s" tells every npm below it to be silent, which would hide why this one failed.
  const options = { cwd: root, env: { ...environment, npm_config_loglevel: "error" }, stdio: QUIET };
  const { status, error } = npm?.endsWith(".js")
    ? spawnSync(process.execPath, [npm, ...ci], options)
    : spawnSync("npm", ci, { ...options, shell: windows });
  if (error) giveUp(`npm could not be started (${error.message}). It comes with Node: https://nodejs.org`);
  if (status === 0) return;
  giveUp(
    "The packages could not be installed; npm's own message is above. If this machine is offline: the first run\n" +
      "needs a connection to the npm registry, later runs don't.",
  );
}

/**
 * Whether this Node starts and is new enough.
 * @param {string} executable
 */
function runs(executable) {
  const { status, stdout } = spawnSync(executable, ["--version"], { encoding: "utf8" });
  return status === 0 && Number(/^v(\d+)/.exec(stdout)?.[1]) >= NODE_WANTED;
}

/** The Node that the project is written for. npm may have refused to run the package's install script, so that is made good. */
function findNode() {
  const executable = join(root, "node_modules", "node", "bin", windows ? "node.exe" : "node");
  if (existsSync(executable) && runs(executable)) return executable;
  if (runs(process.execPath)) return process.execPath;
  console.error(`Fetching Node ${NODE_WANTED} for this project (yours is ${process.version}) …`);
  spawnSync(process.execPath, ["installArchSpecificPackage.js"], {
    cwd: join(root, "node_modules", "node"),
    env: environment,
    stdio: QUIET,
  });
  if (existsSync(executable) && runs(executable)) return executable;
  return giveUp(`This needs Node ${NODE_WANTED} or newer, and fetching it failed. Install it from https://nodejs.org`);
}

const [script, ...scriptArguments] = process.argv.slice(2);
if (!script) giveUp("Usage: node scripts/bootstrap.mjs scripts/NAME.ts [arguments]");
if (!packagesAreThere()) installPackages();
const node = findNode();

const child = spawn(String(node), [join(root, String(script)), ...scriptArguments], {
  cwd: root,
  env: { ...environment, PATH: [dirname(String(node)), process.env.PATH].join(delimiter) },
  stdio: "inherit",
});
// Ctrl-C reaches the child by itself (it shares the terminal); a signal that is sent to this process doesn't.
process.on("SIGINT", () => {});
process.on("SIGTERM", () => child.kill("SIGTERM"));
child.on("error", (error) => giveUp(`${script} could not be started: ${error.message}`));
child.on("exit", (code, signal) => {
  if (signal && !windows) process.kill(process.pid, signal);
  process.exit(code ?? 1);
});
