import { spawnSync } from "node:child_process";
import { join } from "node:path";

interface LintReport {
  errors: LintMessage[];
  warnings: LintMessage[];
}

interface LintMessage {
  code: string;
  message: string;
  file?: string;
  line?: number;
}

/**
 * Runs the linter that decides at addons.mozilla.org. Prints what it finds.
 * @returns whether there are no errors; warnings are for a person to weigh.
 */
export function lintFirefoxAddOn(folder: string): boolean {
  const linter = join(import.meta.dirname, "../node_modules/addons-linter/bin/addons-linter");
  const { stdout, stderr } = spawnSync(process.execPath, [linter, folder, "--output", "json"], {
    encoding: "utf8",
    maxBuffer: 64_000_000,
  });
  let report: LintReport;
  try {
    report = JSON.parse(stdout);
  } catch {
    throw new Error(`the add-on linter gave no report:\n${stderr || stdout}`);
  }
  const { errors, warnings } = report;
  for (const [sort, messages] of [
    ["error", errors],
    ["warning", warnings],
  ] as const) {
    for (const { code, message, file, line } of messages)
      console.log(`${sort}: ${file ?? ""}:${line ?? ""} ${code} ${message}`);
  }
  console.log(`${errors.length} errors, ${warnings.length} warnings`);
  return errors.length === 0;
}
