import type { Address } from "../../../../src/mail/mail.ts";
import { oneLine } from "../text.ts";

/** What a page says of a sender. Without an address: the webmail writes none there, and none may be guessed. */
export interface Sender {
  name?: string;
  address?: string;
}

/** An address that a webmail wrote where only an address can stand; undefined when it is none. */
export function addressOf(value: string | null | undefined): string | undefined {
  const text = value?.trim();
  return text && text.length <= 320 && /^[^\s@<>",;()]+@[^\s@<>",;()]+$/.test(text) ? text : undefined;
}

/** The address of a `mailto:` link, without what follows the question mark. */
export function mailtoOf(link: Element | null | undefined): string | undefined {
  const target = /^mailto:([^?]*)/i.exec(link?.getAttribute("href")?.trim() ?? "")?.[1];
  if (target === undefined) return undefined;
  try {
    return addressOf(decodeURIComponent(target));
  } catch {
    return undefined;
  }
}

/**
 * Takes `"Name" <address>`, `Name <address>` or a bare address apart. The name is the sender's choice and may hold
 * brackets and addresses of its own, so only the brackets at the very end count.
 * @returns undefined when the text doesn't end with an address.
 */
export function nameAndAddress(value: string | null | undefined): Address | undefined {
  const text = oneLine((value ?? "").slice(0, 2_000));
  const bare = addressOf(text);
  if (bare) return { address: bare };
  const open = text.lastIndexOf("<");
  if (open < 0 || !text.endsWith(">")) return undefined;
  const address = addressOf(text.slice(open + 1, -1));
  if (!address) return undefined;
  const name = unquoted(text.slice(0, open).trim());
  return name ? { name, address } : { address };
}

/** A display name without the quotation marks that mail headers put around it (RFC 5322, 3.2.4). */
export function unquoted(name: string): string {
  const inner = /^"(.*)"$/s.exec(name)?.[1];
  return inner === undefined ? name : inner.replace(/\\(["\\])/g, "$1").trim();
}

/** A sender, with only what is there. */
export function senderWith(name: string | undefined, address: string | undefined): Sender {
  return { ...(name && { name }), ...(address && { address }) };
}

/**
 * The address in a sender's title, in webmails of which it isn't certain that titles hold addresses. If they held names,
 * a sender could be named like somebody else's address, and its title would say the same as its text. So such a title
 * counts only where another sender of the list is shown by a name and has an address for its title.
 * @param senders selects the senders of the list; those nearest to this one are looked at.
 */
export function titledAddress(sender: Element, senders: string): string | undefined {
  const address = addressInTitle(sender);
  if (!address || isTitledApart(sender, address)) return address;
  const isProof = (other: Element) => {
    const known = other.matches(senders) ? addressInTitle(other) : undefined;
    return known !== undefined && isTitledApart(other, known);
  };
  return isAnyNear(sender, isProof) ? address : undefined;
}

/** So far away from an element others are looked at, in elements: some fifty rows. */
const NEAR = 500;

/** Whether this is true of any element near another one, in the order of the page. */
function isAnyNear(start: Element, is: (element: Element) => boolean): boolean {
  const walker = start.ownerDocument.createTreeWalker(start.getRootNode(), 1 /* elements */);
  for (const step of ["nextNode", "previousNode"] as const) {
    walker.currentNode = start;
    for (let left = NEAR; left > 0 && walker[step](); left--) if (is(walker.currentNode as Element)) return true;
  }
  return false;
}

function addressInTitle(sender: Element): string | undefined {
  for (const one of [sender, ...sender.querySelectorAll("[title]")]) {
    const address = addressOf(one.getAttribute("title"));
    if (address) return address;
  }
  return undefined;
}

function isTitledApart(sender: Element, address: string): boolean {
  return oneLine(sender.textContent ?? "").toLowerCase() !== address.toLowerCase();
}
