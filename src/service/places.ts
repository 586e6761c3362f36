import { undisguise } from "../mail/confusables.ts";
import { BODY_LIMIT } from "../mail/mail.ts";
import { remembered } from "../mail/memo.ts";
import { fold } from "../mail/text.ts";
import { bracketed, NAME_LIMIT } from "./speaker.ts";
import { findSpellings, type Hit } from "./spelling-index.ts";

/** A place of a mail, folded, with the names that stand in it. */
export interface Place {
  folded: string;
  hits: Hit[];
  /** The names are written with letters that only look like theirs. */
  disguised: boolean;
}

export const EMPTY_PLACE: Place = { folded: "", hits: [], disguised: false };

/** UTF-16 units of a subject that are looked at. */
export const SUBJECT_LIMIT = 1000;

export function placeOfSubject(subject: string): Place {
  return withDisguises(placeOf(subject, SUBJECT_LIMIT));
}

export function placeOfText(text: string): Place {
  return placeOf(text, BODY_LIMIT);
}

/** In a display name a service's name may also stand in a longer word: "BinanceMail2", "CoinbaseWaIIet". */
export const placeOfName = remembered(readName);

function readName(fromName: string): Place {
  const name = fromName.length > NAME_LIMIT ? fromName.slice(0, NAME_LIMIT) : fromName;
  const plain = withDisguises(placeOf(name, NAME_LIMIT));
  if (plain.hits.length > 0 || !(JOINED.test(name) || CAPITAL_I.test(name))) return plain;
  const apart = placeOf(name.replace(CAMEL, "$1 $2").replace(DIGITS, "$1$3 $2$4"), NAME_LIMIT);
  if (apart.hits.length > 0) return apart;
  // A capital I beside a small letter is read as an l.
  const read = placeOf(
    name
      .replace(/(?<=[a-z])I+/g, (row) => "l".repeat(row.length))
      .replace(ALL_CAPITAL_I, "l")
      .replace(CAMEL, "$1 $2"),
    NAME_LIMIT,
  );
  return read.hits.length > 0 ? { ...read, disguised: true } : plain;
}

/** Words that are written together; most display names have none. */
const JOINED = /[a-z][A-Z]|[A-Za-z][\d_]|[\d_][A-Za-z]/;
/** "Iedger". */
const CAPITAL_I = /\bI[a-z]{3}/;
const ALL_CAPITAL_I = /\bI(?=[a-z]{3})/g;
const CAMEL = /([a-z])([A-Z])/g;
const DIGITS = /([A-Za-z])([\d_])|([\d_])([A-Za-z])/g;

/**
 * The spellings that a subject has in brackets, and whether those are only ASCII ones: 【PayPay】 and 【PayPayカード事務局】
 * speak, a bracketed sentence does not.
 */
export function spellingsInBrackets(subject: string): Map<string, { square: boolean }> {
  const spellings = new Map<string, { square: boolean }>();
  for (const { text, square } of bracketed(subject.slice(0, SUBJECT_LIMIT))) {
    const folded = fold(text, NAME_LIMIT);
    for (const hit of findSpellings(folded)) {
      const known = spellings.get(hit.spelling.text);
      if (folded.length - 2 <= (hit.end - hit.start) * MOST_AROUND) {
        spellings.set(hit.spelling.text, { square: square && (known?.square ?? true) });
      }
    }
  }
  return spellings;
}

/** How much longer than the name what stands in brackets may be. */
const MOST_AROUND = 2.5;

function placeOf(text: string, limit: number): Place {
  // A bracket parts words, also where folding closes Han and kana up: 【メルペイ】アカウント.
  const parted = BRACKETS.test(text) ? text.replace(ALL_BRACKETS, "。") : text;
  const folded = fold(parted, limit);
  return { folded, hits: findSpellings(folded), disguised: false };
}

const BRACKETS = /[「『【]/;
const ALL_BRACKETS = /[「」『』【】]/g;

/** Looks again, with look-alike letters read as Latin ones, where nothing was found. */
function withDisguises(place: Place): Place {
  if (place.hits.length > 0) return place;
  const plain = undisguise(place.folded);
  if (plain === place.folded) return place;
  // A short or ordinary word in disguise is more likely a word of another language, unless its letters are of two.
  const hits = findSpellings(plain).filter(
    ({ spelling, start, end }) =>
      end - start >= SHORTEST_DISGUISED && (!spelling.ordinary || /[a-z]/.test(place.folded.slice(start, end))),
  );
  return hits.length > 0 ? { folded: place.folded, hits, disguised: true } : place;
}

const SHORTEST_DISGUISED = 5;
