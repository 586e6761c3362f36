/** A page with the panel in a real Chromium, as the browser tests need it. */
import { type Browser, chromium, type Page } from "playwright";
import type { PanelModel } from "../../extension/messages.ts";
import { findChromium } from "../../scripts/browsers.ts";
import { buildPanel, openShadowRoots } from "../../scripts/lib/panel-harness.ts";

/** null: there is none on this machine, and the tests that need one say so. */
export const chromiumPath = await findChromium();
if (!chromiumPath) console.log("Left out: no Chromium is installed, so nothing was tested in a real browser.");

export interface Stage {
  browser: Browser;
  /** Opens a page and shows the panel in it; every action is recorded, see {@link done}. */
  open(model: PanelModel, options?: { html?: string; width?: number; openRoot?: boolean }): Promise<Page>;
  /** Shows another panel in an open page, in place of the last one. */
  show(page: Page, model: PanelModel): Promise<void>;
}

/** Waits until buttons act, in milliseconds: half a second, and what the browser takes to notice. */
export const SETTLED = 900;

export const HTML = `<!doctype html><html lang="en"><title>Mail</title><body style="margin:0;background:#fff">
  <main><h1>Mail</h1><input id="search" aria-label="Search" value="webmail"><div id="place"></div><div id="mail" style="height:1200px">A mail</div></main>`;

export async function setStage(): Promise<Stage> {
  const script = await buildPanel();
  const browser = await chromium.launch({ executablePath: chromiumPath ?? "", args: ["--no-sandbox"] });
  return {
    browser,
    show: (page, model) => page.evaluate(show, model),
    async open(model, { html = HTML, width = 900, openRoot = false } = {}) {
      const page = await browser.newPage({ viewport: { width, height: 1100 } });
      await page.setContent(html);
      if (openRoot) await page.evaluate(openShadowRoots);
      await page.addScriptTag({ content: script });
      await page.evaluate(show, model);
      return page;
    },
  };
}

/** {@link HTML} in a frame of the page's own origin, as big as the page and at the same place. */
export const FRAMED = `<!doctype html><html lang="en"><title>Mails</title><body style="margin:0">
  <iframe style="border:0;position:absolute;inset:0;width:100%;height:100%" srcdoc="${HTML.replaceAll('"', "&quot;")}"></iframe>`;

/** Runs in the page. */
function show(model: PanelModel) {
  const world = globalThis as unknown as Record<string, unknown> & {
    mioboePanel: (...args: unknown[]) => unknown;
  };
  const done: unknown[] = [];
  const end = new AbortController();
  (world.end as AbortController | undefined)?.abort();
  world.done = done;
  world.end = end;
  const handle = world.mioboePanel(
    { parent: (frames[0]?.document ?? document).querySelector("#place"), before: null },
    model,
    {
      answer: (answer: unknown) => done.push(["answer", answer]),
      checkPasswords: () => done.push("check"),
      openRecord: () => done.push("record"),
      checkSignature: () => done.push("signature"),
      openApps: () => done.push("apps"),
      close: () => done.push("close"),
      seen: () => done.push("seen"),
      hindered: () => done.push("hindered"),
    },
    end.signal,
  );
  world.handle = handle;
}

/** What the panel has asked its owner to do, without `seen`. */
export async function done(page: Page): Promise<unknown[]> {
  const all = await page.evaluate(() => (globalThis as unknown as { done: unknown[] }).done);
  return all.filter((action) => action !== "seen");
}
