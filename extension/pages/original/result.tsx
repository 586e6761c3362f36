import { useEffect, useRef, useState } from "preact/hooks";
import type { Mail } from "../../../src/mail/mail.ts";
import type { Answer, JudgedBrought } from "../../messages.ts";
import { signatureWords } from "../../ui/signature-words.ts";
import { ask } from "../shared/ask.ts";
import { type RealPanel, showRealPanel } from "../shared/real-panel.ts";
import { useSpeech } from "../shared/speech.tsx";

interface ResultProps {
  mail: Mail;
  judged: JudgedBrought;
  onAgain(): void;
}

/** What the original says: the mail that it is of, who checked its sender, and the panel where there is a warning. */
export function Result({ mail, judged, onAgain }: ResultProps) {
  const { say, line, language } = useSpeech();
  const { signature, panel } = judged;
  return (
    <>
      <h2>{line("original_result")}</h2>
      <dl class="facts">
        <Fact
          name="original_from"
          value={[mail.fromName, mail.fromAddress && `<${mail.fromAddress}>`].filter(Boolean).join(" ")}
        />
        <Fact name="original_subject" value={mail.subject ?? ""} />
        <Fact name="original_date" value={dateOf(mail, language)} />
      </dl>
      <p class="signature">{say(wordsFor(judged), { ...signature, service: judged.service ?? "" })}</p>
      {panel ? <Warning of={panel} /> : <p>{say("original_nothing")}</p>}
      <p class="soft small">{say("original_note")}</p>
      <p>
        <button type="button" onClick={onAgain}>
          {line("original_again")}
        </button>
      </p>
    </>
  );
}

/** As the reader writes dates; as it stands in the mail where it is none. */
function dateOf({ time, date = "" }: Mail, language: string): string {
  if (time === undefined) return date;
  return new Intl.DateTimeFormat(language, { dateStyle: "long", timeStyle: "short" }).format(time);
}

/** The panel's words, but where they speak of a page, or of a service that the mail doesn't name. */
function wordsFor({ signature, sender, service }: JudgedBrought): string {
  if (signature.result === "another") return "original_another";
  if (service !== null) return signatureWords(signature, sender);
  return signature.result === "other" ? "original_other" : `panel_signature_${signature.result}`;
}

/** A line of the mail's header. Its words are the sender's. */
function Fact({ name, value }: { name: string; value: string }) {
  const { say } = useSpeech();
  return (
    <div>
      <dt>{say(name)}</dt>
      <dd>{value ? <bdi>{value.slice(0, 500)}</bdi> : <span class="soft">{say("original_unnamed")}</span>}</dd>
    </div>
  );
}

/** The real panel. What is answered in it counts for the service, as it does in a webmail. */
function Warning({ of }: { of: NonNullable<JudgedBrought["panel"]> }) {
  const { say } = useSpeech();
  const place = useRef<HTMLDivElement>(null);
  const [isClosed, setClosed] = useState(false);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const parent = place.current;
    if (isClosed || !parent) return;
    const ended = new AbortController();
    let panel: RealPanel | undefined;
    const { serviceKey } = of.model;
    const answer = (answer: Answer | null) =>
      void ask({ type: "set-answer", serviceKey, answer }).catch(() => setFailed(true));
    showRealPanel(of, parent, { answer, close: () => setClosed(true) }, ended.signal)
      .then((shown) => {
        panel = shown;
        if (ended.signal.aborted) panel.remove();
      })
      .catch(() => setFailed(true));
    return () => {
      ended.abort();
      panel?.remove();
    };
  }, [of, isClosed]);
  return (
    <>
      {!isClosed && <div ref={place} class="panel" />}
      <p role="status" class="trouble">
        {failed && say("popup_no_answer")}
      </p>
    </>
  );
}
