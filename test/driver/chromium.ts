import puppeteer, { type Browser, type HTTPRequest, type Page } from "puppeteer-core";
import { ChromiumTab } from "./chromium-tab.ts";
import { DrivenBrowser } from "./driven-browser.ts";
import { WELCOME } from "./extension-page.ts";
import { setChromiumPolicy } from "./managed.ts";
import { isAtWebmail, WEBMAIL_HOSTS } from "./webmail-hosts.ts";

/** Chromium, Chrome or Edge. The extension comes in over the debugging pipe: branded Chrome ignores `--load-extension`. */
export class Chromium extends DrivenBrowser {
  readonly kind = "chromium";
  #id = "";
  #unsetPolicy: (() => void) | undefined;

  protected get origin() {
    return `chrome-extension://${this.#id}`;
  }

  protected startBrowser(): Promise<Browser> {
    const { executable, headless, language, size, dark, managed } = this.options;
    if (managed) this.#unsetPolicy = setChromiumPolicy(executable, this.profile.extension, managed);
    return puppeteer.launch({
      executablePath: executable,
      headless,
      pipe: true,
      enableExtensions: true,
      downloadBehavior: { policy: "allow", downloadPath: this.profile.downloads },
      userDataDir: this.profile.path,
      defaultViewport: headless ? size : null,
      args: [
        `--lang=${language}`,
        ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
        ...(dark ? ["--force-dark-mode", "--blink-settings=preferredColorScheme=0"] : []),
        ...(headless ? [] : [`--window-size=${size.width},${size.height}`]),
        "--no-first-run",
        "--disable-sync",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-features=AutofillServerCommunication,NetworkTimeServiceQuerying,OptimizationHints",
        // Whatever slips past the interception must not reach a real webmail.
        `--host-resolver-rules=${WEBMAIL_HOSTS.map((host) => `MAP ${host} ~NOTFOUND`).join(", ")}`,
        ...(this.way ? [`--proxy-server=http://127.0.0.1:${this.way.port}`] : []),
      ],
    });
  }

  protected async prepare(id: string) {
    this.#id = id;
    // Tabs that a person opens by hand get the stage as well.
    this.browser.on("targetcreated", async (target) => {
      const page = target.type() === "page" ? await target.page().catch(() => null) : null;
      if (page) await this.#intercept(page).catch(() => {});
    });
  }

  protected async closeWelcome() {
    const target = await this.browser.waitForTarget((one) => one.url().endsWith(WELCOME), { timeout: 20_000 });
    await (await target.page())?.close();
  }

  protected async closeTabs() {
    const [, ...pages] = await this.browser.pages();
    await Promise.all(pages.map((page) => page.close().catch(() => {})));
  }

  readonly #intercepted = new WeakMap<Page, Promise<void>>();

  #intercept(page: Page): Promise<void> {
    let ready = this.#intercepted.get(page);
    if (!ready) {
      page.on("request", (request) => void this.#answer(request).catch(() => {}));
      ready = page.setRequestInterception(true);
      this.#intercepted.set(page, ready);
    }
    return ready;
  }

  async #answer(request: HTTPRequest) {
    if (!isAtWebmail(request.url())) return request.continue();
    return request.respond(await this.stageAt(request.url()).answer(request.url()));
  }

  protected async open(address: string): Promise<ChromiumTab> {
    const page = await this.browser.newPage();
    await this.#intercept(page);
    const tab = await ChromiumTab.of(page);
    await page.goto(address, { waitUntil: "load" });
    return tab;
  }

  async addresses(): Promise<string[]> {
    // Not from the targets: they keep the old address of a page that a tab opens.
    const pages = this.browser.targets().filter((target) => target.type() === "page");
    return Promise.all(pages.map(async (target) => (await target.page())?.url() ?? target.url()));
  }

  async stopBackground() {
    for (const target of this.browser.targets()) {
      if (target.type() !== "service_worker" || !target.url().startsWith(`${this.origin}/`)) continue;
      const running = await target.worker();
      await running?.close();
    }
  }

  override async close() {
    await super.close();
    this.#unsetPolicy?.();
  }
}
