/**
 * Finds many patterns in one pass over a text (Aho & Corasick, "Efficient string matching", CACM 18(6), 1975).
 * A step per unit of the text plus at most as many falls back, whatever the text: no input makes it slow.
 *
 * Transitions live in one open-addressed hash table; building takes time in the patterns' total length.
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

/** Builds the automaton for `patterns`: not empty, and no two the same. Hits carry a pattern's index. */
export function buildAutomaton(patterns: readonly string[]): Automaton {
  // The alphabet: the units that occur in patterns, numbered from 1.
  const letterOf = new Uint16Array(0x10000);
  let letters = 1;
  let units = 0;
  for (const pattern of patterns) {
    units += pattern.length;
    for (let i = 0; i < pattern.length; i++) {
      const unit = pattern.charCodeAt(i);
      if (letterOf[unit] === 0) letterOf[unit] = letters++;
    }
  }

  let size = 1024;
  while (size < units * 2) size *= 2;
  const mask = size - 1;
  const keys = new Int32Array(size).fill(-1);
  const targets = new Int32Array(size);

  /** The slot of a transition: where it stands, or the free slot where it would. */
  function slot(state: number, letter: number): number {
    const key = state * letters + letter;
    let at = Math.imul(key, 0x9e3779b1) >>> 7;
    for (at &= mask; keys[at] !== key && keys[at] !== -1; at = (at + 1) & mask);
    return at;
  }

  const parent = new Int32Array(units + 1);
  const letterInto = new Uint16Array(units + 1);
  const depth = new Uint16Array(units + 1);
  /** The pattern that ends in a state, or -1. */
  const output = new Int32Array(units + 1).fill(-1);
  let states = 1;
  for (const [number, pattern] of patterns.entries()) {
    let state = 0;
    for (let i = 0; i < pattern.length; i++) {
      const letter = letterOf[pattern.charCodeAt(i)] as number;
      const at = slot(state, letter);
      if (keys[at] === -1) {
        keys[at] = state * letters + letter;
        targets[at] = states;
        parent[states] = state;
        letterInto[states] = letter;
        depth[states] = i + 1;
        states++;
      }
      state = targets[at] as number;
    }
    output[state] = number;
  }

  // Falls, in the order of depth: the longest proper suffix that is a state, and the next state on the way down
  // in which a pattern ends.
  const fall = new Int32Array(states);
  const nextOutput = new Int32Array(states);
  for (const state of byDepth(depth, states)) {
    let suffix = fall[parent[state] as number] as number;
    const letter = letterInto[state] as number;
    if (parent[state] !== 0) {
      let at = slot(suffix, letter);
      while (keys[at] === -1 && suffix !== 0) {
        suffix = fall[suffix] as number;
        at = slot(suffix, letter);
      }
      fall[state] = keys[at] === -1 ? 0 : (targets[at] as number);
    }
    const under = fall[state] as number;
    nextOutput[state] = output[under] !== -1 ? under : (nextOutput[under] as number);
  }

  // Most steps find no way on. A few bits a state say so without a look into the large table.
  const ways = new Int32Array(states);
  for (let state = 1; state < states; state++) {
    const from = parent[state] as number;
    ways[from] = (ways[from] as number) | (1 << ((letterInto[state] as number) & 31));
  }

  /** Where each letter leads from the beginning: nearly every step of a search starts there. */
  const fromRoot = new Int32Array(letters);
  for (let letter = 1; letter < letters; letter++) {
    const at = slot(0, letter);
    if (keys[at] !== -1) fromRoot[letter] = targets[at] as number;
  }

  function search(text: string, hits: Hits): void {
    let count = 0;
    let steps = 0;
    let state = 0;
    for (let i = 0; i < text.length; i++) {
      const letter = letterOf[text.charCodeAt(i)] as number;
      steps++;
      if (letter === 0) {
        state = 0;
        continue;
      }
      let next = 0;
      while (state !== 0) {
        if (((ways[state] as number) >>> (letter & 31)) & 1) {
          const at = slot(state, letter);
          if (keys[at] !== -1) {
            next = targets[at] as number;
            break;
          }
        }
        state = fall[state] as number;
        steps++;
      }
      state = state === 0 ? (fromRoot[letter] as number) : next;
      let ending = output[state] !== -1 ? state : (nextOutput[state] as number);
      while (ending !== 0) {
        if (count === hits.ends.length) enlarge(hits);
        hits.ends[count] = i + 1;
        hits.patterns[count] = output[ending] as number;
        count++;
        ending = nextOutput[ending] as number;
      }
    }
    hits.count = count;
    hits.steps = steps;
  }

  return { search };
}

/** The states except the root, the shallow ones first (counting sort). */
function byDepth(depth: Uint16Array, states: number): Int32Array {
  let deepest = 0;
  for (let state = 1; state < states; state++) deepest = Math.max(deepest, depth[state] as number);
  const starts = new Int32Array(deepest + 2);
  for (let state = 1; state < states; state++) {
    const after = (depth[state] as number) + 1;
    starts[after] = (starts[after] as number) + 1;
  }
  for (let d = 1; d < starts.length; d++) starts[d] = (starts[d] as number) + (starts[d - 1] as number);
  const order = new Int32Array(states - 1);
  for (let state = 1; state < states; state++) {
    const d = depth[state] as number;
    order[starts[d] as number] = state;
    starts[d] = (starts[d] as number) + 1;
  }
  return order;
}

function enlarge(hits: Hits): void {
  const ends = new Int32Array(hits.ends.length * 2);
  ends.set(hits.ends);
  const patterns = new Int32Array(hits.patterns.length * 2);
  patterns.set(hits.patterns);
  hits.ends = ends;
  hits.patterns = patterns;
}
