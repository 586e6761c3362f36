import "../lib/second-reader.ts";
import { type Arrival, arrivalOf, readArrival } from "../../src/flood/arrival.ts";
import { judgeForUser } from "../../src/judge/judge.ts";
import { type Context, NOTHING_KNOWN, type Verdict } from "../../src/judge/verdict.ts";
import type { Mail } from "../../src/mail/mail.ts";
import { type LabelledMail, toMail } from "../lib/labelled-mails.ts";
import type { SimulatedMail } from "./mailbox.ts";

/** What doesn't depend on the user is read once for each sample: most mails occur in many mailboxes. */
const readings = new Map<LabelledMail, Reading>();

interface Reading {
  mail: Mail;
  /** What is said of it to somebody of whom nothing is known. */
  alone: Verdict;
  arrival: Arrival | null;
}

/** What can be said of a sample without knowing whose mailbox it is in. */
export function readAlone(labelled: LabelledMail): Reading {
  let known = readings.get(labelled);
  if (!known) {
    const mail = toMail(labelled, "row");
    known = { mail, alone: judgeForUser(mail, NOTHING_KNOWN), arrival: readArrival(mail) };
    readings.set(labelled, known);
  }
  return known;
}

/** What is said of a mail to its user, by its row in the list. */
export function read({ labelled, from, time }: SimulatedMail, context: Context) {
  const { mail, alone, arrival } = readAlone(labelled);
  // A mail that names no service is judged without looking at the user.
  const verdict = alone.service ? judgeForUser({ ...mail, fromAddress: from, time }, context) : alone;
  return { verdict, arrival: verdict.service ? arrivalOf({ ...mail, fromAddress: from }, verdict) : arrival };
}
