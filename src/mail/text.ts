/**
 * Text as it is compared: one spelling for everything that looks the same to a reader.
 *
 * Folding maps full-width to ASCII and half-width katakana to full-width (NFKC), upper to lower case, and takes
 * away Latin, Greek and Cyrillic accents, Hebrew points and Arabic vowel signs, because people and mail programs
 * leave them out. It drops what is invisible (zero-width, bidi, soft hyphen, variation selectors), because senders
 * hide words with it, and closes up l e t t e r - s p a c e d words for the same reason.
 *
 * The result is made for searching: words stand between single spaces, so that " word" finds a beginning and
 * "word " an end; a sentence's end is "\n"; the text begins and ends with a space. Han and kana are written
 * without spaces between them, and a space stands where a script without spaces meets another script ("au PAYの"
 * is "au pay の"), so that both spellings of a name become one.
 *
 * The cost is linear in the text; what lies beyond `limit` is not looked at.
 */
export function fold(text: string, limit = FOLD_LIMIT): string {
  if (text.length > limit) return folded(prepare(text, limit), null).text;
  for (const recent of recentFolds) if (recent.text === text) return recent.folded;
  const result = folded(prepare(text, limit), null).text;
  recentFolds[nextRecent] = { text, folded: result };
  nextRecent = (nextRecent + 1) % RECENT_FOLDS;
  return result;
}

/** Service, kind and sender each fold the same few texts of a mail, one after the other. */
const RECENT_FOLDS = 8;
const recentFolds: { text: string; folded: string }[] = [];
let nextRecent = 0;

/** A folded text that knows where it came from: `source.slice(from[i], to[i])` is what became `text[i]`. */
export interface PlacedFold {
  text: string;
  /** The text as a person may be shown it: compatibility forms and invisible characters are gone. */
  source: string;
  from: number[];
}

/** As {@link fold}, with the place of each unit. Slower; for the few texts whose words are shown. */
export function foldWithPlaces(text: string, limit = FOLD_LIMIT): PlacedFold {
  const from: number[] = [];
  const { text: result, source } = folded(prepare(text, limit), from);
  return { text: result, source, from };
}

/** UTF-16 units that are folded at most, when the caller names no limit. */
export const FOLD_LIMIT = 20_000;

/**
 * A text without anything invisible or direction-changing, in one line, at most `limit` units: fit to be shown
 * inside a sentence of ours.
 */
export function showable(text: string, limit: number): string {
  const plain = text
    .slice(0, limit * 8)
    .replace(INVISIBLE, "")
    .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
    .trim();
  const cut = plain.length > limit ? `${plain.slice(0, limit - 1)}…` : plain;
  return cut.toWellFormed();
}

// What a character does in the folded text.
const UNKNOWN = 0;
const DROP = 1;
const SPACE = 2;
const BREAK = 3;
/** A full stop and its like: it ends a sentence before a space, and separates words otherwise. */
const STOP = 4;
/** Letters and digits of scripts that put spaces between words. */
const WORD = 5;
/** Han and kana. */
const CJK = 6;
const HANGUL = 7;
/** Thai, Lao, Khmer, Burmese: no spaces between words, but meaningful ones between phrases. */
const THAI = 8;

/** Per UTF-16 unit, filled as units are met: loading stays cheap and a mail's few hundred units are soon known. */
const classOf = new Uint8Array(0x10000);
const foldedTo = new Uint16Array(0x10000);
/** Units that fold to several ("ß" to "ss"). */
const expansions = new Map<number, string>();

const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\u{200b}-\u{200f}\u{202a}-\u{202e}\u{2060}-\u{206f}\ufeff\u00ad]/gu;
const MARKS = /[\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670]/g;
/** Half-width katakana, combining marks, conjoining jamo and surrogates: only the whole text can be normalised. */
const NEEDS_NORMALISING = /[\u0300-\u036f\u1100-\u11ff\u3099\u309a\uff61-\uff9f\ud800-\udfff]/;

/** Tags and variation selectors, which stand beyond what one unit holds: "Gemini Se" and "rvice" with one between them. */
const INVISIBLE_PAIRS = /\udb40[\udc00-\udfff]/g;

/** Letters that no decomposition takes apart, and letters that are written both ways. */
const SPECIAL: Record<string, string> = {
  ß: "ss",
  æ: "ae",
  ø: "o",
  œ: "oe",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
  ı: "i",
  ħ: "h",
  ŋ: "n",
  ə: "e",
  ς: "σ",
  ة: "ه",
  ى: "ي",
  ی: "ي",
  ک: "ك",
  ھ: "ه",
  ہ: "ه",
};

