/** Runs in a page of a real browser: what the reader notices of a frame in which a mail comes. */
import { Changes } from "../../../extension/content/changes.ts";
import { trees } from "../../../extension/content/webmail/kit/deep.ts";
import { FRAMED } from "./pages.ts";

/** How a webmail may bring the text of a mail into a frame. */
export const WAYS = ["innerHTML", "write", "write and close", "srcdoc", "navigation"] as const;
export type Way = (typeof WAYS)[number];

/** A browser has told of a change long before that, in milliseconds. */
const WAIT_MS = 400;
const pause = () => new Promise((resolve) => setTimeout(resolve, WAIT_MS));

export interface Noticed {
  /** What the adapter reads of the text, after the first sign of a change. */
  text: string;
  /** Signs of changes after the reader has ended. */
  afterEnd: number;
}

/**
 * Lets a text come into the frame of the page as it stands, twice: while the page is followed, and after that has ended.
 * @param text its HTML, in which `word` stands.
 */
export async function comesInFrame(webmail: string, way: Way, text: string, word: string): Promise<Noticed> {
  const adapter = FRAMED.find((framed) => framed.adapter.webmail === webmail)?.adapter;
  const frame = trees(document)
    .flatMap((tree) => [...tree.querySelectorAll<HTMLIFrameElement>("iframe:not([id^=tagYads] *)")])
    .at(0);
  if (!adapter || !frame) throw new Error(`no frame of ${webmail}`);
  const url = new URL(location.href);
  const look = () => {
    const one = adapter.look?.(document, url) ?? adapter;
    if ("prepare" in one) for (const _step of one.prepare?.() ?? []);
    return one;
  };
  const end = new AbortController();
  let signs = 0;
  let read = "";
  const changes = new Changes(() => {
    signs++;
    const now = look();
    changes.follow(now);
    const [message] = now.messages(document, url);
    read = (message && adapter.readMessage(message)?.body) || read;
  }, end.signal);
  changes.follow(look());
  bring(frame, way, text);
  await pause();
  const noticed = read.includes(word) ? read : "";
  end.abort();
  await pause();
  signs = 0;
  bring(frame, way, text);
  await pause();
  return { text: noticed, afterEnd: signs };
}

function bring(frame: HTMLIFrameElement, way: Way, text: string) {
  const inside = frame.contentDocument as Document;
  if (way === "innerHTML") inside.body.innerHTML = text;
  else if (way === "srcdoc") frame.srcdoc = text;
  else if (way === "navigation") {
    const page = new Blob([`<!DOCTYPE html><meta charset="utf-8">${text}`], { type: "text/html" });
    frame.src = URL.createObjectURL(page);
  } else {
    inside.open();
    inside.write(text);
    if (way === "write and close") inside.close();
  }
}
