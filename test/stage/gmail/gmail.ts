/** Gmail on the stage, seen from Node: what it answers at which address. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "vite";
import { escapeHtml, type Html } from "../html.ts";
import type { Mailbox } from "../mail.ts";
import { DEFAULTS, type GmailOptions } from "./options.ts";
import { ACCOUNT_KEY, missingPage, originalPage } from "./original.ts";
import { entirePage, printPage } from "./server-pages.ts";
import { View } from "./view.ts";

export interface StageAnswer {
  status: number;
  headers: Record<string, string>;
  body: string | Buffer;
}

/** One transparent pixel, which Gmail uses as the picture of every button. */
const PIXEL = Buffer.from("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7", "base64");

let client: Promise<string> | undefined;

/** The application as one classic script. */
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      minify: false,
      lib: { entry: join(import.meta.dirname, "client.ts"), formats: ["iife"], name: "gmailOnStage" },
    },
  });
  const [output] = [built].flat();
  if (!output || !("output" in output)) throw new Error("the stage could not be built");
  return output.output[0].code;
}

const NONCE = "c3RhZ2U";

/** Gmail's own policy in short: scripts by nonce, and no HTML from strings without Trusted Types. */
const POLICY = `require-trusted-types-for 'script'; object-src 'none'; base-uri 'self'; script-src 'nonce-${NONCE}' 'strict-dynamic'`;

export class GmailStage {
  readonly mailbox: Mailbox;
  readonly options: GmailOptions;
  /** The session has ended while the page stayed open: Gmail hands nothing out. */
  isSignedOut = false;
  /** Every address that was asked for. */
  readonly asked: string[] = [];

  constructor(mailbox: Mailbox, options: Partial<GmailOptions> = {}) {
    this.mailbox = mailbox;
    this.options = { ...DEFAULTS, ...options };
  }

  /** Where the mailbox is opened. */
  url(hash = "#inbox"): string {
    return `https://mail.google.com/mail/u/${this.options.account}/${hash}`;
  }

  /** The address of the conversation with this subject, in the inbox. */
  threadUrl(subject: string): string {
    const view = new View(this.mailbox, this.options);
    return this.url(`#inbox/${view.tokenOf(this.#thread(subject))}`);
  }

  printUrl(subject: string): string {
    const id = new View(this.mailbox, this.options).threadId(this.#thread(subject));
    return this.url(`?ik=${ACCOUNT_KEY}&view=pt&search=all&permthid=thread-f:${id.decimal}`);
  }

  popoutUrl(subject: string): string {
    const id = new View(this.mailbox, this.options).threadId(this.#thread(subject));
    return this.url(`?ui=2&view=btop&ver=stage&search=inbox&th=%23thread-f%3A${id.decimal}&cvid=1`);
  }

  #thread(subject: string) {
    const found = this.mailbox.threads.find(({ mails }) => mails.some((mail) => mail.subject.includes(subject)));
    if (!found) throw new Error(`no mail on the stage has the subject ${subject}`);
    return found;
  }

  /** What Gmail answers at an address of its own. Everything that it doesn't have is a 404, never the network's. */
  async answer(address: string): Promise<StageAnswer> {
    const url = new URL(address);
    this.asked.push(address.replace(/#.*/, ""));
    if (url.pathname.endsWith(".gif")) return { status: 200, headers: { "content-type": "image/gif" }, body: PIXEL };
    const found = /^\/mail\/(?:u\/\d+\/)?$/.test(url.pathname) ? await this.#page(url) : null;
    if (found === null) return { status: 404, headers: { "content-type": "text/plain" }, body: "" };
    const headers = { "content-type": "text/html; charset=utf-8", "content-security-policy": POLICY };
    return { status: 200, headers, body: found };
  }

  async #page(url: URL): Promise<string | null> {
    const view = new View(this.mailbox, this.options);
    const wanted = (name: string) => /(\d{10,})/.exec(url.searchParams.get(name) ?? "")?.[1];
    const byThread = (id: string | undefined) =>
      this.mailbox.threads.find((thread) => view.threadId(thread).decimal === id);
    const text = (page: Html | undefined) => page?.text ?? null;
    switch (url.searchParams.get("view")) {
      case null:
        return this.#application(null);
      case "btop":
        return this.#application(wanted("th") ?? null);
      case "pt": {
        const thread = byThread(wanted("permthid"));
        return text(thread && printPage(thread, view));
      }
      case "lg":
      case "om": {
        const mails = this.mailbox.threads.flatMap((thread) => thread.mails);
        const mail = mails.find((one) => view.idOf(one).decimal === wanted("permmsgid"));
        if (url.searchParams.get("view") === "lg") return text(mail && entirePage(mail, view));
        if (this.isSignedOut) return null;
        return text(mail && url.searchParams.get("ik") === ACCOUNT_KEY ? originalPage(mail, view) : missingPage());
      }
      default:
        return null;
    }
  }

  async #application(popout: string | null): Promise<string> {
    client ??= bundle();
    const style = await readFile(join(import.meta.dirname, "gmail.css"), "utf8");
    const globals = [null, null, 2, this.options.language, null, null, 1, "/mail/u", null, ACCOUNT_KEY];
    const data = JSON.stringify({ mailbox: this.mailbox, options: this.options, popout }).replaceAll("<", "\\u003c");
    return (
      `<!DOCTYPE html><html lang="${escapeHtml(this.options.language)}"><head><meta charset="utf-8"><title>Gmail</title>` +
      `<meta name="viewport" content="width=device-width"><style>${style}</style>` +
      `<script nonce="${NONCE}">var GLOBALS=${JSON.stringify(globals)};</script></head><body>` +
      `<script type="application/json" id="stage-data" nonce="${NONCE}">${data}</script>` +
      `<script nonce="${NONCE}">addEventListener("DOMContentLoaded", () => {${await client}}, { once: true });</script></body></html>`
    );
  }
}
