/** Whether everybody can use the panel: by keyboard, with a screen reader, on any width, in both languages. */

import type { AxeResults } from "axe-core";
import type { Browser, Page } from "playwright";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { LANGUAGES, localeFolder } from "../../extension/ui/languages.ts";
import { panelModel, panelModels } from "../../scripts/lib/panel-harness.ts";
import { AXE } from "../driver/axe.ts";
import { chromiumPath, done, HTML, SETTLED, type Stage, setStage } from "./page.ts";

/** Rules of WCAG 2.2 that axe asks for only on request. */
const ON_REQUEST = { "target-size": { enabled: true }, "label-content-name-mismatch": { enabled: true } };

describe.skipIf(!chromiumPath)("the panel for everybody", () => {
  let stage: Stage;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    stage = await setStage();
    browser = stage.browser;
  });
  afterEach(() => page?.close());
  afterAll(() => browser?.close());

  const handle = (name: "focus" | "remove") =>
    page.evaluate(
      (method) => (globalThis as unknown as { handle: Record<string, () => void> }).handle[method]?.(),
      name,
    );
  const focused = () =>
    page.evaluate(() => {
      const active = document.activeElement;
      return active?.shadowRoot?.activeElement?.id ?? active?.id;
    });

  /** What axe objects to in the panel, as it is now. */
  const axeFinds = (how: object) =>
    page.evaluate(async (options) => {
      const { axe } = globalThis as unknown as { axe: { run(...given: unknown[]): Promise<AxeResults> } };
      const { violations } = await axe.run({ fromShadowDom: ["[data-mioboe]", "section"] }, options);
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
    }, how);

  for (const language of ["ja", "en"]) {
    for (const look of ["light", "dark"]) {
      test(`axe finds nothing in any state (${language}, ${look})`, async () => {
        const ground = look === "dark" ? "background:#1f1f1f;color:#eee" : "background:#fff";
        const html = HTML.replace("background:#fff", ground);
        page = await stage.open(await panelModel(language), { html, openRoot: true });
        await page.addScriptTag({ content: AXE });
        for (const [name, model] of Object.entries(await panelModels(language))) {
          await stage.show(page, model);
          const why = page.locator("[data-mioboe] .why");
          if (name === "genuine" || name === "fake") {
            await page.waitForTimeout(SETTLED);
            await why.click();
            expect(await why.getAttribute("aria-expanded")).toBe("true");
          }
          expect(await axeFinds({ rules: ON_REQUEST }), name).toEqual([]);
        }
      });
    }
  }

  test("nor in any other language, of what words can change", { timeout: 180_000 }, async () => {
    page = await stage.open(await panelModel("en"), { openRoot: true, width: 400 });
    await page.addScriptTag({ content: AXE });
    for (const language of LANGUAGES.filter((one) => one !== "ja" && one !== "en")) {
      for (const [name, model] of Object.entries(await panelModels(localeFolder(language)))) {
        await stage.show(page, { ...model, language });
        const ofWords = {
          type: "rule",
          values: [...Object.keys(ON_REQUEST), "button-name", "html-lang-valid", "region"],
        };
        expect(await axeFinds({ runOnly: ofWords }), `${language}, ${name}`).toEqual([]);
      }
    }
  });

  test("it never takes the focus by itself", async () => {
    page = await stage.open(await panelModel("en"), { openRoot: true });
    await page.focus("#search");
    await page.waitForTimeout(SETTLED);
    expect(await focused()).toBe("search");
  });

  test("the key brings the focus to the headline, Escape closes and gives it back", async () => {
    page = await stage.open(await panelModel("en", { folded: true }), { openRoot: true });
    await page.focus("#search");
    await handle("focus");
    expect(await focused()).toBe("headline");
    expect(await page.getByRole("button", { name: "Check my passwords" }).isVisible()).toBe(true);
    await page.keyboard.press("Escape");
    expect(await done(page)).toEqual(["close"]);
    expect(await focused()).toBe("search");
  });

  test("Escape elsewhere in the webmail leaves it alone", async () => {
    page = await stage.open(await panelModel("en"));
    await page.focus("#search");
    await page.keyboard.press("Escape");
    expect(await done(page)).toEqual([]);
  });

  test("everything can be done by keyboard, in the order in which it is read", async () => {
    page = await stage.open(await panelModel("en"), { openRoot: true });
    await handle("focus");
    const order: (string | null | undefined)[] = [];
    for (let at = 0; at < 7; at++) {
      await page.keyboard.press("Tab");
      order.push(
        await page.evaluate(() => {
          const active = document.activeElement?.shadowRoot?.activeElement;
          return active?.getAttribute("aria-label") ?? active?.textContent;
        }),
      );
    }
    expect(order).toEqual([
      "Fold",
      "Close",
      "Check my passwords",
      "It wasn’t me",
      "I signed up for this",
      "Check the sender’s signature",
      "Why do I see this?",
    ]);
    await page.waitForTimeout(SETTLED);
    await page.keyboard.press("Enter");
    expect(await page.getByText("What Mioboe doesn’t know").isVisible()).toBe(true);
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Space");
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Space");
    expect(await done(page)).toEqual(["signature", ["answer", "not-mine"]]);
  });

  test("after an answer the focus is not lost", async () => {
    page = await stage.open(await panelModel("en"), { openRoot: true });
    await page.waitForTimeout(SETTLED);
    await page.getByRole("button", { name: "It wasn’t me" }).focus();
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent)).toBe("Undo");
    await page.waitForTimeout(SETTLED);
    await page.keyboard.press("Enter");
    expect(await done(page)).toEqual([
      ["answer", "not-mine"],
      ["answer", null],
    ]);
    expect(await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent)).toBe(
      "It wasn’t me",
    );
  });

  test("keys pressed in it don't reach the webmail's shortcuts", async () => {
    page = await stage.open(await panelModel("en"), { openRoot: true });
    await page.evaluate(() => {
      const world = globalThis as unknown as { keys: string[] };
      world.keys = [];
      document.addEventListener("keydown", (event) => world.keys.push(event.key));
    });
    await handle("focus");
    await page.keyboard.press("e");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => (globalThis as unknown as { keys: string[] }).keys)).toEqual([]);
  });

  test("a screen reader hears a status, not an alarm, and what it is called", async () => {
    page = await stage.open(await panelModel("en"), { openRoot: true });
    await page.waitForTimeout(100);
    const region = page.getByRole("region", {
      name: "Didn’t sign up for Kohnan Pay? Then someone else used your address.",
    });
    expect(await region.count()).toBe(1);
    expect(await page.getByRole("status").first().textContent()).toContain("Mioboe");
    expect(await page.getByRole("alert").count()).toBe(0);
  });

  test.each([...LANGUAGES])("from 320 px to 4K nothing is cut off or scrolls sideways (%s)", async (language) => {
    const widths = ["ja", "en", "de"].includes(language) ? [320, 400, 720, 1600, 3840] : [320, 720];
    page = await stage.open(await panelModel(localeFolder(language)), { openRoot: true });
    for (const [name, model] of Object.entries(await panelModels(localeFolder(language)))) {
      await stage.show(page, model);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 1100 });
        const { cut, wide, scrolls } = await page.locator("[data-mioboe]").evaluate((host) => {
          const panel = host.shadowRoot?.querySelector("section");
          const edge = panel?.getBoundingClientRect().right ?? 0;
          const inside = [...(panel?.querySelectorAll("header *, .body *") ?? [])];
          return {
            cut: inside.filter((one) => one.getBoundingClientRect().right > edge + 1).map((one) => one.outerHTML),
            wide: host.getBoundingClientRect().width,
            scrolls: document.documentElement.scrollWidth > innerWidth,
          };
        });
        expect(cut, `${name} at ${width}`).toEqual([]);
        expect(scrolls, `${name} at ${width}`).toBe(false);
        expect(wide).toBeGreaterThan(Math.min(width, 768) - 20);
        expect(wide).toBeLessThanOrEqual(768);
      }
    }
  });

  test("it is dark in a dark webmail, whatever the system prefers", async () => {
    page = await stage.open(await panelModel("en"), { html: HTML.replace("#fff", "#202124"), openRoot: true });
    const ground = () =>
      page.locator("[data-mioboe] section").evaluate((panel) => getComputedStyle(panel).backgroundColor);
    expect(await ground()).toBe("rgb(36, 34, 30)");
    await page.close();
    page = await stage.open(await panelModel("en"), { openRoot: true });
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await ground()).toBe("rgb(255, 253, 248)");
  });

  test("with the system's own colours every button keeps its border", async () => {
    page = await stage.open(await panelModel("en"), { openRoot: true });
    await page.emulateMedia({ forcedColors: "active" });
    const widths = await page
      .getByRole("button")
      .evaluateAll((all) => all.map((button) => getComputedStyle(button).borderTopWidth));
    expect(new Set(widths)).toEqual(new Set(["1px"]));
  });
});
