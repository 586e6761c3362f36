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

/** Warnings that can't be avoided, by code, with the reason. */
const UNAVOIDABLE: Record<string, string> = {
  // Preact can write markup if a component asks it to. None of ours does: test/repository/rules.test.ts.
  UNSAFE_VAR_ASSIGNMENT: "Unsafe assignment to innerHTML",
  // Only what says that it is made for Android gets a version for it. Mioboe was not tried there, and says nothing.
  KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION: "Firefox for Android",
};

/**
 * Runs the linter that decides at addons.mozilla.org. Prints what it finds.
 * @returns whether there are no errors, and no warnings but those that can't be avoided.
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
  const avoidable = warnings.filter(({ code, message }) => !message.includes(UNAVOIDABLE[code] ?? "\n"));
  console.log(`${errors.length} errors, ${warnings.length} warnings, of which ${avoidable.length} can be avoided`);
  return errors.length === 0 && avoidable.length === 0;
}
