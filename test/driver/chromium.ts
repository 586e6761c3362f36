import puppeteer, { type Browser, type CDPSession, type HTTPRequest, type Page } from "puppeteer-core";
import type { GmailStage } from "../stage/gmail/gmail.ts";
import type { Stage } from "../stage/stage.ts";
import type { ExtensionBrowser, LaunchOptions, Tab } from "./driver.ts";
import { chooseLanguage, forgetAll, POPUP, WELCOME } from "./extension-page.ts";
import { setChromiumPolicy } from "./managed.ts";
import { type DeadEnd, deadEnd } from "./network.ts";
import { Profile } from "./profile.ts";
import { isAtWebmail, WEBMAIL_HOSTS } from "./webmail-hosts.ts";

/** Chromium, Chrome or Edge. The extension comes in over the debugging pipe: branded Chrome ignores `--load-extension`. */
export class Chromium implements ExtensionBrowser {
  readonly kind = "chromium";
  stage: GmailStage;
  readonly others = new Map<string, Stage>();
  language: "ja" | "en";
  version = "";
  readonly #options: LaunchOptions;
  readonly #profile: Profile;
  readonly #way: DeadEnd | undefined;
  #browser!: Browser;
  #id = "";
  #unsetPolicy: (() => void) | undefined;

  private constructor(options: LaunchOptions, way: DeadEnd | undefined) {
    this.#options = options;
    this.stage = options.stage;
    this.language = options.language;
    this.#profile = new Profile(options.extension, options.permits);
    this.#way = way;
  }

  static async launch(options: LaunchOptions): Promise<Chromium> {
    const chromium = new Chromium(options, options.offline ? await deadEnd() : undefined);
    await chromium.#start();
    await chromium.#closeWelcome();
    return chromium;
  }

  async #start() {
    const { executable, headless, language, size, dark, managed } = this.#options;
    if (managed) this.#unsetPolicy = setChromiumPolicy(executable, this.#profile.extension, managed);
    this.#browser = await puppeteer.launch({
      executablePath: executable,
      headless,
      pipe: true,
      enableExtensions: true,
      downloadBehavior: { policy: "allow", downloadPath: this.#profile.downloads },
      userDataDir: this.#profile.path,
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
        ...(this.#way ? [`--proxy-server=http://127.0.0.1:${this.#way.port}`] : []),
      ],
    });
    this.version = await this.#browser.version();
    this.#id = await this.#browser.installExtension(this.#profile.extension);
    // Tabs that a person opens by hand get the stage as well.
    this.#browser.on("targetcreated", async (target) => {
      const page = target.type() === "page" ? await target.page().catch(() => null) : null;
      if (page) await this.#intercept(page).catch(() => {});
    });
    await this.#speak();
  }

  /** The first page comes to the front whenever the browser gets to it: a test wants to have that behind it. */
  async #closeWelcome() {
    const target = await this.#browser.waitForTarget((one) => one.url().endsWith(WELCOME), { timeout: 20_000 });
    await (await target.page())?.close();
  }

  /** A browser speaks the languages that are installed: what the extension speaks is chosen in its settings. */
  async #speak() {
    const page = await this.#open(`chrome-extension://${this.#id}/${POPUP}`);
    await page.evaluate(chooseLanguage, this.language);
    await page.close();
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
    return request.respond(await this.#stageAt(request.url()).answer(request.url()));
  }

  #stageAt(address: string): Stage {
    return this.others.get(new URL(address).hostname) ?? this.stage;
  }

  async openMailbox(url = this.stage.url()): Promise<Tab> {
    return this.#open(url);
  }

  async openExtensionPage(path: string): Promise<Tab> {
    return this.#open(`chrome-extension://${this.#id}/${path}`);
  }

  async #open(url: string): Promise<ChromiumTab> {
    const page = await this.#browser.newPage();
    await this.#intercept(page);
    const tab = await ChromiumTab.of(page);
    await page.goto(url, { waitUntil: "load" });
    return tab;
  }

  async addresses(): Promise<string[]> {
    // Not from the targets: they keep the old address of a page that a tab opens.
    const pages = this.#browser.targets().filter((target) => target.type() === "page");
    return Promise.all(pages.map(async (target) => (await target.page())?.url() ?? target.url()));
  }

  async stopBackground() {
    for (const target of this.#browser.targets()) {
      if (target.type() !== "service_worker" || !target.url().startsWith(`chrome-extension://${this.#id}/`)) continue;
      const running = await target.worker();
      await running?.close();
    }
  }

  async update() {
    this.#profile.raiseVersion();
    await this.#browser.installExtension(this.#profile.extension);
  }

  async reset(stage: GmailStage, language: "ja" | "en") {
    this.stage = stage;
    this.others.clear();
    this.language = language;
    const [, ...pages] = await this.#browser.pages();
    await Promise.all(pages.map((page) => page.close().catch(() => {})));
    const page = await this.#open(`chrome-extension://${this.#id}/${POPUP}`);
    await page.evaluate(forgetAll);
    await page.close();
    await this.#speak();
  }

  async restart() {
    await this.#browser.close();
    await this.#start();
  }

  get gone(): Promise<void> {
    return new Promise((resolve) => this.#browser.once("disconnected", () => resolve()));
  }

  get downloads(): string {
    return this.#profile.downloads;
  }

  get outgoing(): readonly string[] {
    return this.#way?.seen ?? [];
  }

  async close() {
    await this.#browser.close().catch(() => {});
    this.#unsetPolicy?.();
    this.#way?.close();
    this.#profile.remove();
  }
}

