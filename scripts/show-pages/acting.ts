/** What a person does on a page of the extension, on the way to a picture. */
import type { ExtensionBrowser, Tab } from "../../test/driver/driver.ts";
import { type ExtensionApi, POPUP } from "../../test/driver/extension-page.ts";
import { until } from "../../test/driver/wait.ts";

/** Waits until something is there to be seen. */
export function shows(tab: Tab, selector: string): Promise<boolean> {
  return until(selector, () => tab.evaluate((wanted) => document.querySelector(wanted) !== null, selector));
}

/** Opens a page, and waits for a part of it. */
export async function openAt(browser: ExtensionBrowser, path: string, wait: string): Promise<Tab> {
  const tab = await browser.openExtensionPage(path);
  await shows(tab, wait);
  return tab;
}

/** Writes into the extension's memory. */
export async function remember(browser: ExtensionBrowser, items: Record<string, unknown>) {
  const page = await browser.openExtensionPage(POPUP);
  await page.evaluate((wanted) => {
    const { storage } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
    return storage.local.set(wanted);
  }, items);
  await page.close();
}

/** Asks the background, as the page itself does. */
export function ask(tab: Tab, request: object): Promise<unknown> {
  return tab.evaluate((wanted) => {
    const { runtime } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
    return runtime.sendMessage(wanted);
  }, request);
}

/** Presses the first button that says this; waits for it up to `limit` milliseconds. */
export function clickOn(tab: Tab, name: string, limit?: number): Promise<boolean> {
  const press = (wanted: string) => {
    const found = [...document.querySelectorAll("button")].find((one) => one.textContent?.trim() === wanted);
    found?.click();
    return found !== undefined;
  };
  return until(`a button “${name}”`, () => tab.evaluate(press, name), limit);
}

/** Types into a field. */
export function fill(tab: Tab, selector: string, text: string): Promise<void> {
  return tab.evaluate(
    (wanted, value) => {
      const field = document.querySelector<HTMLInputElement>(wanted);
      if (!field) throw new Error(`no ${wanted}`);
      field.focus();
      field.value = value;
      field.dispatchEvent(new Event("input", { bubbles: true }));
    },
    selector,
    text,
  );
}

/** Lets go of a file over the place for it. */
export function dropFile(tab: Tab, selector: string, name: string, content: string): Promise<void> {
  return tab.evaluate(
    (wanted, fileName, text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], fileName));
      const drop = new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true });
      document.querySelector(wanted)?.dispatchEvent(drop);
    },
    selector,
    name,
    content,
  );
}
