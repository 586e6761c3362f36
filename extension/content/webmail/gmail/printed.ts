import type { Address, Mail } from "../../../../src/mail/mail.ts";
import type { Problem } from "../adapter.ts";
import { lineOf, oneLine, readText } from "../text.ts";
import { addressOf, arrivalOf, permanentId } from "./ids.ts";
import { pageOf } from "./routes.ts";

/**
 * The pages that Gmail's server makes without the application: the print view (view=pt), and a single long mail in
 * full (view=lg), which names neither sender nor recipients. People stand there as text, so places decide what is
 * whose: only direct children of the frame are Gmail's own tables, deeper ones may be the sender's.
 */
export function printedMessages(document: Document): Element[] {
  return childTables(frameOf(document)).filter((table) => table.classList.contains("message"));
}

/** The same, told by their rows instead of by their class: the table of the subject has a single row with no table in it. */
function messagesByStructure(document: Document): Element[] {
  const frame = frameOf(document);
  return childTables(frame).filter((table) => rowsOf(table).length >= 3 || rowsOf(table)[0]?.querySelector("table"));
}

/** Whether Gmail's server made this page. A look at a few elements: asked of the application's big page, too. */
export function isPrintedPage(document: Document): boolean {
  return [...(document.body?.children ?? [])].some((child) => child.classList.contains("bodycontainer"));
}

function frameOf(document: Document): Element | null {
  return document.querySelector("body > .bodycontainer > .maincontent") ?? document.querySelector("body > div > div");
}

function childTables(frame: Element | null): HTMLTableElement[] {
  return [...(frame?.children ?? [])].filter((child) => child.localName === "table") as HTMLTableElement[];
}

function rowsOf(table: Element): HTMLTableRowElement[] {
  return [...(table as HTMLTableElement).rows];
}

export function printedProblems(document: Document): Problem[] {
  const byClass = printedMessages(document);
  const byStructure = messagesByStructure(document);
  const differing =
    byClass.length + byStructure.length - 2 * byClass.filter((table) => byStructure.includes(table)).length;
  if (differing > 0) return [{ what: "print-messages-disagree", count: differing, weight: "blind" }];
  // Signed out, or a mail that is no more: Gmail answers with a short page without any table.
  if (byClass.length === 0) {
    return document.querySelector("body table") ? [{ what: "print-messages", count: 1, weight: "blind" }] : [];
  }
  const problems: Problem[] = [];
  const count = (what: string, fails: (table: Element) => boolean) => {
    const failed = byClass.filter(fails).length;
    if (failed > 0) problems.push({ what, count: failed, weight: "blind" });
  };
  count("message-body", (table) => !bodyOf(table));
  if (isPrint(document)) {
    count("message-sender", (table) => !senderOf(table));
    count("message-subject", () => !subjectOf(document));
  }
  return problems;
}

/** Reads a message of such a page. In the view of a single mail, sender and recipients are absent. */
export function readPrinted(table: Element): Mail | null {
  const document = table.ownerDocument;
  const body = bodyOf(table);
  if (!body) return null;
  const mail: Mail = { place: "message" };
  const subject = subjectOf(document);
  if (subject) mail.subject = subject;
  const id = idOf(document);
  const time = arrivalOf(id);
  if (id) mail.id = id;
  if (time !== undefined) mail.time = time;
  if (isPrint(document)) {
    const sender = senderOf(table);
    if (!sender) return null;
    mail.fromAddress = sender.address;
    if (sender.name) mail.fromName = sender.name;
    const [head, recipients] = rowsOf(table);
    const date = oneLine(head?.cells[1]?.textContent ?? "");
    if (date) mail.date = date;
    const to = recipients ? recipientsOf(recipients) : [];
    if (to.length > 0) mail.to = to;
  }
  const { text, partial, links } = readText(body);
  mail.body = text;
  mail.links = links;
  if (partial) mail.bodyIsPartial = true;
  return mail;
}

