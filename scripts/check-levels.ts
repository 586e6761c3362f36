import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import levels from "./levels.json" with { type: "json" };
import { isHeldOut, type LabelledMail, readLabelledMails } from "./lib/labelled-mails.ts";
import { judgeAll, type Measures, measure, type Rate, share, type View } from "./lib/measure.ts";

/** The level that was reached on a labelled set: shares 0 to 1. A change that falls below it is not good. */
type Level = (typeof levels)[number]["row"];

/** The measures of a level: how each is read off, and whether more of it is better. */
const MEASURES: Record<keyof Level, { value: (m: Measures) => number; atMost?: true }> = {
  precision: { value: (m) => share(m.warning.precision) },
  recall: { value: (m) => share(m.warning.recall) },
  kindRight: { value: (m) => share(m.kindRight) },
  serviceRight: { value: (m) => share(m.serviceRight) },
  falseAlarmsPer10000: { value: (m) => per10000(m.falseAlarms), atMost: true },
  fakesCalledAuthenticated: { value: (m) => m.fakesAuthenticated, atMost: true },
};

function per10000(rate: Rate): number {
  return share(rate) * 10_000;
}

/** What in `measured` falls below `level`, in words; empty where nothing does. Exported for its tests. */
export function below(level: Level, measured: Measures): string[] {
  return Object.entries(MEASURES).flatMap(([name, { value, atMost }]) => {
    const limit = level[name as keyof Level];
    const is = value(measured);
    const good = atMost ? is <= limit : is >= limit;
    return good ? [] : [`${name} is ${Number(is.toFixed(4))}, ${atMost ? "at most" : "at least"} ${limit} was reached`];
  });
}

/**
 * Judges the labelled sets of scripts/levels.json, most of which lie beside the repository and not in it, and compares
 * with the levels there. Prints what it measures.
 * @returns whether each set that is present reaches its level, and the sets that are not present
 */
export async function checkLevels(root: string): Promise<{ reached: boolean; missing: string[] }> {
  const missing = new Set<string>();
  let reached = true;
  for (const { file, part, ...views } of levels) {
    const path = join(root, file);
    if (!existsSync(path)) {
      missing.add(file);
      continue;
    }
    const mails = pick((await Promise.all(filesOf(path).map(readLabelledMails))).flat(), part);
    for (const view of ["row", "message"] satisfies View[]) {
      const faults = mails.length === 0 ? ["no mail"] : below(views[view], measure(judgeAll(mails, view)));
      console.log(`${file}, ${part}, ${view}: ${mails.length} mails, ${faults.join("; ") || "level reached"}`);
      reached &&= faults.length === 0;
    }
  }
  return { reached, missing: [...missing] };
}

/** A set is a file, or a folder with a file a language. */
function filesOf(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => name.endsWith(".jsonl"))
    .map((name) => join(path, name));
}

function pick(mails: LabelledMail[], part: string): LabelledMail[] {
  if (part === "all") return mails;
  return mails.filter((mail) => isHeldOut(mail) === (part === "held-out"));
}
