import { useState } from "preact/hooks";
import type { Finding, Problem, Rank } from "../../../src/password/finding.ts";
import { nameIn } from "../../ui/load-texts.ts";
import { useMarking } from "../shared/marking.ts";
import { useSpeech } from "../shared/speech.tsx";
import { ExternalLink } from "./external-link.tsx";
import type { Progress } from "./progress.tsx";

interface FindingsProps {
  rank: Rank;
  findings: Finding[];
  progress: Progress;
}

/** A list that nobody reads to its end need not be drawn to its end. */
const AT_FIRST = 25;
const MORE = 200;

/** The accounts of one rank that need a new password, the worst first. */
export function Findings({ rank, findings, progress }: FindingsProps) {
  const { line, language } = useSpeech();
  const [most, setMost] = useState(AT_FIRST);
  const left = findings.length - most;
  return (
    <section class="rank" aria-labelledby={`rank-${rank}`}>
      <h3 id={`rank-${rank}`}>{line(`page_rank_${rank}`)}</h3>
      <ul class="findings">
        {findings.slice(0, most).map((finding) => (
          <Account key={finding.id} finding={finding} progress={progress} />
        ))}
      </ul>
      {left > 0 && (
        <button type="button" onClick={() => setMost(most + MORE)}>
          {line("page_more", { count: new Intl.NumberFormat(language).format(left) })}
        </button>
      )}
    </section>
  );
}

function Account({ finding, progress }: { finding: Finding; progress: Progress }) {
  const { say, line, language } = useSpeech();
  const { site, names, username, problems, change, secondLock } = finding;
  const name = names ? nameIn(names, language) : site;
  const state = progress.stateOf(finding);
  const isOpen = state === "open";
  const { buttons, mark } = useMarking(state, (to) => progress.set(finding, to));
  return (
    <li class={isOpen ? "account" : "account finished"}>
      <div>
        <p class="site">
          <bdi>{name}</bdi>
          {name !== site && (
            <span class="soft small">
              {" "}
              <bdi>{site}</bdi>
            </span>
          )}
        </p>
        {username && (
          <p class="soft small">
            <bdi>{username}</bdi>
          </p>
        )}
        {isOpen && problems.map((problem) => <Reason key={problem} problem={problem} finding={finding} />)}
      </div>
      <div class="row" ref={buttons}>
        {isOpen ? (
          <>
            {change && <ExternalLink to={change}>{line("page_change")}</ExternalLink>}
            <button type="button" aria-label={`${say("page_done")}: ${name}`} onClick={() => mark("done")}>
              {line("page_done")}
            </button>
            <button
              type="button"
              class="quiet"
              aria-label={`${say("page_skip")}: ${name}`}
              onClick={() => mark("skipped")}
            >
              {line("page_skip")}
            </button>
          </>
        ) : (
          <>
            {state === "done" && secondLock && <ExternalLink to={secondLock}>{line("page_second_lock")}</ExternalLink>}
            <span class="mark">{say(state === "done" ? "page_is_done" : "page_is_skipped")}</span>
            <button
              type="button"
              class="quiet"
              aria-label={`${say("page_undo")}: ${name}`}
              onClick={() => mark("open")}
            >
              {line("page_undo")}
            </button>
          </>
        )}
      </div>
    </li>
  );
}

function Reason({ problem, finding }: { problem: Problem; finding: Finding }) {
  const { say, language } = useSpeech();
  const { sharedWith, sharedCount, changedAt } = finding;
  if (problem === "reused") {
    const named = new Intl.ListFormat(language, { type: "conjunction" });
    const rest = sharedCount - sharedWith.length;
    const count = new Intl.NumberFormat(language).format(rest);
    return (
      <p class="reason" data-problem={problem}>
        {rest > 0
          ? say("page_reused_more", { sites: sharedWith.join(", "), count })
          : say("page_reused", { sites: named.format(sharedWith) })}
      </p>
    );
  }
  const year = changedAt === null ? "" : new Intl.DateTimeFormat(language, { year: "numeric" }).format(changedAt);
  return (
    <p class="reason" data-problem={problem}>
      {say(`page_found_${problem}`, { year })}
    </p>
  );
}
