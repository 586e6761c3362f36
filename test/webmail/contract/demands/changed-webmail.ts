/** Every webmail will change: then it is read rightly, or said to be unreadable. */
import { describe, expect, test, vi } from "vitest";
import { blindPage, breakPage } from "../mutations.ts";
import { startReading } from "../reading.ts";
import { redatePage, reorderPage, rewordPage } from "../rearrange.ts";
import type { ContractStage, StagePages } from "../stage.ts";

/** A page of many marks is read a thousand times. */
const BREAKING_MS = 180_000;

export function describeChangedWebmail(stage: ContractStage, { each }: StagePages) {
  const { body } = stage;

  describe(`${stage.name}: after any change of the webmail`, () => {
    test.each(each)(
      "%s is read rightly, or said to be unreadable",
      (_, make) => {
        const { wrong, pairs, right, told, leans } = breakPage(make(), body);
        expect(wrong).toEqual([]);
        expect(leans.length).toBeGreaterThan(2);
        expect(right).toBeGreaterThan(0);
        expect(told).toBeGreaterThan(0);
        expect(pairs).toBe((leans.length * (leans.length - 1)) / 2);
      },
      BREAKING_MS,
    );

    test.each(each)("%s with its parts in another order is read rightly, or said to be unreadable", (_, make) => {
      const { tried, wrong } = reorderPage(make(), body);
      expect(tried).toBeGreaterThan(0);
      expect(wrong.filter((one) => !stage.byOrder?.includes(one))).toEqual([]);
    });

    test.each(each)("%s in another language is read rightly, or said to be unreadable", (_, make) => {
      expect(rewordPage(make(), body).wrong).toEqual([]);
    });

    test.each(each)("%s with other dates is read rightly, or said to be unreadable", (_, make) => {
      expect(redatePage(make(), body).wrong).toEqual([]);
    });

    test.each(each)(
      "%s that can't be read is told within five seconds, also by a page that is never idle",
      async (_, make) => {
        const page = make();
        expect(blindPage(page, body)).not.toBeNull();
        vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
        const reading = startReading(page, true);
        try {
          await vi.advanceTimersByTimeAsync(5_000);
          const told = reading.asked.filter(({ type }) => type === "page-state");
          expect(told).toMatchObject([{ state: { reading: "blind" } }]);
          expect(reading.asked.filter(({ type }) => type.startsWith("judge-"))).toEqual([]);
        } finally {
          reading.end();
          vi.useRealTimers();
        }
      },
    );
  });
}
