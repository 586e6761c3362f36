import type { ComponentChildren } from "preact";
import type { BrowserName } from "../../browsers/which-browser.ts";
import { useSpeech } from "../shared/speech.tsx";
import { Card } from "./card.tsx";
import { Saved } from "./saved.tsx";

/** What to do once something was found, in order: texts page_do_<n>_title and page_do_<n>_text. */
const DO = ["1", "2", "3", "4", "5"];

export function PasswordsPage({ browserName }: { browserName: BrowserName }) {
  const { say } = useSpeech();
  return (
    <>
      <header>
        <p class="who soft small">
          <img src="/icons/mioboe.svg" alt="" width="20" height="20" />
          Mioboe
        </p>
        <h1>{say("page_title")}</h1>
        <p class="lead">{say("page_lead")}</p>
      </header>
      <section aria-labelledby="look">
        <h2 id="look">{say("page_look_title")}</h2>
        <div class="cards">
          <Saved browserName={browserName} />
          <Card title={say("page_leaks_title")} text={say("page_leaks_text")}>
            <Link to="https://monitor.mozilla.org/">{say("page_leaks_open")}</Link>
          </Card>
          <Card title={say("page_google_title")} text={say("page_google_text")}>
            <Link to="https://passwords.google.com/checkup/start">{say("page_google_open")}</Link>
          </Card>
          <Card title={say("page_manager_title")} text={say("page_manager_text")}>
            <dl class="small">
              <ManagerWay name="1Password" way="Watchtower" />
              <ManagerWay name="Bitwarden" way={say("page_manager_bitwarden")} />
              <ManagerWay name="Apple" way={say("page_manager_apple")} />
              <ManagerWay name="KeePassXC" way={say("page_manager_keepassxc")} />
            </dl>
          </Card>
        </div>
      </section>
      <section aria-labelledby="do">
        <h2 id="do">{say("page_do_title")}</h2>
        <ol class="steps">
          {DO.map((step) => (
            <li key={step}>
              <h3>{say(`page_do_${step}_title`)}</h3>
              <p class="soft">{say(`page_do_${step}_text`)}</p>
            </li>
          ))}
        </ol>
      </section>
      <footer class="soft small">
        <p>{say("page_privacy")}</p>
      </footer>
    </>
  );
}

/** A site that opens in a new tab, and learns nothing from us of where the click came from. */
function Link({ to, children }: { to: string; children: ComponentChildren }) {
  return (
    <a class="button" href={to} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}

function ManagerWay({ name, way }: { name: string; way: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{way}</dd>
    </div>
  );
}
