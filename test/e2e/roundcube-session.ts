/** A person in a real Roundcube: what the tests of it have in common. */
import { type RoundcubeSkin, startRoundcube } from "../../scripts/webmail/roundcube.ts";
import type { WebmailServer } from "../../scripts/webmail/webmail-server.ts";
import type { ExtensionBrowser, Tab } from "../driver/driver.ts";
import { until } from "../driver/wait.ts";
import {
  deliverSignUp,
  deliverThirteen,
  type Entered,
  enterBy,
  openSelfHosted,
  PASSWORD,
  readAlways,
  SeenList,
  USER,
} from "./self-hosted.ts";

/** So few that the mailbox has a second page. */
const ROWS = 10;

const ROW = "#messagelist tr.message";

/** Opens the login of a Roundcube with these mails, and enters. */
export async function signInToRoundcube(
  mails: (server: WebmailServer) => void,
  options: { language?: "en" | "ja"; skin?: RoundcubeSkin } = {},
): Promise<Entered> {
  const { language = "en", skin = "elastic" } = options;
  const spoken = language === "ja" ? "ja_JP" : "en_GB";
  const start = () => startRoundcube({ user: USER, password: PASSWORD, language: spoken, skin, rows: ROWS });
  const entered = await openSelfHosted(start, mails, language);
  const { tab } = entered;
  await enterBy(tab, ROW, () =>
    tab.evaluate((password) => {
      const field = document.querySelector<HTMLInputElement>("#rcmloginpwd");
      const submit = document.querySelector<HTMLElement>("#rcmloginsubmit");
      if (!field || !submit) return false;
      field.value = password;
      submit.click();
      return true;
    }, PASSWORD),
  );
  return entered;
}

/**
 * Enters a Roundcube of its own with thirteen mails, the newest of them the unasked sign-up mail, with the extension
 * told to read it always.
 */
export async function enterRoundcube(options: { language?: "en" | "ja"; skin?: RoundcubeSkin } = {}): Promise<Mailbox> {
  const entered = await signInToRoundcube(deliverThirteen, options);
  await readAlways(entered);
  return new Mailbox(entered);
}

/** The mailbox as it is seen and worked. */
export class Mailbox {
  readonly #browser: ExtensionBrowser;
  readonly #tab: Tab;
  readonly #server: WebmailServer;
  readonly #list: SeenList;

  constructor({ browser, tab, server }: Entered) {
    this.#browser = browser;
    this.#tab = tab;
    this.#server = server;
    this.#list = new SeenList(tab, ROW);
  }

  /** What is wrong in the page's console. */
  get errors(): readonly string[] {
    return this.#tab.errors;
  }

  update(): Promise<void> {
    return this.#browser.update();
  }

  receiveSignUp(name: string) {
    deliverSignUp(this.#server, name);
  }

  /** See SeenList. */
  marks(count: number): Promise<string[]> {
    return this.#list.marks(count);
  }

  rowsSay(what: string, are: (rows: string[]) => boolean): Promise<void> {
    return this.#list.says(what, are);
  }

  /** Opens in the frame. */
  open(place: number): Promise<void> {
    return this.#list.open(place);
  }

  /** Does what a button of Roundcube does, once it is free to be pressed, and waits until Roundcube is done. */
  async press(command: string) {
    const busy = (wanted: string | null) => {
      const { rcmail } = globalThis as unknown as {
        rcmail: { busy: boolean; commands: Record<string, boolean>; command(name: string): void };
      };
      if (rcmail.busy || (wanted !== null && !rcmail.commands[wanted])) return true;
      if (wanted !== null) rcmail.command(wanted);
      return false;
    };
    await until(`Roundcube is ready for “${command}”`, async () => !(await this.#tab.evaluate(busy, command)));
    await until(`Roundcube is done with “${command}”`, async () => !(await this.#tab.evaluate(busy, null)));
  }

  async search(text: string) {
    await this.#tab.evaluate((wanted) => {
      (document.querySelector("#mailsearchform, #quicksearchbox") as HTMLInputElement).value = wanted;
    }, text);
    await this.press("search");
  }

  /** Opens the newest mail of the list on a page of its own. */
  async openAlone() {
    await this.#tab.evaluate((link) => {
      const links = [...document.querySelectorAll<HTMLAnchorElement>(link)];
      location.href = links.find((one) => one.checkVisibility())?.href ?? "";
    }, `${ROW} a[href*=_uid]`);
    await until("the mail's own page", () => this.#tab.evaluate(() => location.search.includes("_action=show")));
  }

  async backToList() {
    await this.#tab.evaluate(() => {
      location.href = "?_task=mail&_mbox=INBOX";
    });
    await this.rowsSay("the list again", (rows) => rows.length > 0);
  }

  /**
   * Waits for a panel that can be read, in the frame beside the list or in the page itself; how it stands there. It is
   * small where the same service's was already seen.
   */
  panel(where: "frame" | "page") {
    return until(`a panel in the ${where}`, () =>
      this.#tab.evaluate((inFrame) => {
        const frame = document.querySelector<HTMLIFrameElement>("#messagecontframe");
        const page = inFrame ? frame?.contentDocument : document;
        const panels = page?.querySelectorAll("[data-mioboe=panel]") ?? [];
        const body = page?.querySelector("#messagebody");
        const box = panels[0]?.getBoundingClientRect();
        if (!box || !body || box.height < 30) return null;
        return {
          count: panels.length,
          isAbove: box.bottom <= body.getBoundingClientRect().top,
          isInBody: body.contains(panels[0] ?? null),
        };
      }, where === "frame"),
    );
  }

  /** What the panel in the page itself says. */
  async panelText(): Promise<string> {
    const [text = ""] = await this.#tab.inClosedRoots(
      "[data-mioboe=panel]",
      (root) => root.lastElementChild?.textContent ?? "",
    );
    return text;
  }

  /** How many panels there are, in the frame and around it. */
  panels(): Promise<number> {
    return this.#tab.evaluate(() => {
      const inner = document.querySelector<HTMLIFrameElement>("#messagecontframe")?.contentDocument;
      return [document, inner].reduce(
        (sum, page) => sum + (page?.querySelectorAll("[data-mioboe=panel]").length ?? 0),
        0,
      );
    });
  }
}
