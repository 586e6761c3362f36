/**
 * What a webmail changes without renaming anything: it speaks another language, writes dates in another way, or draws
 * the same parts in another order. As in `mutations.ts`, the page has to be read as before afterwards, or said to be
 * unreadable.
 */
import { trees } from "../../../extension/content/webmail/kit/deep.ts";
import type { Mail } from "../../../src/mail/mail.ts";
import type { Opened } from "../stage/app.ts";
import { ownElements } from "./handles.ts";
import { differences, type Reading, read } from "./read.ts";

export interface Changed {
  tried: number;
  /** Read as something else, or as nothing, without a word. */
  wrong: string[];
}

/** Attributes that hold words of the webmail. */
const WORDED = ["aria-label", "title", "placeholder", "alt"];

/** Words in an alphabet that no list of labels knows, but for whole sentences of it. */
const FOREIGN = "Ծրար";

const DATES = ["20.11.2026", "11月20日(金)", "vor 3 Stunden", "Kemarin", "٨:٠٥ ص"];

/** Turns around the children of every element, one element at a time. */
export function reorderPage(page: Opened, body: string): Changed {
  const before = sorted(read(page));
  const changed: Changed = { tried: 0, wrong: [] };
  for (const element of ownElements(page.document, body)) {
    for (const parent of [element, element.shadowRoot]) {
      const children = [...(parent?.children ?? [])];
      // The senders' own HTML is in the order that they gave it; and a frame that is moved loads anew.
      if (!parent || children.length < 2 || element.matches(body) || holdsFrame(parent)) continue;
      const order = [...parent.childNodes];
      parent.append(...order.toReversed());
      compare(changed, nameOf(element), before, sorted(read(page)));
      parent.append(...order);
    }
  }
  return changed;
}

/** Puts each of the webmail's own words into another language, one text at a time, then all of them. */
export function rewordPage(page: Opened, body: string): Changed {
  const before = read(page);
  const known = dataOf(before.mails, page.adapter.ownAddress(page.document));
  const changed: Changed = { tried: 0, wrong: [] };
  const texts = textsOf(page, body).flatMap((text) => {
    const reworded = reword(text.value, known);
    return reworded === text.value ? [] : [{ ...text, reworded }];
  });
  for (const [value, same] of Map.groupBy(texts, (text) => text.value)) {
    for (const { set, reworded } of same) set(reworded);
    compare(changed, `“${value}” in another language`, before, read(page));
    for (const { set } of same) set(value);
  }
  for (const { set, reworded } of texts) set(reworded);
  compare(changed, "all in another language", before, read(page));
  for (const { set, value } of texts) set(value);
  return changed;
}

/** Writes every date in another way. */
export function redatePage(page: Opened, body: string): Changed {
  const before = read(page);
  const dates = [...new Set(before.mails.map(({ date }) => date?.trim()).filter((date) => date !== undefined))];
  const changed: Changed = { tried: 0, wrong: [] };
  const texts = textsOf(page, body).filter(({ value }) => dates.some((date) => date && value.includes(date)));
  for (const other of DATES) {
    for (const { set, value } of texts) {
      set(dates.reduce((text, date) => (date ? text.replaceAll(date, other) : text), value));
    }
    compare(changed, `dates like “${other}”`, undated(before), undated(read(page)));
    for (const { set, value } of texts) set(value);
  }
  return changed;
}

function holdsFrame(parent: Element | ShadowRoot): boolean {
  const inShadows = trees(parent.ownerDocument).flatMap((tree) => [...tree.querySelectorAll("iframe")]);
  return inShadows.some((frame) => holds(parent, frame));
}

/** Across the edges of shadow trees. */
function holds(parent: Node, node: Node): boolean {
  if (parent.contains(node)) return true;
  const root = node.getRootNode();
  return "host" in root && holds(parent, root.host as Element);
}

function compare(changed: Changed, what: string, before: Reading, after: Reading) {
  changed.tried++;
  const wrong = after.blind ? [] : differences(before, after);
  if (wrong.length > 0) changed.wrong.push(`${what}: ${[...new Set(wrong)].join(", ")}`);
}

/** The mails that a page shows, whatever their order. */
function sorted(reading: Reading): Reading {
  const key = (mail: Mail | null) => `${mail?.subject} ${mail?.fromName} ${mail?.fromAddress}`;
  const inOrder = (mails: (Mail | null)[]) => mails.toSorted((one, other) => (key(one) < key(other) ? -1 : 1));
  return { ...reading, rows: inOrder(reading.rows), messages: inOrder(reading.messages) };
}

/** Without what is written in another way. */
function undated(reading: Reading): Reading {
  const without = (mail: Mail | null) => {
    if (!mail) return null;
    const { date: _date, time: _time, ...rest } = mail;
    return rest;
  };
  return { ...reading, rows: reading.rows.map(without), messages: reading.messages.map(without) };
}

interface Text {
  value: string;
  set(value: string): void;
}

function textsOf(page: Opened, body: string): Text[] {
  return ownElements(page.document, body).flatMap((element) => {
    const nodes = element.matches(body) ? [] : [...element.childNodes].filter(({ nodeType }) => nodeType === 3);
    return [
      ...nodes.map((node) => ({
        value: node.nodeValue ?? "",
        set(value: string) {
          node.nodeValue = value;
        },
      })),
      ...WORDED.filter((name) => element.hasAttribute(name)).map((name) => ({
        value: element.getAttribute(name) ?? "",
        set: (value: string) => element.setAttribute(name, value),
      })),
    ];
  });
}

/** What the mails say, and not the webmail; the longest first. */
function dataOf(mails: Mail[], owner: string | undefined): string[] {
  const all = mails.flatMap((mail) => [
    ...[mail.fromName, mail.fromAddress, mail.subject, mail.snippet, mail.date],
    ...(mail.body?.split("\n") ?? []),
    ...(mail.to?.flatMap(({ name, address }) => [name, address]) ?? []),
  ]);
  const texts = [...all, owner].map((text) => text?.trim()).filter((text) => text !== undefined && text.length > 1);
  return [...new Set(texts as string[])].sort((one, other) => other.length - one.length);
}

const solid = (text: string) => text.replace(/\s+/g, "");

/** Every word that no mail says, in another language. Signs and figures stay. */
function reword(text: string, known: string[]): string {
  if (!text.trim() || known.some((one) => solid(one).includes(solid(text.replace(/^[\s–-]+/, ""))))) return text;
  const [first, ...rest] = known.filter((one) => text.includes(one));
  if (first !== undefined) {
    return text
      .split(first)
      .map((part) => reword(part, rest))
      .join(first);
  }
  return text.replace(/[\p{L}\p{M}]+/gu, FOREIGN);
}

function nameOf(element: Element): string {
  const { localName, id, className } = element;
  if (!id && !className && element.parentElement) return `${nameOf(element.parentElement)} > ${localName}`;
  return `${localName}${id ? `#${id}` : ""}${className ? `.${String(className).trim().split(/\s+/).join(".")}` : ""}`;
}
