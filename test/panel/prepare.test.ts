// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { PanelModel } from "../../extension/messages.ts";
import { panelModel, panelModels } from "../../scripts/lib/panel-harness.ts";

/** It prepares once in a page: each test is a page of its own. */
let preparePanel: typeof import("../../extension/content/panel/prepare.tsx").preparePanel;
beforeEach(async () => {
  vi.resetModules();
  ({ preparePanel } = await import("../../extension/content/panel/prepare.tsx"));
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test("what is prepared for the first panel stays out of the page, and is done once", async () => {
  const model = await panelModel("en");
  const before = document.documentElement.outerHTML;
  expect([...preparePanel(document, model)].length).toBeGreaterThan(1);
  expect([...preparePanel(document, model)]).toEqual([]);
  expect(document.documentElement.outerHTML).toBe(before);
});

test("where nobody waits, the page lays the panel out beforehand, and nothing of it is left", async () => {
  const model = await panelModel("ja");
  const before = document.documentElement.outerHTML;
  const read: Element[] = [];
  const readMessage = (message: Element) => {
    read.push(message);
    return null;
  };
  const stages: Element[] = [];
  for (const _step of preparePanel(document, model, { readMessage }, new AbortController().signal)) {
    stages.push(...document.querySelectorAll<HTMLElement>("[data-mioboe=stage]"));
  }
  expect(read.map((message) => message.outerHTML)).toEqual(["<div></div>"]);
  expect(stages.length).toBeGreaterThan(5);
  for (const stage of stages) {
    const { visibility, position, blockSize } = (stage as HTMLElement).style;
    expect({ visibility, position, blockSize }).toEqual({ visibility: "hidden", position: "fixed", blockSize: "0px" });
    expect((stage as HTMLElement).inert).toBe(true);
  }
  expect(document.documentElement.outerHTML).toBe(before);
});

test("a reader that ends in the middle leaves nothing in the page", async () => {
  const end = new AbortController();
  const before = document.documentElement.outerHTML;
  const pieces = preparePanel(document, await panelModel("en"), { readMessage: () => null }, end.signal);
  const work = pieces[Symbol.iterator]();
  for (let piece = 0; piece < 4; piece++) work.next();
  expect(document.querySelector("[data-mioboe=stage]")).not.toBeNull();
  end.abort("ended");
  expect(document.documentElement.outerHTML).toBe(before);
});

test("neither preparing nor showing a panel makes the page read what languages there are", async () => {
  const { showPanel } = await import("../../extension/content/panel/show-panel.tsx");
  const models = Object.values(await panelModels("en"));
  vi.stubGlobal("requestAnimationFrame", (draw: FrameRequestCallback) => draw(0));
  const names = ["Collator", "DateTimeFormat", "NumberFormat", "PluralRules", "Locale"] as const;
  const dear = [...names.map((name) => vi.spyOn(Intl, name)), vi.spyOn(Date.prototype, "toLocaleString")];
  for (const _step of preparePanel(document, models[0] as PanelModel));
  const nothing = () => undefined;
  const actions = { answer: nothing, checkPasswords: nothing, openRecord: nothing, close: nothing, seen: nothing };
  const end = new AbortController();
  for (const model of models) {
    const place = { parent: document.body, before: null };
    showPanel(place, model, { ...actions, hindered: nothing, openMail: nothing }, end.signal).remove();
  }
  end.abort();
  expect(dear.flatMap((spy) => spy.mock.calls)).toEqual([]);
});
