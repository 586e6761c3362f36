/**
 * Reads a saved webmail page with the adapter that is made for its address, in a real browser, and prints one JSON
 * object. The page's own scripts don't run, and nothing is fetched.
 *
 *     npm run -s read-page -- FILE.html --url URL [--redact] [--out FILE]
 *
 * `--redact` also writes a copy with every text and private attribute replaced, beside the page or to `--out`.
 * Exit code 2: the command can't be carried out (no such file, no address); the reason is on stderr.
 */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { bundle } from "./lib/bundle.ts";
import { withSavedPage } from "./lib/saved-page.ts";
import type { Reading } from "./read-page/reading.ts";

const USAGE = "Usage: npm run -s read-page -- FILE.html --url URL [--redact] [--out FILE]";

interface Wish {
  file: string;
  url: URL;
  /** Where the redacted copy goes; null: none is wanted. */
  out: string | null;
}

/** A mistake of the person who typed the command. */
class Mistake extends Error {}

function wishOf(args: string[]): Wish {
  const options = { url: { type: "string" }, redact: { type: "boolean" }, out: { type: "string" } } as const;
  const parsed = (() => {
    try {
      return parseArgs({ args, options, allowPositionals: true });
    } catch (error) {
      throw new Mistake(`${error instanceof Error ? error.message : error}\n${USAGE}`);
    }
  })();
  const { values, positionals } = parsed;
  const [file, ...more] = positionals;
  if (!file || more.length > 0) throw new Mistake(`One file, please.\n${USAGE}`);
  if (!values.url || !/^https?:/i.test(values.url) || !URL.canParse(values.url)) {
    throw new Mistake(`--url needs the address that the page was saved from, with https://\n${USAGE}`);
  }
  const beside = `${file.replace(/\.html?$/i, "")}.redacted.html`;
  return { file, url: new URL(values.url), out: values.redact ? (values.out ?? beside) : null };
}

async function readPage({ file, url, out }: Wish): Promise<Reading> {
  const html = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    throw new Mistake(
      error.code === "ENOENT" ? `There is no file ${file}.` : `${file} can't be read: ${error.message}`,
    );
  });
  const reader = await bundle(join(import.meta.dirname, "read-page", "reading.ts"), "readPage");
  const { reading, redacted } = await withSavedPage(html, url.href, async (page) => {
    await page.evaluate(reader);
    const reading = (await page.evaluate("readPage.read()")) as Reading;
    return { reading, redacted: out ? ((await page.evaluate("readPage.redacted()")) as string) : "" };
  });
  if (out) {
    await writeFile(out, redacted);
    console.error(`The redacted page is in ${out}. Look at it before you send it.`);
  }
  return reading;
}

try {
  console.log(JSON.stringify(await readPage(wishOf(process.argv.slice(2)))));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = error instanceof Mistake ? 2 : 1;
}
