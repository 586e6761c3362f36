/** A person in a real Roundcube: what the tests of it have in common. */
import { inject } from "vitest";
import { type RoundcubeServer, type RoundcubeSkin, startRoundcube } from "../../scripts/roundcube.ts";
import type { ExtensionBrowser, Tab } from "../driver/driver.ts";
import { type ExtensionApi, POPUP } from "../driver/extension-page.ts";
import { launch } from "../driver/launch.ts";
import { until } from "../driver/wait.ts";
import { KOHNAN_SUBJECT, kohnanPay } from "../stage/mailbox/demo.ts";

export const USER = "mika@mailtest.example";

/** So few that the mailbox has a second page. */
const ROWS = 10;

const SITE = "http://127.0.0.1/*";
const ROW = "#messagelist tr.message";
const PASSWORD = "secret";

let browser: ExtensionBrowser | undefined;
let server: RoundcubeServer | undefined;

/** Ends the server and the browser. */
export async function leaveRoundcube() {
  await browser?.close();
  browser = undefined;
  await server?.stop();
  server = undefined;
}

/**
 * Enters a Roundcube of its own with thirteen mails, the newest of them the unasked sign-up mail, with the extension
 * told to read it always.
 */
export async function enterRoundcube(options: { language?: "en" | "ja"; skin?: RoundcubeSkin } = {}): Promise<Mailbox> {
  const { language = "en", skin = "elastic" } = options;
  await server?.stop();
  server = undefined;
  const roundcubeLanguage = language === "ja" ? "ja_JP" : "en_GB";
  server = await startRoundcube({ user: USER, password: PASSWORD, language: roundcubeLanguage, skin, rows: ROWS });
  for (let one = 0; one < 12; one++) {
    server.deliver(
      `a${one}`,
      mail(`a${one}`, "Haru Ono <haru@friends.example>", `Photos, part ${one}`, "From the lake."),
    );
  }
  deliverSignUp(server, "first");

  if (browser) await browser.reset(browser.stage, language);
  // Loopback, so nothing leaves the machine; what would stop everything would stop Roundcube too.
  else browser = await launch(inject("browserKind"), { language, offline: false, permits: [SITE] });
  const tab = await browser.openMailbox(server.url);
  await tab.evaluate((password) => {
    (document.querySelector("#rcmloginpwd") as HTMLInputElement).value = password;
    (document.querySelector("#rcmloginsubmit") as HTMLElement).click();
  }, PASSWORD);
  await until("the list of mails", () => tab.evaluate((row) => document.querySelector(row) !== null, ROW));
  const popup = await browser.openExtensionPage(POPUP);
  await popup.evaluate(async (site) => {
    const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
    await chrome.runtime.sendMessage({ type: "add-site", site });
  }, SITE);
  await popup.close();
  await tab.bringToFront();
  return new Mailbox(browser, tab, server);
}

function deliverSignUp(to: RoundcubeServer, name: string) {
  to.deliver(name, mail(name, "noreply <noreply@value-wallet.com>", KOHNAN_SUBJECT, kohnanPay.mails[0]?.text ?? ""));
}

function mail(name: string, from: string, subject: string, text: string): string {
  const encoded = (part: string) => Buffer.from(part).toString("base64");
  return `From: ${from}
To: Mika Tester <${USER}>
Subject: =?UTF-8?B?${encoded(subject)}?=
Date: ${new Date().toUTCString()}
Message-ID: <${name}@mailtest.example>
MIME-Version: 1.0
Content-Type: text/plain; charset=UTF-8
Content-Transfer-Encoding: base64

${encoded(text)}
`;
}

/** The mailbox as it is seen and worked. */
export class Mailbox {
  readonly #browser: ExtensionBrowser;
  readonly #tab: Tab;
  readonly #server: RoundcubeServer;

  constructor(openedIn: ExtensionBrowser, tab: Tab, of: RoundcubeServer) {
    this.#browser = openedIn;
    this.#tab = tab;
    this.#server = of;
  }

  /** What is wrong in the page's console. */
  get errors(): readonly string[] {
    return this.#tab.errors;
  }

  update(): Promise<void> {
    return this.#browser.update();
  }

  /** One more unasked sign-up mail comes in. */
  receiveSignUp(name: string) {
    deliverSignUp(this.#server, name);
  }

  /** Waits until so many rows of the list have a mark; what the marks say, from the top. */
  async marks(count: number): Promise<string[]> {
    let last: string[] = [];
    await until(`${count} marks`, async () => {
      const found = await this.#tab.inClosedRoots(`${ROW} [data-mioboe=mark]`, (root) => ({
        isShown: root.host.checkVisibility(),
        text: root.querySelector("title")?.textContent ?? "",
      }));
      last = found.filter(({ isShown }) => isShown).map(({ text }) => text);
      return last.length === count;
    }).catch(async (error: Error) => {
      const rows = await this.rows();
      throw new Error(`${error.message}; there were ${last.length} on ${rows.join(" | ")}`);
    });
    return last;
  }

  /** The texts of the rows, from the top. Roundcube hides a row that it removes. */
  rows(): Promise<string[]> {
    return this.#tab.evaluate((row) => {
      const shown = [...document.querySelectorAll(row)].filter((one) => one.checkVisibility());
      return shown.map(({ textContent }) => textContent?.slice(0, 80) ?? "");
    }, ROW);
  }

  async rowsSay(what: string, are: (rows: string[]) => boolean) {
    await until(what, async () => are(await this.rows())).catch(async (error: Error) => {
      throw new Error(`${error.message}; they were ${(await this.rows()).join(" | ")}`);
    });
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

  /** Clicks on a mail of the list, counted from the top, which opens in the frame. */
  async open(place: number) {
    const middle = await this.#tab.evaluate(
      (row, at) => {
        const shown = [...document.querySelectorAll(row)].filter((one) => one.checkVisibility());
        const box = shown[at]?.getBoundingClientRect();
        return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
      },
      ROW,
      place,
    );
    if (!middle) throw new Error(`the list has no row ${place}`);
    await this.#tab.click(middle.x, middle.y);
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
