import { type Judge, type NamedService, SIGN_UP_KINDS, serviceKey, type Verdict } from "../../../src/judge/verdict.ts";
import type { Mail } from "../../../src/mail/mail.ts";
import { VISIT_COUNTS_MS } from "../../../src/relationship/relationship.ts";
import { isAllowed } from "../../browsers/optional-permissions.ts";
import type { PanelModel, RowMark } from "../../messages.ts";
import { nameIn } from "../../ui/load-texts.ts";
import { panelTexts, type Texts, text } from "../../ui/texts.ts";
import { readWarnings, type Warnings } from "../memory/record.ts";
import type { StoredWarning } from "../memory/records.ts";
import { isFolded } from "../memory/shown.ts";
import { progressFor } from "../memory/steps.ts";
import type { Snapshot } from "../memory/store.ts";
import { erasedAt, toneOf } from "../memory/warnings.ts";
import { addressOf } from "./address-of.ts";
import { attackOn } from "./attack.ts";
import { Floods } from "./flood-replies.ts";
import { type Batch, type JudgedMail, judgeMails } from "./judge-mails.ts";
import { searchTerms } from "./search.ts";
import { speech } from "./speech.ts";
import { withDates } from "./written-dates.ts";

/** The marks for list rows, one entry a mail, in order. */
export async function marksFor(batch: Batch, judge: Judge): Promise<(RowMark | null)[]> {
  const done = await judgeMails(batch, judge);
  const { language, texts } = await speech(done.after);
  const floods = new Floods(done);
  const since = erasedAt(done.after.settings);
  return done.judged.map((one) => {
    if (one.mail.time !== undefined && one.mail.time <= since) return null;
    const ofFlood = floods.mark(one, texts);
    return ofFlood === undefined ? mark(one, done.warnings, language, texts) : ofFlood;
  });
}

function mark({ hash, verdict }: JudgedMail, warnings: Warnings, language: string, texts: Texts): RowMark | null {
  if (!verdict.service) return null;
  // What the opened mail said counts more than what its row says; what the user said counts more than both.
  const opened = verdict.partial && verdict.relationship !== "uses" ? warnings.get(hash) : undefined;
  const outcome = opened && !opened.partial ? opened.outcome : verdict.outcome;
  if (outcome === "none") return null;
  const service = nameIn(verdict.service.names, language);
  const tone = toneOf(outcome);
  return { tone, service, label: text(texts, `mark_${tone}`, { service }) };
}

/** The panels for opened messages, one entry a mail, in order; null where there is nothing to show. */
export async function panelsFor(batch: Batch, document: string, judge: Judge): Promise<(PanelModel | null)[]> {
  const done = await judgeMails(batch, judge);
  const { judged, account, after, warnings } = done;
  const { language, texts } = await speech(after);
  const floods = new Floods(done);
  const isWarned = judged.some(({ verdict }) => verdict.outcome === "warn");
  const [unasked, mayAskHistory] = await Promise.all([
    isWarned ? readWarnings({ unasked: account }) : new Map(),
    isAllowed("history"),
  ]);
  return judged.map((one) => {
    const { mail, hash, verdict } = one;
    const common = {
      verdict,
      address: addressOf(mail, batch.account),
      ...(mail.time === undefined ? {} : { time: mail.time }),
      mailHash: hash,
      language,
      texts: panelTexts(texts),
    };
    const flood = floods.panel(one, document);
    if (flood) return withDates({ ...common, ...flood, answer: null });
    const { service, outcome } = verdict;
    if (service && wasJustFound(service, verdict, account, after)) {
      const key = serviceKey(service);
      const named = { serviceKey: key, serviceName: nameIn(service.names, language) };
      return withDates({ ...common, ...named, folded: true, answer: null, found: true as const });
    }
    if (!service || outcome === "none" || warnings.get(hash)?.closedAt !== undefined) return null;
    const key = serviceKey(service);
    const search = outcome === "warn" ? searchTerms(service) : [];
    const attack = outcome === "warn" ? attackOn(account, warnings.get(hash)?.address, unasked, after) : null;
    return withDates({
      ...common,
      serviceKey: key,
      serviceName: nameIn(service.names, language),
      folded: isFolded(after, key, hash, document),
      answer: answerTo(after, key, warnings.get(hash)),
      ...progress(warnings.get(hash), after),
      ...(attack ? { attack } : {}),
      ...(search.length > 0 ? { search } : {}),
      ...(!mayAskHistory && isFresh(mail) ? { offersVisits: true as const } : {}),
      ...(after.looks.get(account)?.end === "done" ? { isLooked: true as const } : {}),
    });
  });
}

/** Whether a visit to the service could have been what the mail answers. */
function isFresh({ time, timeIsDay }: Mail): boolean {
  return time !== undefined && !timeIsDay && Math.abs(Date.now() - time) <= VISIT_COUNTS_MS;
}

function progress(warning: StoredWarning | undefined, after: Snapshot): Pick<PanelModel, "progress"> {
  const found = progressFor(warning?.address, after);
  return found ? { progress: found } : {};
}

/** So long a panel says what a look through the mailbox has found, instead of vanishing without a word. */
const TELLS_MS = 2 * 60_000;

function wasJustFound(
  service: NamedService,
  { kind, outcome, relationship }: Verdict,
  account: string,
  { seen, answers }: Snapshot,
): boolean {
  const key = serviceKey(service);
  const searched = seen.get(`${account}:${key}`)?.searched;
  if (!searched?.count || answers.has(key) || Math.abs(Date.now() - searched.at) > TELLS_MS) return false;
  return outcome === "none" && relationship === "uses" && (SIGN_UP_KINDS as readonly string[]).includes(kind);
}

/** "It wasn't me" is about what was there when it was said. */
function answerTo({ answers }: Snapshot, key: string, warning: StoredWarning | undefined): PanelModel["answer"] {
  const answer = answers.get(key);
  if (answer?.answer === "not-mine" && warning && warning.at > answer.at) return null;
  return answer?.answer ?? null;
}
