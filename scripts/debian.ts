/** What only Debian and its relatives offer: installing packages of the system, where this process is allowed to. */
import { type SpawnSyncOptions, spawnSync } from "node:child_process";

/** How long installing may take, in milliseconds. */
const LIMIT = 10 * 60_000;

function canInstall(): boolean {
  return (
    process.platform === "linux" && process.getuid?.() === 0 && spawnSync("apt-get", ["--version"]).error === undefined
  );
}

/**
 * Installs packages with apt-get. Does nothing where that is not possible: no Debian, or not root.
 * @returns whether they are installed now.
 */
export function installDebianPackages(names: string[]): boolean {
  if (!canInstall()) return false;
  console.log(`Installing ${names.join(", ")} with apt-get …`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const options: SpawnSyncOptions = { env, stdio: ["ignore", "ignore", "inherit"], timeout: LIMIT };
  spawnSync("apt-get", ["update", "-qq"], options);
  return spawnSync("apt-get", ["install", "-qq", "-y", "--no-install-recommends", ...names], options).status === 0;
}

/**
 * Sees to a font with Japanese letters, without which the screenshots of the demo show empty boxes.
 * Says so where there is none and none can be installed.
 */
export function ensureJapaneseFont(): void {
  if (process.platform !== "linux") return;
  const { stdout, error } = spawnSync("fc-list", [":lang=ja", "family"], { encoding: "utf8" });
  if (!error && stdout.trim() !== "") return;
  if (installDebianPackages(["fonts-noto-cjk"])) return;
  console.log("No font with Japanese letters is installed: Japanese text will show as boxes (Debian: fonts-noto-cjk).");
}
