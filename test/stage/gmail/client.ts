/**
 * Gmail's application on the stage: it runs in the page, in the page's own world, and moves between views without a
 * reload. Like Gmail it keeps views that were left (hidden by an inline style), fills rows anew while their elements
 * stay, makes bodies and details only when they are opened, and has no `role=main` while a view loads.
 */
import type { Html } from "../html.ts";
import type { Mailbox, StageThread } from "../mail.ts";
import { newest } from "../mail.ts";
import { conversationHtml } from "./conversation.ts";
import { listHtml } from "./list.ts";
import { detailsHtml, openedMessage } from "./message.ts";
import type { GmailOptions } from "./options.ts";
import { type Route, routeOf, threadsOf } from "./routes.ts";
import { rowHtml, rowParts } from "./row.ts";
import { shellHtml } from "./shell.ts";
import { View } from "./view.ts";

/** What tests call, in the page. */
export interface StageInPage {
  /** A new mail arrives: the list that is shown gets a row, without a change of the address. */
  receive(thread: StageThread): void;
  setTheme(theme: GmailOptions["theme"]): void;
  /** Draws every row of the shown list anew, in the same elements. */
  redraw(): void;
}

interface Stored {
  mailbox: Mailbox;
  options: GmailOptions;
  /** The conversation of a window of its own, by the number of its first mail. */
  popout: string | null;
}

/** The browsers' Trusted Types, which TypeScript doesn't know yet. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createHTML(text: string): string }): { createHTML(text: string): string };
}

/** Gmail makes its HTML as the browsers' Trusted Types demand. */
const policy = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy("stage", {
  createHTML: (text) => text,
});

function put(element: Element, content: Html) {
  element.innerHTML = policy?.createHTML(content.text) ?? content.text;
}

function element(content: Html): Element {
  const template = document.createElement("template");
  template.innerHTML = policy?.createHTML(content.text) ?? content.text;
  const [first] = template.content.children;
  if (!first) throw new Error("nothing to draw");
  return first;
}

const stored: Stored = JSON.parse(document.querySelector("#stage-data")?.textContent ?? "{}");
const view = new View(stored.mailbox, stored.options);
const { options, words } = view;
/** The conversation that a table row belongs to. */
const threadOfRow = new WeakMap<Element, StageThread>();
/** The conversation that an opened one shows. */
const threadOfConversation = new WeakMap<Element, StageThread>();
const kept = new Map<string, HTMLElement>();
let loading = 0;

const area = () => document.querySelector<HTMLElement>(".aeF") as HTMLElement;
const route = (): Route => routeOf(location.hash);

function listed(list: string, page: number): StageThread[] | null {
  const threads = threadsOf(list, view);
  return threads && threads.slice((page - 1) * options.rowsAPage, page * options.rowsAPage);
}

/** Ties the rows of a list to their conversations. */
function bindRows(main: Element, threads: StageThread[]) {
  const rows = [...main.querySelectorAll("tr.zA[id]")].filter((row) => !row.querySelector(".am0"));
  for (const [place, row] of rows.entries()) {
    const thread = threads[place];
    for (let part: Element | null = row; thread && part && (part === row || !part.id); part = part.nextElementSibling) {
      threadOfRow.set(part, thread);
    }
  }
}

function makeList(list: string, page: number): HTMLElement {
  const threads = listed(list, page);
  const outer = document.createElement("div");
  outer.className = "nH";
  if (!threads) {
    put(outer, { text: `<div class="nH oy8Mbf" role="main"><h1 class="settings"></h1></div>` });
    (outer.querySelector("h1") as HTMLElement).textContent = words.settings;
    return outer;
  }
  put(outer, { text: `<div class="BltHke nH oy8Mbf" role="main">${listHtml(threads, view, list).text}</div>` });
  bindRows(outer, threads);
  return outer;
}

function makeConversation(thread: StageThread): HTMLElement {
  const outer = document.createElement("div");
  outer.className = "nH";
  put(outer, { text: `<div class="nH g id" role="main">${conversationHtml(thread, view).text}</div>` });
  threadOfConversation.set(outer.querySelector(".a98") as Element, thread);
  return outer;
}

/** Reading a conversation takes the bold type off its row, in every list that is kept. */
function markRead(thread: StageThread) {
  if (!view.isUnread(thread)) return;
  for (const mail of thread.mails) mail.unread = false;
  for (const [key, kind] of kept) refill(kind, thread, routeOf(`#${key}`).list);
}

/** Fills the rows of a conversation anew, in the elements that they have. */
function refill(main: Element, thread: StageThread, list: string) {
  const rows = [...main.querySelectorAll("tr.zA")].filter((row) => threadOfRow.get(row) === thread);
  if (rows.length === 0) return;
  for (const [place, part] of rowParts(thread, view, list).entries()) {
    const row = rows[place];
    if (!row) continue;
    row.className = part.className;
    if (part.labelledBy) row.setAttribute("aria-labelledby", part.labelledBy);
    const fresh = element({ text: `<table><tbody>${rowHtml(part).text}</tbody></table>` }).querySelector("tr");
    row.replaceChildren(...(fresh?.childNodes ?? []));
  }
}

function title({ list, thread }: Route) {
  const unread = threadsOf("inbox", view)?.filter((one) => view.isUnread(one)).length ?? 0;
  const name = (words as unknown as Record<string, string>)[list] ?? list;
  const opened = view.threadCalled(thread);
  const first = opened ? newest(opened).subject : unread > 0 && list === "inbox" ? `${name} (${unread})` : name;
  document.title = `${first} - ${view.mailbox.owner.address} - Gmail`;
}