function prepare(text: string, limit: number): string {
  let cut = text.length > limit ? text.slice(0, limit) : text;
  if (NEEDS_NORMALISING.test(cut)) cut = cut.replace(INVISIBLE_PAIRS, "").normalize("NFKC").slice(0, limit);
  return cut;
}

function folded(source: string, from: number[] | null): { text: string; source: string } {
  const text = run(source, from);
  if (loneLetters < SPACED_LETTERS) return { text, source };
  const closed = closeUp(source.replace(INVISIBLE, ""));
  if (from) from.length = 0;
  return { text: run(closed, from), source: closed };
}

/** Learns one unit: its class and what it folds to. */
function learn(code: number): number {
  // What nearly every mail is made of needs no property of Unicode, whose first use costs a start of the background
  // milliseconds. Ideographs, kana and Hangul syllables fold to themselves.
  if (code >= 0x61 && code <= 0x7a) return learnt(code, WORD, code);
  if (code >= 0x41 && code <= 0x5a) return learnt(code, WORD, code + 0x20);
  if (code >= 0x30 && code <= 0x39) return learnt(code, WORD, code);
  if (code < 0x80) return learnt(code, ASCII_STOPS.includes(String.fromCharCode(code)) ? STOP : SPACE, 0);
  if (code >= 0x4e00 && code <= 0x9fff) return learnt(code, CJK, code);
  if ((code >= 0x3041 && code <= 0x3096) || (code >= 0x30a1 && code <= 0x30fa)) return learnt(code, CJK, code);
  if (code >= 0xac00 && code <= 0xd7a3) return learnt(code, HANGUL, code);
  const character = String.fromCharCode(code);
  let kind = classify(character, code);
  if (kind >= WORD) {
    const plain = strip(strip(character).toLowerCase());
    const folded = SPECIAL[plain] ?? plain;
    if (folded === "") kind = DROP;
    else if (folded.length === 1) foldedTo[code] = folded.charCodeAt(0);
    else {
      expansions.set(code, folded);
      // NFKC makes words of some signs ("℅" is "c/o"): what is no letter any more separates.
      if (/[^\p{L}\p{N}\p{M}]/u.test(folded)) kind = SPACE;
    }
    if (kind >= WORD && folded.length === 1) kind = classify(folded, folded.charCodeAt(0));
  }
  classOf[code] = kind;
  return kind;
}

const ASCII_STOPS = ".!?;|";

function learnt(code: number, kind: number, folded: number): number {
  classOf[code] = kind;
  foldedTo[code] = folded;
  return kind;
}

function strip(text: string): string {
  return text.normalize("NFKD").replace(MARKS, "").normalize("NFC");
}

function classify(character: string, code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return SPACE;
  if (/\p{Default_Ignorable_Code_Point}|\p{Cf}/u.test(character)) return DROP;
  if (ASCII_STOPS.includes(character)) return STOP;
  if (/[…。｡！？؟।\u2028\u2029•]/u.test(character)) return BREAK;
  if (
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〆ヶ]/u.test(character) &&
    /[\p{L}\p{N}]/u.test(character)
  ) {
    return CJK;
  }
  if (/\p{Script=Hangul}/u.test(character)) return HANGUL;
  if (/[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u.test(character)) {
    return /[\p{L}\p{M}\p{N}]/u.test(character) ? THAI : SPACE;
  }
  if (/[\p{L}\p{N}\p{M}]/u.test(character)) return WORD;
  return SPACE;
}

/** The longest row of words of one letter that the last run met. */
let loneLetters = 0;

/** One buffer for all folding: nothing here is re-entered. An expansion is at most 18 units (U+FDFA). */
let out = new Uint16Array(1024);

