import { Apps } from "../shared/apps/apps.tsx";
import { CheckIcon, NeverIcon } from "../shared/icons.tsx";
import { OwnPage } from "../shared/own-page.tsx";
import { Visits } from "../shared/permission.tsx";
import { useSpeech } from "../shared/speech.tsx";
import { Demo } from "./demo.tsx";

/**
 * What Mioboe does and never does, the apps that the user uses (first of all by a look through the mailbox, which makes the
 * difference between a warning now and then and hardly any: docs/simulation.md), and a test mail.
 */
export function WelcomePage() {
  return (
    <OwnPage title="welcome_title" lead="welcome_lead">
      <Promises />
      <Apps />
      <Demo />
      <Visits />
      <End />
    </OwnPage>
  );
}

function Promises() {
  const { say, line } = useSpeech();
  return (
    <div class="promises">
      <section aria-labelledby="does">
        <h2 id="does">{line("welcome_does_title")}</h2>
        <ul>
          {["1", "2", "3"].map((at) => (
            <li key={at}>
              <CheckIcon />
              {say(`welcome_does_${at}`)}
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="never" class="never">
        <h2 id="never">{line("welcome_never_title")}</h2>
        <ul>
          {["1", "2", "3"].map((at) => (
            <li key={at}>
              <NeverIcon />
              {say(`welcome_never_${at}`)}
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

function End() {
  const { say, line } = useSpeech();
  return (
    <section class="end" aria-labelledby="end">
      <h2 id="end">{line("welcome_end_title")}</h2>
      <p>{say("welcome_end_text")}</p>
      <p class="ways">
        <a class="button primary" href="https://mail.google.com/mail/">
          {line("popup_open_webmail")}
        </a>
      </p>
    </section>
  );
}
