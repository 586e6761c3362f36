import type { PasswordPlaceId } from "../../browsers/password-places.ts";
import type { BrowserName } from "../../browsers/which-browser.ts";
import { useSpeech } from "../shared/speech.tsx";
import { Card } from "./card.tsx";
import { CheckFile } from "./check-file.tsx";
import { ExternalLink } from "./external-link.tsx";
import { Locks } from "./locks.tsx";
import { Place } from "./place.tsx";
import { TryOne } from "./try-one.tsx";
import type { StartWorker } from "./use-worker.ts";

/** What to do once something was found, in order: texts page_do_<n>_title and page_do_<n>_text. */
const DO = ["1", "2", "3", "4", "5"];

interface PasswordsPageProps {
  browserName: BrowserName;
  /** Where the user keeps the passwords; null: in this browser. */
  place: PasswordPlaceId | null;
  /** The user's addresses that warnings came to. */
  addresses: string[];
  startWorker: StartWorker;
}

/** What the page about passwords has below its title. */
export function PasswordsPage({ browserName, place, addresses, startWorker }: PasswordsPageProps) {
  const { say, line } = useSpeech();
  return (
    <>
      <section aria-labelledby="look">
        <h2 id="look">{line("page_look_title")}</h2>
        <div class="cards">
          <Place browserName={browserName} chosen={place} />
          <Card title={line("page_leaks_title")} text={say("page_leaks_text")}>
            {/* Firefox lets nobody open its own check: there this is what can be begun with a click. */}
            <ExternalLink primary={browserName === "firefox" && place === null} to="https://monitor.mozilla.org/">
              {line("page_leaks_open")}
            </ExternalLink>
          </Card>
        </div>
      </section>
      <CheckFile start={startWorker} addresses={addresses} />
      <TryOne start={startWorker} />
      <Locks />
      <section aria-labelledby="do">
        <h2 id="do">{line("page_do_title")}</h2>
        <ol class="steps">
          {DO.map((step) => (
            <li key={step}>
              <h3>{line(`page_do_${step}_title`)}</h3>
              <p class="soft">{say(`page_do_${step}_text`)}</p>
            </li>
          ))}
        </ol>
      </section>
      <p class="soft small">{say("page_privacy")}</p>
    </>
  );
}
