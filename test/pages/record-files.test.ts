/** The record as a file, which is taken in by parts. */
import { expect, test } from "vitest";
import { partsOf } from "../../extension/pages/shared/keeping/files.ts";

test("a file of many warnings is taken in by parts that lose none", async () => {
  const warnings = Array.from({ length: 6_000 }, (_, n) => ({ mail: n }));
  const parts = partsOf(JSON.stringify({ format: "mioboe-record", version: 1, warnings })).map((part) =>
    JSON.parse(part),
  );
  expect(parts.map((part) => [part.format, part.warnings.length])).toEqual([
    ["mioboe-record", 2_500],
    ["mioboe-record", 2_500],
    ["mioboe-record", 1_000],
  ]);
  expect(parts.flatMap((part) => part.warnings)).toEqual(warnings);
  expect(partsOf("{")).toEqual(["{"]);
  expect(partsOf("")).toEqual([" "]);
  expect(partsOf("null")).toEqual(["null"]);
});
