import { describe, expect, test } from "vitest";
import { withDates } from "../../extension/background/judging/written-dates.ts";
import { panelModel, panelModels } from "../../scripts/lib/panel-harness.ts";

/** A page that writes a date itself waits for the browser's first one: all of a panel's dates come written. */
describe("the dates of a panel are written in its reader's language", () => {
  test("the day of the mail, and none where the page tells no time or an impossible one", async () => {
    const model = await panelModel("ja", { time: new Date(2019, 6, 23, 12).getTime() });
    expect(model.dates.day).toBe("2019年7月23日");
    const { time: _, ...timeless } = model;
    expect(withDates(timeless).dates).not.toHaveProperty("day");
    expect(withDates({ ...model, time: Number.NaN }).dates).not.toHaveProperty("day");
  });

  test("dates and minutes in the reasons; what isn't one stays as it is", async () => {
    const reasons = [
      { part: "service", code: "known-incident", values: { date: "2019-07", domain: "2019-07" } },
      { part: "service", code: "service-closed", values: { since: "2019-09-30" } },
      { part: "relationship", code: "visited-just-before", values: { minutes: "3", name: "3" } },
    ] as const;
    const { dates, verdict } = await panelModel("ja", {}, { evidence: [...reasons] });
    expect(dates.values).toEqual({
      "date 2019-07": "2019年7月",
      "since 2019-09-30": "2019年9月30日",
      "minutes 3": "3 分",
    });
    // The panel also calculates with it: whether the service had ended when the mail came.
    expect(verdict.evidence[1]?.values?.since).toBe("2019-09-30");
  });

  test("the incident that an attack is about", async () => {
    const attack = { level: "on-a-list", reason: "known-incident", values: { date: "2021-08-09" } } as const;
    const { dates } = await panelModel("en", { attack }, { evidence: [] });
    expect(dates.values).toEqual({ "date 2021-08-09": "August 9, 2021" });
  });

  test("from when to when a flood came, and each mail that it may hide", async () => {
    const { flood } = await panelModels("en");
    expect(flood?.dates.span).toMatch(/Jul 2\d, .*\d:04.*\d:51/);
    expect(flood?.dates.moments).toEqual([
      expect.stringMatching(/Jul 2\d, \d+:41/),
      expect.stringMatching(/Jul 2\d, \d+:22/),
      expect.stringMatching(/Jul 2\d, \d+:50/),
    ]);
  });

  test("a language that the browser doesn't know costs no panel its dates", async () => {
    const model = await panelModel("en", { language: "no such language", time: new Date(2019, 6, 23, 12).getTime() });
    expect(model.dates.day).toBe("July 23, 2019");
  });
});
