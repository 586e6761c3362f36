/** A long list holds nothing up. */
import { describe, expect, test } from "vitest";
import { trees } from "../../../../extension/content/webmail/kit/deep.ts";
import type { StageMail } from "../../../stage/mail.ts";
import { SIGN_UP, SMALL } from "../../../stage/mailbox/small.ts";
import type { ContractStage, StagePages } from "../stage.ts";
import { workOfPass } from "../work.ts";

/** Counting each element that is asked takes a hundred times as long as asking. */
const COUNTING_MS = 120_000;

export function describeLongList(stage: ContractStage, { list }: StagePages) {
  describe(`${stage.name}: a long list`, () => {
    const listOf = (length: number) => {
      const mails = Array.from({ length }, (_, place): StageMail => {
        const mail = SMALL[place % SMALL.length] ?? SIGN_UP;
        return { ...mail, time: mail.time - place * 60_000 };
      });
      return list(mails);
    };

    test(
      "ten times as many rows are at most ten times the work, and it can be left at any time",
      () => {
        const [few, many] = [listOf(25), listOf(250)];
        expect(many.rows()).toHaveLength(250);
        const [short, long] = [workOfPass(few), workOfPass(many)];
        expect(long.all).toBeLessThanOrEqual(10 * short.all);
        // The browser goes through a whole page in a millisecond or two, but not many times.
        const elements = trees(many.document).reduce((sum, tree) => sum + tree.querySelectorAll("*").length, 0);
        expect(long.largest).toBeLessThanOrEqual(2 * elements + 100);
      },
      COUNTING_MS,
    );
  });
}
