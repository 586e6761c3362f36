import { oneLine } from "../text.ts";
import { addressOf } from "./ids.ts";
import { pageOf } from "./routes.ts";

/**
 * The address of the open mailbox: from the account button ("Google Account: Name (address)", in the user's
 * language), checked against the title.
 * @returns undefined when neither shows it, or when they differ.
 */
export function ownAddress(document: Document): string | undefined {
  const label = document.querySelector("[role=banner] a[aria-label*='@']")?.getAttribute("aria-label") ?? "";
  const byLabel = addressOf(/\(([^()]+)\)\s*$/.exec(oneLine(label))?.[1]);
  const byTitle = inTitle(document);
  if (byLabel && byTitle) return byLabel.toLowerCase() === byTitle.toLowerCase() ? byLabel : undefined;
  return byLabel ?? byTitle;
}

/**
 * "Subject - address - Gmail", or "… - address - Organisation Mail". The subject comes first and is the sender's
 * choice, so only the last address in the title is Gmail's. Windows of a single conversation may have no such part.
 */
function inTitle(document: Document): string | undefined {
  if (URL.canParse(document.URL) && new URL(document.URL).searchParams.has("view")) return undefined;
  const [, ...after] = document.title.split(" - ");
  const parts = after.slice(0, -1).map((part) => addressOf(part.trim()));
  return parts.findLast((part) => part !== undefined);
}

/** Whether the title is that of a mailbox. */
export function titleNamesMailbox(document: Document): boolean {
  return inTitle(document) !== undefined || (isAppTitle(document.title) && pageOf(new URL(document.URL)) === "app");
}

function isAppTitle(title: string): boolean {
  return / - (?:Gmail|\S.* Mail)$/.test(title);
}
