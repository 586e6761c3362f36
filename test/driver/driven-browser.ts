import type { Browser } from "puppeteer-core";
import type { GmailStage } from "../stage/gmail/gmail.ts";
import type { Stage } from "../stage/stage.ts";
import type { ExtensionBrowser, LaunchOptions, Tab } from "./driver.ts";
import { chooseLanguage, forgetAll, POPUP } from "./extension-page.ts";
import { type DeadEnd, deadEnd } from "./network.ts";
import { Profile } from "./profile.ts";

/** What both browsers have in common: stages that answer, the extension's pages, a life in one profile. */
export abstract class DrivenBrowser implements ExtensionBrowser {
  abstract readonly kind: ExtensionBrowser["kind"];
  stage: GmailStage;
  readonly others = new Map<string, Stage>();
  language: "ja" | "en";
  version = "";
  protected readonly options: LaunchOptions;
  protected readonly profile: Profile;
  protected browser!: Browser;
  /** Where everything goes that wants to leave the machine; absent: out. */
  protected way: DeadEnd | undefined;

  constructor(options: LaunchOptions) {
    this.options = options;
    this.stage = options.stage;
    this.language = options.language;
    this.profile = new Profile(options.extension, options.permits);
  }

  /** Starts the browser with the extension; once, before anything else. */
  async launch(): Promise<this> {
    if (this.options.offline) this.way = await deadEnd();
    await this.#start();
    await this.closeWelcome();
    return this;
  }

  async #start() {
    this.browser = await this.startBrowser();
    this.version = await this.browser.version();
    await this.prepare(await this.browser.installExtension(this.profile.extension));
    await this.#speak();
  }

  protected abstract startBrowser(): Promise<Browser>;

  /** What is to be done before the first page opens; `id` is the one that the browser gave the extension. */
  protected abstract prepare(id: string): Promise<void>;

  /** The first page comes to the front whenever the browser gets to it: a test wants to have that behind it. */
  protected abstract closeWelcome(): Promise<void>;

  /** Closes all tabs but the first: with the last one the browser would go, too. */
  protected abstract closeTabs(): Promise<void>;

  /** Opens a new tab and goes there. */
  protected abstract open(address: string): Promise<Tab>;

  /** The address that the extension's pages begin with. */
  protected abstract get origin(): string;

  abstract addresses(): Promise<string[]>;

  abstract stopBackground(): Promise<void>;

  /** A browser speaks the languages that are installed: what the extension speaks is chosen in its settings. */
  async #speak() {
    const page = await this.openExtensionPage(POPUP);
    await page.evaluate(chooseLanguage, this.language);
    await page.close();
  }

  protected stageAt(address: string): Stage {
    return this.others.get(new URL(address).hostname) ?? this.stage;
  }

  openMailbox(url = this.stage.url()): Promise<Tab> {
    return this.open(url);
  }

  openExtensionPage(path: string): Promise<Tab> {
    return this.open(`${this.origin}/${path}`);
  }

  async update() {
    this.profile.raiseVersion();
    await this.browser.installExtension(this.profile.extension);
  }

  async reset(stage: GmailStage, language: "ja" | "en") {
    this.stage = stage;
    this.others.clear();
    this.language = language;
    await this.closeTabs();
    const page = await this.openExtensionPage(POPUP);
    await page.evaluate(forgetAll);
    await page.close();
    await this.#speak();
  }

  async restart() {
    await this.browser.close();
    await this.#start();
  }

  get gone(): Promise<void> {
    return new Promise((resolve) => this.browser.once("disconnected", () => resolve()));
  }

  get downloads(): string {
    return this.profile.downloads;
  }

  get outgoing(): readonly string[] {
    return this.way?.seen ?? [];
  }

  async close() {
    await this.browser.close().catch(() => {});
    this.way?.close();
    this.profile.remove();
  }
}
