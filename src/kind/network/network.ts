import { KINDS } from "../model.ts";
import type { Reading } from "../reading.ts";
import { type Network, REACH, unpackNetwork } from "./packed.ts";
import { CONCEPTS_A_TOKEN, LAST_SIGN, type Tokens, tokensOf } from "./tokens.ts";

/**
 * A small convolutional network over the words of a mail (after Y. Kim, "Convolutional Neural Networks for Sentence
 * Classification", 2014): filters look at one, three and five words in a row, of subject and text the strongest answer of each
 * filter counts, and a linear layer makes scores of the kinds of them. A word is a vector that was learnt, and the concepts that
 * the lexicons find in it are added: so it knows in which order things are said, in languages of which it has seen little, too.
 */
const KIND_COUNT = KINDS.length;

let network: Network | null = null;
let missed = 0;

/**
 * Gives the network its weights: the content of network.bin. They are 2 MB that few mails need, so they are no part of the
 * script; whoever judges gives them when they are missed first. Throws where they are broken, and nothing changes then.
 */
export function giveNetwork(file: ArrayBuffer): void {
  network = unpackNetwork(file, KIND_COUNT);
}

/** How often the network was asked and had no weights: those mails were judged without it. */
export function timesMissed(): number {
  return missed;
}

/**
 * What the network says of each kind, in natural-log odds; null where it has no weights. Linear in the text.
 * @param known the share of the words that it has to know, or it says nothing either: of mails in languages of which it has
 * seen little it is less sure than it should be.
 */
export function networkScores(reading: Reading, known: number): Float64Array | null {
  if (!network) {
    missed++;
    return null;
  }
  const tokens = tokensOf(reading);
  return shareKnown(network, tokens) < known ? null : scoresOf(network, tokens);
}

/** The share of the words (not of the signs between them) that have vectors of their own. */
function shareKnown(network: Network, { count, hashes }: Tokens): number {
  let words = 0;
  let known = 0;
  for (let t = 0; t < count; t++) {
    const hash = hashes[t] as number;
    if (hash <= LAST_SIGN) continue;
    words++;
    if (network.rowOf(hash) > 0) known++;
  }
  return known / Math.max(1, words);
}

/** {@link networkScores} of a given network. */
export function scoresOf(network: Network, tokens: Tokens): Float64Array {
  const strongest = strongestAnswers(network, tokens);
  const { answers, answerBiases } = network;
  const length = answers.length / KIND_COUNT;
  const ofWhole = [...new Set(tokens.ofWhole)].filter((concept) => concept < network.conceptCount);
  const scores = new Float64Array(KIND_COUNT);
  for (let kind = 0; kind < KIND_COUNT; kind++) {
    let sum = answerBiases[kind] as number;
    for (let i = 0; i < strongest.length; i++) {
      sum += (strongest[i] as number) * (answers[kind * length + i] as number);
    }
    for (const concept of ofWhole) sum += answers[kind * length + strongest.length + concept] as number;
    scores[kind] = sum;
  }
  return scores;
}

/** What a vector adds to each filter at each of the words that it can be met from: once for each word, not for each mail. */
interface Projections {
  ofConcept: Float32Array[];
  ofPlace: Float32Array[];
  /** By the row of a word. */
  ofWord: Map<number, Float32Array>;
}

/** Words are few that most mails use; at 1.7 KB each these are some three megabytes at most. */
const MOST_WORDS = 2_000;

const projections = new WeakMap<Network, Projections>();

function projectionsOf(network: Network): Projections {
  let known = projections.get(network);
  if (!known) {
    const { width, concepts, places } = network;
    const all = (vectors: Float32Array) =>
      Array.from({ length: vectors.length / width }, (_, i) => project(network, vectors, i * width));
    known = { ofConcept: all(concepts), ofPlace: all(places), ofWord: new Map() };
    projections.set(network, known);
  }
  return known;
}

