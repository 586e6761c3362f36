import { useEffect, useRef, useState } from "preact/hooks";
import type { OwnLock } from "../../messages.ts";
import { ask } from "../shared/ask.ts";
import { useSpeech } from "../shared/speech.tsx";
import { ExternalLink } from "./external-link.tsx";

/** What keeps others out even with the password in hand: each company's own page; the user's companies stand open. */
export function Locks() {
  const { say, line, language } = useSpeech();
  const [locks, setLocks] = useState<OwnLock[]>([]);
  useEffect(() => {
    ask({ type: "locks" }).then(
      (reply) => setLocks(reply.locks),
      () => undefined,
    );
  }, []);
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    // Whoever was led here by a checklist.
    if (locks.length > 0 && location.hash === "#locks") place.current?.scrollIntoView();
  }, [locks]);
  const own = locks.filter(({ isOwn }) => isOwn);
  return (
    <section aria-labelledby="locks-title" id="locks" ref={place}>
      <div>
        <h2 id="locks-title">{line("locks_title")}</h2>
        <p class="soft">{say("locks_text")}</p>
      </div>
      {own.length > 0 && (
        <div>
          <h3>{line("locks_own")}</h3>
          <List locks={own} />
        </div>
      )}
      {locks.length > 0 && (
        <details>
          <summary>{line("locks_all", { count: new Intl.NumberFormat(language).format(locks.length) })}</summary>
          <List locks={locks} />
        </details>
      )}
      <p class="soft small">{say("locks_missing")}</p>
    </section>
  );
}

function List({ locks }: { locks: OwnLock[] }) {
  const { say, line } = useSpeech();
  return (
    <ul class="findings">
      {locks.map(({ site, name, passkey, twoSteps }) => (
        <li key={site} class="account">
          <p class="site">
            <bdi>{name}</bdi>
          </p>
          <div class="row">
            {passkey && (
              <ExternalLink to={passkey} label={`${say("locks_passkey")}: ${name}`}>
                {line("locks_passkey")}
              </ExternalLink>
            )}
            {twoSteps && (
              <ExternalLink to={twoSteps} label={`${say("locks_two_steps")}: ${name}`}>
                {line("locks_two_steps")}
              </ExternalLink>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
