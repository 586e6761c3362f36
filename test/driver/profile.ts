import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";

/** Inside the project, because a browser that was installed as a snap sees no other folder for temporary files. */
const FOLDER = join(import.meta.dirname, "../../.cache/profiles");

/** A fresh profile, thrown away at the end. */
export class Profile {
  readonly path: string;

  constructor(kind: string) {
    mkdirSync(FOLDER, { recursive: true });
    this.path = mkdtempSync(join(FOLDER, `${kind}-`));
  }

  /** Never fails: a browser may still be writing its last files. */
  remove() {
    try {
      rmSync(this.path, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    } catch {
      // The folder is in .cache, which may be deleted at any time.
    }
  }
}
