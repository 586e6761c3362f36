import browser from "webextension-polyfill";
import file from "../../../src/kind/network/network.bin?url";
import { giveNetwork, timesMissed } from "../../../src/kind/network/network.ts";

/** Whether its weights could be read. */
let loading: Promise<boolean> | undefined;

/**
 * What judges mails, with the network (src/kind/network/): if it was missed, its weights are read from the extension's own files,
 * and all is judged once more. Most mails leave no doubt, so most backgrounds end without it. Where the file can't be read,
 * what was said without it stands.
 */
export async function withNetwork<T>(judging: () => T): Promise<T> {
  const before = timesMissed();
  const first = judging();
  if (timesMissed() === before) return first;
  loading ??= load();
  return (await loading) ? judging() : first;
}

async function load(): Promise<boolean> {
  try {
    const answer = await fetch(browser.runtime.getURL(file));
    giveNetwork(await answer.arrayBuffer());
    return true;
  } catch (error) {
    console.error("Mioboe judges without its network:", error);
    return false;
  }
}
