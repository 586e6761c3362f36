import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { below, checkLevels } from "../../scripts/check-levels.ts";
import type { Measures } from "../../scripts/lib/measure.ts";

const of = (right: number) => ({ right, of: 1000 });
const MEASURED: Measures = {
  mails: 2000,
  warning: { precision: of(990), recall: of(980) },
  falseAlarms: of(1),
  kindRight: of(970),
  serviceRight: of(1000),
  fakesFound: of(900),
  fakesAuthenticated: 0,
};
const LEVEL = {
  precision: 0.99,
  recall: 0.98,
  kindRight: 0.97,
  serviceRight: 1,
  falseAlarmsPer10000: 10,
  fakesCalledAuthenticated: 0,
};

test("what reaches its level is no fault", () => {
  expect(below(LEVEL, MEASURED)).toEqual([]);
});

test("each figure that falls below its level is named, the one false alarm too many as well", () => {
  const worse = { ...MEASURED, warning: { precision: of(989), recall: of(979) }, falseAlarms: of(2) };
  const worst = { ...worse, kindRight: of(969), serviceRight: of(999), fakesAuthenticated: 1 };
  expect(below(LEVEL, worst).map((fault) => fault.split(" ")[0])).toEqual(Object.keys(LEVEL));
  expect(below(LEVEL, worst)[0]).toBe("precision is 0.989, at least 0.99 was reached");
});

test("sets that are not beside the repository are named, and fail nothing", async () => {
  const folder = await mkdtemp(join(tmpdir(), "levels-"));
  const { reached, missing } = await checkLevels(join(folder, "repository"));
  await rm(folder, { recursive: true });
  expect(reached).toBe(true);
  expect(missing.length).toBeGreaterThan(0);
  expect(missing.every((file) => !existsSync(join(folder, "repository", file)))).toBe(true);
});
