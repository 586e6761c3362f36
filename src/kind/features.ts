import { type Concept, numberOf } from "./concepts.ts";
import { CONCEPT_COUNT, HEAD, type Hit, REST, type Reading, SUBJECT } from "./reading.ts";

/**
 * What the weights are attached to. A feature is a concept at a place ("password" in the subject), two concepts in
 * one sentence ("account" and "create" in a sentence of the text), or one concept in the subject and one in the
 * beginning of the text. Of the rest of the text only the concepts of {@link TOLD_LATE} count, alone: what stands there
 * (help, legal notes, greetings) is one sender's habit, and misled about other senders' mails. Each counts once, however often it is met: repeating a word makes a mail no more a sign-up
 * mail.
 *
 * Numbers: singles first (3 places × concepts), then pairs (subject or text × concepts × concepts, the smaller
 * concept first), then those across (concept in the subject × concept in the text).
 */
export const SINGLES = 3 * CONCEPT_COUNT;
export const FEATURE_COUNT = SINGLES + 3 * CONCEPT_COUNT * CONCEPT_COUNT;

export function single(place: number, concept: number): number {
  return place * CONCEPT_COUNT + concept;
}

export function pair(place: number, a: number, b: number): number {
  const inSubject = place === SUBJECT ? 0 : 1;
  const smaller = Math.min(a, b);
  const larger = Math.max(a, b);
  return SINGLES + (inSubject * CONCEPT_COUNT + smaller) * CONCEPT_COUNT + larger;
}

/** A concept in the subject and one in the beginning of the text: the text says what the subject meant. */
export function across(inSubject: number, inText: number): number {
  return SINGLES + (2 * CONCEPT_COUNT + inSubject) * CONCEPT_COUNT + inText;
}

/** What a mail may say of itself only at its end. */
const TOLD_LATE: ReadonlySet<number> = new Set(
  (
    [
      "changed",
      "removed",
      "newsletter",
      "social",
      "invoice",
      "order",
      "payment",
      "offer",
      "not-you",
      "code",
      "secret",
    ] satisfies Concept[]
  ).map(numberOf),
);

/** Which features were seen in the current mail: the number of the mail that last had it. */
const seenIn = new Uint32Array(FEATURE_COUNT);
let mailNumber = 0;

/**
 * The features of a mail, each once. The work per sentence is bounded by the number of concepts squared, and a
 * sentence with many concepts is at least as long, so the whole is linear in the text.
 */
export function featuresOf(reading: Reading): number[] {
  const features: number[] = [];
  mailNumber = (mailNumber + 1) >>> 0 || 1;
  if (mailNumber === 1) seenIn.fill(0);
  const add = (feature: number) => {
    if (seenIn[feature] === mailNumber) return;
    seenIn[feature] = mailNumber;
    features.push(feature);
  };

  let sentence = -1;
  let inSentence: number[] = [];
  for (const hit of reading.hits) {
    if (hit.place === REST && hit.sentence !== -1 && !TOLD_LATE.has(hit.concept)) continue;
    add(single(hit.place, hit.concept));
    if (hit.sentence === -1 || hit.place === REST) continue;
    if (hit.sentence !== sentence) {
      sentence = hit.sentence;
      inSentence = [];
    }
    if (inSentence.includes(hit.concept)) continue;
    for (const other of inSentence) add(pair(hit.place, hit.concept, other));
    inSentence.push(hit.concept);
  }
  const inSubject = conceptsAt(SUBJECT, reading);
  const inHead = conceptsAt(HEAD, reading);
  for (const a of inSubject) for (const b of inHead) add(across(a, b));
  return features;
}

/** The concepts whose words were met at a place, each once. */
function conceptsAt(place: number, reading: Reading): number[] {
  const concepts: number[] = [];
  for (const hit of reading.hits) {
    if (hit.place === place && hit.sentence !== -1 && !concepts.includes(hit.concept)) concepts.push(hit.concept);
  }
  return concepts;
}

/** Which concepts were counted beside the current hit: the number of the hit that last had it. */
const countedFor = new Uint32Array(CONCEPT_COUNT);
let hitNumber = 0;

/** The features that a hit takes part in, for telling which words decided. */
export function weightOfHit(hit: Hit, reading: Reading, weightOf: (feature: number) => number): number {
  if (hit.place === REST && hit.sentence !== -1 && !TOLD_LATE.has(hit.concept)) return 0;
  let weight = weightOf(single(hit.place, hit.concept));
  if (hit.sentence === -1 || hit.place === REST) return weight;
  hitNumber = (hitNumber + 1) >>> 0 || 1;
  if (hitNumber === 1) countedFor.fill(0);
  countedFor[hit.concept] = hitNumber;
  for (const other of reading.hits) {
    if (other.sentence !== hit.sentence || countedFor[other.concept] === hitNumber) continue;
    countedFor[other.concept] = hitNumber;
    weight += weightOf(pair(hit.place, hit.concept, other.concept)) / 2;
  }
  return weight;
}