interface DomNode {
  backendNodeId: number;
  nodeType: number;
  shadowRootType?: "closed" | "open" | "user-agent";
  shadowRoots?: DomNode[];
}

class ChromiumTab implements Tab {
  readonly errors: string[] = [];
  readonly #page: Page;
  readonly #protocol: CDPSession;

  private constructor(page: Page, protocol: CDPSession) {
    this.#page = page;
    this.#protocol = protocol;
  }

  static async of(page: Page): Promise<ChromiumTab> {
    const protocol = await page.createCDPSession();
    const tab = new ChromiumTab(page, protocol);
    // Not by the page's own events: those leave the extension's content script out.
    protocol.on("Runtime.exceptionThrown", ({ exceptionDetails: { exception, text } }) => {
      tab.errors.push(exception?.description ?? text);
    });
    protocol.on("Runtime.consoleAPICalled", ({ type, args }) => {
      if (type !== "error" && type !== "assert") return;
      tab.errors.push(args.map((given) => given.description ?? String(given.value)).join(" "));
    });
    await protocol.send("Runtime.enable");
    return tab;
  }

  evaluate<Result, Arguments extends unknown[]>(
    work: (...given: Arguments) => Result | Promise<Result>,
    ...given: Arguments
  ): Promise<Result> {
    return this.#page.evaluate(work as (...all: unknown[]) => Result, ...given) as Promise<Result>;
  }

  async inClosedRoots<Result, Arguments extends unknown[]>(
    hosts: string,
    work: (root: ShadowRoot, ...given: Arguments) => Result,
    ...given: Arguments
  ): Promise<Result[]> {
    const { root } = await this.#protocol.send("DOM.getDocument", { depth: 0 });
    const { nodeIds } = await this.#protocol.send("DOM.querySelectorAll", { nodeId: root.nodeId, selector: hosts });
    const results: Result[] = [];
    for (const nodeId of nodeIds) {
      const { node } = await this.#protocol.send("DOM.describeNode", { nodeId, pierce: true });
      const shadow = (node as DomNode).shadowRoots?.find(({ shadowRootType }) => shadowRootType === "closed");
      if (!shadow) continue;
      const { object } = await this.#protocol.send("DOM.resolveNode", { backendNodeId: shadow.backendNodeId });
      if (!object.objectId) continue;
      const answer = await this.#protocol.send("Runtime.callFunctionOn", {
        objectId: object.objectId,
        functionDeclaration: `function (json) { return JSON.stringify((${work})(this, ...JSON.parse(json))) ?? "null"; }`,
        arguments: [{ value: JSON.stringify(given) }],
        returnByValue: true,
      });
      if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description ?? "");
      results.push(JSON.parse(answer.result.value));
    }
    return results;
  }

  async click(x: number, y: number) {
    await this.#page.mouse.move(x, y);
    await this.#page.mouse.click(x, y);
  }

  async press(key: string, held: string[] = []) {
    type Key = Parameters<Page["keyboard"]["press"]>[0];
    for (const one of held) await this.#page.keyboard.down(one as Key);
    await this.#page.keyboard.press(key as Key);
    for (const one of held.toReversed()) await this.#page.keyboard.up(one as Key);
  }

  async type(text: string) {
    await this.#page.keyboard.type(text);
  }

  async resize(width: number, height: number) {
    await this.#page.setViewport({ width, height });
  }

  async screenshot(path: string) {
    await this.#page.screenshot({ path });
  }

  async bringToFront() {
    await this.#page.bringToFront();
  }

  async reload() {
    await this.#page.reload({ waitUntil: "load" });
  }

  async close() {
    await this.#page.close();
  }
}
