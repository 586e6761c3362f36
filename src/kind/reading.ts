import type { Mail } from "../mail/mail.ts";
import { isForwardedText, isReplySubject, withoutQuotes } from "../mail/quotes.ts";
import { fold } from "../mail/text.ts";
import { type Hits, newHits } from "./automaton.ts";
import { CONCEPTS, numberOf } from "./concepts.ts";
import { maskableName, withoutName } from "./mask.ts";
import { type Vocabulary, vocabulary } from "./vocabulary.ts";

/** Where in the mail: the subject; the beginning of the text, which a list row shows too; the rest of the text. */
export const SUBJECT = 0;
export const HEAD = 1;
export const REST = 2;
export type Place = typeof SUBJECT | typeof HEAD | typeof REST;

/** How much of the text, in folded units, counts as its beginning: about what list rows show. */
export const HEAD_LENGTH = 160;

/** How much of the text is read, in units: a sign-up mail says what it is long before. */
const TEXT_LIMIT = 6_000;
const SUBJECT_LIMIT = 400;
/** Sign-up mails are short; in folded units. */
const LONG_TEXT = 2_000;

/** A concept met in the text. */
export interface Hit {
  concept: number;
  place: Place;
  /** Which sentence: 0 is the whole subject, the text's sentences follow. */
  sentence: number;
  /** The place in the folded subject or text: from the first unit of the word up to the end of what matched. */
  start: number;
  end: number;
}

/** What a mail speaks of, concept by concept. */
export interface Reading {
  hits: Hit[];
  /** The folded subject and text, in which the hits' places count. */
  subject: string;
  text: string;
  /** The text before folding, without quotes and web addresses. */
  source: string;
  isReply: boolean;
  /** What the reading cost: steps of the automaton. */
  steps: number;
}

const subjectHits = newHits();
const textHits = newHits();
/** A place for every language that a meaning can name. */
const votes = new Float64Array(256);

/**
 * A language counts when its words make up this share of those of the strongest language in the mail. Related
 * languages share words, and many mails mix in English; a stray word of a third language is a coincidence.
 */
const LANGUAGE_SHARE = 0.5;

const DIGITS = numberOf("digits");
const URL = numberOf("url");
const REPLY = numberOf("reply");
const LONG = numberOf("long");
const KNOWN_LANGUAGE = numberOf("known-language");

/** Reads a mail's subject and text (the body where it was read, the snippet otherwise). Linear in their length. */
export function readMail(mail: Mail): Reading {
  const rawSubject = mail.subject ?? "";
  const raw = mail.body ?? mail.snippet ?? "";
  const isReply = isReplySubject(rawSubject) || isForwardedText(raw);
  const { text: source, hasUrl } = withoutAddresses(
    withoutQuotes(raw.length > TEXT_LIMIT ? raw.slice(0, TEXT_LIMIT) : raw),
  );
  const name = maskableName(mail.fromName);
  const subject = withoutName(fold(rawSubject, SUBJECT_LIMIT), name);
  const text = withoutName(fold(source, TEXT_LIMIT), name);

  const known = vocabulary();
  known.automaton.search(subject, subjectHits);
  known.automaton.search(text, textHits);
  const languages = known.languages.length;
  votes.fill(0, 0, languages);
  const strongest = Math.max(vote(subjectHits, known), vote(textHits, known));
  const enough = strongest * LANGUAGE_SHARE;

  const hits: Hit[] = [];
  const sentences = new Sentences(text);
  collect(subjectHits, known, enough, null, hits);
  addDigits(subject, null, 0, hits);
  const subjectsHits = hits.length;
  collect(textHits, known, enough, sentences, hits);
  addDigits(text, sentences, subjectsHits, hits);

  if (hasUrl) hits.push(formal(URL, HEAD));
  if (isReply) hits.push(formal(REPLY, SUBJECT));
  if (text.length > LONG_TEXT) hits.push(formal(LONG, REST));
  if (strongest > 0) hits.push(formal(KNOWN_LANGUAGE, SUBJECT));
  return { hits, subject, text, source, isReply, steps: subjectHits.steps + textHits.steps };
}

