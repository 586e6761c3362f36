import type { Steps } from "../kit/steps.ts";
import { isForeign, isHidden } from "../walk.ts";
import { type Folder, folderNamed, NAME_LENGTH } from "./words.ts";

/** What a page says of itself by the folders that it names. */
export interface Folders {
  /** The folders of a mailbox that it names, each once. */
  named: Set<Folder>;
  /** The one that is open, where the page says so by an attribute or a class. */
  open?: Folder;
}

/**
 * A page that names so many of a mailbox' folders, those for what came and what was sent among them, is one. Shops, chats
 * and lists of things to do have an inbox, too; messages in forums and marketplaces look the same, and are read alike.
 */
const ENOUGH = 3;

/** So many elements are looked at. The folders stand before the mails in nearly every page. */
const LIMIT = 12_000;
const BATCH = 64;

/** Whether these are the folders of a mailbox. */
export function isMailbox({ named }: Folders): boolean {
  return named.size >= ENOUGH && named.has("inbox") && named.has("sent");
}

/** Looks for the names of folders: links, entries of a tree or a list, outside of mails. */
export function* foldersIn(document: Document): Steps<Folders> {
  const found: Folders = { named: new Set() };
  const root = document.body;
  if (!root) return found;
  const stack: Element[] = [root];
  let left = LIMIT;
  for (let element = stack.pop(); element && left > 0; element = stack.pop()) {
    if (--left % BATCH === 0) yield;
    if (isForeign(element) || isHidden(element)) continue;
    const folder = folderAt(element);
    if (folder) {
      found.named.add(folder);
      if (found.open === undefined && isOpen(element)) found.open = folder;
      if (found.open !== undefined && isMailbox(found)) return found;
    }
    // Backwards, because the last one put on the stack is the first one to be looked at.
    for (let child = element.lastElementChild; child; child = child.previousElementSibling) stack.push(child);
  }
  return found;
}

/** The folder that an element names with its own text or its title. */
function folderAt(element: Element): Folder | undefined {
  for (const node of element.childNodes) {
    if (node.nodeType !== 3 || (node as Text).length > NAME_LENGTH * 2) continue;
    const text = (node.nodeValue ?? "").trim();
    const folder = text && text.length <= NAME_LENGTH ? folderNamed(text) : undefined;
    if (folder) return folder;
  }
  const label = element.getAttribute("aria-label") ?? element.getAttribute("title");
  return label && label.length <= NAME_LENGTH ? folderNamed(label.trim()) : undefined;
}

/** So far around a name its entry's state is looked for. */
const LEVELS = 4;

function isOpen(element: Element): boolean {
  let one: Element | null = element;
  for (let level = 0; one && level < LEVELS; level++, one = one.parentElement) {
    const current = one.getAttribute("aria-current");
    if (one.getAttribute("aria-selected") === "true" || (current !== null && current !== "false")) return true;
    if (/(?:^|[\s_-])(?:selected|active|current)(?:$|[\s_-])/i.test(one.getAttribute("class") ?? "")) return true;
    // Beyond this it is the list of folders, which may be the active part of the page.
    if (one.nextElementSibling && one.matches("li, tr, [role=treeitem], [role=option], [role=listitem]")) return false;
  }
  return false;
}
