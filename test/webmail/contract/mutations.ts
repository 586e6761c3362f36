/**
 * Every webmail will change. Each class, attribute and value that a page has is broken here, alone; then each pair of
 * those that the adapter leans on. Afterwards the page has to be read as before, or the adapter has to say what it
 * can't read: never something else, and never nothing.
 *
 * To an adapter, an attribute that was renamed and one that was taken away are the same: it asks for it by its name.
 */
import { trees } from "../../../extension/content/webmail/kit/deep.ts";
import type { Mail } from "../../../src/mail/mail.ts";
import type { Opened } from "../stage/app.ts";
import { askedBy } from "./asked.ts";

/** A part of a page that may be renamed. */
interface Handle {
  kind: "class" | "attribute" | "value";
  name: string;
  value?: string;
}

export interface Outcome {
  /** How many single things were broken, and how many pairs. */
  singles: number;
  pairs: number;
  /** Still read as before. */
  right: number;
  /** Said to be unreadable, as a whole or in the part that is missing. */
  told: number;
  /** Read as something else, or as nothing, without a word. */
  wrong: string[];
  /** What the adapter leans on. */
  leans: string[];
}

/** Attributes whose values name what an element is, in the webmail's own words. */
const SPEAKING =
  /^(?:role|type|rel|data-(?:test-?id|cy|qa|view|app-section|shortcut-target|log-name|folder-name|icon))$/;

/** Attributes that are no marks: what a picture or link leads to, and how things look. */
const NO_MARK = new Set(["src", "srcdoc", "href", "style", "sandbox", "data-bind"]);

/**
 * Breaks the page in every way and reads it each time; the page is as before afterwards.
 * @param body where the senders' own HTML stands, which no webmail names anew.
 */
export function breakPage(page: Opened, body: string): Outcome {
  const before = read(page);
  if (before.blind || before.mails.length === 0) throw new Error("the page can't be read to begin with");
  const elements = ownElements(page.document, body);
  const asked = askedBy(page.document, () => read(page));
  const handles = handlesOf(elements, asked.values);
  const leaning = new Map<string, Handle>();
  const outcome: Outcome = { singles: 0, pairs: 0, right: 0, told: 0, wrong: [], leans: [] };

  const attempt = (broken: Handle[]): boolean => {
    const undo = broken.map((handle) => breakOne(elements, handle));
    let after: Reading;
    try {
      after = read(page);
    } finally {
      for (const one of undo.reverse()) one();
    }
    const wrong = after.blind ? [] : differences(before, after);
    if (wrong.length > 0) outcome.wrong.push(`${broken.map(nameOf).join(" + ")}: ${[...new Set(wrong)].join(", ")}`);
    else if (after.problems === before.problems) outcome.right++;
    else outcome.told++;
    return after.state !== before.state;
  };

  for (const handle of handles) {
    outcome.singles++;
    const isNamed =
      handle.kind === "class"
        ? asked.classes.has(handle.name)
        : handle.kind === "attribute"
          ? asked.attributes.has(handle.name)
          : asked.values.some(({ attribute, value }) => attribute === handle.name && value === handle.value);
    if (attempt([handle]) || isNamed) leaning.set(nameOf(handle), handle);
  }
  const leans = [...leaning.values()];
  for (const [place, first] of leans.entries()) {
    for (const second of leans.slice(place + 1)) {
      outcome.pairs++;
      attempt([first, second]);
    }
  }
  outcome.leans = [...leaning.keys()];
  return outcome;
}

/**
 * Breaks the first thing without which the page can't be read at all, and leaves it broken.
 * @returns its name; null where no single thing does that.
 */
export function blindPage(page: Opened, body: string): string | null {
  const elements = ownElements(page.document, body);
  const { values } = askedBy(page.document, () => read(page));
  for (const handle of handlesOf(elements, values)) {
    const undo = breakOne(elements, handle);
    if (read(page).blind) return nameOf(handle);
    undo();
  }
  return null;
}

/** What the webmail may change: all but the mails' own HTML. */
export function ownElements(document: Document, body: string): Element[] {
  return trees(document)
    .flatMap((tree) => [...tree.querySelectorAll("*")])
    .filter((element) => element.closest("body") !== null || element.getRootNode() !== document)
    .filter((element) => !body || !element.parentElement?.closest(body));
}

function handlesOf(elements: Element[], asked: { attribute: string; value: string }[]): Handle[] {
  const handles = new Map<string, Handle>();
  const add = (handle: Handle) => handles.set(nameOf(handle), handle);
  for (const element of elements) {
    for (const name of element.classList) add({ kind: "class", name });
    for (const { name, value } of element.attributes) {
      if (name === "class" || NO_MARK.has(name)) continue;
      add({ kind: "attribute", name });
      if (SPEAKING.test(name) && !/[:@]/.test(value)) add({ kind: "value", name, value });
      for (const one of asked) {
        // "[class*=sender]" leans on every class with that word in it; "[title*='@']" on no word of the webmail.
        if (one.attribute === name && /\w/.test(one.value) && value.includes(one.value)) {
          add({ kind: "value", name, value: one.value });
        }
      }
    }
    for (const one of asked) {
      if (one.attribute === "class" && element.className.includes?.(one.value)) {
        add({ kind: "value", name: "class", value: one.value });
      }
    }
  }
  return [...handles.values()];
}

