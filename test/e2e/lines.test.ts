/** Japanese headlines, titles and buttons on a phone: their lines end between phrases, not within a word. */
import { describe, expect, inject, test } from "vitest";
import { phrasesOf } from "../../scripts/lib/phrases.ts";
import { POPUP, WELCOME } from "../driver/extension-page.ts";
import { MailReader, PANELS } from "../driver/reader.ts";
import { until } from "../driver/wait.ts";
import { KOHNAN_SUBJECT } from "../stage/mailbox/demo.ts";
import { damageMemory, says, startBrowser } from "./session.ts";

const page = (name: string) => `extension/pages/${name}/${name}.html`;
/** Each page, with how many of its headlines and labels have two lines or more at least. */
const PAGES: [string, number][] = [
  [POPUP, 0],
  [WELCOME, 2],
  [page("options"), 2],
  [page("steps"), 4],
  [page("passwords"), 2],
  [page("original"), 0],
  [page("record"), 0],
];

interface Line {
  text: string;
  /** Where its lines end, as offsets into the text. */
  ends: number[];
}

/** Runs in the page: what is short and in several lines, with the place of each end of a line. */
function linesOf(root: ShadowRoot | null): Line[] {
  const found = [...(root ?? document).querySelectorAll("h1, h2, h3, .step, button, .button, label, legend, summary")];
  return found.flatMap((element) => {
    if (!element.checkVisibility()) return [];
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const ends: number[] = [];
    let text = "";
    let left = Number.NEGATIVE_INFINITY;
    while (texts.nextNode()) {
      const node = texts.currentNode as Text;
      for (let at = 0; at < node.data.length; at++) {
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const box = [...range.getClientRects()].find(({ width }) => width > 0);
        // The boxes of two lines may overlap, but what is read on goes to the right until its line ends.
        if (box && box.left < left) ends.push(text.length);
        if (box) left = box.left;
        text += node.data[at];
      }
    }
    return ends.length > 0 ? [{ text, ends }] : [];
  });
}

/** The ends of lines that stand within a phrase, as "before|after"; a phrase that no line has room for may be divided. */
function divided({ text, ends }: Line): string[] {
  const begins = new Set([0]);
  let end = 0;
  for (const phrase of phrasesOf(text)) {
    end += phrase.length;
    begins.add(end);
  }
  return ends
    .filter((at) => {
      if (begins.has(at) || /\s/.test(text.slice(at - 1, at + 1))) return false;
      const start = Math.max(...[...begins].filter((begin) => begin < at));
      return start !== 0 && !ends.includes(start);
    })
    .map((at) => `${text.slice(0, at)}|${text.slice(at)}`);
}

/** Chrome finds phrases itself, by a model of its own. */
describe.runIf(inject("browserKind") === "firefox")("at 320 px no line ends within a phrase", () => {
  test.each(PAGES)("on %s", async (path, count) => {
    const browser = await startBrowser({ language: "ja" });
    await damageMemory(browser, { [`address:${"a".repeat(64)}`]: { label: "mika@example.com", at: 1 } });
    const tab = await browser.openExtensionPage(path);
    await until("the page", () => tab.evaluate(() => document.querySelector("h1, h2") !== null));
    await tab.resize(320, 800);
    const lines = await tab.evaluate(linesOf, null);
    expect(lines.length).toBeGreaterThanOrEqual(count);
    expect(lines.flatMap(divided)).toEqual([]);
  });

  test("in the panel, and its words are read and copied as they are", async () => {
    const browser = await startBrowser({ language: "ja" });
    const tab = await browser.openMailbox();
    const reader = new MailReader(tab);
    await reader.open(KOHNAN_SUBJECT);
    await reader.panelSaying(says("panel_check_passwords", {}, "ja"));
    await tab.resize(320, 800);
    const lines = (await tab.inClosedRoots(PANELS, linesOf)).flat();
    expect(lines.length).toBeGreaterThan(1);

    expect(lines.flatMap(divided)).toEqual([]);
    const [text = ""] = await tab.inClosedRoots(PANELS, (root) => root.textContent ?? "");
    expect(text).toContain(says("panel_step_passwords_title", {}, "ja"));
    expect(text).not.toContain("\u200b");
  });
});
