import { readFileSync } from "node:fs";
import { join } from "node:path";
import puppeteer, { type Browser } from "puppeteer-core";
import type { GmailStage } from "../stage/gmail/gmail.ts";
import type { Stage } from "../stage/stage.ts";
import { Bidi, type BidiConnection } from "./bidi.ts";
import type { ExtensionBrowser, LaunchOptions, Tab } from "./driver.ts";
import { chooseLanguage, forgetAll, POPUP, WELCOME } from "./extension-page.ts";
import { FirefoxTab } from "./firefox-tab.ts";
import { setFirefoxManaged } from "./managed.ts";
import { type DeadEnd, deadEnd } from "./network.ts";
import { Profile } from "./profile.ts";
import { until } from "./wait.ts";
import { WEBMAIL_HOSTS } from "./webmail-hosts.ts";

/** The host name of the extension's pages, which Firefox would choose at random. */
const UUID = "5f6f1c58-4c0e-4b6a-9a53-0d1c8b6c2f11";

/** How long the background may idle before Firefox ends it, in milliseconds; Firefox's own value is 30 seconds. */
const IDLE = 2_000;

/**
 * Firefox, over WebDriver BiDi: the only way to install an extension into it without a person. The connection is used
 * below Puppeteer's pages, because these don't reach the extension's own.
 */
export class Firefox implements ExtensionBrowser {
  readonly kind = "firefox";
  stage: GmailStage;
  readonly others = new Map<string, Stage>();
  language: "ja" | "en";
  version = "";
  readonly #options: LaunchOptions;
  readonly #profile: Profile;
  readonly #way: DeadEnd | undefined;
  #browser!: Browser;
  #bidi!: Bidi;
  #tabs = new Map<string, FirefoxTab>();

  private constructor(options: LaunchOptions, way: DeadEnd | undefined) {
    this.#options = options;
    this.stage = options.stage;
    this.language = options.language;
    this.#profile = new Profile(options.extension, options.permits);
    this.#way = way;
  }

  static async launch(options: LaunchOptions): Promise<Firefox> {
    const firefox = new Firefox(options, options.offline ? await deadEnd() : undefined);
    await firefox.#start();
    await firefox.#closeWelcome();
    return firefox;
  }

