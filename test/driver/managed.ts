import { createHash } from "node:crypto";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";

/** Where Chromium and Google Chrome look for policies on Linux; there is no folder of one's own for it. */
const CHROMIUM_POLICIES = "/etc/chromium/policies/managed";
const CHROME_POLICIES = "/etc/opt/chrome/policies/managed";

/** Whether this machine lets a test set a policy for a Chromium: only root on Linux may, and only for all. */
export function maySetChromiumPolicy(): boolean {
  return process.platform === "linux" && process.getuid?.() === 0;
}

/**
 * Sets a policy for the extension in one folder. It is meant for that extension only (the id is made from the folder,
 * which has a name of its own), so that no other browser on the machine takes notice.
 * @returns what takes it away again.
 */
export function setChromiumPolicy(executable: string, extension: string, settings: object): () => void {
  const folder = basename(executable).startsWith("google-chrome") ? CHROME_POLICIES : CHROMIUM_POLICIES;
  mkdirSync(folder, { recursive: true });
  const id = unpackedId(extension);
  const file = join(folder, `mioboe-test-${id}.json`);
  writeFileSync(file, JSON.stringify({ "3rdparty": { extensions: { [id]: settings } } }));
  return () => rmSync(file, { force: true });
}

/** The id that Chromium gives an unpacked extension: of the SHA-256 of its path, 32 digits, written in a to p. */
function unpackedId(path: string): string {
  const digits = createHash("sha256").update(path).digest("hex").slice(0, 32);
  return [...digits].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join("");
}

/** Writes Firefox's manifest for managed storage into a home folder of the test's own. */
export function setFirefoxManaged(home: string, id: string, data: object): void {
  const folder = join(home, ".mozilla/managed-storage");
  mkdirSync(folder, { recursive: true });
  const manifest = { name: id, description: "A test's settings", type: "storage", data };
  writeFileSync(join(folder, `${id}.json`), JSON.stringify(manifest));
}
