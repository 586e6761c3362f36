import { Apps } from "../shared/apps/apps.tsx";
import { OwnPage } from "../shared/own-page.tsx";
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
    </OwnPage>
  );
}