  async #start() {
    const { executable, headless, size, managed } = this.#options;
    const home = this.#profile.home;
    if (managed) setFirefoxManaged(home, this.#manifestId(), managed);
    this.#browser = await puppeteer.launch({
      browser: "firefox",
      executablePath: executable,
      headless,
      userDataDir: this.#profile.path,
      defaultViewport: null,
      // Without this no protocol command may touch a page of an extension.
      args: ["--remote-allow-system-access", `--width=${size.width}`, `--height=${size.height}`],
      extraPrefsFirefox: this.#preferences(),
      ...(managed ? { env: { ...process.env, HOME: home } } : {}),
    });
    this.version = await this.#browser.version();
    this.#bidi = new Bidi((this.#browser as unknown as { connection: BidiConnection }).connection);
    this.#tabs.clear();
    this.#bidi.on<BlockedRequest>("network.beforeRequestSent", (event) => void this.#answer(event).catch(() => {}));
    this.#bidi.on<LogEntry>("log.entryAdded", (event) => this.#note(event));
    await this.#bidi.send("network.addIntercept", {
      phases: ["beforeRequestSent"],
      urlPatterns: WEBMAIL_HOSTS.map((hostname) => ({ type: "pattern", protocol: "https", hostname })),
    });
    await this.#browser.installExtension(this.#profile.extension);
    await this.#speak();
  }

  /** The first page comes to the front whenever the browser gets to it: a test wants to have that behind it. */
  async #closeWelcome() {
    const context = await until("the first page", async () => {
      const { contexts } = await this.#bidi.send<Tree>("browsingContext.getTree", {});
      return contexts.find(({ url }) => url.endsWith(WELCOME))?.context;
    });
    await this.#bidi.send("browsingContext.close", { context });
  }

  /** A browser speaks the languages that are installed: what the extension speaks is chosen in its settings. */
  async #speak() {
    const page = await this.#open(`moz-extension://${UUID}/${POPUP}`);
    await page.evaluate(chooseLanguage, this.language);
    await page.close();
  }

  #manifestId(): string {
    const manifest = JSON.parse(readFileSync(join(this.#profile.extension, "manifest.json"), "utf8"));
    return manifest.browser_specific_settings.gecko.id;
  }

  #preferences(): Record<string, unknown> {
    const { language, dark } = this.#options;
    const id = this.#manifestId();
    const proxy = this.#way && {
      "network.proxy.type": 1,
      "network.proxy.http": "127.0.0.1",
      "network.proxy.http_port": this.#way.port,
      "network.proxy.ssl": "127.0.0.1",
      "network.proxy.ssl_port": this.#way.port,
      "network.proxy.allow_hijacking_localhost": true,
    };
    return {
      "extensions.webextensions.uuids": JSON.stringify({ [id]: UUID }),
      // An extension that is installed for a session only would lose its memory when the browser is closed.
      "extensions.webextensions.keepStorageOnUninstall": true,
      "extensions.webextensions.keepUuidOnUninstall": true,
      "extensions.background.idle.timeout": IDLE,
      "intl.locale.requested": language === "ja" ? "ja" : "en-US",
      "intl.accept_languages": language === "ja" ? "ja,en" : "en-US,en",
      "layout.css.prefers-color-scheme.content-override": dark ? 0 : 1,
      // Whatever slips past the interception must not reach a real webmail.
      "network.dns.localDomains": WEBMAIL_HOSTS.join(","),
      "network.captive-portal-service.enabled": false,
      "network.connectivity-service.enabled": false,
      "browser.aboutwelcome.enabled": false,
      "browser.download.folderList": 2,
      "browser.download.dir": this.#profile.downloads,
      "browser.download.always_ask_before_handling_new_types": false,
      "browser.download.alwaysOpenPanel": false,
      "datareporting.policy.dataSubmissionEnabled": false,
      // Firefox's own lists and settings, which it would fetch all the time.
      "services.settings.server": "data:,none",
      ...proxy,
    };
  }

  async #answer({ isBlocked, request }: BlockedRequest) {
    if (!isBlocked) return;
    const { status, headers, body } = await this.#stageAt(request.url).answer(request.url);
    await this.#bidi.send("network.provideResponse", {
      request: request.request,
      statusCode: status,
      reasonPhrase: status === 200 ? "OK" : "Not Found",
      headers: Object.entries(headers).map(([name, value]) => ({ name, value: { type: "string", value } })),
      body: { type: "base64", value: Buffer.from(body).toString("base64") },
    });
  }

  #note({ level, text, source }: LogEntry) {
    if (level === "error") this.#tabs.get(source?.context ?? "")?.errors.push(text ?? "");
  }

  #stageAt(address: string): Stage {
    return this.others.get(new URL(address).hostname) ?? this.stage;
  }

  async openMailbox(url = this.stage.url()): Promise<Tab> {
    return this.#open(url);
  }

  async openExtensionPage(path: string): Promise<Tab> {
    return this.#open(`moz-extension://${UUID}/${path}`);
  }

  async #open(url: string): Promise<FirefoxTab> {
    const { context } = await this.#bidi.send<{ context: string }>("browsingContext.create", { type: "tab" });
    const tab = new FirefoxTab(this.#bidi, context);
    this.#tabs.set(context, tab);
    if (this.#options.headless) await tab.resize(this.#options.size.width, this.#options.size.height);
    await tab.go(url);
    return tab;
  }

  async addresses(): Promise<string[]> {
    const { contexts } = await this.#bidi.send<{ contexts: { url: string }[] }>("browsingContext.getTree", {});
    return contexts.map(({ url }) => url);
  }

  /** Firefox ends a background that idles; there is no command for it, so this waits until it has. */
  async stopBackground() {
    await new Promise((resolve) => setTimeout(resolve, IDLE * 2));
  }

  async update() {
    this.#profile.raiseVersion();
    await this.#browser.installExtension(this.#profile.extension);
  }

  async reset(stage: GmailStage, language: "ja" | "en") {
    this.stage = stage;
    this.others.clear();
    this.language = language;
    const { contexts } = await this.#bidi.send<{ contexts: { context: string }[] }>("browsingContext.getTree", {});
    for (const { context } of contexts.slice(1)) await this.#bidi.send("browsingContext.close", { context });
    const page = await this.#open(`moz-extension://${UUID}/${POPUP}`);
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
    this.#way?.close();
    this.#profile.remove();
  }
}

interface BlockedRequest {
  isBlocked: boolean;
  request: { request: string; url: string };
}

interface Tree {
  contexts: { context: string; url: string }[];
}

interface LogEntry {
  level?: string;
  text?: string;
  source?: { context?: string };
}
