/** Runs in the page: renames what Gmail might rename, and tells what the adapter makes of it. */
import type { Adapter } from "../../../extension/content/webmail/adapter.ts";
import { adapterFor } from "../../../extension/content/webmail/index.ts";
import type { Mail } from "../../../src/mail/mail.ts";

/** A part of a page that may be renamed: a class, the name of an attribute, or the value of a role or `gh`. */
interface Handle {
  kind: "class" | "attribute" | "value";
  name: string;
  value?: string;
}

function handlesOf(document: Document): Handle[] {
  const handles = new Map<string, Handle>();
  const add = (handle: Handle) => handles.set(`${handle.kind} ${handle.name} ${handle.value ?? ""}`, handle);
  for (const element of gmailsOwn(document)) {
    for (const name of element.classList) add({ kind: "class", name });
    for (const { name, value } of element.attributes) {
      if (["class", "style", "src", "href"].includes(name)) continue;
      add({ kind: "attribute", name });
      if (name === "role" || name === "gh") add({ kind: "value", name, value });
    }
  }
  return [...handles.values()];
}

/** What Gmail may change: all but the mails' own HTML. */
function gmailsOwn(document: Document): Element[] {
  return [...document.querySelectorAll("body, body *")].filter((element) => !element.parentElement?.closest(".a3s"));
}

function renameOne(document: Document, { kind, name, value }: Handle) {
  for (const element of gmailsOwn(document)) {
    if (kind === "class") {
      if (element.classList.contains(name)) element.classList.replace(name, `${name}-new`);
    } else if (kind === "attribute") {
      const old = element.getAttribute(name);
      if (old === null) continue;
      element.removeAttribute(name);
      if (name !== "id") element.setAttribute(`${name}-new`, old);
    } else if (element.getAttribute(name) === value) element.setAttribute(name, `${value}-new`);
  }
}

/** What the judge and the panel rest on. A date, a flag or a list of recipients may be missing; it is then "not read". */
function essenceOf(mail: Mail | null): unknown {
  return mail && [mail.fromName, mail.fromAddress, mail.subject, mail.snippet, mail.body, mail.links];
}

interface Reading {
  isBlind: boolean;
  essence: string;
  mails: (Mail | null)[];
}

function read(adapter: Adapter, document: Document, url: URL): Reading {
  if (adapter.problems(document, url).some(({ weight }) => weight === "blind")) {
    return { isBlind: true, essence: "", mails: [] };
  }
  const rows = adapter.rows(document, url).filter((row) => adapter.readRow(row));
  const messages = adapter.messages(document, url);
  const mails = [...rows.map((row) => adapter.readRow(row)), ...messages.map((one) => adapter.readMessage(one))];
  const places = [...rows.map((row) => adapter.markPlace(row)), ...messages.map((one) => adapter.panelPlace(one))];
  const essences = mails.map(essenceOf);
  return {
    isBlind: false,
    essence: JSON.stringify([rows.length, essences, places.map((place) => place !== null)]),
    mails,
  };
}

/** The other fields: right, or not there. */
function wrongDetails(after: (Mail | null)[], before: (Mail | null)[]): string[] {
  const fields = ["id", "date", "time", "to", "unread", "authentication"] as const;
  return after.flatMap((mail, place) =>
    fields.filter(
      (field) => mail?.[field] !== undefined && JSON.stringify(mail[field]) !== JSON.stringify(before[place]?.[field]),
    ),
  );
}

export interface Outcome {
  tried: number;
  /** Still read as before. */
  right: number;
  /** Said to be unreadable. */
  blind: number;
  /** Read as something else, or as nothing. */
  wrong: string[];
}

/**
 * Renames each thing of the page, or each pair of the things that `source` names, and reads the page after each
 * renaming. The page has to stand at the address that it is from.
 */
export function rename(html: string, together: 1 | 2, source: string): Outcome {
  const url = new URL(location.href);
  const adapter = adapterFor(url);
  if (!adapter) throw new Error(`no adapter fits ${url}`);
  const parse = () => new DOMParser().parseFromString(html, "text/html");
  const original = parse();
  const before = read(adapter, original, url);
  if (before.isBlind || before.mails.length === 0) throw new Error("the page can't be read to begin with");
  const outcome: Outcome = { tried: 0, right: 0, blind: 0, wrong: [] };
  const words = new Set(source.split(/[^\w-]+/));
  const isNamed = ({ name, value }: Handle) => words.has(value ?? name);
  const handles = handlesOf(original).filter((handle) => together === 1 || isNamed(handle));
  for (const [place, first] of handles.entries()) {
    for (const second of together === 1 ? [undefined] : handles.slice(place + 1)) {
      const document = parse();
      const renamed = second ? [first, second] : [first];
      for (const handle of renamed) renameOne(document, handle);
      const after = read(adapter, document, url);
      outcome.tried++;
      if (after.isBlind) outcome.blind++;
      else {
        const details = after.essence === before.essence ? wrongDetails(after.mails, before.mails) : ["essence"];
        if (details.length === 0) outcome.right++;
        else outcome.wrong.push(`${renamed.map(nameOf).join(" + ")}: ${[...new Set(details)]}`);
      }
    }
  }
  return outcome;
}

function nameOf({ kind, name, value }: Handle): string {
  return kind === "class" ? `.${name}` : `[${name}${value === undefined ? "" : `=${value}`}]`;
}
