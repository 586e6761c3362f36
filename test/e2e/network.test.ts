/**
 * In doubt the judge asks its network, whose weights are no part of the background's script: it reads them from the extension's
 * own files. The mails are those of ours whose marks depend on it, whatever they are with today's weights.
 */
import "../../scripts/lib/second-reader.ts";
import { expect, test } from "vitest";
import { type LabelledMail, readLabelledMails, toMail } from "../../scripts/lib/labelled-mails.ts";
import { WARN_FROM } from "../../src/judge/calibration.ts";
import { judge } from "../../src/judge/judge.ts";
import { NOTHING_KNOWN } from "../../src/judge/verdict.ts";
import { judgeKindAtOnce } from "../../src/kind/judge-kind.ts";
import type { Mail } from "../../src/mail/mail.ts";
import { MailReader } from "../driver/reader.ts";
import { until } from "../driver/wait.ts";
import { GmailStage } from "../stage/gmail/gmail.ts";
import { mailbox, single } from "../stage/mail.ts";
import { startBrowser } from "./session.ts";

const OWNER = { name: "Mika Hayashi", address: "mika.hayashi@gmail.example" };

/** What a row says with the network, where its outcome is another without; undefined: it makes no difference. */
function outcomeByNetwork(mail: Mail): "warn" | "none" | undefined {
  const { outcome, service, sender } = judge(mail, NOTHING_KNOWN);
  if (!service?.id || sender !== "their-domain" || outcome === "warn-fake") return undefined;
  const alone = judgeKindAtOnce(mail).signUp >= WARN_FROM.row ? "warn" : "none";
  return alone === outcome ? undefined : outcome;
}

/** Also where the row shows more of the text than ours do. */
function surely(labelled: LabelledMail): "warn" | "none" | undefined {
  const row = toMail(labelled, "row");
  const outcome = outcomeByNetwork(row);
  const { body } = labelled;
  return body !== null && outcome === outcomeByNetwork({ ...row, snippet: body.replace(/\s+/g, " ") })
    ? outcome
    : undefined;
}

test("a mail that leaves a doubt is marked, or not, as the network says", async () => {
  const mails = (
    await Promise.all(["en", "ja", "de"].map((name) => readLabelledMails(`test/mails/written/${name}.jsonl`)))
  ).flat();
  const marked = mails.filter((mail) => surely(mail) === "warn").slice(0, 3);
  const unmarked = mails.filter((mail) => surely(mail) === "none").slice(0, 3);
  expect([marked.length, unmarked.length]).toEqual([3, 3]);

  const now = Date.now();
  const threads = [...marked, ...unmarked].map(({ from_name, from_addr, subject, body }, place) =>
    single({
      from: { name: from_name ?? "", address: from_addr ?? "" },
      subject: subject ?? "",
      text: body ?? "",
      time: now - (place + 1) * 60_000,
    }),
  );
  const browser = await startBrowser({ stage: new GmailStage(mailbox(OWNER, now, threads), { language: "en" }) });
  const tab = await browser.openMailbox();
  const reader = new MailReader(tab);
  const seen = await until("the marks", async () => {
    const marks = await reader.marks();
    return marks.length >= marked.length && marks;
  });
  expect(seen.map(({ subject }) => subject).sort()).toEqual(marked.map(({ subject }) => subject).sort());
  expect(tab.errors).toEqual([]);
});
