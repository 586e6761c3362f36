import { hostOf } from "../mail/address.ts";
import type { Mail } from "../mail/mail.ts";
import { fold } from "../mail/text.ts";
import { isOfCrypto } from "./crypto-words.ts";
import type { DomainEntry } from "./domain-index.ts";
import { isNamedAfter, isRoleAddress, nameInHost } from "./name-in-host.ts";
import { isNamesake } from "./namesake.ts";
import { EMPTY_PLACE, type Place, placeOfName, placeOfSubject, placeOfText, spellingsInBrackets } from "./places.ts";
import type { RegisteredService } from "./service.ts";
import { isCompanyName, isNameless, isPassedOn } from "./speaker.ts";
import type { Hit } from "./spelling-index.ts";
import { variantOf } from "./variant.ts";
import { type Voice, voiceOf } from "./voice.ts";

/** One place of a mail that names a service, and how much it says that the mail is in its name. */
export interface Naming {
  service: RegisteredService;
  place: "sender" | "subject" | "text";
  voice: Voice;
  /** Written with letters that only look like those of the name. */
  disguised: boolean;
  /** The display name is somebody else's. */
  underOtherName: boolean;
  /** 0: it says nothing. {@link ENOUGH}: it decides. */
  weight: number;
  /** The spelling as the registry has it. */
  shown: string;
}

/** The sum of weights from which a mail is in a service's name. */
export const ENOUGH = 3;

/** Weights, tuned on the corpus: a display name decides, so do "your … account" and brackets in a subject. */
const SENDER = 4;
const SENDER_WITH_ROLE = 3;
const HOST = 3;
const HOST_UNDER_OTHER_NAME = 1.5;
const SUBJECT = { own: 3, inBrackets: 3.5, inSquareBrackets: 3, lead: 2.5, said: 1.5, mention: 0 };
const TEXT = { firstWords: 3, opening: 2.5, own: 1, said: 0.5, mention: 0 };
/** What counts when somebody else's name is on the mail: a bank's code for Apple Pay is the bank's mail. */
const THIRD_PARTY = 0.45;
/** What counts of a subject that is passed on. */
const PASSED_ON = 0.5;

/** Names that are weighed a place: more of them say nothing more. */
const MOST = 4;
/** "Your Revolut code is": who begins so is the service. */
const FIRST_WORDS = 40;
/** A name this far from the beginning of a text (folded units) is no longer its opening. */
const OPENING = 160;

/**
 * Every place that names a service. `host` is the sender's; `domain` is what the registry says of it: it lets ordinary
 * words count and chooses among the variants of a brand.
 */
export function namings(
  mail: Mail,
  domain: readonly DomainEntry[],
  host = hostOf(mail.fromAddress ?? ""),
): readonly Naming[] {
  if (domain.length > 0) return look(mail, domain, host);
  // Of a mail from a foreign domain, service and sender ask the same, one after the other.
  const text = mail.body ?? mail.snippet;
  if (
    last.address !== mail.fromAddress ||
    last.subject !== mail.subject ||
    last.text !== text ||
    last.name !== mail.fromName
  ) {
    last.found = look(mail, domain, host);
    last.address = mail.fromAddress;
    last.subject = mail.subject;
    last.name = mail.fromName;
    last.text = text;
  }
  return last.found;
}

/** All that {@link look} reads of the mail that was asked about last, and its answer. */
const last: {
  address: string | undefined;
  subject: string | undefined;
  name: string | undefined;
  text: string | undefined;
  found: readonly Naming[];
} = { address: undefined, subject: undefined, name: undefined, text: undefined, found: [] };

