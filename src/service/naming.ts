import { BODY_LIMIT, type Mail } from "../mail/mail.ts";
import { fold } from "../mail/text.ts";
import { undisguise } from "../sender/confusables.ts";
import type { DomainEntry } from "./domain-index.ts";
import type { RegisteredService } from "./service.ts";
import { bracketed, isNameless, isPassedOn, NAME_LIMIT } from "./speaker.ts";
import { findSpellings, type Hit } from "./spelling-index.ts";
import { type Voice, voiceOf } from "./voice.ts";

/** One place of a mail that names a service, and how much it says that the mail is in its name. */
export interface Naming {
  service: RegisteredService;
  place: "sender" | "subject" | "text";
  voice: Voice;
  /** Written with letters that only look like those of the name. */
  disguised: boolean;
  weight: number;
  /** The spelling as the registry has it. */
  shown: string;
}

const SUBJECT_LIMIT = 1000;
/** Places that are weighed a text: more of them say nothing more. */
const PLACES = 4;
/** A name this far from the beginning of a text (folded units) is no longer its opening. */
const OPENING = 160;

/**
 * Every place that counts. `domain` is what the registry says of the sender's host: it lets ordinary words count
 * and chooses among the variants of a brand.
 */
export function namings(mail: Mail, domain: readonly DomainEntry[]): Naming[] {
  const found: Naming[] = [];
  const text = mail.body ?? mail.snippet ?? "";
  const inName = mail.fromName ? inDisplayName(mail.fromName.slice(0, NAME_LIMIT)) : NOTHING;
  const inSubject = mail.subject ? inText(mail.subject.slice(0, SUBJECT_LIMIT), true) : NOTHING;
  const inBody = text ? inText(text, false) : NOTHING;
  if (inName.hits.length + inSubject.hits.length + inBody.hits.length === 0) return found;

  const choose = (hit: Hit) => chosen(hit, domain, mail);
  const ownDomain = (service: RegisteredService) => domain.some((entry) => entry.service === service);
  const passedOn = isPassedOn(mail.subject);
  const subjectBrackets = inSubject.hits.length > 0 ? bracketedHits(mail.subject ?? "") : [];

  const texts: Naming[] = [];
  inSubject.hits.slice(0, PLACES).forEach((hit) => {
    const bracket = subjectBrackets.includes(hit.spelling.text);
    const spoken = voiceOf(inSubject.folded, hit);
    const voice = bracket && spoken !== "mention" ? "own" : spoken;
    const lead = hit.start === 1;
    const weight = voice === "own" ? 3 : voice === "mention" ? 0 : lead ? 2.5 : 1.5;
    texts.push(naming(choose(hit), "subject", voice, inSubject.disguised, bracket ? 3.5 : weight, hit));
  });
  inBody.hits.slice(0, PLACES).forEach((hit, at) => {
    const voice = voiceOf(inBody.folded, hit);
    const opening = at === 0 && hit.start < OPENING;
    const weight = voice === "own" ? (opening ? 2.5 : 1) : voice === "mention" ? 0 : 0.5;
    texts.push(naming(choose(hit), "text", voice, false, weight, hit));
  });

  for (const hit of inName.hits.slice(0, 2)) {
    const service = choose(hit);
    let weight = 4;
    if (hit.spelling.ordinary && !ownDomain(service)) {
      const backed = texts.some((other) => other.service === service && other.voice === "own");
      weight = backed ? 4 : hasRole(inName.folded, hit) ? 3 : 0;
    }
    found.push(naming(service, "sender", "own", inName.disguised, weight, hit));
  }

  const named = (service: RegisteredService) => found.some((other) => other.service === service && other.weight > 0);
  const thirdParty = found.length === 0 && !isNameless(mail.fromName, mail.fromAddress);
  const all = [...inSubject.hits.slice(0, PLACES), ...inBody.hits.slice(0, PLACES)];
  texts.forEach((entry, at) => {
    const hit = all[at] as Hit;
    if (!named(entry.service) && !ownDomain(entry.service)) {
      if (hit.spelling.ordinary) entry.weight = 0;
      else if (passedOn) entry.weight *= entry.place === "subject" ? 0.5 : 0;
      else if (thirdParty && entry.weight < 3.5) entry.weight *= 0.6;
    }
    found.push(entry);
  });
  return found;
}