/** A concept that stands for the whole text, not for a place in it. */
function formal(concept: number, place: Place): Hit {
  return { concept, place, sentence: -1, start: 0, end: 0 };
}

/** Counts the words of each language, and returns the most that one of them has now. */
function vote(found: Hits, { first, meanings, lengths }: Vocabulary): number {
  let strongest = 0;
  for (let i = 0; i < found.count; i++) {
    const pattern = found.patterns[i] as number;
    let before = -1;
    for (let m = first[pattern] as number; m < (first[pattern + 1] as number); m++) {
      const language = (meanings[m] as number) >> 8;
      if (language === before) continue;
      before = language;
      const sum = (votes[language] as number) + (lengths[pattern] as number);
      votes[language] = sum;
      if (sum > strongest) strongest = sum;
    }
  }
  return strongest;
}

/** Adds the hits whose language counts: of the subject where there are no sentences, of the text otherwise. */
function collect(
  found: Hits,
  { first, meanings, lengths }: Vocabulary,
  enough: number,
  sentences: Sentences | null,
  hits: Hit[],
): void {
  for (let i = 0; i < found.count; i++) {
    const pattern = found.patterns[i] as number;
    const end = found.ends[i] as number;
    const start = end - (lengths[pattern] as number);
    let seen = -1;
    for (let m = first[pattern] as number; m < (first[pattern + 1] as number); m++) {
      const meaning = meanings[m] as number;
      const concept = meaning & 255;
      if ((votes[meaning >> 8] as number) < enough || concept === seen) continue;
      seen = concept;
      const place = sentences === null ? SUBJECT : start < HEAD_LENGTH ? HEAD : REST;
      hits.push({ concept, place, sentence: sentences === null ? 0 : sentences.at(start), start, end });
    }
  }
}

/** Which sentence of a text a place is in, asked for places in about rising order. */
class Sentences {
  readonly #ends: number[] = [];
  constructor(text: string) {
    for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) this.#ends.push(at);
    this.#ends.push(text.length);
  }
  #current = 0;
  /** 1 for the first sentence. */
  at(place: number): number {
    while (this.#current > 0 && place < (this.#ends[this.#current - 1] as number)) this.#current--;
    while (this.#current < this.#ends.length - 1 && place >= (this.#ends[this.#current] as number)) this.#current++;
    return this.#current + 1;
  }
}

/** A code: four to eight digits that stand alone (not a year), or two groups of three. */
const CODE_DIGITS = / (?!(?:19|20)\d\d )(?:\d{4,8}|\d{3} \d{3}) /;

/** Quick to test: most texts have none. */
const SOME_DIGITS = /\d{3}/;

/** Adds the first code of a place to its hits, which begin at `from`, in its sentence: "482913 is your code". */
function addDigits(text: string, sentences: Sentences | null, from: number, hits: Hit[]): void {
  if (!SOME_DIGITS.test(text)) return;
  const found = CODE_DIGITS.exec(text);
  if (!found) return;
  const start = found.index + 1;
  const end = start + found[0].length - 2;
  const sentence = sentences === null ? 0 : sentences.at(start);
  let at = from;
  while (at < hits.length && (hits[at] as Hit).sentence < sentence) at++;
  hits.splice(at, 0, { concept: DIGITS, place: sentences === null ? SUBJECT : HEAD, sentence, start, end });
}

/** Words inside of web addresses are not the sender's sentences. */
function withoutAddresses(text: string): { text: string; hasUrl: boolean } {
  if (!text.includes("://")) return { text, hasUrl: false };
  return { text: text.replace(/\bhttps?:\/\/[^\s<>"'、。）」]+/giu, " "), hasUrl: true };
}

export const CONCEPT_COUNT = CONCEPTS.length;
