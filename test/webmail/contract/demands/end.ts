/** When the extension goes, nothing of it is left in the page. */
import { describe, expect, test } from "vitest";
import { SIGN_UP } from "../../../stage/mailbox/small.ts";
import { everythingIn, expectNothingLeft, whileReading } from "../end.ts";
import type { ContractStage, StagePages } from "../stage.ts";

export function describeEnd(stage: ContractStage, { each, opened }: StagePages) {
  describe(`${stage.name}: when the extension goes`, () => {
    test.each(each)("%s is left as it was, and nothing of ours goes on", async (_, make) => {
      const page = make();
      await expectNothingLeft(page, page.rows().length + Math.min(1, page.messages().length));
    });

    test("in the middle of a look, nothing of ours goes on", async () => {
      const page = opened(SIGN_UP);
      const before = everythingIn(page);
      await whileReading(page, async (reading) => {
        expect(reading.hanging()).toContain("idle work");
        reading.end();
        expect(reading.hanging()).toEqual([]);
        await reading.settle();
        expect(everythingIn(page)).toEqual(before);
        expect(reading.asked).toEqual([]);
      });
    });
  });
}
