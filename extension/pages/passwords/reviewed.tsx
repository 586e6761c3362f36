import { useState } from "preact/hooks";
import { type Finding, type Problem, RANKS, type ReviewResult } from "../../../src/password/finding.ts";
import type { Format } from "../../../src/password/formats.ts";
import { useSpeech } from "../shared/speech.tsx";
import type { Asking } from "./check-file.tsx";
import { Findings } from "./findings.tsx";
import { Keep, useProgress } from "./progress.tsx";

interface ReviewedProps {
  format: Format;
  result: ReviewResult;
  asking: Asking | null;
  onAsk: () => void;
  onAgain: () => void;
}

const COUNTED: Problem[] = ["breached", "reused", "weak", "old"];

/** The programs as people know them; Chromium's browsers all write the same file. */
const PROGRAMS: Partial<Record<Format, string>> = {
  firefox: "Firefox",
  bitwarden: "Bitwarden",
  lastpass: "LastPass",
  dashlane: "Dashlane",
  keepass: "KeePass",
  keepassxc: "KeePassXC",
  "proton-pass": "Proton Pass",
  "1password": "1Password",
};

/** What an export told: how much there is to do, and each account with its way to a new password. */
export function Reviewed({ format, result, asking, onAsk, onAgain }: ReviewedProps) {
  const { say, line, language } = useSpeech();
  const number = (value: number) => new Intl.NumberFormat(language).format(value);
  const progress = useProgress(result.findings);
  const remaining = result.findings.filter((one) => progress.stateOf(one) === "open").length;
  const [deleted, setDeleted] = useState(false);
  const program =
    PROGRAMS[format] ??
    (format === "other" ? null : say(format === "apple" ? "page_from_apple" : "page_from_chromium"));
  return (
    <>
      <div class="card box summary">
        <p>
          {program
            ? say("page_result_from", { count: number(result.accounts), program })
            : say("page_result", { count: number(result.accounts) })}
        </p>
        <dl class="counts">
          {COUNTED.map((problem) => (
            <div key={problem}>
              <dt>{say(`page_count_${problem}`)}</dt>
              <dd>{number(result.counts[problem])}</dd>
            </div>
          ))}
        </dl>
        <p role="status" class="remaining">
          {remaining === 0 ? say("page_remaining_none") : say("page_remaining", { count: number(remaining) })}
        </p>
        {!deleted && (
          <p class="reminder">
            {say("page_delete_file")}{" "}
            <button type="button" onClick={() => setDeleted(true)}>
              {line("page_deleted")}
            </button>
          </p>
        )}
        {result.findings.length > 0 && <Keep progress={progress} />}
        <div class="row">
          <button type="button" disabled={asking?.state === "asking"} onClick={onAsk}>
            {line("page_leak_ask_export")}
          </button>
          <button type="button" onClick={onAgain}>
            {line("page_file_again")}
          </button>
        </div>
        <p class="soft small">{say("page_leak_explained")}</p>
        <p role="status">{asking && askingText(asking, say, number)}</p>
      </div>
      {RANKS.map((rank) => {
        const findings = result.findings.filter((one: Finding) => one.rank === rank);
        return findings.length > 0 && <Findings key={rank} rank={rank} findings={findings} progress={progress} />;
      })}
    </>
  );
}

type Say = ReturnType<typeof useSpeech>["say"];

function askingText(asking: Asking, say: Say, number: (value: number) => string): string {
  if (asking.state === "denied") return say("page_leak_denied");
  const values = { asked: number(asking.asked), of: number(asking.of) };
  if (asking.state === "asking") return say("page_leak_export_asking", values);
  const done = say("page_leak_export_asked", values);
  return asking.problem ? `${done} ${say(`page_leak_${asking.problem.replace("-", "_")}`)}` : done;
}
