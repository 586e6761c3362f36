import type { Address, Mail } from "../../../../src/mail/mail.ts";
import { lineOf, oneLine, readText, startOf } from "../text.ts";
import { isHidden, walk } from "../walk.ts";
import { authenticationOf } from "./details.ts";
import { addressOf, arrivalOf, legacyId, permanentId } from "./ids.ts";
import { isBody, isHeading, isOutside } from "./scan.ts";

/** What a message's header holds, found without looking below its body. */
export interface Parts {
  /** Elements with the address of a person, in order; the sender comes first. */
  people: Element[];
  /** The sender's picture, which repeats the address. */
  picture: Element | undefined;
  /** Elements that carry the message's ids. */
  ids: Element | undefined;
  date: Element | undefined;
  /** The table that Gmail makes when somebody opens the details. */
  details: Element | undefined;
  body: Element | undefined;
}

export function partsOf(message: Element): Parts {
  const parts: Parts = {
    people: [],
    picture: undefined,
    ids: undefined,
    date: undefined,
    details: undefined,
    body: undefined,
  };
  walk(message, (element) => {
    if (element.matches(".ajA, .ajC")) {
      parts.details ??= element;
      return false;
    }
    if (isBody(element) && !isHidden(element)) {
      parts.body ??= innermost(element);
      return false;
    }
    if (element !== message && isOutside(element)) return false;
    if (element.hasAttribute("data-message-id") || element.hasAttribute("data-legacy-message-id"))
      parts.ids ??= element;
    if (parts.body) {
      // Only what stands before the body is Gmail's word about the mail.
    } else if (element.localName === "img") {
      if (element.hasAttribute("jid") || element.hasAttribute("data-hovercard-id")) parts.picture ??= element;
    } else if (personAddress(element)) parts.people.push(element);
    else if (isDate(element)) parts.date ??= element;
    return true;
  });
  return parts;
}

/** `.ii` holds `.a3s`, which holds the sender's HTML. Only the direct child counts: deeper ones could be the sender's. */
function innermost(body: Element): Element {
  if (body.classList.contains("a3s")) return body;
  return [...body.children].find((child) => child.classList.contains("a3s")) ?? body;
}

function isDate(element: Element): boolean {
  if (element.localName !== "span" || !element.hasAttribute("title")) return false;
  return element.classList.contains("g3") || /\d/.test(element.getAttribute("title") ?? "");
}

function personAddress(element: Element): string | undefined {
  return addressOf(element.getAttribute("email")) ?? addressOf(element.getAttribute("data-hovercard-id"));
}

/**
 * The sender by two roads: the class that Gmail gives to senders, and the first person in the header.
 * @returns null when there is none or the two differ.
 */
export function senderOf({ people, picture }: Parts): { address: string; name: string | undefined } | null {
  const byClass = people.find((person) => person.classList.contains("gD"));
  const byPlace = people.find((person) => !person.closest(".hb"));
  const element = byClass ?? byPlace;
  if (!element) {
    const address = addressOf(picture?.getAttribute("jid")) ?? addressOf(picture?.getAttribute("data-hovercard-id"));
    return address ? { address, name: picture?.getAttribute("data-name") || undefined } : null;
  }
  const address = personAddress(element);
  if (!address || (byPlace && personAddress(byPlace) !== address)) return null;
  return { address, name: oneLine(element.getAttribute("name") ?? "") || lineOf(element) || undefined };
}

function recipientsOf({ people }: Parts, sender: string): Address[] {
  const marked = people.filter((person) => person.closest(".hb") || person.classList.contains("g2"));
  const others = people.slice(people.findIndex((person) => personAddress(person) === sender) + 1);
  const recipients = new Map<string, Address>();
  for (const person of marked.length > 0 ? marked : others) {
    const address = personAddress(person);
    if (!address || recipients.has(address)) continue;
    const name = oneLine(person.getAttribute("name") ?? "") || lineOf(person);
    recipients.set(address, name ? { name, address } : { address });
  }
  return [...recipients.values()];
}

/** Whether the message is open. Gmail's class says so; a message that was open before keeps its body, hidden. */
export function isOpen(message: Element, { body }: Parts): boolean {
  const item = message.className;
  if (/(?:^|\s)(?:kv|ky)(?:\s|$)/.test(item)) return false;
  return body !== undefined || isMarkedOpen(message);
}

/** Whether Gmail's classes say that the message is open, body or not. */
export function isMarkedOpen(message: Element): boolean {
  return /(?:^|\s)h7(?:\s|$)/.test(message.className);
}

