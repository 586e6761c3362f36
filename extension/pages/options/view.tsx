import { Apps } from "../shared/apps/apps.tsx";
import { OwnPage } from "../shared/own-page.tsx";
import { Leaks, Visits } from "../shared/permission.tsx";
import { Contents } from "./contents.tsx";
import { PasswordPlace } from "./password-place.tsx";
import { PausedSites } from "./paused.tsx";
import { Record } from "./record.tsx";
import { Webmails } from "./webmails.tsx";

/** The settings. There is no button to save: each change counts at once, and says so if it could not be kept. */
export function OptionsPage() {
  return (
    <OwnPage title="options_title" lead="options_lead">
      <Contents />
      <div class="parts">
        <Apps />
        <PasswordPlace />
        <Webmails />
        <PausedSites />
        <Visits />
        <Leaks />
        <Record />
      </div>
    </OwnPage>
  );
}
