import { RowsByHash, readDistance } from "../rows-by-hash.ts";

/**
 * network.bin, as scripts/fit-network/ writes it: a line of JSON ({@link Head}), then the parts that it names, one after the other.
 */
interface Head {
  /** How many numbers a word's vector has. */
  width: number;
  /** How many filters look at one word, at three and at five in a row. */
  filters: [one: number, three: number, five: number];
  /** How many concepts there were. */
  concepts: number;
  /** How many words have a vector. */
  count: number;
  /** What one step of each of a vector's numbers is worth. */
  steps: number[];
  /**
   * How many octets the words' hashes take, rising: the distance to the one before as 7-bit groups, the lowest first. Then
   * come `width` signed octets for a word that is not among them, and for each of them; then numbers of 32 bits, the lowest octet
   * first: concepts, places, for each width of filters weights and biases, the answer's weights and biases.
   */
  hashes: number;
}

export interface Network {
  width: number;
  /** Concepts from this number on are younger than the network, and tell it nothing. */
  conceptCount: number;
  filters: readonly [one: number, three: number, five: number];
  /** The row of a word's vector; 0 for one that has none. */
  rowOf(hash: number): number;
  /** The vectors, in steps. */
  vectors: Int8Array;
  steps: Float32Array;
  /** A vector for each concept, by one more than its number. */
  concepts: Float32Array;
  /** A vector for the subject, and one for the text. */
  places: Float32Array;
  /** Of one, three and five words: `[word][number of the vector][filter]`, in the order in which they are needed. */
  weights: readonly [Float32Array, Float32Array, Float32Array];
  biases: readonly [Float32Array, Float32Array, Float32Array];
  /** `[kind][strongest answers of the filters, then concepts of the whole]`. */
  answers: Float32Array;
  answerBiases: Float32Array;
}

/** How many words in a row a filter looks at. */
export const REACH = [1, 3, 5] as const;

const LINE_END = 10;
const BROKEN = "the network's weights are broken";

/** Reads network.bin. Throws where a part has another length than it should. */
export function unpackNetwork(file: ArrayBuffer, kinds: number): Network {
  const octets = new Uint8Array(file);
  const line = octets.indexOf(LINE_END);
  if (line === -1) throw new Error(BROKEN);
  const head = JSON.parse(new TextDecoder().decode(octets.subarray(0, line))) as Head;
  const { width, filters, concepts, count } = head;
  const fromVectors = line + 1 + head.hashes;
  const fromNumbers = fromVectors + (count + 1) * width;
  if (fromNumbers > file.byteLength || (file.byteLength - fromNumbers) % 4 !== 0) throw new Error(BROKEN);
  const numbers = new Float32Array(file.slice(fromNumbers));
  let at = 0;
  const take = (length: number) => {
    at += length;
    return numbers.subarray(at - length, at);
  };
  const conceptVectors = take((concepts + 1) * width);
  const places = take(2 * width);
  const weights: Float32Array[] = [];
  const biases: Float32Array[] = [];
  for (const [i, reach] of REACH.entries()) {
    const many = filters[i] as number;
    weights.push(turned(take(many * width * reach), many, width, reach));
    biases.push(take(many));
  }
  const all = 2 * (filters[0] + filters[1] + filters[2]) + concepts;
  const answers = take(kinds * all);
  const answerBiases = take(kinds);
  if (at !== numbers.length || head.steps.length !== width) throw new Error(BROKEN);
  return {
    width,
    conceptCount: concepts,
    filters,
    rowOf: rowsOf(octets.subarray(line + 1, fromVectors), count),
    vectors: new Int8Array(file, fromVectors, (count + 1) * width),
    steps: Float32Array.from(head.steps),
    concepts: conceptVectors,
    places,
    weights: weights as unknown as Network["weights"],
    biases: biases as unknown as Network["biases"],
    answers,
    answerBiases,
  };
}

/** From `[filter][number][word]`, as the filters were learnt, to `[word][number][filter]`. */
function turned(weights: Float32Array, filters: number, width: number, reach: number): Float32Array {
  const result = new Float32Array(weights.length);
  let from = 0;
  for (let filter = 0; filter < filters; filter++) {
    for (let n = 0; n < width; n++) {
      for (let word = 0; word < reach; word++)
        result[(word * width + n) * filters + filter] = weights[from++] as number;
    }
  }
  return result;
}

/** The row of a word's vector: one more than its place among the hashes. */
function rowsOf(packed: Uint8Array, count: number): (hash: number) => number {
  let at = 0;
  let hash = 0;
  const next = () => packed[at++] ?? 0;
  const hashes = Uint32Array.from({ length: count }, () => {
    hash += readDistance(next);
    return hash;
  });
  const rows = new RowsByHash(hashes);
  return (wanted) => rows.of(wanted) + 1;
}
