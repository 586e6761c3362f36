/**
 * Real browsers with the built extension, driven alike: a test is written once and runs in Chromium and in Firefox.
 * Nothing in the extension helps: its closed shadow roots are read through the browsers' own debugging protocols.
 */
import type { GmailStage } from "../stage/gmail/gmail.ts";
import type { Stage } from "../stage/stage.ts";

export interface LaunchOptions {
  /** The browser's executable. */
  executable: string;
  /** The folder with the built extension. */
  extension: string;
  /** What answers at Gmail's address. Can be replaced later: see {@link ExtensionBrowser.stage}. */
  stage: GmailStage;
  language: "ja" | "en";
  /** Whether the browser itself is dark, which the extension's own pages follow. */
  dark: boolean;
  headless: boolean;
  /** The size of a page, in CSS pixels; only in headless mode. */
  size: { width: number; height: number };
  /** What an organisation sets for the extension, by the browser's own means. Absent: nothing. */
  managed?: Record<string, unknown>;
  /** Whether everything that wants to leave the machine is stopped and written down. */
  offline: boolean;
  /**
   * Whether the browser gives an extension what it asks for without asking the user, whom no test can be. Firefox only:
   * Chrome has no such setting.
   */
  givesAll: boolean;
  /** Sites that the extension may read from the start, as match patterns: no test can answer the browser's question. */
  permits: string[];
}

/** A browser with the extension in a fresh profile. */
export interface ExtensionBrowser {
  readonly kind: "chromium" | "firefox";
  /** What the browser calls itself. */
  readonly version: string;
  /** What answers at Gmail's address from now on. */
  stage: GmailStage;
  /** What answers at the addresses of other webmails, by host. */
  readonly others: Map<string, Stage>;
  readonly language: "ja" | "en";
  /** Opens the mailbox in a new tab. */
  openMailbox(url?: string): Promise<Tab>;
  /** Opens a page of the extension in a new tab; `path` as in the built extension. */
  openExtensionPage(path: string): Promise<Tab>;
  /** The addresses of all tabs. */
  addresses(): Promise<string[]>;
  /** Ends the extension's background, as the browser does whenever it likes. */
  stopBackground(): Promise<void>;
  /** Installs a newer version over the running one, while the webmail stays open. */
  update(): Promise<void>;
  /** Closes the browser and opens it again with the same profile; all tabs are gone. */
  restart(): Promise<void>;
  /** As after the launch, but faster: no tabs, nothing remembered. */
  reset(stage: GmailStage, language: "ja" | "en"): Promise<void>;
  /** The folder that downloads go to, without a question. */
  readonly downloads: string;
  /** What wanted to leave the machine: hosts with ports, or addresses. Empty unless offline. */
  readonly outgoing: readonly string[];
  close(): Promise<void>;
  /** Resolves when the browser is gone, whoever closed it. */
  readonly gone: Promise<void>;
}

/** What a function gets that runs in the page must survive JSON, and so must what it returns. */
export interface Tab {
  /** Runs a function in the page, as the page's own scripts run. */
  evaluate<Result, Arguments extends unknown[]>(
    work: (...given: Arguments) => Result | Promise<Result>,
    ...given: Arguments
  ): Promise<Result>;
  /** Runs a function on the closed shadow root of each matching host; hosts without one are left out. */
  inClosedRoots<Result, Arguments extends unknown[]>(
    hosts: string,
    work: (root: ShadowRoot, ...given: Arguments) => Result,
    ...given: Arguments
  ): Promise<Result[]>;
  /** Moves the pointer there, in CSS pixels of the viewport. */
  point(x: number, y: number): Promise<void>;
  /** Moves the pointer there and clicks, as a person does: the events are trusted. In CSS pixels of the viewport. */
  click(x: number, y: number): Promise<void>;
  /** Presses a key by its name in `KeyboardEvent.key`, held together with others: `press("Tab", ["Shift"])`. */
  press(key: string, held?: string[]): Promise<void>;
  type(text: string): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  screenshot(path: string): Promise<void>;
  bringToFront(): Promise<void>;
  reload(): Promise<void>;
  close(): Promise<void>;
  /** Errors in the console and errors that nobody caught, from the page's scripts and the extension's. */
  readonly errors: readonly string[];
}
