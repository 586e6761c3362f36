/** A person in a real SOGo: what the tests of it have in common. */
import { startSogo } from "../../scripts/webmail/sogo.ts";
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

export const SOGO_ROW = "#messagesList .sg-message-list-item";

/** Opens the login of a SOGo with these mails, and enters. */
export async function signInToSogo(
  mails: (server: WebmailServer) => void,
  language: "en" | "ja" = "en",
): Promise<Entered> {
  const spoken = language === "ja" ? "Japanese" : "English";
  const owner = { user: "mika", name: "Mika Tester", address: USER, password: PASSWORD };
  const entered = await openSelfHosted(() => startSogo({ ...owner, language: spoken }), mails, language);
  const { tab } = entered;
  await enterBy(tab, SOGO_ROW, () => sendLogin(tab, owner.user));
  return entered;
}

/** Fills in the login and sends it, once SOGo's script has taken it over. @returns whether it was there to be sent. */
function sendLogin(tab: Tab, user: string): Promise<boolean> {
  return tab.evaluate(
    (given) => {
      // Before Angular has compiled the form, the browser would send it by itself and show the login again.
      const form = document.querySelector<HTMLElement>(
        "form[name=loginForm].ng-valid, form[name=loginForm].ng-invalid",
      );
      const submit = form?.querySelector<HTMLElement>("button[type=submit]");
      if (!submit) return false;
      for (const [name, value] of Object.entries(given)) {
        const field = document.querySelector<HTMLInputElement>(`input[ng-model="app.creds.${name}"]`);
        if (!field) return false;
        field.value = value;
        for (const event of ["input", "change"]) field.dispatchEvent(new Event(event, { bubbles: true }));
      }
      submit.click();
      return true;
    },
    { username: user, password: PASSWORD },
  );
}

/** Enters a SOGo with the thirteen mails, with the extension told to read it always. */
export async function enterSogo(language: "en" | "ja" = "en"): Promise<SogoMailbox> {
  const entered = await signInToSogo(deliverThirteen, language);
  await readAlways(entered);
  return new SogoMailbox(entered);
}

/** The mailbox as it is seen and worked. */
export class SogoMailbox {
  readonly #browser: ExtensionBrowser;
  readonly #tab: Tab;
  readonly #server: WebmailServer;
  readonly list: SeenList;

  constructor({ browser, tab, server }: Entered) {
    this.#browser = browser;
    this.#tab = tab;
    this.#server = server;
    this.list = new SeenList(tab, SOGO_ROW);
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

  /** Presses the button that does this in SOGo's own words, once there is one that can be seen. */
  async press(action: string) {
    await until(`SOGo's button for “${action}”`, () =>
      this.#tab.evaluate((wanted) => {
        const all = [...document.querySelectorAll<HTMLElement>(`[ng-click^="${wanted}"]`)];
        const button = all.find((one) => one.checkVisibility());
        button?.click();
        return button !== undefined;
      }, action),
    );
  }

  /** Types into the search, which begins by itself. */
  async search(text: string) {
    await this.press("mailbox.searchMode()");
    await until("the search field", () =>
      this.#tab.evaluate(() => {
        const field = document.querySelector<HTMLInputElement>("input[name=folderSearch]");
        field?.focus();
        return field !== null && document.activeElement === field;
      }),
    );
    await this.#tab.type(text);
  }

  /** Waits for a panel that can be read; how it stands in the page. */
  panel() {
    return until("a panel", () =>
      this.#tab.evaluate(() => {
        const panels = document.querySelectorAll("[data-mioboe=panel]");
        const body = document.querySelector("#detailView .msg-body");
        const box = panels[0]?.getBoundingClientRect();
        if (!box || !body || box.height < 30) return null;
        return {
          count: panels.length,
          isAbove: box.bottom <= body.getBoundingClientRect().top,
          isInBody: body.contains(panels[0] ?? null),
        };
      }),
    );
  }

  /** What the panel says. */
  async panelText(): Promise<string> {
    const [text = ""] = await this.#tab.inClosedRoots(
      "[data-mioboe=panel]",
      (root) => root.lastElementChild?.textContent ?? "",
    );
    return text;
  }

  panels(): Promise<number> {
    return this.#tab.evaluate(() => document.querySelectorAll("[data-mioboe=panel]").length);
  }
}
