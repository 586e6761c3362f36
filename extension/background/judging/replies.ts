import browser from "webextension-polyfill";
import type { Judge } from "../../../src/judge/verdict.ts";
import { serviceKey } from "../../../src/judge/verdict.ts";
import type { PanelModel, RowMark } from "../../messages.ts";
import { chooseLanguage, loadTexts, nameIn } from "../../ui/load-texts.ts";
import { panelTexts, type Texts, text } from "../../ui/texts.ts";
import type { Warnings } from "../memory/record.ts";
import type { StoredWarning } from "../memory/records.ts";
import { isFolded } from "../memory/shown.ts";
import { progressFor } from "../memory/steps.ts";
import type { Snapshot } from "../memory/store.ts";
import { erasedAt, toneOf } from "../memory/warnings.ts";
import { addressOf } from "./address-of.ts";
import { type Batch, type JudgedMail, judgeMails } from "./judge-mails.ts";

/** The marks for list rows, one entry a mail, in order. */
export async function marksFor(batch: Batch, judge: Judge): Promise<(RowMark | null)[]> {
  const { judged, after, warnings } = await judgeMails(batch, judge);
  const { language, texts } = await speech(after);
  const since = erasedAt(after.settings);
  return judged.map((one) => {
    const isErased = one.mail.time !== undefined && one.mail.time <= since;
    return isErased ? null : mark(one, warnings, language, texts);
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
  const { judged, after, warnings } = await judgeMails(batch, judge);
  const { language, texts } = await speech(after);
  return judged.map(({ mail, hash, verdict }) => {
    const { service, outcome } = verdict;
    if (!service || outcome === "none" || warnings.get(hash)?.closedAt !== undefined) return null;
    const key = serviceKey(service);
    return {
      serviceKey: key,
      serviceName: nameIn(service.names, language),
      verdict,
      address: addressOf(mail, batch.account),
      ...(mail.time === undefined ? {} : { time: mail.time }),
      mailHash: hash,
      folded: isFolded(after, key, hash, document),
      answer: answerTo(after, key, warnings.get(hash)),
      ...progress(warnings.get(hash), after),
      language,
      texts: panelTexts(texts),
    };
  });
}

function progress(warning: StoredWarning | undefined, after: Snapshot): Pick<PanelModel, "progress"> {
  const found = progressFor(warning?.address, after);
  return found ? { progress: found } : {};
}

/** "It wasn't me" is about what was there when it was said. */
function answerTo({ answers }: Snapshot, key: string, warning: StoredWarning | undefined): PanelModel["answer"] {
  const answer = answers.get(key);
  if (answer?.answer === "not-mine" && warning && warning.at > answer.at) return null;
  return answer?.answer ?? null;
}

async function speech({ settings }: Snapshot): Promise<{ language: string; texts: Texts }> {
  const language = chooseLanguage(settings.language, browser.i18n.getUILanguage());
  return { language, texts: await loadTexts(language) };
}
