import { readFileSync } from "node:fs";
import { join } from "node:path";
import puppeteer, { type Browser } from "puppeteer-core";
import { Bidi, type BidiConnection } from "./bidi.ts";
import { DrivenBrowser } from "./driven-browser.ts";
import { WELCOME } from "./extension-page.ts";
import { FirefoxTab } from "./firefox-tab.ts";
import { setFirefoxManaged } from "./managed.ts";
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
export class Firefox extends DrivenBrowser {
  readonly kind = "firefox";
  readonly origin = `moz-extension://${UUID}`;
  #bidi!: Bidi;
  #tabs = new Map<string, FirefoxTab>();

  protected startBrowser(): Promise<Browser> {
    const { executable, headless, size, managed } = this.options;
    const home = this.profile.home;
    if (managed) setFirefoxManaged(home, this.#manifestId(), managed);
    return puppeteer.launch({
      browser: "firefox",
      executablePath: executable,
      headless,
      userDataDir: this.profile.path,
      defaultViewport: null,
      // Without this no protocol command may touch a page of an extension.
      args: ["--remote-allow-system-access", `--width=${size.width}`, `--height=${size.height}`],
      extraPrefsFirefox: this.#preferences(),
      ...(managed ? { env: { ...process.env, HOME: home } } : {}),
    });
  }

  protected async prepare() {
    this.#bidi = new Bidi((this.browser as unknown as { connection: BidiConnection }).connection);
    this.#tabs.clear();
    this.#bidi.on<BlockedRequest>("network.beforeRequestSent", (event) => void this.#answer(event).catch(() => {}));
    this.#bidi.on<LogEntry>("log.entryAdded", (event) => this.#note(event));
    await this.#bidi.send("network.addIntercept", {
      phases: ["beforeRequestSent"],
      urlPatterns: WEBMAIL_HOSTS.map((hostname) => ({ type: "pattern", protocol: "https", hostname })),
    });
  }

  protected async closeWelcome() {
    const context = await until(
      "the first page",
      async () => (await this.#contexts()).find(({ url }) => url.endsWith(WELCOME))?.context,
    );
    await this.#bidi.send("browsingContext.close", { context });
  }

  protected async closeTabs() {
    const [, ...others] = await this.#contexts();
    for (const { context } of others) await this.#bidi.send("browsingContext.close", { context });
  }

  async #contexts(): Promise<Context[]> {
    return (await this.#bidi.send<{ contexts: Context[] }>("browsingContext.getTree", {})).contexts;
  }

  #manifestId(): string {
    const manifest = JSON.parse(readFileSync(join(this.profile.extension, "manifest.json"), "utf8"));
    return manifest.browser_specific_settings.gecko.id;
  }

  #preferences(): Record<string, unknown> {
    const { language, dark, givesAll } = this.options;
    const id = this.#manifestId();
    const proxy = this.way && {
      "network.proxy.type": 1,
      "network.proxy.http": "127.0.0.1",
      "network.proxy.http_port": this.way.port,
      "network.proxy.ssl": "127.0.0.1",
      "network.proxy.ssl_port": this.way.port,
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
      "browser.download.dir": this.profile.downloads,
      "browser.download.always_ask_before_handling_new_types": false,
      "browser.download.alwaysOpenPanel": false,
      "datareporting.policy.dataSubmissionEnabled": false,
      // Firefox's own lists and settings, which it would fetch all the time.
      "services.settings.server": "data:,none",
      ...(givesAll && { "extensions.webextOptionalPermissionPrompts": false }),
      ...proxy,
    };
  }

  async #answer({ isBlocked, request }: BlockedRequest) {
    if (!isBlocked) return;
    const { status, headers, body } = await this.stageAt(request.url).answer(request.url);
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

  protected async open(address: string): Promise<FirefoxTab> {
    const { context } = await this.#bidi.send<{ context: string }>("browsingContext.create", { type: "tab" });
    const tab = new FirefoxTab(this.#bidi, context);
    this.#tabs.set(context, tab);
    if (this.options.headless) await tab.resize(this.options.size.width, this.options.size.height);
    await tab.go(address);
    return tab;
  }

  async addresses(): Promise<string[]> {
    return (await this.#contexts()).map(({ url }) => url);
  }

  /** Firefox ends a background that idles; there is no command for it, so this waits until it has. */
  async stopBackground() {
    await new Promise((resolve) => setTimeout(resolve, IDLE * 2));
  }
}

interface BlockedRequest {
  isBlocked: boolean;
  request: { request: string; url: string };
}

/** A tab or window, as WebDriver BiDi names it. */
interface Context {
  context: string;
  url: string;
}

interface LogEntry {
  level?: string;
  text?: string;
  source?: { context?: string };
}
