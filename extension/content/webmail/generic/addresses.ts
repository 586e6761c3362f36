import { addressOf, mailtoOf } from "../kit/people.ts";
import { oneLine } from "../text.ts";

/**
 * The address that a page gives beside a sender's name: the target of a mail link, an attribute for addresses, or a
 * title that is one. Never the text: that may be the name alone, and senders choose their names. For the same reason a
 * title counts only if it can't be the name in full: if the text is not how it begins.
 */
export function addressBeside(element: Element): string | undefined {
  let titled: string | undefined;
  let one: Element | null = element;
  for (let level = 0; one && level < 3; level++, one = one.parentElement) {
    const sure =
      (one.localName === "a" ? mailtoOf(one) : undefined) ??
      addressOf(one.getAttribute("data-email") ?? one.getAttribute("data-address") ?? one.getAttribute("email"));
    if (sure) return sure;
    titled ??= titleOf(one);
    // What holds more than the name may be about somebody else.
    if (one.nextElementSibling || one.previousElementSibling) break;
  }
  return titled;
}

function titleOf(element: Element): string | undefined {
  const address = addressOf(element.getAttribute("title"));
  const text = oneLine(element.textContent ?? "")
    .replace(/(?:…|\.\.\.)$/, "")
    .toLowerCase();
  return address && text && !address.toLowerCase().startsWith(text) ? address : undefined;
}
