/** Drives Chromium through one load of the stage at a time, and reads what it cost. */
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, type CDPSession, chromium, type Page } from "playwright";
import type { StageInPage } from "../../test/stage/gmail/client.ts";
import type { Stage } from "../../test/stage/stage.ts";
import { categories, type OurWork, readTrace, SHOWN_MARK, type TraceEvent } from "./trace.ts";

/** What one load cost, in milliseconds and bytes; only the renderer of the page is measured. */
export interface Load {
  /** Script of the page and the extension, until the page is quiet. */
  scriptMs: number;
  /** Everything on the main thread, until the page is quiet. */
  taskMs: number;
  heapBytes: number;
}

declare global {
  interface Window {
    stage?: StageInPage;
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
    if (extension) {
      if (!context.serviceWorkers()[0]) await context.waitForEvent("serviceworker");
      const isWelcome = (page: Page) => page.url().startsWith("chrome-extension:");
      const welcome = context.pages().find(isWelcome) ?? (await context.waitForEvent("page", isWelcome));
      await welcome.close();
    }
    // The start of the extension itself (its index of services is made once) is no page's cost.
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    return new BenchBrowser(context, profile);
  }

  async close() {
    await this.#context.close();
    await rm(this.#profile, { recursive: true, force: true });
  }

  /** Opens the stage in a new tab and waits until the page is quiet. */
  async load(stage: Stage, rows: number, selector?: string): Promise<Load> {
    const opened = await this.emptyPage(stage, rows, selector);
    await opened.show(stage);
    await opened.quiet();
    const load = await opened.load();
    await opened.page.close();
    return load;
  }

  /** Opens the stage in a new tab. @returns the time until all rows of the list stand in the page, in milliseconds. */
  async shown(stage: Stage, rows: number, selector?: string): Promise<number> {
    const opened = await this.emptyPage(stage, rows, selector);
    await opened.show(stage);
    const shown = await opened.page.evaluate((mark) => performance.getEntriesByName(mark)[0]?.startTime, SHOWN_MARK);
    await opened.page.close();
    if (shown === undefined) throw new Error("the list was never shown");
    return shown;
  }

  /**
   * A new tab in which the stage stands at its address, not yet opened, and which marks the moment of its last row.
   * @param rows how many rows there are then, those in open shadow trees included.
   */
  async emptyPage(stage: Stage, rows: number, selector = "tr.zA[id]"): Promise<BenchPage> {
    const page = await this.#context.newPage();
    await page.route(`${new URL(stage.url()).origin}/**`, async (route) =>
      route.fulfill(await stage.answer(route.request().url())),
    );
    await page.addInitScript(markLastRow, { wanted: rows, selector, mark: SHOWN_MARK });
    return new BenchPage(page, await this.#context.newCDPSession(page));
  }
}

/** Runs in the page before everything else. */
function markLastRow({ wanted, selector, mark }: { wanted: number; selector: string; mark: string }) {
  const countIn = (tree: Document | ShadowRoot): number => {
    const found = tree.querySelectorAll(selector).length;
    if (found > 0) return found;
    const inner = [...tree.querySelectorAll(":not(:defined)")].map(({ shadowRoot }) => shadowRoot);
    return inner.reduce((sum, root) => sum + (root ? countIn(root) : 0), 0);
  };
  const check = () => {
    if (countIn(document) < wanted) return;
    if (performance.getEntriesByName(mark).length === 0) performance.mark(mark);
    watch.disconnect();
  };
  const watch = new MutationObserver(check);
  watch.observe(document, { childList: true, subtree: true });
  // Trees that the parser makes are not seen by an observer of the document.
  addEventListener("DOMContentLoaded", check, { once: true });
}

export class BenchPage {
  readonly page: Page;
  readonly #session: CDPSession;

  constructor(page: Page, session: CDPSession) {
    this.page = page;
    this.#session = session;
  }

  /** Opens the stage and waits for its last row. */
  async show(stage: Stage) {
    await this.#session.send("Performance.enable");
    await this.page.goto(stage.url());
    await this.page.waitForFunction((mark) => performance.getEntriesByName(mark).length > 0, SHOWN_MARK);
  }

  /** What it has cost until now. */
  async load(): Promise<Load> {
    const metrics = await this.metrics();
    await this.#session.send("HeapProfiler.collectGarbage");
    const { usedSize } = await this.#session.send("Runtime.getHeapUsage");
    return {
      scriptMs: (metrics.ScriptDuration ?? 0) * 1_000,
      taskMs: (metrics.TaskDuration ?? 0) * 1_000,
      heapBytes: usedSize,
    };
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
