import "../../scripts/lib/second-reader.ts";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readLabelledMails, toMail } from "../../scripts/lib/labelled-mails.ts";
import { judge, judgeForUser } from "../../src/judge/judge.ts";
import { NOTHING_KNOWN } from "../../src/judge/verdict.ts";

const folder = join(import.meta.dirname, "../mails");

describe("what the extension tells its user is what the judge says", () => {
  it.each(readdirSync(folder).filter((name) => name.endsWith(".jsonl")))("%s", async (file) => {
    for (const labelled of await readLabelledMails(join(folder, file))) {
      for (const place of ["row", "message"] as const) {
        const mail = toMail(labelled, place);
        const whole = judge(mail, NOTHING_KNOWN);
        const told = judgeForUser(mail, NOTHING_KNOWN);
        const untold = {
          ...(whole.service === null ? { kind: "other" as const } : {}),
          ...(whole.outcome === "none" || place === "row" ? { evidence: [] } : {}),
        };
        expect(told).toEqual({ ...whole, ...untold });
      }
    }
  });
});