/** Breaks a word so that neither its whole nor its beginning nor its end nor a part of it is as before. */
const broken = (word: string) => [...word].join("~");

function breakOne(elements: Element[], { kind, name, value = "" }: Handle): () => void {
  const undo: (() => void)[] = [];
  const change = (element: Element, attribute: string, next: string | null) => {
    const old = element.getAttribute(attribute);
    if (old === null) return;
    if (next === null) element.removeAttribute(attribute);
    else element.setAttribute(attribute, next);
    undo.push(() => element.setAttribute(attribute, old));
  };
  for (const element of elements) {
    if (kind === "class") {
      if (!element.classList.contains(name)) continue;
      const names = [...element.classList].map((one) => (one === name ? broken(name) : one));
      change(element, "class", names.join(" "));
    } else if (kind === "attribute") change(element, name, null);
    else if (element.getAttribute(name)?.includes(value)) {
      change(element, name, element.getAttribute(name)?.replaceAll(value, broken(value)) ?? null);
    }
  }
  return () => {
    for (const one of undo.reverse()) one();
  };
}

export interface Reading {
  blind: boolean;
  /** What the adapter names as missing. */
  problems: string;
  rows: (Mail | null)[];
  messages: (Mail | null)[];
  mails: Mail[];
  places: boolean[];
  state: string;
}

export function read(page: Opened): Reading {
  const { adapter, document, url } = page;
  const problems = adapter.problems(document, url);
  const rowElements = adapter.rows(document, url);
  const messageElements = adapter.messages(document, url);
  const rows = rowElements.map((row) => adapter.readRow(row));
  const messages = messageElements.map((message) => adapter.readMessage(message));
  const places = [
    ...rowElements.filter((_, place) => rows[place]).map((row) => adapter.markPlace(row) !== null),
    ...messageElements.filter((_, place) => messages[place]).map((one) => adapter.panelPlace(one) !== null),
  ];
  for (const row of rowElements) adapter.rowKey(row);
  for (const message of messageElements) adapter.messageKey(message);
  const mails = [...rows, ...messages].filter((mail) => mail !== null);
  const told = problems.map(({ what, weight }) => `${weight} ${what}`).join(" ");
  return {
    blind: problems.some(({ weight }) => weight === "blind"),
    problems: told,
    rows: rows.filter((mail) => mail !== null),
    messages: messages.filter((mail) => mail !== null),
    mails,
    places,
    state: JSON.stringify([told, mails, places]),
  };
}

/** What the judge and the panel rest on: it may be missing only when the adapter says so. */
const ESSENCE = ["fromAddress", "fromName", "subject", "body", "links"] as const;
/** The rest may be missing without a word ("not read"), but may not be another. */
const DETAILS = ["id", "snippet", "date", "time", "to", "unread", "authentication", "bodyIsPartial"] as const;

/** Whether it is less than that, and nothing else: of the results of a mail's checks, some may not be read. */
function isPartOf(part: unknown, whole: unknown): boolean {
  if (part === undefined) return true;
  if (!part || !whole || typeof part !== "object" || typeof whole !== "object" || Array.isArray(part)) return false;
  return Object.entries(part).every(
    ([name, value]) => JSON.stringify(value) === JSON.stringify(Reflect.get(whole, name)),
  );
}

/** In what a reading differs from the right one, without having said so. */
export function differences(before: Reading, after: Reading): string[] {
  const isTold = after.problems !== before.problems;
  const found: string[] = [];
  for (const place of ["rows", "messages"] as const) {
    if (after[place].length !== before[place].length) {
      // Fewer may be told of, more never.
      if (isTold && after[place].length < before[place].length) return found;
      found.push(`${after[place].length} ${place}`);
      continue;
    }
    for (const [at, mail] of after[place].entries()) {
      const right = before[place][at];
      const same = (field: keyof Mail) => JSON.stringify(mail?.[field]) === JSON.stringify(right?.[field]);
      for (const field of ESSENCE) {
        if (!same(field) && (mail?.[field] !== undefined || !isTold)) found.push(`${place} ${field}`);
      }
      for (const field of DETAILS) {
        if (!same(field) && !isPartOf(mail?.[field], right?.[field])) found.push(`${place} ${field}`);
      }
    }
  }
  if (!isTold && JSON.stringify(after.places) !== JSON.stringify(before.places)) found.push("places");
  return found;
}

function nameOf({ kind, name, value }: Handle): string {
  return kind === "class" ? `.${name}` : `[${name}${value === undefined ? "" : `=${value}`}]`;
}
