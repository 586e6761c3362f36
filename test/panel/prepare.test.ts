// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { panelModel } from "../../scripts/lib/panel-harness.ts";

/** It prepares once in a page: each test is a page of its own. */
let preparePanel: typeof import("../../extension/content/panel/prepare.tsx").preparePanel;
beforeEach(async () => {
  vi.resetModules();
  ({ preparePanel } = await import("../../extension/content/panel/prepare.tsx"));
});
afterEach(() => vi.restoreAllMocks());

test("what is prepared for the first panel stays out of the page, and is done once", async () => {
  const model = await panelModel("en");
  const before = document.documentElement.outerHTML;
  expect([...preparePanel(document, model)].length).toBeGreaterThan(1);
  expect([...preparePanel(document, model)]).toEqual([]);
  expect(document.documentElement.outerHTML).toBe(before);
});

test.each([
  ["where the panel shows a date, the browser writes its first one beforehand", Date.UTC(2026, 10, 20), true],
  ["where the page tells no time of the mail, nobody waits for dates that aren't shown", undefined, false],
])("%s", async (_, time, isPrepared) => {
  const collator = vi.spyOn(Intl, "Collator");
  const { time: __, ...model } = await panelModel("en");
  for (const _step of preparePanel(document, time === undefined ? model : { ...model, time }));
  expect(collator.mock.calls.length > 0).toBe(isPrepared);
});