/** Shows the view of the address: the kept one if there is one, else a new one after it was loaded. */
function show() {
  const current = route();
  const key = current.thread ?? (current.page > 1 ? `${current.list}/p${current.page}` : current.list);
  clearTimeout(loading);
  for (const child of area().children) (child as HTMLElement).style.display = "none";
  const was = kept.get(key);
  const ready = () => {
    const thread = view.threadCalled(current.thread);
    const made = was ?? (thread ? makeConversation(thread) : makeList(current.list, current.page));
    if (!was) area().append(made);
    kept.set(key, made);
    made.style.display = "";
    if (thread) markRead(thread);
    title(current);
    for (const link of document.querySelectorAll("[data-list]")) {
      link.classList.toggle("nZ", link.getAttribute("data-list") === current.list.split("/")[0]);
    }
  };
  // While a view loads, the page has none: no element with role=main is there to be found.
  if (was || options.loading === 0) ready();
  else loading = setTimeout(ready, options.loading) as unknown as number;
}

/** In the split pane the conversation opens beside the list, and the address stays as it is. */
function openInPane(thread: StageThread, row: Element) {
  const pane = row.closest("[role=main]")?.querySelector(".aia");
  if (!pane) return;
  put(pane, { text: `<div class="nH"><div class="nH ao9">${conversationHtml(thread, view).text}</div></div>` });
  threadOfConversation.set(pane.querySelector(".a98") as Element, thread);
  setTimeout(() => markRead(thread), 0);
}

function toggleMessage(item: HTMLElement, thread: StageThread) {
  const mail = thread.mails[Number(item.dataset.place)];
  if (!mail) return;
  const opens = !item.classList.contains("h7");
  item.className = opens ? "h7" : "kv";
  const content = item.querySelector(".G3 > div") as HTMLElement;
  if (opens && !content.querySelector(".adn")) content.append(element(openedMessage(mail, thread, view)));
  for (const box of content.querySelectorAll<HTMLElement>(":scope > .adn")) box.style.display = opens ? "" : "none";
  for (const box of content.querySelectorAll<HTMLElement>(":scope > .adf")) box.style.display = opens ? "none" : "";
}

function toggleDetails(button: HTMLElement, thread: StageThread) {
  const header = button.closest(".gE");
  const mail = thread.mails[Number(button.dataset.mail)];
  if (!header || !mail) return;
  const table = header.parentElement?.querySelector<HTMLElement>(":scope > .ajA");
  if (!table) header.after(element(detailsHtml(mail, view)));
  // Gmail hides the table that was opened once, and never takes it away.
  else table.style.visibility = table.style.visibility === "hidden" ? "visible" : "hidden";
}

function onClick(event: MouseEvent) {
  const target = event.target as HTMLElement;
  const row = target.closest("tr.zA");
  const thread = row && threadOfRow.get(row);
  if (row && thread) {
    if (options.pane !== "none") return openInPane(thread, row);
    const current = route();
    location.hash = `#${current.list}/${view.tokenOf(thread)}`;
    return;
  }
  const conversation = target.closest(".a98");
  const opened = conversation && threadOfConversation.get(conversation);
  if (!opened) return;
  const details = target.closest<HTMLElement>(".ajy");
  if (details) return toggleDetails(details, opened);
  const folded = target.closest(".adv")?.closest(".a98");
  if (folded) {
    for (const item of folded.querySelectorAll(".kQ, .kx")) item.className = "kv";
    folded.querySelector(".adv")?.remove();
    return;
  }
  const item = target.closest<HTMLElement>("[role=listitem]");
  if (item && target.closest(".adf, .gE.iv") && !target.closest("[role=button], a, .go")) toggleMessage(item, opened);
}

function receive(thread: StageThread) {
  view.mailbox.threads.unshift(thread);
  for (const [key, main] of kept) {
    const { list, page } = routeOf(`#${key}`);
    const body = main.querySelector("table.F > tbody");
    if (!body || page > 1 || !threadsOf(list, view)?.includes(thread)) continue;
    const parts = rowParts(thread, view, list).map(
      (part) => element({ text: `<table><tbody>${rowHtml(part).text}</tbody></table>` }).querySelector("tr") as Element,
    );
    for (const part of parts) threadOfRow.set(part, thread);
    body.prepend(...parts);
  }
  if (!stored.popout) title(route());
}

function redraw() {
  for (const [key, main] of kept) {
    const { list, page } = routeOf(`#${key}`);
    for (const thread of listed(list, page) ?? []) refill(main, thread, list);
  }
}

function setTheme(theme: GmailOptions["theme"]) {
  document.body.dataset.theme = theme;
}

function start() {
  setTheme(options.theme);
  put(document.body, shellHtml(view));
  document.addEventListener("click", onClick);
  Object.assign(globalThis, { stage: { receive, setTheme, redraw } satisfies StageInPage });
  if (stored.popout) {
    document.body.classList.add("aAU", "xE", "Su");
    const thread = view.mailbox.threads.find((one) => view.threadId(one).decimal === stored.popout);
    if (thread) area().append(makeConversation(thread));
    document.title = `${thread ? newest(thread).subject : ""} - ${view.mailbox.owner.address} - Gmail`;
    return;
  }
  document.body.classList.add("aAU");
  addEventListener("hashchange", show);
  document.querySelector("form[role=search]")?.addEventListener("submit", (event) => {
    event.preventDefault();
    const query = new FormData(event.target as HTMLFormElement).get("q");
    location.hash = `#search/${encodeURIComponent(String(query)).replaceAll("%20", "+")}`;
  });
  show();
}

start();
