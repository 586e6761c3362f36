import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Inside the project, because a browser that was installed as a snap sees no other folder for temporary files. */
const FOLDER = join(import.meta.dirname, "../../.cache/profiles");

/** A fresh profile, thrown away at the end, with a copy of the extension: a build in the meantime must not pull it away. */
export class Profile {
  readonly path: string;
  readonly extension: string;
  /** Where downloads go. */
  readonly downloads: string;
  /** A home folder for a browser that shall not see the real one. */
  readonly home: string;
  readonly #folder: string;

  /** @param permits sites that this copy may read besides. */
  constructor(extension: string, permits: readonly string[] = []) {
    mkdirSync(FOLDER, { recursive: true });
    this.#folder = mkdtempSync(join(FOLDER, "p-"));
    this.path = join(this.#folder, "profile");
    this.extension = join(this.#folder, "extension");
    this.downloads = join(this.#folder, "downloads");
    mkdirSync(this.path);
    this.home = join(this.#folder, "home");
    mkdirSync(this.downloads);
    mkdirSync(this.home);
    cpSync(extension, this.extension, { recursive: true });
    if (permits.length === 0) return;
    const file = join(this.extension, "manifest.json");
    const manifest = JSON.parse(readFileSync(file, "utf8"));
    writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: [...manifest.host_permissions, ...permits] }));
  }

  /** Makes the copy of the extension a newer version. */
  raiseVersion() {
    const file = join(this.extension, "manifest.json");
    const manifest = JSON.parse(readFileSync(file, "utf8"));
    const parts = manifest.version.split(".").map(Number);
    parts[2] = (parts[2] ?? 0) + 1;
    writeFileSync(file, JSON.stringify({ ...manifest, version: parts.join(".") }));
  }

  /** Never fails: a browser may still be writing its last files. */
  remove() {
    try {
      rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    } catch {
      // The folder is in .cache, which may be deleted at any time.
    }
  }
}