export function printedKey(table: Element): string {
  const { messages, place } = placeOf(table);
  return [table.ownerDocument.URL, place, messages].join("\n");
}

/** Above all messages, outside of Gmail's frame. */
export function printedPanelPlace(document: Document): { parent: Element; before: Node } | null {
  const frame = frameOf(document);
  return frame?.parentElement ? { parent: frame.parentElement, before: frame } : null;
}

/** The account stands in the page's head, beside the logo: "Name <address>". */
export function printedAccount(document: Document): string | undefined {
  const head = document.querySelector("body > .bodycontainer > table:first-child");
  return addressOf(/<([^<>\s]+)>\s*$/.exec(oneLine(head?.textContent ?? ""))?.[1]);
}

function urlOf(document: Document): URL | undefined {
  return URL.canParse(document.URL) ? new URL(document.URL) : undefined;
}

function isPrint(document: Document): boolean {
  const url = urlOf(document);
  return url ? pageOf(url) === "print" : true;
}

/** The page's own address names the mail, and the conversation, whose id is that of its first mail. */
function idOf(document: Document): string | undefined {
  const parameters = urlOf(document)?.searchParams;
  const named = permanentId(parameters?.get("permmsgid")) ?? permanentId(parameters?.get("simpl"));
  if (named || !parameters || printedMessages(document).length > 1) return named;
  return permanentId(parameters.get("permthid"));
}

function placeOf(table: Element): { messages: number; place: number } {
  const messages = printedMessages(table.ownerDocument);
  return { messages: messages.length, place: messages.indexOf(table) };
}

/** In the print view a table before the messages; in the view of a single mail only the title has it. */
function subjectOf(document: Document): string | undefined {
  if (!isPrint(document)) return oneLine(document.title) || undefined;
  const heading = childTables(frameOf(document)).find((table) => !table.classList.contains("message"));
  const text = heading?.querySelector("b");
  return (text && lineOf(text)) || undefined;
}

/**
 * `<b>Name </b>&lt;address&gt;`: the name is bold, the address is Gmail's own text after it, so an address that the
 * sender wrote into the name is never taken for it.
 */
function senderOf(table: Element): { address: string; name: string | undefined } | undefined {
  const cell = rowsOf(table)[0]?.cells[0];
  if (!cell) return undefined;
  const bold = cell.querySelector("b");
  let after = "";
  for (let node: Node | null = bold ? bold.nextSibling : cell; node; node = node.nextSibling) {
    after += node.textContent;
    if (!bold) break;
  }
  const address = addressOf(/^<?([^<>]*)>?$/.exec(oneLine(after))?.[1]);
  if (!address) return undefined;
  return { address, name: (bold && lineOf(bold)) || undefined };
}

/**
 * "To: Mika <mika@…>, jo@…". The line that has a class is Reply-To, which names nobody who received the mail. Of several
 * lines without any class each may be that one (it is the first where there is one, and there may be none): then nobody
 * is taken.
 */
function recipientsOf(row: Element): Address[] {
  const lines = [...row.querySelectorAll("div")];
  const named = lines.filter((line) => !line.hasAttribute("class"));
  if (named.length > 1 && named.length === lines.length) return [];
  return named.flatMap((line) => {
    const text = oneLine(line.textContent ?? "").slice(0, 10_000);
    const list = text.slice(text.search(/[:：]/) + 1);
    return list.split(/,\s/).flatMap((one) => {
      const [, name = "", inAngles, bare] = /^(?:(.*)<([^<>]+)>|(.*))$/.exec(one.trim()) ?? [];
      const address = addressOf((inAngles ?? bare ?? "").trim());
      if (!address) return [];
      return [name.trim() ? { name: name.trim(), address } : { address }];
    });
  });
}

/** The last row holds a table with a cell of its own around the body. */
function bodyOf(table: Element): Element | null {
  const cell = rowsOf(table).at(-1)?.cells[0];
  return (
    cell?.querySelector(":scope > table > tbody > tr > td > div") ?? cell?.querySelector(":scope > table td") ?? null
  );
}