function projectionOfWord(network: Network, { ofWord }: Projections, hash: number): Float32Array {
  const row = network.rowOf(hash);
  let known = ofWord.get(row);
  if (!known) {
    if (ofWord.size >= MOST_WORDS) ofWord.clear();
    const { width, vectors, steps } = network;
    const vector = Float32Array.from(steps, (step, i) => step * (vectors[row * width + i] as number));
    known = project(network, vector, 0);
    ofWord.set(row, known);
  }
  return known;
}

/** The vector that begins at `from`, times each filter's weights for each of its words: `[reach][word][filter]`. */
function project({ width, filters, weights }: Network, vectors: Float32Array, from: number): Float32Array {
  const result = new Float32Array(REACH.reduce((sum, reach, i) => sum + reach * (filters[i] as number), 0));
  let to = 0;
  for (const [i, reach] of REACH.entries()) {
    const ofReach = weights[i] as Float32Array;
    const many = filters[i] as number;
    let at = 0;
    for (let word = 0; word < reach; word++, to += many) {
      for (let n = 0; n < width; n++) {
        const value = vectors[from + n] as number;
        for (let filter = 0; filter < many; filter++)
          (result[to + filter] as number) += value * (ofReach[at++] as number);
      }
    }
  }
  return result;
}

/** Of each filter its strongest answer in the subject and in the text, at least 0: `[reach][place][filter]`. */
function strongestAnswers(network: Network, tokens: Tokens): Float32Array {
  const { filters, biases } = network;
  const { count, places } = tokens;
  const all = filters[0] + filters[1] + filters[2];
  const answers = new Float32Array(count * all);
  for (let t = 0; t < count; t++) {
    let from = t * all;
    for (const [i, ofReach] of biases.entries()) {
      answers.set(ofReach, from);
      from += filters[i] as number;
    }
  }
  for (let t = 0; t < count; t++) addWord(network, tokens, t, answers);

  const strongest = new Float32Array(2 * all);
  for (let t = 0; t < count; t++) {
    let from = t * all;
    let to = 0;
    for (const many of filters) {
      const place = to + (places[t] as number) * many;
      for (let filter = 0; filter < many; filter++) {
        const answer = answers[from + filter] as number;
        if (answer > (strongest[place + filter] as number)) strongest[place + filter] = answer;
      }
      from += many;
      to += 2 * many;
    }
  }
  return strongest;
}

let sum = new Float32Array(0);

/** Adds what the word at `t` is worth to the filters' answers at the words around it. */
function addWord(network: Network, tokens: Tokens, t: number, answers: Float32Array): void {
  const known = projectionsOf(network);
  const { filters } = network;
  const all = filters[0] + filters[1] + filters[2];
  const ofWord = projectionOfWord(network, known, tokens.hashes[t] as number);
  if (sum.length !== ofWord.length) sum = new Float32Array(ofWord.length);
  const ofPlace = known.ofPlace[tokens.places[t] as number] as Float32Array;
  for (let i = 0; i < sum.length; i++) sum[i] = (ofWord[i] as number) + (ofPlace[i] as number);
  for (let c = t * CONCEPTS_A_TOKEN; c < (t + 1) * CONCEPTS_A_TOKEN; c++) {
    const concept = tokens.concepts[c] as number;
    if (concept === 0 || concept > network.conceptCount) continue;
    const ofConcept = known.ofConcept[concept] as Float32Array;
    for (let i = 0; i < sum.length; i++) (sum[i] as number) += ofConcept[i] as number;
  }
  let from = 0;
  let offset = 0;
  for (const [i, reach] of REACH.entries()) {
    const many = filters[i] as number;
    for (let word = 0; word < reach; word++, from += many) {
      const met = t - word + (reach - 1) / 2;
      if (met < 0 || met >= tokens.count) continue;
      const to = met * all + offset;
      for (let filter = 0; filter < many; filter++) (answers[to + filter] as number) += sum[from + filter] as number;
    }
    offset += many;
  }
}
