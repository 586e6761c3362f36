/**
 * Every webmail will change. Each class, attribute and value that a page has is renamed here and taken away, alone; then
 * every pair of those that the adapter leans on, each of the two renamed or taken away. Afterwards the page has to be
 * read as before, or the adapter has to say what it can't read: never something else, and never nothing.
 *
 * An adapter leans on what it asks for by its name, on the whole page or on one of which a thing is broken (what takes
 * the place of the first is asked for only then), and on whatever changes something when it is broken.
 *
 * No pair is left out. But a class or an attribute that is gone and one that has another name are the same to whoever
 * asks for it by its name alone: every question is watched ({@link Asked}), and where nothing was asked that could tell
 * the two apart, the one reading stands for both.
 */
import { Asked } from "./asked.ts";
import { breakHandle, type Handle, handlesOf, isAsked, nameOf, ownElements, type Way } from "./handles.ts";
import { differences, type PageToRead, read } from "./read.ts";

export interface Outcome {
  /** How many single things were broken, and how many pairs. */
  singles: number;
  pairs: number;
  /** How often the page was read. */
  readings: number;
  /** Readings as before. */
  right: number;
  /** Said to be unreadable, as a whole or in the part that is missing. */
  told: number;
  /** Read as something else, or as nothing, without a word. */
  wrong: string[];
  /** What the adapter leans on. */
  leans: string[];
}

export interface Demands {
  /** The adapter's own source: it leans on every class and attribute that is named in it. */
  source?: string;
  /** See {@link differences}. */
  isStrict?: boolean;
}

/**
 * Breaks the page in every way and reads it each time; the page is as before afterwards.
 * @param body where the senders' own HTML stands, which no webmail names anew.
 */
export function breakPage(page: PageToRead, body: string, { source = "", isStrict }: Demands = {}): Outcome {
  const elements = ownElements(page.document, body);
  const asked = new Asked(page.document);
  try {
    const before = read(page);
    if (before.blind || before.mails.length === 0) throw new Error("the page can't be read to begin with");
    const outcome: Outcome = { singles: 0, pairs: 0, readings: 0, right: 0, told: 0, wrong: [], leans: [] };

    /** @returns whether anything is other than before, and of which kinds it could be told how they were broken. */
    const attempt = (broken: [Handle, Way][]) => {
      const undo = asked.quietly(() => broken.map(([handle, way]) => breakHandle(handle, way)));
      asked.seenWhole.clear();
      const after = read(page);
      const tellable = new Set<string>(asked.seenWhole);
      for (const one of undo.reverse()) asked.quietly(one);
      outcome.readings++;
      const wrong = after.blind ? [] : differences(before, after, isStrict);
      if (wrong.length > 0) {
        const what = broken.map(([handle, way]) => `${nameOf(handle)} ${way}`).join(", ");
        outcome.wrong.push(`${what}: ${[...new Set(wrong)].join(", ")}`);
      } else if (after.problems === before.problems) outcome.right++;
      else outcome.told++;
      return { isOther: after.state !== before.state, tellable };
    };
    const inEveryWay = (handles: Handle[]): boolean => {
      /** Of what was tried: the kinds of which it could be told whether a thing was renamed or taken away. */
      const tellable = new Map<string, Set<string>>();
      let isOther = false;
      for (const ways of waysOf(handles.length)) {
        // The same with one more thing renamed instead, of which nothing was asked that could tell. (A value that is gone
        // can be told from a changed one by the attribute, which is still there or not.)
        const same = ways.flatMap((way, at) => {
          const kind = handles[at]?.kind ?? "value";
          const tried = way === "removed" && kind !== "value" && tellable.get(ways.with(at, "renamed").join());
          return tried && !tried.has(kind) ? tried : [];
        });
        if (same[0]) {
          tellable.set(ways.join(), same[0]);
          continue;
        }
        const found = attempt(handles.map((handle, at) => [handle, ways[at] as Way]));
        tellable.set(ways.join(), found.tellable);
        isOther ||= found.isOther;
      }
      return isOther;
    };

    const words = new Set(source.split(/[^\w-]+/));
    const changing = new Set<string>();
    const handles = new Map<string, Handle>();
    /** A broken page is asked for values that the whole one was not asked for. */
    const more = () => [...asked.quietly(() => handlesOf(elements, asked))].filter(([name]) => !handles.has(name));
    for (let found = more(); found.length > 0; found = more()) {
      for (const [name, handle] of found) {
        handles.set(name, handle);
        outcome.singles++;
        if (inEveryWay([handle])) changing.add(name);
      }
    }
    const leans = [...handles].filter(
      ([name, handle]) => changing.has(name) || isAsked(handle, asked) || words.has(handle.value ?? handle.name),
    );
    for (const [place, [, first]] of leans.entries()) {
      for (const [, second] of leans.slice(place + 1)) {
        outcome.pairs++;
        inEveryWay([first, second]);
      }
    }
    outcome.leans = leans.map(([name]) => name);
    return outcome;
  } finally {
    asked.end();
  }
}

/**
 * Breaks the first thing without which the page can't be read at all, and leaves it broken.
 * @returns its name; null where no single thing does that.
 */
export function blindPage(page: PageToRead, body: string): string | null {
  const asked = new Asked(page.document);
  read(page);
  asked.end();
  for (const handle of handlesOf(ownElements(page.document, body), asked).values()) {
    const undo = breakHandle(handle, "renamed");
    if (read(page).blind) return nameOf(handle);
    undo();
  }
  return null;
}

/** All ways for so many things; whatever is removed comes after the same with it renamed. */
function waysOf(count: number): Way[][] {
  if (count === 0) return [[]];
  return waysOf(count - 1).flatMap((ways): Way[][] => [
    [...ways, "renamed"],
    [...ways, "removed"],
  ]);
}
