import { writeFile } from "node:fs/promises";
import type { Bidi } from "./bidi.ts";
import type { Tab } from "./driver.ts";

/** How WebDriver writes the keys that have no sign of their own. */
const KEYS: Record<string, string> = {
  Backspace: "\uE003",
  Tab: "\uE004",
  Enter: "\uE007",
  Shift: "\uE008",
  Control: "\uE009",
  Alt: "\uE00A",
  Escape: "\uE00C",
  ArrowUp: "\uE013",
  ArrowDown: "\uE015",
};

/** A node as the protocol serialises it. */
interface SerialisedNode {
  value?: { shadowRoot?: { sharedId?: string; value?: { mode?: string } } | null };
}

export class FirefoxTab implements Tab {
  readonly errors: string[] = [];
  readonly #bidi: Bidi;
  readonly #context: string;

  constructor(bidi: Bidi, context: string) {
    this.#bidi = bidi;
    this.#context = context;
  }

  /** Goes to an address and waits for its load event. Pages of extensions tell nobody that they are loaded, so this asks. */
  async go(url: string) {
    await this.#bidi.send("browsingContext.navigate", { context: this.#context, url, wait: "none" });
    const [scheme] = url.split("#");
    await this.#until(
      (address: string) => location.href.startsWith(address) && document.readyState === "complete",
      scheme ?? url,
    );
  }

  async #until(condition: (address: string) => boolean, address: string) {
    for (const end = Date.now() + 30_000; Date.now() < end; ) {
      // While a page is being replaced there may be nothing to ask.
      if (await this.evaluate(condition, address).catch(() => false)) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`${address} was not loaded within 30 seconds`);
  }

  async evaluate<Result, Arguments extends unknown[]>(
    work: (...given: Arguments) => Result | Promise<Result>,
    ...given: Arguments
  ): Promise<Result> {
    const declaration = `async (json) => JSON.stringify(await (${work})(...JSON.parse(json)))`;
    const value = await this.#bidi.call(this.#context, declaration, [text(given)]);
    return value === undefined ? (undefined as Result) : JSON.parse(String(value));
  }

  async inClosedRoots<Result, Arguments extends unknown[]>(
    hosts: string,
    work: (root: ShadowRoot, ...given: Arguments) => Result,
    ...given: Arguments
  ): Promise<Result[]> {
    const nodes = (await this.#bidi.call(
      this.#context,
      `(json) => [...document.querySelectorAll(JSON.parse(json)[0])]`,
      [text([hosts])],
      { serializationOptions: { maxObjectDepth: 1, maxDomDepth: 0, includeShadowTree: "all" } },
    )) as SerialisedNode[];
    const results: Result[] = [];
    for (const { value } of nodes) {
      const root = value?.shadowRoot;
      if (!root?.sharedId || root.value?.mode !== "closed") continue;
      const declaration = `(root, json) => JSON.stringify((${work})(root, ...JSON.parse(json))) ?? "null"`;
      const answer = await this.#bidi.call(this.#context, declaration, [{ sharedId: root.sharedId }, text(given)]);
      results.push(JSON.parse(String(answer)));
    }
    return results;
  }

  async point(x: number, y: number) {
    const at = { x: Math.round(x), y: Math.round(y) };
    await this.#perform("pointer", { pointerType: "mouse" }, [{ type: "pointerMove", ...at }]);
  }

  async click(x: number, y: number) {
    await this.#perform("pointer", { pointerType: "mouse" }, [
      { type: "pointerMove", x: Math.round(x), y: Math.round(y) },
      { type: "pointerDown", button: 0 },
      { type: "pointerUp", button: 0 },
    ]);
  }

  async press(key: string, held: string[] = []) {
    const down = (one: string) => ({ type: "keyDown", value: KEYS[one] ?? one });
    const up = (one: string) => ({ type: "keyUp", value: KEYS[one] ?? one });
    await this.#perform("key", undefined, [...held.map(down), down(key), up(key), ...held.toReversed().map(up)]);
  }

  async type(written: string) {
    for (const sign of written) await this.press(sign);
  }

  async #perform(type: string, parameters: object | undefined, actions: object[]) {
    const source = { type, id: type, actions, ...(parameters && { parameters }) };
    await this.#bidi.send("input.performActions", { context: this.#context, actions: [source] });
  }

  async resize(width: number, height: number) {
    await this.#bidi.send("browsingContext.setViewport", { context: this.#context, viewport: { width, height } });
  }

  async screenshot(path: string) {
    const { data } = await this.#bidi.send<{ data: string }>("browsingContext.captureScreenshot", {
      context: this.#context,
    });
    await writeFile(path, Buffer.from(data, "base64"));
  }

  async bringToFront() {
    await this.#bidi.send("browsingContext.activate", { context: this.#context });
  }

  async reload() {
    await this.#bidi.send("browsingContext.reload", { context: this.#context, wait: "complete" });
  }

  async close() {
    await this.#bidi.send("browsingContext.close", { context: this.#context });
  }
}

function text(given: unknown[]) {
  return { type: "string", value: JSON.stringify(given) };
}
