/**
 * Finds many patterns in one pass over a text (Aho & Corasick, "Efficient string matching", CACM 18(6), 1975).
 * A step per unit of the text plus at most as many falls back, whatever the text: no input makes it slow.
 *
 * States are numbered breadth first, so that the states under one state stand side by side and a search, which
 * stays near the beginning, touches little memory. Building is one pass over the sorted patterns.
 */
export interface Automaton {
  /** Finds every occurrence of every pattern in `text`, in the order of their ends, into `hits`. */
  search(text: string, hits: Hits): void;
}

/** Occurrences, in arrays that are used again: only the first `count` entries are of the last search. */
export interface Hits {
  count: number;
  /** The end of each occurrence in the text, exclusive. */
  ends: Int32Array;
  /** The number of the pattern that was found. */
  patterns: Int32Array;
  /** Transitions and falls of the last search: what the search cost. */
  steps: number;
}

export function newHits(): Hits {
  return { count: 0, ends: new Int32Array(256), patterns: new Int32Array(256), steps: 0 };
}

/** Half the memory where the numbers allow it. */
type Numbers = Uint16Array | Uint32Array;

const SPACE = 32;

/** Builds the automaton for `patterns`: not empty, and no two the same. Hits carry a pattern's index. */
export function buildAutomaton(patterns: readonly string[]): Automaton {
  const order = inOrder(patterns);
  const size = countStates(patterns, order);
  const numbers = (length: number): Numbers => (size <= 0xffff ? new Uint16Array(length) : new Uint32Array(length));

  /** The states under state `s` are `under[s]` up to `under[s + 1]`, by rising unit. */
  const under = numbers(size + 1);
  /** The unit that leads into a state. */
  const unitInto = new Uint16Array(size);
  /** The longest proper suffix of a state that is a state. */
  const fall = numbers(size);
  /** One more than the pattern that ends in a state; 0: none does. */
  const output = numbers(size);
  /** Most steps find no way on. A bit for each unit that leads on, modulo 32, says so without looking for it. */
  const ways = new Int32Array(size);
  /** Where each unit leads from the beginning, and from the state of a single space: nearly all steps start there. */
  const fromRoot = numbers(0x10000);
  const fromSpace = numbers(0x10000);
  let space = 0;

  function next(state: number, unit: number): number {
    if (state === space) return fromSpace[unit] as number;
    if ((((ways[state] as number) >>> (unit & 31)) & 1) === 0) return 0;
    const end = under[state + 1] as number;
    for (let at = under[state] as number; at < end; at++) if (unitInto[at] === unit) return at;
    return 0;
  }

  // The patterns that begin as a state does are neighbours in `order`.
  const first = new Uint32Array(size);
  const beyond = new Uint32Array(size);
  beyond[0] = patterns.length;
  let states = 1;
  let depth = 0;
  let endOfDepth = 1;
  for (let state = 0; state < states; state++) {
    if (state === endOfDepth) {
      depth++;
      endOfDepth = states;
    }
    let at = first[state] as number;
    const end = beyond[state] as number;
    const shortest = order[at] as number;
    if (patterns[shortest]?.length === depth) {
      output[state] = shortest + 1;
      at++;
    }
    under[state] = states;
    while (at < end) {
      const unit = (patterns[order[at] as number] as string).charCodeAt(depth);
      const child = states++;
      unitInto[child] = unit;
      first[child] = at;
      do at++;
      while (at < end && (patterns[order[at] as number] as string).charCodeAt(depth) === unit);
      beyond[child] = at;
      ways[state] = (ways[state] as number) | (1 << (unit & 31));
      if (state === 0) {
        fromRoot[unit] = child;
        if (unit === SPACE) space = child;
        continue;
      }
      if (state === space) fromSpace[unit] = child;
      let suffix = fall[state] as number;
      let target = suffix === 0 ? (fromRoot[unit] as number) : next(suffix, unit);
      while (target === 0 && suffix !== 0) {
        suffix = fall[suffix] as number;
        target = suffix === 0 ? (fromRoot[unit] as number) : next(suffix, unit);
      }
      fall[child] = target;
    }
  }
  under[states] = states;

  /** The longest pattern's state that a state ends with: itself, or one on its way down. 0: none. */
  const ending = numbers(size);
  for (let state = 1; state < states; state++) {
    ending[state] = output[state] !== 0 ? state : (ending[fall[state] as number] as number);
  }

  function search(text: string, hits: Hits): void {
    let count = 0;
    let steps = text.length;
    let state = 0;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      let target = 0;
      while (state !== 0) {
        target = next(state, unit);
        if (target !== 0) break;
        state = fall[state] as number;
        steps++;
      }
      state = state === 0 ? (fromRoot[unit] as number) : target;
      let found = ending[state] as number;
      while (found !== 0) {
        if (count === hits.ends.length) enlarge(hits);
        hits.ends[count] = i + 1;
        hits.patterns[count] = (output[found] as number) - 1;
        count++;
        found = ending[fall[found] as number] as number;
      }
    }
    hits.count = count;
    hits.steps = steps;
  }

  return { search };
}

/** The patterns' numbers in the order of their units. */
function inOrder(patterns: readonly string[]): Uint32Array {
  const order = Uint32Array.from(patterns.keys());
  const isSorted = patterns.every((pattern, i) => i === 0 || (patterns[i - 1] as string) < pattern);
  return isSorted ? order : order.sort((a, b) => ((patterns[a] as string) < (patterns[b] as string) ? -1 : 1));
}

/** The root, and a state for each unit of a pattern that the pattern before it doesn't share. */
function countStates(patterns: readonly string[], order: Uint32Array): number {
  let states = 1;
  let before = "";
  for (const number of order) {
    const pattern = patterns[number] as string;
    let shared = 0;
    while (shared < before.length && before.charCodeAt(shared) === pattern.charCodeAt(shared)) shared++;
    states += pattern.length - shared;
    before = pattern;
  }
  return states;
}

function enlarge(hits: Hits): void {
  const ends = new Int32Array(hits.ends.length * 2);
  ends.set(hits.ends);
  const patterns = new Int32Array(hits.patterns.length * 2);
  patterns.set(hits.patterns);
  hits.ends = ends;
  hits.patterns = patterns;
}
