/** The rules of the house that a person would forget to check. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");

/** Tracked files and those that are about to be, as paths with "/". */
const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
  cwd: root,
  encoding: "utf8",
})
  .split("\n")
  .filter(Boolean);

const read = (file: string) => {
  try {
    return readFileSync(join(root, file), "utf8");
  } catch {
    return ""; // deleted, but not yet told to git
  }
};

const code = files.filter((file) => /\.tsx?$/.test(file));
const inFolder = (folder: string) => code.filter((file) => file.startsWith(folder));

/** The files that a file imports, and the packages. */
function imports(file: string): string[] {
  const found = read(file).matchAll(/(?:from\s+|import\s*\(?\s*)"([^"]+)"/g);
  return [...found].map(([, target = ""]) =>
    target.startsWith(".") ? posix.normalize(posix.join(dirname(file), target)) : target,
  );
}

/** Each `importer → imported` of a folder that `allowed` refuses. */
function refused(folder: string, allowed: (imported: string) => boolean): string[] {
  return inFolder(folder).flatMap((file) =>
    imports(file)
      .filter((imported) => !allowed(imported))
      .map((imported) => `${file} → ${imported}`),
  );
}

describe("imports go down only", () => {
  test("the engine knows no browser, no page and no file system", () => {
    const packages = ["tldts", "punycode/punycode.js", "postal-mime", "papaparse"];
    const isPure = (imported: string) =>
      imported.startsWith("src/") || imported.startsWith("@zxcvbn-ts/") || packages.includes(imported);
    expect(refused("src/", isPure)).toEqual([]);
    const globals = /\b(document|window|browser|chrome|process|fetch)\s*[.(]/;
    const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");
    expect(inFolder("src/").filter((file) => globals.test(withoutComments(read(file))))).toEqual([]);
  });

  test("pages and content scripts do not know each other", () => {
    expect(refused("extension/content/", (imported) => !/^extension\/(pages|background)\//.test(imported))).toEqual([]);
    expect(refused("extension/pages/", (imported) => !/^extension\/(content|background)\//.test(imported))).toEqual([]);
  });

  test("an adapter knows nothing of the judge", () => {
    const allowed = (imported: string) =>
      imported.startsWith("extension/content/webmail/") || imported.startsWith("src/mail/");
    expect(refused("extension/content/webmail/", allowed)).toEqual([]);
  });

  test("what ships never imports what doesn't", () => {
    expect([...refused("extension/", (imported) => !/^(scripts|test)\//.test(imported))]).toEqual([]);
  });
});

describe("what ships", () => {
  const shipped = [...inFolder("src/"), ...inFolder("extension/")];

  test("writes mail text into a page as text only", () => {
    const writes =
      /\.(innerHTML|outerHTML)\s*=|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML|\beval\(|new Function\(/;
    expect(shipped.filter((file) => writes.test(read(file)))).toEqual([]);
  });

  test("polls nothing", () => {
    expect(shipped.filter((file) => /setInterval\(/.test(read(file)))).toEqual([]);
  });

  test("names in its documents every package that ships to users, with the reason", () => {
    const { dependencies } = JSON.parse(read("package.json")) as { dependencies: Record<string, string> };
    const documented = read("docs/dependencies.md");
    expect(Object.keys(dependencies).filter((name) => !documented.includes(`\`${name}\``))).toEqual([]);
  });
});
