import { featuresOf } from "../../src/kind/features.ts";
import { KINDS } from "../../src/kind/model.ts";
import { hashNgrams, newHashes } from "../../src/kind/ngrams.ts";
import { readMail } from "../../src/kind/reading.ts";
import type { Mail } from "../../src/mail/mail.ts";
import { isWrittenOneByOne, type LabelledMail, OWN_AGAINST, sourceOf, toKind, toMail } from "../lib/labelled-mails.ts";

/** One view of a mail, as the model learns from it. */
export interface SeenMail {
  mail: LabelledMail;
  view: View;
  kind: number;
  weight: number;
  features: number[];
  /** The hashes of its n-grams, each once. */
  ngrams: number[];
}

export type View = "subject" | "text" | "row" | "message";

/** How a mail is seen, and what that view counts: some lists show no snippet, and a subject alone says less. */
const VIEWS: { view: View; weight: number }[] = [
  { view: "subject", weight: 0.4 },
  { view: "text", weight: 0.2 },
  { view: "row", weight: 0.8 },
  { view: "message", weight: 1 },
];

/** The project's own mails are close to real mails of payment services: each counts for several. */
export const OWN_SOURCE = "mioboe";
const OWN_WEIGHT = 4;
/** Those that say the same in many languages are one idea, as a template is. */
const OWN_IDEA_WEIGHT = 1;
const OWN_IDEAS = "mioboe:ideas";
const OWN_WRITTEN_WEIGHT = 4;
/** Those that were written against the judge: with 1 or 4, unseen mails of programs are read less well (docs/judging.md). */
const OWN_AGAINST_WEIGHT = 0.1;

/** Whose wording a mail is: a program's. Of the mails that were written one by one each stands for itself. */
export function authorOf(mail: LabelledMail): string {
  return isWrittenOneByOne(mail) ? mail.id : sourceOf(mail);
}

/** Mails as they were sent are many and mostly alike: archives of mailing lists, messages of banks. */
const REAL_WEIGHT = 0.3;

/**
 * One template in many languages is one author's idea: each of its mails counts the less the more of them there are,
 * and a template of {@link USUAL_TEMPLATE} mails counts as it is. The same holds for a program of {@link USUAL_PROGRAM}.
 */
const USUAL_TEMPLATE = 8;
const USUAL_PROGRAM = 200;
/** What a mail of a program with few of them counts at most. */
const MOST_OF_TEMPLATE = 4;

/** What each mail counts beside the others; a mail that was written one by one counts 4. */
export function weightsOf(mails: readonly LabelledMail[]): (mail: LabelledMail) => number {
  const templates = new Map<string, number>();
  const programs = new Map<string, number>();
  const templateOf = (mail: LabelledMail) => `${sourceOf(mail)}:${mail.key}`;
  for (const mail of mails) {
    templates.set(templateOf(mail), (templates.get(templateOf(mail)) ?? 0) + 1);
    programs.set(sourceOf(mail), (programs.get(sourceOf(mail)) ?? 0) + 1);
  }
  return (mail) => {
    if (mail.source === OWN_IDEAS) return OWN_IDEA_WEIGHT;
    if (mail.source === OWN_AGAINST) return OWN_AGAINST_WEIGHT;
    if (isWrittenOneByOne(mail)) return OWN_WRITTEN_WEIGHT;
    if (sourceOf(mail) === OWN_SOURCE) return OWN_WEIGHT;
    if (!mail.template) return REAL_WEIGHT;
    const ofTemplate = USUAL_TEMPLATE / (templates.get(templateOf(mail)) ?? USUAL_TEMPLATE);
    const ofProgram = USUAL_PROGRAM / (programs.get(sourceOf(mail)) ?? USUAL_PROGRAM);
    return Math.min(MOST_OF_TEMPLATE, Math.sqrt(ofTemplate * ofProgram));
  };
}

function seen(labelled: LabelledMail, view: View): Mail {
  if (view === "subject") return toMail({ ...labelled, body: null }, "row");
  if (view === "text") return toMail({ ...labelled, subject: null }, "message");
  return toMail(labelled, view);
}

/**
 * What counts of a mail when earlier weights are gone on from: they know most of these mails, and programs like the others.
 * Those that were written one by one count fully, and the corpus five times: with less, what is learnt of other
 * programs costs its languages that few others have.
 */
const GOING_ON_WEIGHT = 0.5;
const GOING_ON_CORPUS = 5;
const ofCorpus = ({ id }: LabelledMail) => id.startsWith("d-");

const hashes = newHashes();

export function toExamples(mails: readonly LabelledMail[], goingOn: boolean): SeenMail[] {
  const ofAll = weightsOf(mails);
  const onTheWay = (mail: LabelledMail) =>
    isWrittenOneByOne(mail) ? 1 : ofCorpus(mail) ? GOING_ON_CORPUS : GOING_ON_WEIGHT;
  const weightOf = (mail: LabelledMail) => ofAll(mail) * (goingOn ? onTheWay(mail) : 1);
  return mails.flatMap((mail) =>
    VIEWS.map(({ view, weight }) => {
      const reading = readMail(seen(mail, view));
      hashNgrams(reading.subject, reading.text, hashes);
      return {
        mail,
        view,
        kind: KINDS.indexOf(toKind(mail.kind)),
        weight: weight * weightOf(mail),
        features: featuresOf(reading),
        ngrams: [...new Set(hashes.values.subarray(0, hashes.count))],
      };
    }),
  );
}
