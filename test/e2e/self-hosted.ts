/** A real webmail with real mails, which the extension was told to read always: what the tests of all of them share. */
import { expect, inject } from "vitest";
import type { WebmailServer } from "../../scripts/webmail/webmail-server.ts";
import type { ExtensionBrowser, Tab } from "../driver/driver.ts";
import { type ExtensionApi, POPUP } from "../driver/extension-page.ts";
import { launch } from "../driver/launch.ts";
import { MailReader } from "../driver/reader.ts";
import { pause, until } from "../driver/wait.ts";
import { KOHNAN_SUBJECT, kohnanPay, venmo } from "../stage/mailbox/demo.ts";
import { says } from "./session.ts";

export const USER = "mika@mailtest.example";
export const PASSWORD = "secret";

const SITE = "http://127.0.0.1/*";

let browser: ExtensionBrowser | undefined;
let server: WebmailServer | undefined;

/** Ends the server and the browser. */
export async function leaveSelfHosted() {
  await browser?.close();
  browser = undefined;
  await server?.stop();
  server = undefined;
}

export interface Entered {
  browser: ExtensionBrowser;
  server: WebmailServer;
  /** Its login. */
  tab: Tab;
}

/** Starts a webmail of its own with mails in it, and opens its login in a browser that remembers nothing. */
export async function openSelfHosted(
  start: () => Promise<WebmailServer>,
  mails: (server: WebmailServer) => void,
  language: "en" | "ja",
): Promise<Entered> {
  await server?.stop();
  server = undefined;
  server = await start();
  mails(server);
  if (browser) await browser.reset(browser.stage, language);
  // Loopback, so nothing leaves the machine; what would stop everything would stop the webmail too.
  else browser = await launch(inject("browserKind"), { language, offline: false, permits: [SITE] });
  return { browser, server, tab: await browser.openMailbox(server.url) };
}

/** How long a list is waited for before the page is loaded again, and an answer to the login before it is sent again. */
const PATIENCE = { list: 10_000, login: 3_000 };

/**
 * Enters by the login that is shown, and waits for a list with a row. A server that is still starting may refuse a login
 * or leave the list empty: then it is done again, as a person would.
 * @param sendLogin fills in the login and sends it; whether it was there.
 * @throws with what the page shows, when there is no list after half a minute.
 */
export async function enterBy(tab: Tab, row: string, sendLogin: () => Promise<boolean>) {
  let loadAgain = Date.now() + PATIENCE.list;
  await until("the list of mails", async () => {
    if (await tab.evaluate((selector) => document.querySelector(selector) !== null, row)) return true;
    if (await sendLogin()) await pause(PATIENCE.login);
    else if (Date.now() > loadAgain) {
      loadAgain = Date.now() + PATIENCE.list;
      await tab.evaluate(() => location.reload());
    }
    return false;
  }).catch(async ({ message }: Error) => {
    const shown = await tab.evaluate(() => `${location.href} “${document.body.innerText.slice(0, 300)}”`);
    throw new Error(`${message}; the page was ${shown}`);
  });
}

/** "Always do this here", as the popup asks for it. */
export async function readAlways({ browser, tab }: Pick<Entered, "browser" | "tab">) {
  const popup = await browser.openExtensionPage(POPUP);
  await popup.evaluate(async (site) => {
    const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
    await chrome.runtime.sendMessage({ type: "add-site", site });
  }, SITE);
  await popup.close();
  await tab.bringToFront();
}

/** Twelve ordinary mails, and the newest of all, the unasked sign-up mail. */
export function deliverThirteen(to: WebmailServer) {
  for (let one = 0; one < 12; one++) {
    const subject = `Photos, part ${one}`;
    to.deliver(`a${one}`, mail(`a${one}`, "Haru Ono <haru@friends.example>", subject, "From the lake."));
  }
  deliverSignUp(to, "first");
}

/** One more unasked sign-up mail comes in. */
export function deliverSignUp(to: WebmailServer, name: string) {
  to.deliver(name, mail(name, "noreply <noreply@value-wallet.com>", KOHNAN_SUBJECT, kohnanPay.mails[0]?.text ?? ""));
}

/**
 * A mail with the note of its server, which has the name of the webmail, and below it another that a sender may have
 * written.
 */
export function deliverNoted(to: WebmailServer) {
  const [noted] = venmo.mails;
  to.deliver(
    "1",
    `Authentication-Results: 127.0.0.1;
\tdkim=pass header.d=venmo.com; dmarc=pass header.from=venmo.com
Authentication-Results: 127.0.0.1; dmarc=fail header.from=venmo.com
From: Venmo <venmo@venmo.com>
To: Mika Tester <${USER}>
Subject: ${noted?.subject}
Date: ${new Date().toUTCString()}
Message-ID: <1@mailtest.example>
Content-Type: text/plain; charset=UTF-8

${noted?.text}
`,
  );
}

/** "Check the sender's signature" in the panel of that mail: the note is told as one, and proves nothing by itself. */
export async function expectNote(tab: Tab) {
  const reader = new MailReader(tab);
  expect((await reader.panel()).text).toContain("nothing here proves");
  await reader.press(says("panel_signature"));
  const note = says("panel_signature_noted", { by: "127.0.0.1", domain: "venmo.com" });
  const told = await reader.panelSaying(note).catch(async ({ message }: Error) => {
    throw new Error(`${message}; it said “${(await reader.panel()).text}”`);
  });
  // What the panel says of the sender is as before.
  expect(told.text).toContain("nothing here proves");
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

/** The list of a webmail as it is seen. */
export class SeenList {
  readonly #tab: Tab;
  readonly #row: string;

  /** @param row selects its rows. */
  constructor(tab: Tab, row: string) {
    this.#tab = tab;
    this.#row = row;
  }

  /** Waits until so many rows have a mark; what the marks say, from the top. */
  async marks(count: number): Promise<string[]> {
    let last: string[] = [];
    await until(`${count} marks`, async () => {
      const found = await this.#tab.inClosedRoots(`${this.#row} [data-mioboe=mark]`, (root) => ({
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

  /** The texts of the rows, from the top. A webmail may hide a row that it removes. */
  rows(): Promise<string[]> {
    return this.#tab.evaluate((row) => {
      const shown = [...document.querySelectorAll(row)].filter((one) => one.checkVisibility());
      return shown.map(({ textContent }) => textContent?.replace(/\s+/g, " ").trim().slice(0, 80) ?? "");
    }, this.#row);
  }

  async says(what: string, are: (rows: string[]) => boolean) {
    await until(what, async () => are(await this.rows())).catch(async (error: Error) => {
      throw new Error(`${error.message}; they were ${(await this.rows()).join(" | ")}`);
    });
  }

  /** Clicks on a mail, counted from the top; only rows that say this count. */
  async open(place: number, saying = "") {
    const middle = await this.#tab.evaluate(
      (row, at, wanted) => {
        const shown = [...document.querySelectorAll(row)].filter((one) => one.checkVisibility());
        const found = shown.filter(({ textContent }) => textContent?.includes(wanted))[at];
        found?.scrollIntoView({ block: "center" });
        const box = found?.getBoundingClientRect();
        return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
      },
      this.#row,
      place,
      saying,
    );
    if (!middle) throw new Error(`the list has no row ${place} that says “${saying}”`);
    await this.#tab.click(middle.x, middle.y);
  }
}
