import type { Evidence, Kind } from "../judge/verdict.ts";
import type { Mail } from "../mail/mail.ts";
import { foldWithPlaces, showable } from "../mail/text.ts";
import { featuresOf, weightOfHit } from "./features.ts";
import { KINDS, SIGN_UP_COUNT, scoresOf, toProbabilities, weightFor } from "./model.ts";
import { networkScores } from "./network/network.ts";
import { addNgrams } from "./ngrams.ts";
import { type Hit, type Reading, readMail, SUBJECT } from "./reading.ts";

/** What kind of mail it is, and how sure that is. */
export interface KindAnswer {
  /** The likeliest kind. A reply or forwarded mail is "other": it is somebody's own mail, whatever it quotes. */
  kind: Kind;
  /** The likeliest of the sign-up kinds, whether or not it is the likeliest of all. */
  signUpKind: Kind;
  /** The probability that it is a sign-up mail of any of the five kinds, 0 to 1, as the model says it. */
  signUp: number;
  reading: Reading;
}

/**
 * Recognises the kind of a mail from its subject and text (body, or snippet in a list row), in any of the
 * languages of src/kind/lexicon, without being told which. Linear in the text.
 */
export function judgeKind(mail: Mail): KindAnswer {
  return judgeWith(mail, true);
}

/** The same without the network: for what looks at mails of any sender by the hundred and may be wrong about one. */
export function judgeKindAtOnce(mail: Mail): KindAnswer {
  return judgeWith(mail, false);
}

function judgeWith(mail: Mail, asksNetwork: boolean): KindAnswer {
  const reading = readMail(mail);
  const row = mail.body === undefined ? null : readMail(asRow(mail, mail.body));
  const first = weigh(reading);
  if (row) temper(first, weigh(row));
  toProbabilities(first);
  const p = asksNetwork && isInDoubt(first, reading) ? withSecondReader(first, reading, row) : first;
  let best = 0;
  let bestSignUp = 0;
  for (let k = 0; k < p.length; k++) {
    if (k < SIGN_UP_COUNT && (p[k] as number) > (p[bestSignUp] as number)) bestSignUp = k;
    if ((p[k] as number) > (p[best] as number)) best = k;
  }
  const signUpKind = KINDS[bestSignUp] as Kind;
  if (reading.isReply) return { kind: "other", signUpKind, signUp: 0, reading };
  return { kind: KINDS[best] as Kind, signUpKind, signUp: signUpOf(p), reading };
}

/** How probable one of the sign-up kinds is. */
function signUpOf(p: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < SIGN_UP_COUNT; k++) sum += p[k] as number;
  return sum;
}

/** Where concepts and n-grams alone leave no doubt, the network is not asked: it changes next to nothing there. */
const DOUBT = { from: 0.05, to: 0.99 };

/** Whether the network should be asked. A subject alone has too few words for it. */
function isInDoubt(first: Float64Array, { text, isReply }: Reading): boolean {
  if (isReply || text.trim() === "") return false;
  const signUp = signUpOf(first);
  return signUp >= DOUBT.from && signUp <= DOUBT.to;
}

/** What concepts and n-grams say counts so much when the network is asked too, which counts fully; both in log-odds. */
const FIRST_READER_SHARE = 0.8;
/**
 * What is taken from the sign-up kinds then, in natural-log odds: together the two are surer than the first alone, and what is
 * warned of from 0.55 on is what both call a sign-up mail with 0.8 (docs/judging.md).
 */
const TOGETHER_TOO_SURE = 1.19;
/** Of fewer known words the network's answer is not heard. */
const KNOWN_WORDS = 0.8;

/** What both say, as probabilities; where the network is silent, what the first said. */
function withSecondReader(first: Float64Array, reading: Reading, row: Reading | null): Float64Array {
  const second = networkScores(reading, KNOWN_WORDS);
  if (!second) return first;
  const ofRow = row && networkScores(row, 0);
  if (ofRow) temper(second, ofRow);
  toProbabilities(second);
  const together = second.map((p, k) => {
    const score = Math.log(p) + FIRST_READER_SHARE * Math.log(first[k] as number);
    return k < SIGN_UP_COUNT ? score - TOGETHER_TOO_SURE : score;
  });
  toProbabilities(together);
  return together;
}

/** How much of a text list rows show, in UTF-16 units. */
const ROW_LENGTH = 110;

