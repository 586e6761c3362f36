import { Apps } from "../shared/apps/apps.tsx";
import { OwnPage } from "../shared/own-page.tsx";
import { useSpeech } from "../shared/speech.tsx";
import { Visits } from "../shared/visits.tsx";
import { PasswordPlace } from "./password-place.tsx";
import { PausedSites } from "./paused.tsx";
import { Record } from "./record.tsx";
import { Webmails } from "./webmails.tsx";

/** The settings. There is no button to save: each change counts at once, and says so if it could not be kept. */
export function OptionsPage() {
  return (
    <OwnPage title="options_title" lead="options_lead">
      <Apps />
      <PasswordPlace />
      <Webmails />
      <PausedSites />
      <Visits />
      <Record />
      <More />
    </OwnPage>
  );
}

function More() {
  const { say } = useSpeech();
  return (
    <nav aria-label={say("options_more")} class="more">
      <a href="/extension/pages/record/record.html">{say("popup_all_warnings")}</a>
      <a href="/extension/pages/steps/steps.html">{say("steps_title")}</a>
      <a href="/extension/pages/passwords/passwords.html">{say("page_title")}</a>
      <a href="/extension/pages/welcome/welcome.html">{say("options_welcome")}</a>
    </nav>
  );
}
