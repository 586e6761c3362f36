/**
 * Fits the network of src/kind/network/ on labelled mails, and writes network.bin:
 *
 *     node scripts/fit-network.ts FILE.jsonl … [--from-zero [--meanings FILE]]
 *
 * Each mail is learnt from as a list row and as an opened message; the held-out ones are left out. The learning itself is done
 * by PyTorch (scripts/fit-network/fit.py; in Debian: python3-torch; PYTHON names another Python than python3), in five minutes. It goes on from
 * the network that is there, because not all mails that taught it are: run it once, on the one that was committed. With
 * --from-zero it begins anew, and takes ten minutes; the vectors of words then begin at their meanings from translations
 * (scripts/fit-meanings.ts), where they are given.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { tokensOfMails } from "./fit-network/tokens-of-mails.ts";
import { isHeldOut, readLabelledMails } from "./lib/labelled-mails.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { "from-zero": { type: "boolean" }, meanings: { type: "string" } },
});
const mails = (await Promise.all(positionals.map(readLabelledMails))).flat().filter((mail) => !isHeldOut(mail));
console.log(`${mails.length} mails`);
const folder = mkdtempSync(join(tmpdir(), "network-"));
try {
  const examples = join(folder, "examples.jsonl");
  writeFileSync(
    examples,
    tokensOfMails(mails)
      .map((example) => `${JSON.stringify(example)}\n`)
      .join(""),
  );
  const out = fileURLToPath(new URL("../src/kind/network/network.bin", import.meta.url));
  const fit = fileURLToPath(new URL("./fit-network/fit.py", import.meta.url));
  const { PYTHON = "python3" } = process.env;
  const beginning = values["from-zero"] ? ["--meanings", values.meanings ?? ""] : ["--from", out];
  const { status } = spawnSync(PYTHON, [fit, examples, out, ...beginning], { stdio: "inherit" });
  process.exitCode = status ?? 1;
} finally {
  rmSync(folder, { recursive: true });
}
