import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, type CDPSession, chromium } from "playwright";
import { GmailStage } from "../../test/stage/gmail/gmail.ts";
import { demoMailbox } from "../../test/stage/mailbox/demo.ts";

/** A Chromium with a built extension, whose service worker is stopped before each question. */
export class StoppedWorker {
  readonly #context: BrowserContext;
  readonly #profile: string;
  /** Of a webmail page, and the world of our content script in it. */
  readonly #page: CDPSession;
  readonly #world: number;
  /** Of a page of the extension: whoever stops its worker must be of its origin. */
  readonly #extension: CDPSession;

  private constructor(
    context: BrowserContext,
    profile: string,
    page: CDPSession,
    world: number,
    extension: CDPSession,
  ) {
    this.#context = context;
    this.#profile = profile;
    this.#page = page;
    this.#world = world;
    this.#extension = extension;
  }

  static async open(executablePath: string, dist: string): Promise<StoppedWorker> {
    const profile = await mkdtemp(join(tmpdir(), "mioboe-bench-"));
    const root = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
    const context = await chromium.launchPersistentContext(profile, {
      executablePath,
      headless: true,
      args: [
        ...root,
        `--disable-extensions-except=${dist}`,
        `--load-extension=${dist}`,
        "--disable-background-networking",
        "--disable-sync",
        "--no-first-run",
      ],
    });
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker"));
    const id = new URL(worker.url()).hostname;
    const own = await context.newPage();
    await own.goto(`chrome-extension://${id}/extension/pages/steps/steps.html`);
    const extension = await context.newCDPSession(own);
    await extension.send("ServiceWorker.enable");

    const stage = new GmailStage(demoMailbox(), { language: "en" });
    const page = await context.newPage();
    await page.route(`${new URL(stage.url()).origin}/**`, async (route) =>
      route.fulfill(await stage.answer(route.request().url())),
    );
    const session = await context.newCDPSession(page);
    const world = new Promise<number>((resolve) => {
      session.on("Runtime.executionContextCreated", ({ context: { origin, id: number } }) => {
        if (origin === `chrome-extension://${id}`) resolve(number);
      });
    });
    await session.send("Runtime.enable");
    await page.goto(stage.url());
    await page.locator("[data-mioboe=mark]").first().waitFor({ state: "attached" });
    return new StoppedWorker(context, profile, session, await world, extension);
  }

  /**
   * Stops the worker, then asks it about a row from the webmail page, as our content script does.
   * @returns the time on the page's clock until its answer is there, in milliseconds. Throws where it gives none.
   */
  async timeToVerdict(mail: object): Promise<number> {
    await this.#extension.send("ServiceWorker.stopAllWorkers");
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    const request = { type: "judge-rows", webmail: "gmail", account: null, mails: [mail] };
    const { result, exceptionDetails } = await this.#page.send("Runtime.evaluate", {
      contextId: this.#world,
      awaitPromise: true,
      returnByValue: true,
      expression: `(async () => {
        const from = performance.now();
        const reply = await chrome.runtime.sendMessage(${JSON.stringify(request)});
        return { time: performance.now() - from, reply };
      })()`,
    });
    const { time, reply } = (result.value ?? {}) as { time?: number; reply?: { marks?: unknown[] } };
    if (exceptionDetails || time === undefined || reply?.marks?.length !== 1) {
      throw new Error(`no verdict: ${JSON.stringify(exceptionDetails ?? reply)}`);
    }
    return time;
  }

  async close() {
    await this.#context.close();
    await rm(this.#profile, { recursive: true, force: true });
  }
}

/** Until a stopped worker has gone. */
const PAUSE_MS = 400;
