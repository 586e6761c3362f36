/**
 * Which browser to use: one that is installed, else one that is fetched. Fetching says what it does, and happens only
 * where no browser was found.
 */
import { execFile, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import { Browser, detectBrowserPlatform, getInstalledBrowsers, install, resolveBuildId } from "@puppeteer/browsers";
import { chromium } from "playwright";
import { installDebianPackages } from "./debian.ts";

export type BrowserKind = "chromium" | "firefox";

const run = promisify(execFile);
const root = join(import.meta.dirname, "..");

/** Where a Firefox is fetched to: beside the other things that may be deleted at any time. */
const CACHE = join(root, ".cache", "browsers");

/** How long fetching a browser may take, in milliseconds: 200 MB on a slow line. */
const FETCH_LIMIT = 10 * 60_000;

interface Places {
  /** The variable that names one executable, before all others. */
  variable: string;
  names: string[];
  /** Below /Applications on macOS. */
  mac: string[];
  /** Below the folders of programs on Windows. */
  windows: string[];
}

const PLACES: Record<BrowserKind, Places> = {
  chromium: {
    variable: "CHROMIUM_PATH",
    names: [
      "chromium",
      "chromium-browser",
      "google-chrome-stable",
      "google-chrome",
      "microsoft-edge-stable",
      "microsoft-edge",
    ],
    mac: [
      "Chromium.app/Contents/MacOS/Chromium",
      "Google Chrome.app/Contents/MacOS/Google Chrome",
      "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ],
    windows: [
      "Chromium\\Application\\chrome.exe",
      "Google\\Chrome\\Application\\chrome.exe",
      "Microsoft\\Edge\\Application\\msedge.exe",
    ],
  },
  firefox: {
    variable: "FIREFOX_PATH",
    names: ["firefox", "firefox-esr", "firefox-developer-edition"],
    mac: ["Firefox.app/Contents/MacOS/firefox", "Firefox Developer Edition.app/Contents/MacOS/firefox"],
    windows: ["Mozilla Firefox\\firefox.exe", "Firefox Developer Edition\\firefox.exe"],
  },
};

function candidates({ variable, names, mac, windows }: Places): string[] {
  const named = process.env[variable];
  const found = named ? [named] : [];
  if (process.platform === "win32") {
    const folders = [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA];
    found.push(...folders.filter(Boolean).flatMap((folder) => windows.map((path) => join(String(folder), path))));
  } else {
    const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
    found.push(...names.flatMap((name) => folders.map((folder) => join(folder, name))));
  }
  if (process.platform === "darwin") {
    found.push(...["/Applications", join(homedir(), "Applications")].flatMap((at) => mac.map((app) => join(at, app))));
  }
  return found;
}

/** Whether an executable starts: a downloaded browser may miss libraries of the system, a distribution's may be a mere note. */
async function starts(executable: string): Promise<boolean> {
  if (!existsSync(executable)) return false;
  // On Windows the browsers open a window instead of printing their version.
  if (process.platform === "win32") return true;
  return run(executable, ["--version"], { timeout: 30_000 }).then(
    ({ stdout }) => /\d+\.\d+/.test(stdout),
    () => false,
  );
}

async function firstThatStarts(executables: string[]): Promise<string | null> {
  for (const executable of executables) if (await starts(executable)) return executable;
  return null;
}

/** An installed Chromium, Chrome or Edge, or the Chromium that Playwright fetched before; null when there is none. */
export async function findChromium(): Promise<string | null> {
  return firstThatStarts([...candidates(PLACES.chromium), chromium.executablePath()]);
}

/** An installed Firefox, or the one that was fetched before; null when there is none. */
export async function findFirefox(): Promise<string | null> {
  const fetched = await getInstalledBrowsers({ cacheDir: CACHE }).catch(() => []);
  const paths = fetched
    .filter(({ browser }) => browser === Browser.FIREFOX)
    .map(({ executablePath }) => executablePath);
  return firstThatStarts([...candidates(PLACES.firefox), ...paths]);
}

/**
 * A browser of this kind, fetched if none is installed.
 * @throws with a message for the user when there is none and none could be fetched.
 */
export async function ensureBrowser(kind: BrowserKind): Promise<string> {
  const find = kind === "chromium" ? findChromium : findFirefox;
  const found = await find();
  if (found) return found;
  const fetchers = kind === "chromium" ? [fetchChromium, aptChromium] : [aptFirefox, fetchFirefox];
  for (const fetchOne of fetchers) {
    await fetchOne();
    const fetched = await find();
    if (fetched) return fetched;
  }
  throw new Error(howToInstall(kind));
}

function howToInstall(kind: BrowserKind): string {
  const [where, variable] =
    kind === "chromium"
      ? ["Chromium, Google Chrome or Microsoft Edge", PLACES.chromium.variable]
      : ["Firefox from https://www.mozilla.org/firefox/", PLACES.firefox.variable];
  return `No ${kind} was found on this machine, and none could be fetched. Install ${where}, or say where it is: ${variable}=/path/to/the/browser`;
}

async function fetchChromium() {
  console.log("No Chromium, Chrome or Edge is installed. Fetching the Chromium that Playwright offers …");
  const cli = join(root, "node_modules", "playwright", "cli.js");
  const options = { stdio: "inherit", timeout: FETCH_LIMIT } as const;
  spawnSync(process.execPath, [cli, "install", "--no-shell", "chromium"], options);
}

async function fetchFirefox() {
  const platform = detectBrowserPlatform();
  if (!platform) return;
  console.log("No Firefox is installed. Fetching the current one from Mozilla …");
  try {
    const buildId = await resolveBuildId(Browser.FIREFOX, platform, "stable");
    await install({ browser: Browser.FIREFOX, buildId, platform, cacheDir: CACHE });
  } catch (error) {
    console.log(`It could not be fetched: ${error instanceof Error ? error.message : error}`);
  }
}

async function aptChromium() {
  installDebianPackages(["chromium"]);
}

async function aptFirefox() {
  installDebianPackages(["firefox-esr"]);
}
