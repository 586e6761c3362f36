/** A made-up webmail for the tests of the content script: a list of `<p id from>` rows and `<article id>` messages. */

import type { Adapter, Problem } from "../../extension/content/webmail/adapter.ts";
import type { Mail } from "../../src/mail/mail.ts";

export interface TestAdapter extends Adapter {
  /** What the two-way check says from now on. */
  found: Problem[];
}

export function testAdapter(): TestAdapter {
  const mail = (element: Element, place: Mail["place"]): Mail => ({
    id: element.id,
    place,
    fromAddress: element.getAttribute("from") ?? "",
    ...(place === "message" && element.hasAttribute("open") ? { body: element.textContent ?? "" } : {}),
    ...(element.hasAttribute("closed-frame") && { bodyIsPartial: true }),
  });
  return {
    webmail: "test",
    found: [],
    fits: () => true,
    view: () => "list",
    ownAddress: () => "mika@mailtest.example",
    rows: (document) => [...document.querySelectorAll("main p")],
    rowKey: (row) => row.id,
    readRow: (row) => mail(row, "row"),
    messages: (document) => [...document.querySelectorAll("main article")],
    messageKey: (message) => message.id,
    readMessage: (message) => mail(message, "message"),
    shows: (message, { id }) => message.id === id,
    problems() {
      return this.found;
    },
    markPlace: (row) => ({ parent: row, before: null }),
    panelPlace: () => {
      const main = document.querySelector("main");
      return main && { parent: main, before: main.firstChild };
    },
    watch: (document) => [{ node: document.body, options: { childList: true, subtree: true } }],
  };
}

export function row(id: string, from = "noreply@value-wallet.com"): HTMLElement {
  const element = document.createElement("p");
  element.id = id;
  element.setAttribute("from", from);
  return element;
}

export function message(id: string, open = true, from = "noreply@value-wallet.com"): HTMLElement {
  const element = document.createElement("article");
  element.id = id;
  element.setAttribute("from", from);
  element.toggleAttribute("open", open);
  element.textContent = "text";
  return element;
}
