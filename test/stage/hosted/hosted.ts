import { join } from "node:path";
import { bundle } from "../../../scripts/lib/bundle.ts";
import type { StageMail } from "../mail.ts";
import type { Stage } from "../stage.ts";
import type { HostedData } from "./client.ts";

/** How one webmail looks, and what its page does. */
export interface HostedWebmail {
  /** Where its list is. */
  url: string;
  /** The page with these mails in its list, and one of them opened. */
  page(mails: StageMail[], opened?: StageMail): string;
  rows: string;
  /** The path of an opened mail, by its place in the list. */
  pathOf(place: number): string;
  /** The frame of an opened mail, and what its webmail puts into it. */
  frame?: { selector: string; body(mail: StageMail): string };
}

const NONCE = "c3RhZ2Vk";

let client: Promise<string> | undefined;

/** A webmail at its real address: its list at first; its script opens mails. */
export class HostedStage implements Stage {
  readonly #webmail: HostedWebmail;
  readonly #mails: StageMail[];
  readonly #openable: number;

  /** @param openable how many of the mails, from the newest on, can be opened: each brings a page of its own along. */
  constructor(webmail: HostedWebmail, mails: StageMail[], openable = mails.length) {
    this.#webmail = webmail;
    this.#mails = mails;
    this.#openable = openable;
  }

  url(): string {
    return this.#webmail.url;
  }

  async answer(address: string) {
    const { pathname } = new URL(address);
    // Nextcloud's frames have an address of their own; what belongs into them is filled in by the page's script.
    if (this.#webmail.frame && pathname.endsWith("/html"))
      return { status: 200, headers: { "content-type": "text/html; charset=utf-8" }, body: "<!DOCTYPE html><body>" };
    if (pathname !== new URL(this.#webmail.url).pathname)
      return { status: 404, headers: { "content-type": "text/plain" }, body: "" };
    const { page, rows, pathOf, frame } = this.#webmail;
    const data: HostedData = {
      rows,
      opened: this.#mails.slice(0, this.#openable).map((mail, place) => ({
        html: page(this.#mails, mail),
        path: pathOf(place),
        ...(frame && { frame: frame.body(mail) }),
      })),
      ...(frame && { frame: frame.selector }),
    };
    client ??= bundle(join(import.meta.dirname, "client.ts"), "hostedOnStage");
    const stored = JSON.stringify(data).replaceAll("<", "\\u003c");
    const script =
      `<script type="application/json" id="stage-data" nonce="${NONCE}">${stored}</script>` +
      `<script nonce="${NONCE}">addEventListener("DOMContentLoaded", () => {${await client}}, { once: true });</script>`;
    return {
      status: 200,
      headers: {
        "content-type": "text/html; charset=utf-8",
        "content-security-policy": `script-src 'nonce-${NONCE}'; object-src 'none'`,
      },
      body: page(this.#mails).replace("</head>", () => `${script}</head>`),
    };
  }
}