function idOf({ ids }: Parts): string | undefined {
  const own = ids?.getAttribute("data-message-id");
  // Where the two differ, the newer attribute is right: drafts carry a wrong legacy id for a moment.
  return permanentId(own) ?? legacyId(ids?.getAttribute("data-legacy-message-id"));
}

/** Whether the message is the mail with this id. */
export function hasId(message: Element, id: string | undefined): boolean {
  return id !== undefined && idOf(partsOf(message)) === id;
}

/** The id by which Gmail's server knows a message, as a parameter of its addresses. */
export function serverId(message: Element): [name: "permmsgid" | "th", value: string] | undefined {
  const parts = partsOf(message);
  const [, received] = /^#?(msg-f:\d{18,20})$/.exec(parts.ids?.getAttribute("data-message-id") ?? "") ?? [];
  if (received) return ["permmsgid", received];
  const id = idOf(parts);
  return id ? ["th", id] : undefined;
}

export interface Heading {
  element: Element;
  /** The element that holds both the conversation's heading and its messages, and its child with the heading. */
  container: Element;
  child: Element;
}

/** How far up from a message its conversation's heading is looked for. */
const LEVELS = 16;

/** The heading of the conversation that a message belongs to: it stands before the messages. */
export function headingOf(message: Element): Heading | undefined {
  let level: Element = message;
  for (let levels = 0; levels < LEVELS; levels++) {
    const container = level.parentElement;
    if (!container || level.getAttribute("role") === "main") return undefined;
    for (let child = level.previousElementSibling; child; child = child.previousElementSibling) {
      const element = headingIn(child);
      if (element) return { element, container, child };
    }
    level = container;
  }
  return undefined;
}

function headingIn(root: Element): Element | undefined {
  let heading: Element | undefined;
  walk(root, (element) => {
    if (heading || isOutside(element) || element.localName === "tr") return false;
    if (element.getAttribute("role") === "listitem" || element.matches(".adn, .adf")) return false;
    if (isHeading(element)) heading = element;
    return !heading;
  });
  return heading;
}

/** Changes with the message, with its being opened, and with the details becoming known. */
export function messageKey(message: Element): string {
  const parts = partsOf(message);
  const person = parts.people[0];
  const id = parts.ids?.getAttribute("data-message-id") ?? idOf(parts) ?? headingOf(message)?.element.textContent;
  const date = parts.date?.getAttribute("title");
  return [id, person && personAddress(person), date, isOpen(message, parts), parts.details !== undefined].join("\n");
}

/** Reads a message. null: the sender could not be read. A collapsed message has no `body`. */
export function readMessage(message: Element): Mail | null {
  const parts = partsOf(message);
  const sender = senderOf(parts);
  if (!sender) return null;
  const mail: Mail = { place: "message", fromAddress: sender.address };
  if (sender.name) mail.fromName = sender.name;
  const id = idOf(parts);
  if (id) mail.id = id;
  const time = arrivalOf(id);
  if (time !== undefined) mail.time = time;
  const heading = headingOf(message);
  const subject = heading && lineOf(heading.element);
  if (subject) mail.subject = subject;
  const date = oneLine(parts.date?.getAttribute("title") ?? "");
  if (date) mail.date = date;
  const to = recipientsOf(parts, sender.address);
  if (to.length > 0) mail.to = to;
  const authentication = parts.details && authenticationOf(parts.details);
  if (authentication) mail.authentication = authentication;
  if (parts.body && isOpen(message, parts) && !isInFrame(parts.body)) {
    const { text, partial, links } = readText(parts.body);
    mail.body = text;
    mail.links = links;
    if (partial || isClipped(parts.body)) mail.bodyIsPartial = true;
  }
  return mail;
}

/**
 * Of a long mail Gmail shows the beginning, and at its end a link to the rest. Only the last elements are looked at:
 * a search through a huge body would take longer than reading it.
 */
function isClipped(body: Element): boolean {
  for (const box of [body, body.parentElement]) {
    let last = box?.lastElementChild;
    for (let back = 0; last && back < 6; back++) {
      if (last.classList.contains("iX")) return true;
      last = last.previousElementSibling;
    }
  }
  return false;
}

/** Dynamic mails are drawn in a frame from another address, which can't be read from here. */
export function isInFrame(body: Element): boolean {
  return startOf(body, 1) === "" && body.querySelector("iframe") !== null;
}
