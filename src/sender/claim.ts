import type { Mail } from "../mail/mail.ts";
import { ENOUGH, namings } from "../service/naming.ts";
import type { RegisteredService } from "../service/service.ts";

/** How a mail puts forward that it is in a service's name. */
export interface Claim {
  /**
   * - name: as the sender's name
   * - subject: as the one who speaks in the subject
   * - text: in the first words of a mail that has no other name on it
   * - quiet: somewhere in the text
   */
  strength: "name" | "subject" | "text" | "quiet";
  /** The subject speaks for the service, and the display name is somebody else's. */
  underOtherName: boolean;
  /** The name is written with letters that only look like it. */
  disguised: boolean;
}

/** A weight from which a subject speaks for the service: "your … account", or the name in brackets or in front. */
const SPEAKS = 2.5;

/** The claim of a mail that has been found to be in the service's name. Only asked for foreign domains. */
export function claimOf(mail: Mail, service: RegisteredService): Claim {
  const places = namings(mail, []).filter((naming) => naming.service.id === service.id);
  const inName = places.some((naming) => naming.place === "sender" && naming.weight > 0);
  const inSubject = places.find((naming) => naming.place === "subject" && naming.weight >= SPEAKS);
  const inText = places.some((naming) => naming.place === "text" && naming.weight >= ENOUGH);
  return {
    strength: inName ? "name" : inSubject ? "subject" : inText ? "text" : "quiet",
    underOtherName: !inName && inSubject?.underOtherName === true,
    disguised: places.some((naming) => naming.disguised),
  };
}

/**
 * An address or host name that a display name shows and that is not the sender's. null: none. Only the first
 * {@link NAME_LIMIT} units are looked at.
 */
export function hostInName(fromName: string | undefined): string | null {
  if (!fromName?.includes(".")) return null;
  return HOST.exec(fromName.slice(0, NAME_LIMIT).normalize("NFKC").toLowerCase())?.[1] ?? null;
}

const NAME_LIMIT = 300;
/** Bounded repetitions, each label begins after a separator: linear. */
const HOST = /(?:^|[\s@<("'[:/])((?:[a-z0-9][a-z0-9-]{0,62}\.){1,5}[a-z]{2,18})(?=$|[\s>)"'\]/,;:])/;

/**
 * Whether the From line says nothing of the sender: a forwarding service that hides addresses or a mailing list ("'PayPal'
 * via Accounts") wrote it anew, or it is of a company that writes to applicants for others, in their names.
 */
export function isRelayed(mail: Mail, registrable: string, host: string): boolean {
  return (
    RELAYS.has(registrable) ||
    RELAYS.has(host) ||
    RECRUITERS.has(registrable) ||
    /^'.{1,200}' via ./s.test(mail.fromName ?? "")
  );
}

/** Apple, Mozilla, DuckDuckGo, SimpleLogin and Proton, addy.io. */
const RELAYS = new Set(
  `privaterelay.appleid.com mozmail.com relay.firefox.com duck.com simplelogin.com simplelogin.co simplelogin.fr
   simplelogin.io aleeas.com slmail.me slmails.com passmail.net passmail.com passinbox.com anonaddy.com anonaddy.me
   addy.io addymail.com`.split(/\s+/),
);

/** Workday, Greenhouse, Lever, Ashby, SmartRecruiters, Workable, iCIMS, Jobvite, Teamtailor: PayPal hires through them, too. */
const RECRUITERS = new Set(
  `myworkday.com myworkdayjobs.com greenhouse-mail.io greenhouse.io lever.co ashbyhq.com smartrecruiters.com
   workablemail.com icims.com jobvite.com teamtailor-mail.com teamtailor.com`.split(/\s+/),
);

/** Whether the mail writes the service's name with letters that only look like it. */
export function isDisguised(mail: Mail, service: RegisteredService): boolean {
  if (!LOOKALIKE_SCRIPTS.test(mail.fromName ?? "") && !LOOKALIKE_SCRIPTS.test(mail.subject ?? "")) return false;
  return namings(mail, []).some((naming) => naming.disguised && naming.service.id === service.id);
}

/** Where the letters of the table of look-alikes are: most mails have none of them, and need no second look. */
const LOOKALIKE_SCRIPTS =
  /[\u0180-\u058f\u10a0-\u10ff\u13a0-\u167f\u1d00-\u1eff\u2c60-\u2d7f\ua4d0-\ua7ff\uab30-\uabbf]/;