/** The opened mail as its list row shows it. */
function asRow({ body: _, ...mail }: Mail, body: string): Mail {
  const beginning = body.slice(0, ROW_LENGTH * 4).replace(/\s+/g, " ");
  return { ...mail, snippet: beginning.trim().slice(0, ROW_LENGTH) };
}

/** What concepts and n-grams say of each kind together, in natural-log odds. */
function weigh(reading: Reading): Float64Array {
  const scores = scoresOf(featuresOf(reading));
  addNgrams(scores, reading.subject, reading.text);
  return scores;
}

/**
 * Whom a mail is for shows in its first words; what follows (greetings, help, legal notes) differs from sender to
 * sender. So what the whole mail says is tempered with what its row says, by the mean of their log-odds: on sources that
 * the weights had not learnt from, that finds more than either alone. Changes `scores`.
 */
export function temper(scores: Float64Array, row: Float64Array): void {
  for (let k = 0; k < scores.length; k++) scores[k] = ((scores[k] as number) + (row[k] as number)) / 2;
}

/** The longest piece of a mail that evidence quotes, in UTF-16 units. */
const QUOTE_LIMIT = 60;

/**
 * The words that speak most for `kind`, as they stand in the mail: one reason from the subject and one from the
 * text, where there are any.
 */
export function kindEvidence(kind: Kind, reading: Reading, mail: Mail): Evidence[] {
  const evidence: Evidence[] = [];
  const inSubject = strongestWords(kind, reading, (hit) => hit.place === SUBJECT, mail.subject ?? "");
  if (inSubject) evidence.push({ part: "kind", code: "words-in-subject", values: { words: inSubject } });
  const inText = strongestWords(kind, reading, (hit) => hit.place !== SUBJECT, reading.source);
  if (inText) {
    const code = mail.body === undefined ? "words-in-snippet" : "words-in-body";
    evidence.push({ part: "kind", code, values: { words: inText } });
  }
  return evidence;
}

function strongestWords(kind: Kind, reading: Reading, here: (hit: Hit) => boolean, raw: string): string | null {
  const wanted = KINDS.indexOf(kind);
  const against = KINDS.indexOf(kind === "other" ? "marketing" : "other");
  const weightOf = (feature: number) => weightFor(feature, wanted) - weightFor(feature, against);
  let best: Hit | null = null;
  let bestWeight = 0;
  let partner: Hit | null = null;
  let partnerWeight = 0;
  const candidates = reading.hits.filter((hit) => hit.sentence !== -1 && here(hit)).slice(0, 60);
  const weighed = candidates.map((hit) => ({ hit, weight: weightOfHit(hit, reading, weightOf) }));
  for (const { hit, weight } of weighed) if (weight > bestWeight) [best, bestWeight] = [hit, weight];
  if (!best) return null;
  for (const { hit, weight } of weighed) {
    const apart = hit.start >= best.end || hit.end <= best.start;
    if (hit.sentence === best.sentence && apart && weight > partnerWeight) [partner, partnerWeight] = [hit, weight];
  }
  return quote(best, partner, raw);
}

/** The words of one or two hits as the mail writes them; one piece where they stand close together. */
function quote(a: Hit, b: Hit | null, raw: string): string {
  const { text, source, from } = foldWithPlaces(raw);
  const words = (start: number, end: number) => {
    let first = start;
    let last = end;
    while (text[first] === " ") first++;
    // A stem is shown as the whole word it was found in.
    if (text[last - 1] !== " ")
      while (last < text.length && isPlainLetter(text, last - 1) && isPlainLetter(text, last)) last++;
    while (last > first && text[last - 1] === " ") last--;
    // Up to where the next unit began: an expansion's units all began in one place.
    let beyond = last;
    while (beyond < from.length && from[beyond] === from[last - 1]) beyond++;
    return showable(source.slice(from[first] ?? 0, from[beyond] ?? source.length), QUOTE_LIMIT);
  };
  if (!b) return words(a.start, a.end);
  const [one, two] = a.start <= b.start ? [a, b] : [b, a];
  if (two.end - one.start <= QUOTE_LIMIT * 0.7) return words(one.start, two.end);
  return `${words(one.start, one.end)} … ${words(two.start, two.end)}`;
}

/** A letter of a script that puts spaces between words. */
function isPlainLetter(text: string, at: number): boolean {
  return (
    /[\p{L}\p{M}\p{N}]/u.test(text[at] ?? "") &&
    !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u.test(
      text[at] ?? "",
    )
  );
}
