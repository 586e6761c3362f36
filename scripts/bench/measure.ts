/** Drives Chromium through one load of the stage at a time, and reads what it cost. */
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, type CDPSession, chromium, type Page } from "playwright";
import type { StageInPage } from "../../test/stage/gmail/client.ts";
import type { GmailStage } from "../../test/stage/gmail/gmail.ts";
import { categories, type OurWork, readTrace, type TraceEvent } from "./trace.ts";

/** What one load cost, in milliseconds and bytes; only the renderer of the page is measured. */
export interface Load {
  /** Until all rows of the list stand in the page. */
  shownMs: number;
  /** Script of the page and the extension, until the page is quiet. */
  scriptMs: number;
  /** Everything on the main thread, until the page is quiet. */
  taskMs: number;
  heapBytes: number;
}

declare global {
  interface Window {
    stage?: StageInPage;
    rowsShown?: number;
  }
}

/** A page with nothing running is left alone for this long before it counts as quiet, in milliseconds. */
const QUIET_MS = 700;

export class BenchBrowser {
  readonly #context: BrowserContext;
  readonly #profile: string;

  private constructor(context: BrowserContext, profile: string) {
    this.#context = context;
    this.#profile = profile;
  }

  /** @param extension the folder of a built extension, or null for a browser without one. */
  static async open(executablePath: string, extension: string | null): Promise<BenchBrowser> {
    const profile = await mkdtemp(join(tmpdir(), "mioboe-bench-"));
    const root = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
    const loaded = extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : [];
    const context = await chromium.launchPersistentContext(profile, {
      executablePath,
      headless: true,
      viewport: { width: 1400, height: 900 },
      args: [
        ...root,
        ...loaded,
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
        "--enable-precise-memory-info",
      ],
    });
    if (extension && !context.serviceWorkers()[0]) await context.waitForEvent("serviceworker");
    // The start of the extension itself (its index of services is made once) is no page's cost.
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    return new BenchBrowser(context, profile);
  }

  async close() {
    await this.#context.close();
    await rm(this.#profile, { recursive: true, force: true });
  }

  /** Opens the stage in a new tab and waits until the page is quiet. */
  async load(stage: GmailStage, rows: number): Promise<{ page: BenchPage; load: Load }> {
    const page = await this.#context.newPage();
    await page.route("https://mail.google.com/**", async (route) =>
      route.fulfill(await stage.answer(route.request().url())),
    );
    await page.addInitScript((wanted) => {
      const watch = new MutationObserver(() => {
        if (document.querySelectorAll("tr.zA[id]").length < wanted) return;
        window.rowsShown = performance.now();
        watch.disconnect();
      });
      watch.observe(document, { childList: true, subtree: true });
    }, rows);
    const session = await this.#context.newCDPSession(page);
    await session.send("Performance.enable");
    await page.goto(stage.url());
    await page.waitForFunction(() => window.rowsShown !== undefined);
    const opened = new BenchPage(page, session);
    await opened.quiet();
    const metrics = await opened.metrics();
    await session.send("HeapProfiler.collectGarbage");
    const { usedSize } = await session.send("Runtime.getHeapUsage");
    const load = {
      shownMs: (await page.evaluate(() => window.rowsShown)) ?? 0,
      scriptMs: (metrics.ScriptDuration ?? 0) * 1_000,
      taskMs: (metrics.TaskDuration ?? 0) * 1_000,
      heapBytes: usedSize,
    };
    return { page: opened, load };
  }

  /** A new tab in which the stage stands at its address, not yet opened. */
  async emptyPage(stage: GmailStage): Promise<BenchPage> {
    const page = await this.#context.newPage();
    await page.route("https://mail.google.com/**", async (route) =>
      route.fulfill(await stage.answer(route.request().url())),
    );
    return new BenchPage(page, await this.#context.newCDPSession(page));
  }
}

export class BenchPage {
  readonly page: Page;
  readonly #session: CDPSession;

  constructor(page: Page, session: CDPSession) {
    this.page = page;
    this.#session = session;
  }

  /** Waits until the page has done nothing worth mentioning for a while. */
  async quiet() {
    let before = -1;
    for (;;) {
      const { TaskDuration = 0 } = await this.metrics();
      if (TaskDuration - before < 0.004) return;
      before = TaskDuration;
      await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
    }
  }

  async metrics(): Promise<Record<string, number>> {
    await this.#session.send("Performance.enable");
    const { metrics } = await this.#session.send("Performance.getMetrics");
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  }

  /**
   * What our code does while `action` runs.
   * @param stacks whether layouts and timers are to be counted, which makes every time longer.
   */
  async trace(action: () => Promise<void>, stacks = false): Promise<OurWork> {
    const events: TraceEvent[] = [];
    const collect = ({ value }: { value: unknown[] }) => events.push(...(value as TraceEvent[]));
    this.#session.on("Tracing.dataCollected", collect);
    await this.#session.send("Tracing.start", {
      transferMode: "ReportEvents",
      traceConfig: { includedCategories: categories(stacks) },
    });
    await action();
    const complete = new Promise((resolve) => this.#session.once("Tracing.tracingComplete", resolve));
    await this.#session.send("Tracing.end");
    await complete;
    this.#session.off("Tracing.dataCollected", collect);
    return readTrace(events);
  }
}

/** Throws unless the extension was built. */
export function built(dist: string): string {
  if (!existsSync(join(dist, "manifest.json"))) throw new Error(`${dist} is not built: npm run build`);
  return dist;
}
