/** What the built extension may do: exactly this, nothing missing and nothing extra. */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { WEBMAILS } from "../../extension/webmails.ts";

interface Script {
  matches: string[];
  js: string[];
  all_frames?: boolean;
}

const read = (target: string) => JSON.parse(readFileSync(`dist/${target}/manifest.json`, "utf8"));

describe.each(["chrome", "firefox"])("the extension built for %s", (target) => {
  const isBuilt = existsSync(`dist/${target}/manifest.json`);

  test.skipIf(!isBuilt)(
    "has no permission but to remember, to read the named webmails, and to know the page that its button is clicked on",
    () => {
      const manifest = read(target);
      expect(manifest.permissions.toSorted()).toEqual(["activeTab", "scripting", "storage"]);
      expect(manifest.host_permissions).toEqual(WEBMAILS.flatMap(({ hosts }) => hosts));
      // "Did you just visit them?", asked for on the options page; everything works without it.
      expect(manifest.optional_permissions).toEqual(["history"]);
      // The first is asked for on a click of the passwords page: docs/privacy.md. The others never as a whole: one site
      // at a time, by "Always do this here".
      expect(manifest.optional_host_permissions).toEqual([
        "https://api.pwnedpasswords.com/*",
        "https://*/*",
        "http://*/*",
      ]);
      const scripts = manifest.content_scripts.map(({ matches, all_frames: inFrames = false }: Script) => ({
        matches,
        inFrames,
      }));
      // Two for each: what reads, and what knows the webmail.
      const pages = WEBMAILS.map(({ pages, inFrames }) => ({ matches: pages, inFrames }));
      expect(scripts).toEqual(pages.flatMap((one) => [one, one]));
    },
  );

  test.skipIf(!isBuilt)(
    "has Chrome run each script in a task of its own: one in each entry, none twice in a page",
    () => {
      const scripts: Script[] = read(target).content_scripts;
      expect(scripts.map(({ js }) => js.length)).toEqual(scripts.map(() => 1));
      const pairs = scripts.map(({ matches, js }) => `${matches} ${js}`);
      expect(new Set(pairs).size).toBe(pairs.length);
    },
  );

  test.skipIf(!isBuilt)("offers nothing that a page could load to find out that it is there", () => {
    const manifest = read(target);
    expect(manifest).not.toHaveProperty("web_accessible_resources");
    expect(manifest).not.toHaveProperty("externally_connectable");
  });

  test.skipIf(!isBuilt)("runs no code from elsewhere", () => {
    const policy = read(target).content_security_policy?.extension_pages ?? "script-src 'self'";
    expect(policy).toContain("script-src 'self'");
    // The one folder that a page of ours may ask, and only when the user has allowed its host.
    const asked = " https://api.pwnedpasswords.com/range/;";
    expect(policy).toContain(`connect-src 'self'${asked}`);
    expect(policy.replace(asked, ";")).not.toMatch(/unsafe|https?:|\*/);
  });
});

const hasFirefox = existsSync("dist/firefox/manifest.json");

test.skipIf(!hasFirefox)("Firefox is told that no data is collected", () => {
  const { gecko } = read("firefox").browser_specific_settings;
  expect(gecko.data_collection_permissions).toEqual({ required: ["none"] });
  expect(gecko.id).toMatch(/@/);
});

test.skipIf(!hasFirefox)("Firefox gets an event page, Chrome a service worker", () => {
  expect(Object.keys(read("firefox").background).toSorted()).toEqual(["scripts", "type"]);
  expect(Object.keys(read("chrome").background).toSorted()).toEqual(["service_worker", "type"]);
});
