import { join } from "node:path";
import { JSDOM } from "jsdom";
import { bundle } from "../../../scripts/lib/bundle.ts";
import { escapeHtml } from "../html.ts";
import type { StageMail } from "../mail.ts";
import type { Stage } from "../stage.ts";
import type { HostedWebmail } from "./hosted.ts";
import type { VirtualData } from "./virtual-client.ts";

/** So many elements a virtual list has: those that can be seen, and some above and below. */
const ELEMENTS = 40;

let client: Promise<string> | undefined;

/** A webmail whose list is longer than its page: it draws rows anew in the elements of others while one scrolls. */
export class VirtualStage implements Stage {
  readonly #webmail: HostedWebmail;
  readonly #mails: StageMail[];
  readonly #length: number;

  /** @param length how many rows the list has; they are made from `mails`, over and over. */
  constructor(webmail: HostedWebmail, mails: StageMail[], length: number) {
    this.#webmail = webmail;
    this.#mails = mails;
    this.#length = length;
  }

  url(): string {
    return this.#webmail.url;
  }

  async answer(address: string) {
    const { page, rows, url } = this.#webmail;
    if (new URL(address).pathname !== new URL(url).pathname) {
      return { status: 404, headers: { "content-type": "text/plain" }, body: "" };
    }
    const data: VirtualData = { rows, patterns: this.#patterns(), length: this.#length };
    client ??= bundle(join(import.meta.dirname, "virtual-client.ts"), "virtualOnStage");
    const stored = JSON.stringify(data).replaceAll("<", "\\u003c");
    const script =
      `<script type="application/json" id="stage-data">${stored}</script>` +
      `<script>addEventListener("DOMContentLoaded", () => {${await client}}, { once: true });</script>`;
    return {
      status: 200,
      headers: { "content-type": "text/html; charset=utf-8" },
      body: page(this.#mails.slice(0, ELEMENTS)).replace("</head>", () => `${script}</head>`),
    };
  }

  /** Each mail's row by itself, with the box that it stands in. */
  #patterns(): VirtualData["patterns"] {
    const { page, rows } = this.#webmail;
    const { document } = new JSDOM(page(this.#mails)).window;
    const found = [...document.querySelectorAll(rows)];
    return found.map((row, place) => {
      let box = row;
      while (box.parentElement && box.parentElement.querySelectorAll(rows).length === 1) box = box.parentElement;
      const { subject, time } = this.#mails[place] as StageMail;
      return { html: box.outerHTML, subject: escapeHtml(subject), time: String(time) };
    });
  }
}