function naming(
  service: RegisteredService,
  place: Naming["place"],
  voice: Voice,
  disguised: boolean,
  weight: number,
  hit: Hit,
): Naming {
  return { service, place, voice, disguised, weight, shown: hit.spelling.text };
}

interface Found {
  folded: string;
  hits: Hit[];
  disguised: boolean;
}

const NOTHING: Found = { folded: "", hits: [], disguised: false };

function inText(text: string, disguisesToo: boolean): Found {
  // A bracket parts words, also where folding closes Han and kana up: 【メルペイ】アカウント.
  const folded = fold(/[「『【]/.test(text) ? text.replace(/[「」『』【】]/g, "。") : text, BODY_LIMIT);
  const hits = findSpellings(folded);
  if (hits.length > 0 || !disguisesToo) return { folded, hits, disguised: false };
  return { folded, ...disguisedIn(folded) };
}

/** A disguised ordinary word is more likely a word of another language. */
function disguisedIn(folded: string): { hits: Hit[]; disguised: boolean } {
  const plain = undisguise(folded);
  if (plain === folded) return { hits: [], disguised: false };
  const hits = findSpellings(plain).filter((hit) => !hit.spelling.ordinary && hit.end - hit.start >= 5);
  return { hits, disguised: hits.length > 0 };
}

/** In a display name a service's name may also stand in a longer word: "BinanceMail2", "CoinbaseWaIIet". */
function inDisplayName(name: string): Found {
  const plain = inText(name, true);
  if (plain.hits.length > 0) return plain;
  const split = name.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2").replace(/(\p{L})([\d_])|([\d_])(\p{L})/gu, "$1$3 $2$4");
  if (split !== name) {
    const inWords = inText(split, true);
    if (inWords.hits.length > 0) return inWords;
  }
  // A capital I between small letters is read as an l.
  const read = name.replace(/(?<=\p{Ll})I+|I+(?=\p{Ll}{2})/gu, (row) => "l".repeat(row.length));
  if (read === name) return plain;
  const inRead = inText(read, false);
  return { ...inRead, disguised: inRead.hits.length > 0 };
}

function bracketedHits(subject: string): string[] {
  const spellings: string[] = [];
  for (const part of bracketed(subject.slice(0, SUBJECT_LIMIT))) {
    const folded = fold(part, NAME_LIMIT);
    for (const hit of findSpellings(folded)) {
      // 【PayPay】 and 【PayPayカード事務局】 speak; a bracketed sentence in which it occurs does not.
      if (folded.length - 2 <= (hit.end - hit.start) * 2.5) spellings.push(hit.spelling.text);
    }
  }
  return spellings;
}

/** Among the variants of a brand: the one whose domain it is, else the one whose country writes so, else the first. */
function chosen(hit: Hit, domain: readonly DomainEntry[], mail: Mail): RegisteredService {
  const services = hit.spelling.services;
  const first = services[0] as RegisteredService;
  if (services.length === 1) return first;
  const own = services.find((service) => domain.some((entry) => entry.service === service));
  if (own) return own;
  const country = countryOfScript(`${mail.subject ?? ""} ${(mail.body ?? mail.snippet ?? "").slice(0, 400)}`);
  return services.find((service) => service.countries[0] === country) ?? first;
}

function countryOfScript(text: string): string | null {
  if (/[\u3040-\u30ff]/.test(text)) return "JP";
  if (/[\uac00-\ud7af]/.test(text)) return "KR";
  if (/[\u4e00-\u9fff]/.test(text)) return "TW";
  return null;
}

/** "Wise Support", "Chase Bank", "Team Kraken": an ordinary word that a company's word stands beside. */
function hasRole(folded: string, hit: Hit): boolean {
  const rest = `${folded.slice(0, hit.start)}${folded.slice(hit.end)}`.trim();
  if (rest === "") return false;
  return rest.split(/\s+/).every((word) => ROLES.has(word));
}

const ROLES = new Set(
  `support team security bank card cards app wallet pay payments alert alerts notification notifications service
   services account accounts customer care help inc ltd llc limited us uk the noreply no reply by from at verification
   kundenservice sicherheit seguridad soporte suporte seguranca 事務局 カード 銀行 サポート 会員 株式会社 公式`.split(
    /\s+/,
  ),
);
