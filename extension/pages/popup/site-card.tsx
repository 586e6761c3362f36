import { useState } from "preact/hooks";
import { siteName } from "../../sites.ts";
import { stopReading } from "../shared/allow-sites.ts";
import { useSpeech } from "../shared/speech.tsx";
import { type Page, readAlways, readPage } from "./page-status.ts";

interface Props {
  page: Page;
  /** Whether the page is read now. */
  isRead: boolean;
  onChange(): void;
}

/** What the user can do on a page that is read when they say so: read it once, always, or no more. */
export function SiteCard({ page, isRead, onChange }: Props) {
  const { say, line } = useSpeech();
  const [outcome, setOutcome] = useState<"none" | "looking" | "nothing">("none");
  const site = siteName(page.site);
  const look = () => {
    setOutcome("looking");
    void readPage(page).then((found) => {
      setOutcome(found ? "none" : "nothing");
      if (found) onChange();
    });
  };
  if (page.isAlways) {
    const stop = () => void stopReading([page.site]).then(onChange);
    return (
      <>
        <p class="soft small">{say("popup_site_always", { site })}</p>
        <button type="button" class="quiet" onClick={stop}>
          {line("popup_site_stop")}
        </button>
      </>
    );
  }
  if (page.asked) {
    return (
      <>
        <button type="button" class="primary wide" onClick={() => void readAlways(page).then(onChange)}>
          {line("popup_allow")}
        </button>
        <p class="soft small">{say("popup_always_help", { site })}</p>
      </>
    );
  }
  return (
    <>
      {!isRead && (
        <button type="button" class="primary wide" disabled={outcome === "looking"} onClick={look}>
          {line("popup_look")}
        </button>
      )}
      <p role="status" class="small">
        {outcome === "nothing" && say("popup_look_nothing")}
      </p>
      <button type="button" onClick={() => void readAlways(page).then(onChange)}>
        {line("popup_always")}
      </button>
      <p class="soft small">{say("popup_always_help", { site })}</p>
    </>
  );
}
