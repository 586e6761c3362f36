import type { Tab } from "./driver.ts";
import { pause, until } from "./wait.ts";

/** What Mioboe puts into a page, told by the attribute on its hosts. */
const MARKS = "tr [data-mioboe]";
export const PANELS = "[data-mioboe=panel]";

/** A button of the panel acts only after it was to be seen for half a second; a person is slower than that anyway. */
const READING = 900;

/** A mark in the list as it is seen. */
export interface SeenMark {
  /** The subject of the row that it stands on. */
  subject: string;
  /** What a screen reader says of it. */
  label: string;
}

/** The panel as it is seen. */
export interface SeenPanel {
  /** Its visible text. */
  text: string;
  /** The names of its buttons that can be seen. */
  buttons: string[];
  /** The colour theme that it has chosen. */
  theme: string;
  /** Where it is, in CSS pixels of the viewport. */
  box: { x: number; y: number; width: number; height: number };
}

/** A person in front of a mailbox: sees what is on the screen, and clicks. */
export class MailReader {
  readonly tab: Tab;

  constructor(tab: Tab) {
    this.tab = tab;
  }

  /** The subjects of the rows in the list that is shown, from the top. */
  async rows(): Promise<string[]> {
    return this.tab.evaluate(() =>
      [...document.querySelectorAll("tr.zA .y6")]
        .filter((subject) => subject.checkVisibility())
        .map((subject) => subject.textContent ?? ""),
    );
  }

  /** The marks that can be seen, from the top. */
  async marks(): Promise<SeenMark[]> {
    const found = await this.tab.inClosedRoots(MARKS, (root) => {
      const { width, height } = root.host.getBoundingClientRect();
      let row: Element | null = root.host.closest("tr");
      // In the split pane the subject is in the next table row.
      while (row && !row.querySelector(".y6")) row = row.nextElementSibling;
      const named = root.querySelector("[aria-label], [title]");
      return {
        seen: root.host.checkVisibility() && width > 0 && height > 0,
        subject: row?.querySelector(".y6")?.textContent ?? "",
        label: named?.getAttribute("aria-label") ?? named?.getAttribute("title") ?? root.textContent ?? "",
      };
    });
    return found.filter(({ seen }) => seen).map(({ subject, label }) => ({ subject, label }));
  }

  /** Waits for a mark on the row with this subject. */
  markOn(subject: string): Promise<SeenMark> {
    return until(`a mark on “${subject}”`, async () =>
      (await this.marks()).find((mark) => mark.subject.includes(subject)),
    );
  }

  /** Where the row with this subject can be clicked, once it is there. */
  async #placeOf(subject: string): Promise<{ x: number; y: number }> {
    await this.tab.bringToFront();
    return until(`a row with “${subject}”`, () =>
      this.tab.evaluate((wanted) => {
        const all = [...document.querySelectorAll<HTMLElement>("tr.zA .y6")];
        const found = all.find((one) => one.checkVisibility() && one.textContent?.includes(wanted));
        found?.scrollIntoView({ block: "center" });
        const box = found?.getBoundingClientRect();
        return box ? { x: box.x + Math.min(40, box.width / 2), y: box.y + box.height / 2 } : null;
      }, subject),
    );
  }

  /** Brings the pointer to the row with this subject. */
  async pointAt(subject: string) {
    const place = await this.#placeOf(subject);
    await this.tab.point(place.x, place.y);
  }

  /** Opens the mail with this subject by clicking on its row. */
  async open(subject: string) {
    const place = await this.#placeOf(subject);
    await this.tab.click(place.x, place.y);
    await until(`the mail “${subject}” is open`, () =>
      this.tab.evaluate(
        (wanted) =>
          [...document.querySelectorAll("h2.hP")].some(
            (one) => one.checkVisibility() && one.textContent?.includes(wanted),
          ),
        subject,
      ),
    );
  }

  /** Goes to a view of the mailbox, like "#inbox", without loading the page anew. */
  async goTo(hash: string) {
    await this.tab.evaluate((wanted) => {
      location.hash = wanted;
    }, hash);
  }

  /** All panels that can be seen; there is never to be more than one. */
  async panels(): Promise<SeenPanel[]> {
    const found = await this.tab.inClosedRoots(PANELS, (root) => {
      const box = root.host.getBoundingClientRect();
      const buttons = [...root.querySelectorAll("button")].filter((button) => button.checkVisibility());
      const content = [...root.children].filter((child): child is HTMLElement => child.localName !== "style");
      // Until the browser draws the frame with the panel, nobody sees it, and it is not there in full: it says so aloud then.
      const isDrawn = root.querySelector("[role=status]")?.textContent !== "";
      return {
        seen: isDrawn && root.host.checkVisibility() && box.width > 0 && box.height > 0,
        // What is folded or hidden is not to be in it, so textContent would not do.
        text: content.map((child) => child.innerText).join("\n"),
        buttons: buttons.map((button) => button.getAttribute("aria-label") ?? button.textContent.trim()),
        theme: root.querySelector("[data-theme]")?.getAttribute("data-theme") ?? "",
        box: { x: box.x, y: box.y, width: box.width, height: box.height },
      };
    });
    return found.filter(({ seen }) => seen).map(({ seen: _, ...panel }) => panel);
  }

  /** Waits for the panel. */
  panel(): Promise<SeenPanel> {
    return until("the panel", async () => (await this.panels())[0]);
  }

  /** Waits for the panel to say something. */
  panelSaying(text: string): Promise<SeenPanel> {
    return until(`a panel that says “${text}”`, async () =>
      (await this.panels()).find((panel) => plain(panel.text).includes(plain(text))),
    );
  }

  /** Waits until there is no panel. */
  async noPanel() {
    await until("no panel", async () => (await this.panels()).length === 0);
  }

  /** Presses a button of the panel, as a person would: after having seen it, with the pointer. */
  async press(name: string) {
    await this.tab.bringToFront();
    const find = () =>
      this.tab.inClosedRoots(
        PANELS,
        (root, wanted) => {
          const found = [...root.querySelectorAll("button")].find(
            (button) => (button.getAttribute("aria-label") ?? button.textContent.trim()) === wanted,
          );
          if (!found?.checkVisibility()) return null;
          found.scrollIntoView({ block: "center" });
          const box = found.getBoundingClientRect();
          return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        },
        name,
      );
    const seen = async () => (await find()).find((place) => place !== null);
    await until(`the button “${name}”`, seen);
    await pause(READING);
    // Asked again: the panel may have moved while it was read.
    const place = await until(`the button “${name}”`, seen);
    await this.tab.click(place.x, place.y);
  }

  /** Whether the keyboard's focus is on something inside the panel. */
  async panelHasFocus(): Promise<boolean> {
    const inside = await this.tab.inClosedRoots(PANELS, (root) => root.activeElement !== null);
    return inside.some(Boolean);
  }
}

/** Text without the difference between kinds and amounts of white space. */
function plain(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