function look(mail: Mail, domain: readonly DomainEntry[], host: string): Naming[] {
  const name = mail.fromName ? placeOfName(mail.fromName) : EMPTY_PLACE;
  const subject = mail.subject ? placeOfSubject(mail.subject) : EMPTY_PLACE;
  const inHost = domain.length === 0 ? nameInHost(host) : null;
  const nameless = name.hits.length === 0 && isNameless(mail.fromName, name.folded, mail.fromAddress);
  // What somebody else's text says of a service is not enough by itself, and most mails are somebody else's.
  const needsText = nameless || name.hits.length > 0 || subject.hits.length > 0 || domain.length > 0 || inHost !== null;
  const written = needsText ? (mail.body ?? mail.snippet ?? "") : "";
  const text = written === "" ? EMPTY_PLACE : placeOfText(written);
  if (name.hits.length + subject.hits.length + text.hits.length === 0 && inHost === null) return NONE;

  const choose = (hit: Hit) => variantOf(hit.spelling, domain, mail);
  const ownDomain = (service: RegisteredService) => domain.some((entry) => entry.service === service);
  const spoken = [...inSubject(mail.subject ?? "", subject, choose), ...inText(written, text, choose)];

  const found: Naming[] = [];
  for (const hit of name.hits.slice(0, 2)) {
    const service = choose(hit);
    let weight = SENDER;
    if (hit.spelling.ordinary && !ownDomain(service)) {
      const company = isCompanyName(name.folded, hit.start, hit.end);
      const namesake = domain.length === 0 && !company && isNamesake(name, hit, host, [subject, text]);
      // A text that repeats the whole name ("Mollie Brooks") is signed by it: what stands beside it is a person's.
      const signed = !company && name.folded.trim().includes(" ") && text.folded.includes(name.folded.trim());
      const enough = signed ? TEXT.opening : 0;
      const backed =
        name.disguised ||
        (hit.spelling.crypto && isOfCrypto(mail, host, { name, hit, subject, text })) ||
        spoken.some((other) => other.service === service && other.voice === "own" && other.weight >= enough) ||
        // A domain that is another's with the same word in its name ("Max" at max.co.il) backs nothing.
        (domain.length === 0 && isRoleAddress(mail.fromAddress ?? "") && isNamedAfter(host, hit.spelling.text));
      weight = namesake ? 0 : backed ? SENDER : company ? SENDER_WITH_ROLE : 0;
    }
    const shown = hit.spelling.text;
    const underOtherName = false;
    found.push({ service, place: "sender", voice: "own", disguised: name.disguised, underOtherName, weight, shown });
  }
  const thirdParty = found.length === 0 && !nameless;
  if (inHost && !found.some((other) => other.service === inHost.service)) {
    const weight = thirdParty ? HOST_UNDER_OTHER_NAME : HOST;
    const { service, name: shown } = inHost;
    found.push({
      service,
      place: "sender",
      voice: "said",
      disguised: false,
      underOtherName: thirdParty,
      weight,
      shown,
    });
  }

  const named = new Set(found.filter((other) => other.weight > 0).map((other) => other.service));
  const passedOn = isPassedOn(mail.subject);
  for (const { ordinary, ...naming } of spoken) {
    if (!named.has(naming.service) && !ownDomain(naming.service)) {
      if (ordinary) naming.weight = 0;
      else if (passedOn) naming.weight *= naming.place === "subject" ? PASSED_ON : 0;
      else if (thirdParty && naming.weight < SUBJECT.inBrackets) naming.weight *= THIRD_PARTY;
      naming.underOtherName = thirdParty;
    }
    found.push(naming);
  }
  return found;
}

const NONE: Naming[] = [];

type Spoken = Naming & { ordinary: boolean };
type Choose = (hit: Hit) => RegisteredService;

function inSubject(subject: string, place: Place, choose: Choose): Spoken[] {
  if (place.hits.length === 0) return [];
  const brackets = spellingsInBrackets(subject);
  return place.hits.slice(0, MOST).map((hit) => {
    const said = voiceOf(place.folded, hit);
    const bracket = said === "mention" ? undefined : brackets.get(hit.spelling.text);
    // "PayPal: was this you?", or the name and nothing else.
    const signed = hit.start === 1 && (hit.end >= place.folded.trimEnd().length || isSignature(subject, hit));
    const voice = bracket || signed ? "own" : said;
    const lead = voice === "said" && hit.start === 1;
    const weight = !bracket
      ? SUBJECT[lead ? "lead" : voice]
      : bracket.square
        ? SUBJECT.inSquareBrackets
        : SUBJECT.inBrackets;
    return spoken("subject", hit, choose(hit), voice, place.disguised, weight);
  });
}

function inText(text: string, place: Place, choose: Choose): Spoken[] {
  let first = true;
  return place.hits.slice(0, MOST).map((hit) => {
    const voice = hit.start === 1 && isSignature(text, hit) ? "own" : voiceOf(place.folded, hit);
    if (voice !== "own" || !first) return spoken("text", hit, choose(hit), voice, false, TEXT[voice]);
    first = false;
    const weight = hit.start < FIRST_WORDS ? TEXT.firstWords : hit.start < OPENING ? TEXT.opening : TEXT.own;
    return spoken("text", hit, choose(hit), voice, false, weight);
  });
}

/** "PayPal: your code is …", 「【メルペイ】認証番号は…」: short messages begin with who sends them. `hit` begins the text. */
function isSignature(text: string, hit: Hit): boolean {
  const before = SIGNATURE.exec(text)?.[1];
  return before !== undefined && fold(before, SIGNATURE_LIMIT).trim().length === hit.end - hit.start;
}

const SIGNATURE_LIMIT = 60;
const SIGNATURE = /^\s{0,8}[【[「『]?([^\n:：】\]」』]{1,40})[】\]」』:：]/;

function spoken(
  place: Naming["place"],
  hit: Hit,
  service: RegisteredService,
  voice: Voice,
  disguised: boolean,
  weight: number,
): Spoken {
  const { text: shown, ordinary } = hit.spelling;
  return { service, place, voice, disguised, underOtherName: false, weight, shown, ordinary };
}
