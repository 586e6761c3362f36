import { useEffect, useState } from "preact/hooks";
import browser from "webextension-polyfill";
import { siteName } from "../../sites.ts";
import { ask } from "../shared/ask.ts";
import { useSpeech } from "../shared/speech.tsx";

/** The sites that the user has paused Mioboe on. Nothing is shown while there is none. */
export function PausedSites() {
  const { say, line } = useSpeech();
  const [sites, setSites] = useState<readonly string[]>([]);
  const refresh = () =>
    void ask({ type: "paused" })
      .then((reply) => setSites(reply.sites))
      .catch(() => undefined);
  useEffect(() => {
    refresh();
    browser.storage.onChanged.addListener(refresh);
    return () => browser.storage.onChanged.removeListener(refresh);
  }, []);
  if (sites.length === 0) return null;
  const resume = (site: string) =>
    void ask({ type: "pause", site, pause: false })
      .catch(() => undefined)
      .then(refresh);
  return (
    <section class="setting" aria-labelledby="paused-title">
      <div>
        <h2 id="paused-title">{line("options_paused_title")}</h2>
        <p class="soft">{say("popup_paused_help")}</p>
      </div>
      <ul class="webmails">
        {sites.map((site) => (
          <li key={site}>
            <bdi>{siteName(site)}</bdi>
            <button
              type="button"
              aria-label={say("options_paused_resume_label", { site: siteName(site) })}
              onClick={() => resume(site)}
            >
              {line("popup_resume")}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
