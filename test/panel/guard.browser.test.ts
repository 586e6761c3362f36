/** What a hostile page tries, and what comes of it, in a real browser. */
import type { Browser, Page } from "playwright";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { panelModel } from "../../scripts/lib/panel-harness.ts";
import { chromiumPath, done, FRAMED, SETTLED, type Stage, setStage } from "./page.ts";

describe.skipIf(!chromiumPath)("the panel in a hostile page", () => {
  let stage: Stage;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    stage = await setStage();
    browser = stage.browser;
  });
  afterEach(() => page?.close());
  afterAll(() => browser?.close());

  const places = new Map<string, { x: number; y: number }>();
  /** The middle of a button of a panel at rest; panels look the same with an open and a closed root. */
  async function placeOf(name: string): Promise<{ x: number; y: number }> {
    const known = places.get(name);
    if (known) return known;
    const twin = await stage.open(await panelModel("en"), { openRoot: true });
    const box = await twin.getByRole("button", { name }).boundingBox();
    await twin.close();
    if (!box) throw new Error(`no button ${name}`);
    const place = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    places.set(name, place);
    return place;
  }

  test("can't read it: the shadow root is closed and the element has no text", async () => {
    page = await stage.open(await panelModel("en"));
    const host = page.locator("[data-mioboe]");
    expect(
      await host.evaluate((element) => [element.shadowRoot, element.textContent, element.attributes.length]),
    ).toEqual([
      null,
      "",
      2, // data-mioboe and style
    ]);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain("Kohnan");
  });

  test("can't work it by script: only what the user presses counts", async () => {
    page = await stage.open(await panelModel("en"), { openRoot: true });
    await page.waitForTimeout(SETTLED);
    await page.locator("[data-mioboe]").evaluate((host) => {
      for (const button of host.shadowRoot?.querySelectorAll("button") ?? []) button.click();
      const heading = host.shadowRoot?.querySelector("h2");
      heading?.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
    });
    expect(await done(page)).toEqual([]);
  });

  test("the user's own press acts", async () => {
    page = await stage.open(await panelModel("en"));
    const { x, y } = await placeOf("Check my passwords");
    await page.bringToFront();
    await page.waitForTimeout(SETTLED);
    await page.mouse.click(x, y);
    expect(await done(page)).toEqual(["check"]);
  });

  test("the user's own press acts in a frame, too, where some webmails show a mail", async () => {
    page = await stage.open(await panelModel("en"), { html: FRAMED });
    const { x, y } = await placeOf("Check my passwords");
    await page.bringToFront();
    await page.waitForTimeout(SETTLED);
    await page.mouse.click(x, y);
    expect(await done(page)).toEqual(["check"]);
  });

  test("in the first half second nothing acts, afterwards it does", async () => {
    const { x, y } = await placeOf("It wasn’t me");
    page = await stage.open(await panelModel("en"));
    await page.mouse.click(x, y);
    expect(await done(page)).toEqual([]);
    await page.waitForTimeout(SETTLED);
    await page.mouse.click(x, y);
    expect(await done(page)).toEqual([["answer", "not-mine"]]);
  });

  const HIDING = [
    [
      "covers the buttons with something that lets presses through",
      "#cover{position:fixed;inset:0;background:#fff;pointer-events:none;z-index:9}",
    ],
    ["makes the place transparent", "#place{opacity:.05}"],
    ["makes the whole page transparent", "body{opacity:.5}"],
    ["blurs it away", "#place{filter:blur(30px)}"],
    ["blends it away", "#place{mix-blend-mode:screen}"],
    ["masks it away", "#place{mask-image:linear-gradient(transparent,transparent)}"],
  ];
  /** After these a press doesn't even arrive. */
  const MOVING = [
    ["cuts it away", "#place{clip-path:inset(0 0 0 100%)}"],
    ["turns it round", "#place{transform:rotate(180deg)}"],
    ["moves it off", "#place{transform:translateX(-3000px)}"],
  ];
  test.each(HIDING)("nothing acts when the page %s, and the owner is told once", async (_, css) => {
    await pressUnder(css ?? "");
    expect(await done(page)).toEqual(["hindered"]);
  });

  test.each(MOVING)("nothing acts when the page %s", async (_, css) => {
    await pressUnder(css ?? "");
    expect(await done(page)).not.toContainEqual(["answer", "mine"]);
  });

  /** Two presses where "I signed up for this" was, after the page has changed its styles. */
  async function pressUnder(css: string) {
    const { x, y } = await placeOf("I signed up for this");
    page = await stage.open(await panelModel("en"));
    await page.waitForTimeout(SETTLED);
    await page.evaluate((text) => {
      const style = document.head.appendChild(document.createElement("style"));
      style.textContent = text;
      document.body.appendChild(document.createElement("div")).id = "cover";
    }, css);
    await page.waitForTimeout(SETTLED);
    for (let at = 0; at < 2; at++) await page.mouse.click(x, y);
  }

  test("a cover that takes the presses itself gets nothing done", async () => {
    const { x, y } = await placeOf("I signed up for this");
    page = await stage.open(await panelModel("en"));
    await page.waitForTimeout(SETTLED);
    await page.evaluate(() => {
      const cover = document.body.appendChild(document.createElement("div"));
      cover.style.cssText = "position:fixed;inset:0;background:#fff8";
    });
    await page.mouse.click(x, y);
    expect(await done(page)).toEqual([]);
  });

  test("when a cover goes away, the half second begins again", async () => {
    const { x, y } = await placeOf("I signed up for this");
    page = await stage.open(await panelModel("en"));
    await page.evaluate(() => {
      const cover = document.body.appendChild(document.createElement("div"));
      cover.id = "cover";
      cover.style.cssText = "position:fixed;inset:0;background:#fff;pointer-events:none";
    });
    await page.waitForTimeout(SETTLED);
    await page.evaluate(() => document.querySelector("#cover")?.remove());
    await page.waitForTimeout(150);
    await page.mouse.click(x, y);
    expect(await done(page)).not.toContainEqual(["answer", "mine"]);
    await page.waitForTimeout(SETTLED);
    await page.mouse.click(x, y);
    expect(await done(page)).toContainEqual(["answer", "mine"]);
  });

  test("a dark mode that inverts the page leaves it usable", async () => {
    const { x, y } = await placeOf("Check my passwords");
    page = await stage.open(await panelModel("en"));
    await page.addStyleTag({ content: "html{filter:invert(1) hue-rotate(180deg)}" });
    await page.waitForTimeout(SETTLED);
    await page.mouse.click(x, y);
    expect(await done(page)).toEqual(["check"]);
  });

  test("styles of the page don't reach it", async () => {
    page = await stage.open(await panelModel("en"));
    await page.addStyleTag({
      content:
        "[data-mioboe],div{display:none!important;position:absolute!important;left:-9999px!important;opacity:0!important} #place{display:block!important;position:static!important;opacity:1!important}",
    });
    const box = await page.locator("[data-mioboe]").boundingBox();
    expect(box?.width).toBeGreaterThan(500);
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect(await page.locator("[data-mioboe]").evaluate((host) => getComputedStyle(host).opacity)).toBe("1");
  });

  test("a page that forbids inline styles still shows it as it should be", async () => {
    const html = `<!doctype html><meta http-equiv="Content-Security-Policy" content="style-src 'none'"><title>Mail</title><body><div id="place"></div>`;
    page = await stage.open(await panelModel("en"), { html, openRoot: true });
    const font = await page
      .locator("[data-mioboe] section")
      .evaluate((panel) => getComputedStyle(panel).borderInlineStartWidth);
    expect(font).toBe("6px");
  });

  test("it is seen once, when its headline was on the screen for a second", async () => {
    const html = `<!doctype html><title>Mail</title><body><div style="height:3000px"></div><div id="place"></div>`;
    page = await stage.open(await panelModel("en"), { html });
    const seen = () => page.evaluate(() => (globalThis as unknown as { done: unknown[] }).done);
    await page.waitForTimeout(1_500);
    expect(await seen()).toEqual([]);
    await page.evaluate(() => document.querySelector("[data-mioboe]")?.scrollIntoView());
    await page.waitForTimeout(2_000);
    expect(await seen()).toEqual(["seen"]);
  });
});
