import type { CDPSession, Page } from "puppeteer-core";
import type { Tab } from "./driver.ts";

interface DomNode {
  backendNodeId: number;
  nodeType: number;
  shadowRootType?: "closed" | "open" | "user-agent";
  shadowRoots?: DomNode[];
}

/** A tab of Chromium, through Puppeteer and, for closed shadow roots, the debugging protocol below it. */
export class ChromiumTab implements Tab {
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

  /** Runs a function in the page before its own scripts, at each load from now on. */
  async before<Arguments extends unknown[]>(work: (...given: Arguments) => void, ...given: Arguments) {
    await this.#page.evaluateOnNewDocument(work as (...all: unknown[]) => void, ...given);
  }

  /** Goes to another page of the extension whose page this is. */
  async goTo(path: string) {
    await this.#page.goto(new URL(`/${path}`, this.#page.url()).href, { waitUntil: "load" });
  }

  /** What the system prefers, as the page's media queries see it: `{ "forced-colors": "active" }`. Absent: as it is. */
  async prefer(features: Record<string, string>) {
    const given = Object.entries(features).map(([name, value]) => ({ name, value }));
    await this.#protocol.send("Emulation.setEmulatedMedia", { features: given });
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

  async point(x: number, y: number) {
    await this.#page.mouse.move(x, y);
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
