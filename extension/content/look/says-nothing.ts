import { firstShown } from "../webmail/kit/shown.ts";

/** What a webmail shows where a search found nothing. */
interface Says {
  selector: string;
  /** The same element says, in words, that the search is still going on: it tells nothing until it stands still. */
  alsoWhileSearching?: true;
}

/**
 * By the adapter's name. Gmail: programs of 2024 to 2026 that clean mailboxes look for this cell. Proton and SnappyMail: their
 * sources. Yandex: its own tests of its pages, and programs of others. Of the others with a search by address nobody tells it.
 */
const SAYS: Readonly<Record<string, Says>> = {
  gmail: { selector: "td.TC" },
  proton: { selector: '[data-testid="empty-view-placeholder--empty-title"]' },
  snappymail: { selector: "#V-MailMessageList .listEmptyMessage", alsoWhileSearching: true },
  yandex: { selector: ".ns-view-messages-empty" },
};

/** The element that says on the page that nothing was found; null where none is seen. */
export interface SaidNothing {
  element: Element;
  /** It says so and nothing else, so an element that was not there before is to be believed. */
  isSure: boolean;
}

/** Looks for what the webmail shows in the place of an empty result. It may be left from the search before. */
export function saysNothing(webmail: string, document: Document): SaidNothing | null {
  const says = SAYS[webmail];
  const element = says ? firstShown(document, says.selector) : null;
  return element && { element, isSure: !says?.alsoWhileSearching };
}
