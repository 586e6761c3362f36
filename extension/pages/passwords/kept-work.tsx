import { useEffect, useState } from "preact/hooks";
import type { PasswordWork, WorkState } from "../../messages.ts";
import { ask } from "../shared/ask.ts";
import { useSpeech } from "../shared/speech.tsx";

/** What was kept of an earlier review: sites, without any file at hand. Nothing when nothing was kept. */
export function KeptWork() {
  const { say, line, language } = useSpeech();
  const [work, setWork] = useState<PasswordWork[] | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    ask({ type: "password-work" })
      .then((reply) => setWork(reply.work))
      .catch(() => undefined);
  }, []);
  if (!work) return null;
  const open = work.filter(({ state }) => state === "open");
  const number = (value: number) => new Intl.NumberFormat(language).format(value);
  const mark = (account: string, state: WorkState, button: HTMLElement) => {
    // It goes away with its account: the keyboard goes on at the next, and after the last at the end of the list.
    const item = button.closest("li");
    const next = (item?.nextElementSibling ?? item?.previousElementSibling)?.querySelector("button");
    (next ?? item?.parentElement?.parentElement?.querySelector<HTMLElement>(":scope > button"))?.focus();
    setWork(work.map((one) => (one.account === account ? { ...one, state } : one)));
    ask({ type: "mark-password-work", account, state })
      .then(({ ok }) => setFailed(!ok))
      .catch(() => setFailed(true));
  };
  const forget = () => {
    ask({ type: "forget-password-work" })
      .then(({ ok }) => (ok ? setWork(null) : setFailed(true)))
      .catch(() => setFailed(true));
  };
  return (
    <div class="card box">
      <h3>{line("page_kept_title")}</h3>
      <p role="status" class="remaining">
        {say("page_kept", { done: number(work.length - open.length), of: number(work.length) })}
      </p>
      <ul class="findings">
        {open.slice(0, 50).map(({ account, site }) => (
          <li key={account} class="account">
            <p class="site">
              <bdi>{site}</bdi>
            </p>
            <button
              type="button"
              aria-label={`${say("page_done")}: ${site}`}
              onClick={({ currentTarget }) => mark(account, "done", currentTarget)}
            >
              {line("page_done")}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" onClick={forget}>
        {line("page_kept_forget")}
      </button>
      <p role="alert">{failed && say("page_keep_failed")}</p>
    </div>
  );
}
