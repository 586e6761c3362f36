// @vitest-environment jsdom
import { expect, test } from "vitest";
import { preparePanel } from "../../extension/content/panel/prepare.tsx";
import { panelModel } from "../../scripts/lib/panel-harness.ts";

test("what is prepared for the first panel stays out of the page, and is done once", async () => {
  const model = await panelModel("en");
  const before = document.documentElement.outerHTML;
  expect([...preparePanel(document, model)].length).toBeGreaterThan(1);
  expect([...preparePanel(document, model)]).toEqual([]);
  expect(document.documentElement.outerHTML).toBe(before);
});
