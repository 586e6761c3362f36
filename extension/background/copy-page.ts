import browser from "webextension-polyfill";
import { COPY_GLOBAL } from "../content/copy/contract.ts";

/** More than the page of any webmail has, by far; in characters. */
const LIMIT = 20_000_000;

/**
 * A copy of the page of a tab with everything private replaced, to be looked at and sent by the user: its frames one
 * after the other, as far as they may be read. Rejects when the page can't be read.
 * @param file the path of the script that copies.
 */
export async function copyPage(tabId: number, file: string): Promise<string> {
  const target = { tabId, allFrames: true };
  await browser.scripting.executeScript({ target, files: [file] });
  const found = await browser.scripting.executeScript({ target, func: copied, args: [COPY_GLOBAL] });
  const copies = found.map(({ result }) => result).filter((html): html is string => typeof html === "string");
  if (copies.length === 0) throw new Error("the page can't be copied");
  return copies.join("\n<!-- a frame -->\n").slice(0, LIMIT);
}

/** Runs in the page's content script world, so it stands alone. */
function copied(name: string): string | null {
  return (globalThis as unknown as Record<string, (() => string) | undefined>)[name]?.() ?? null;
}
