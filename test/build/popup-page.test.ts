/** The popup as it is built: with no file to wait for but its script. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

describe.each(["chrome", "firefox"])("the popup built for %s", (target) => {
  const dist = `dist/${target}`;
  const isBuilt = existsSync(`${dist}/manifest.json`);
  const read = (path: string) => readFileSync(`${dist}/${path}`, "utf8");
  const page = () => read("extension/pages/popup/popup.html");

  test.skipIf(!isBuilt)("shows its name and its icon without fetching anything: the script alone is a file", () => {
    expect(page()).toContain("<h1>Mioboe</h1>");
    expect(Array.from(page().matchAll(/(?:src|href)="([^"]*)"/g), ([, path]) => path)).toEqual(["/assets/popup.js"]);
  });

  test.skipIf(!isBuilt)("has styles that our pages' own policy allows, and no others are allowed", () => {
    const styles = Array.from(page().matchAll(/<style>(.*?)<\/style>/gs), ([, css = ""]) => css);
    const hashes = styles.map((css) => `'sha256-${createHash("sha256").update(css).digest("base64")}'`);
    const policy: string = JSON.parse(read("manifest.json")).content_security_policy.extension_pages;
    const allowed = policy.split("; ").find((one) => one.startsWith("style-src "));
    expect(hashes).toHaveLength(1);
    expect(allowed).toBe(`style-src 'self' ${hashes.join(" ")}`);
  });
});