function run(source: string, from: number[] | null): string {
  if (out.length < source.length * 3 + 64) out = new Uint16Array(source.length * 4 + 64);
  let length = 0;
  /** The class of the last letter, or 0 right after a space or break. */
  let last = UNKNOWN;
  /** The class of the last letter before the space that was written last, when nothing but spaces came between. */
  let beforeSpace = UNKNOWN;
  let newlines = 0;
  let wordStart = 1;
  let lone = 0;
  loneLetters = 0;

  out[length++] = 32;
  from?.push(0);
  for (let i = 0; i < source.length; i++) {
    const code = source.charCodeAt(i);
    let kind = classOf[code] as number;
    if (kind === UNKNOWN) kind = learn(code);
    if (kind === DROP) continue;

    if (kind >= WORD) {
      newlines = 0;
      if (last !== UNKNOWN && last !== kind) {
        out[length++] = 32;
        from?.push(i);
        wordStart = length;
      } else if (last === UNKNOWN && kind === CJK && beforeSpace === CJK) {
        length--;
        from?.pop();
      }
      const folded = foldedTo[code] as number;
      if (folded !== 0) {
        out[length++] = folded;
        from?.push(i);
      } else {
        const expansion = expansions.get(code) ?? "";
        if (out.length < length + expansion.length + (source.length - i) * 3 + 8) out = grown(out, length);
        for (let j = 0; j < expansion.length; j++) {
          out[length++] = expansion.charCodeAt(j);
          from?.push(i);
        }
      }
      last = kind;
      continue;
    }

    let ends = kind === BREAK;
    if (kind === STOP) {
      const next = source.charCodeAt(i + 1);
      ends = Number.isNaN(next) || next <= 32;
    } else if (code === 10) {
      // A single newline may be the wrapping of plain text; an empty line ends a sentence in any case.
      ends = ++newlines > 1;
    }
    if (last !== UNKNOWN) {
      lone = length - wordStart === 1 && last !== CJK ? lone + 1 : 0;
      if (lone > loneLetters) loneLetters = lone;
      out[length++] = 32;
      wordStart = length;
      from?.push(i);
      beforeSpace = last;
      last = UNKNOWN;
    }
    if (ends && length > 2 && out[length - 2] !== 10) {
      out[length++] = 10;
      out[length++] = 32;
      from?.push(i, i);
      wordStart = length;
      beforeSpace = UNKNOWN;
    }
  }
  if (last !== UNKNOWN) {
    if (length - wordStart === 1 && lone + 1 > loneLetters) loneLetters = lone + 1;
    out[length++] = 32;
    from?.push(source.length);
  }
  return toText(out, length);
}

function grown(buffer: Uint16Array<ArrayBuffer>, length: number): Uint16Array<ArrayBuffer> {
  const larger = new Uint16Array(buffer.length * 2 + 64);
  larger.set(buffer.subarray(0, length));
  return larger;
}

/** A call of the decoder costs as much as this many units in groups of eight, the fastest way for a name or subject. */
const MOST_BY_EIGHT = 48;
/** Folded text has no lone surrogates, which a decoder would replace. */
const UTF_16 = new TextDecoder("utf-16le", { ignoreBOM: true });

function toText(units: Uint16Array, length: number): string {
  if (length > MOST_BY_EIGHT) return UTF_16.decode(units.subarray(0, length));
  let text = "";
  let i = 0;
  for (; i + 8 <= length; i += 8) {
    text += String.fromCharCode(
      units[i] as number,
      units[i + 1] as number,
      units[i + 2] as number,
      units[i + 3] as number,
      units[i + 4] as number,
      units[i + 5] as number,
      units[i + 6] as number,
      units[i + 7] as number,
    );
  }
  for (; i < length; i++) text += String.fromCharCode(units[i] as number);
  return text;
}

/** Single letters with one separator each between them: from this many on they are one word. */
const SPACED_LETTERS = 3;

/**
 * "P a y P a l" is read as a word by people, and by nobody's filter. Closes up rows of at least
 * {@link SPACED_LETTERS} single letters that one space, dot, hyphen or underscore each parts; a wider gap is a
 * word's end.
 */
function closeUp(text: string): string {
  let result = "";
  let copied = 0;
  let i = 0;
  while (i < text.length) {
    if (!isSpacedLetter(text, i)) {
      i++;
      continue;
    }
    let end = i;
    let letters = 1;
    let joined = text[i] as string;
    while (isSeparator(text.charCodeAt(end + 1)) && isSpacedLetter(text, end + 2)) {
      end += 2;
      letters++;
      joined += text[end];
    }
    if (letters >= SPACED_LETTERS) {
      result += text.slice(copied, i) + joined;
      copied = end + 1;
    }
    i = end + 1;
  }
  return copied === 0 ? text : result + text.slice(copied);
}

/** A letter that stands alone. Han and kana need no help: spaces between them are dropped anyway. */
function isSpacedLetter(text: string, i: number): boolean {
  return isWordUnit(text.charCodeAt(i)) && !isWordUnit(text.charCodeAt(i - 1)) && !isWordUnit(text.charCodeAt(i + 1));
}

function isWordUnit(code: number): boolean {
  // Beyond the text.
  if (Number.isNaN(code)) return false;
  let kind = classOf[code] as number;
  if (kind === UNKNOWN) kind = learn(code);
  return kind === WORD || kind === HANGUL;
}

function isSeparator(code: number): boolean {
  return code === 32 || code === 46 || code === 45 || code === 95 || code === 0xa0 || code === 0xb7;
}
