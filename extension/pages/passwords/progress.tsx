import { useEffect, useRef, useState } from "preact/hooks";
import type { Finding } from "../../../src/password/finding.ts";
import type { WorkState } from "../../messages.ts";
import { ask } from "../shared/ask.ts";
import { useSpeech } from "../shared/speech.tsx";

/** What is done of a review, and whether that is kept when the page closes. */
export interface Progress {
  stateOf(finding: Finding): WorkState;
  set(finding: Finding, state: WorkState): void;
  kept: boolean;
  keep(wanted: boolean): void;
  /** The background could not keep it. */
  failed: boolean;
}

/** As many as the background takes; nobody works through more. */
const MOST_KEPT = 2_000;

const nameOf = ({ site, username }: Pick<Finding, "site" | "username">) => `${site}\n${username}`;

/**
 * The progress through these findings. It begins with what was kept of an earlier review, and is kept itself only if
 * the user asked for it, then or now.
 */
export function useProgress(findings: Finding[]): Progress {
  const [states, setStates] = useState<ReadonlyMap<string, WorkState>>(new Map());
  const [kept, setKept] = useState(false);
  const [failed, setFailed] = useState(false);
  const keys = useRef(new Map<string, string>());

  /** Tells the background which accounts there are, and learns their keys and what was done of them before. */
  const join = async (already: ReadonlyMap<string, WorkState>) => {
    const accounts = findings.slice(0, MOST_KEPT).map((finding) => {
      const { site, username } = finding;
      return { site, username, state: already.get(nameOf(finding)) ?? null };
    });
    const { ok, work } = await ask({ type: "keep-password-work", accounts });
    setFailed(!ok);
    if (!ok) return;
    keys.current = new Map(work.map(({ account }, at) => [nameOf(findings[at] as Finding), account]));
    setStates(new Map(work.map(({ state }, at) => [nameOf(findings[at] as Finding), state])));
    setKept(true);
  };
  useEffect(() => {
    ask({ type: "password-work" })
      .then(({ work }) => work && join(states))
      .catch(() => undefined);
  }, [findings]);

  return {
    stateOf: (finding) => states.get(nameOf(finding)) ?? "open",
    set(finding, state) {
      setStates((now) => new Map(now).set(nameOf(finding), state));
      const account = keys.current.get(nameOf(finding));
      if (!kept || !account) return;
      ask({ type: "mark-password-work", account, state })
        .then(({ ok }) => setFailed(!ok))
        .catch(() => setFailed(true));
    },
    kept,
    keep(wanted) {
      if (wanted) return void join(states).catch(() => setFailed(true));
      setKept(false);
      keys.current = new Map();
      ask({ type: "forget-password-work" })
        .then(({ ok }) => setFailed(!ok))
        .catch(() => setFailed(true));
    },
    failed,
  };
}

/** The choice to keep the progress, with what is kept. */
export function Keep({ progress }: { progress: Progress }) {
  const { say, line } = useSpeech();
  return (
    <div>
      <label class="choice">
        <input
          type="checkbox"
          checked={progress.kept}
          onChange={({ currentTarget }) => progress.keep(currentTarget.checked)}
        />
        {line("page_keep")}
      </label>
      <p class="soft small">{say("page_keep_what")}</p>
      <p role="alert">{progress.failed && say("page_keep_failed")}</p>
    </div>
  );
}
