import newClassifier from "wink-naive-bayes-text-classifier";
import type { Mail } from "../../src/mail/mail.ts";
import { fold } from "../../src/mail/text.ts";
import { type LabelledMail, toKind, toMail } from "../lib/labelled-mails.ts";
import { isSignUp } from "../lib/measure.ts";

/** Parts of words, since half of the languages put no spaces between words, or bend them. */
const GRAM = 4;

/**
 * A naive Bayes classifier (wink-naive-bayes-text-classifier), as one would build a filter in an afternoon: it learns
 * from list rows, by pieces of {@link GRAM} characters of what they show, whether a mail is a sign-up mail of a
 * payment service.
 */
export function naiveBayes(mails: readonly LabelledMail[]): (mail: Mail) => boolean {
  const classifier = newClassifier();
  // Binarised, with the smoothing that the package's own example takes.
  classifier.defineConfig({ considerOnlyPresence: true, smoothingFactor: 0.5 });
  classifier.definePrepTasks([grams]);
  for (const mail of mails) {
    const isWanted = mail.service !== null && isSignUp(toKind(mail.kind));
    classifier.learn(shown(toMail(mail, "row")), isWanted ? "sign-up" : "other");
  }
  classifier.consolidate();
  return (mail) => classifier.predict(shown(mail)) === "sign-up";
}

function shown({ fromName = "", subject = "", snippet = "" }: Mail): string {
  return `${fromName}\n${subject}\n${snippet}`;
}

function grams(text: string): string[] {
  const folded = fold(text, 1_000);
  return Array.from({ length: Math.max(0, folded.length - GRAM + 1) }, (_, at) => folded.slice(at, at + GRAM));
}
