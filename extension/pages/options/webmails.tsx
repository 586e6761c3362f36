import { useEffect, useState } from "preact/hooks";
import browser from "webextension-polyfill";
import { WEBMAILS, type Webmail } from "../../webmails.ts";
import { CheckIcon } from "../shared/icons.tsx";
import { useSpeech } from "../shared/speech.tsx";

/**
 * Which webmails Mioboe may read. Firefox lets the user take each away, and gives none that an update brings; Chrome
 * does so when an extension is limited to chosen sites. What is missing can be given here.
 */
export function Webmails() {
  const { say } = useSpeech();
  const [allowed, setAllowed] = useState<ReadonlySet<string> | null>(null);
  useEffect(() => {
    const refresh = () => void allowedWebmails().then(setAllowed);
    refresh();
    browser.permissions.onAdded.addListener(refresh);
    browser.permissions.onRemoved.addListener(refresh);
    return () => {
      browser.permissions.onAdded.removeListener(refresh);
      browser.permissions.onRemoved.removeListener(refresh);
    };
  }, []);
  if (!allowed) return null;
  return (
    <section class="setting" aria-labelledby="webmails-title">
      <div>
        <h2 id="webmails-title">{say("options_webmails_title")}</h2>
        <p class="soft">{say("options_webmails_text")}</p>
      </div>
      <ul class="webmails">
        {WEBMAILS.map((webmail) => (
          <Line key={webmail.id} webmail={webmail} isAllowed={allowed.has(webmail.id)} />
        ))}
      </ul>
    </section>
  );
}

function Line({ webmail: { name, hosts }, isAllowed }: { webmail: Webmail; isAllowed: boolean }) {
  const { say } = useSpeech();
  const allow = () => void browser.permissions.request({ origins: [...hosts] }).catch(() => undefined);
  return (
    <li>
      <bdi>{name}</bdi>
      {isAllowed ? (
        <span class="soft small allowed">
          <CheckIcon />
          {say("options_webmails_allowed")}
        </span>
      ) : (
        <button type="button" aria-label={say("options_webmails_allow_label", { webmail: name })} onClick={allow}>
          {say("options_webmails_allow")}
        </button>
      )}
    </li>
  );
}

/** The ids of those that may be read. A browser that can't tell counts as one that allows: it was asked at installation. */
async function allowedWebmails(): Promise<ReadonlySet<string>> {
  const found = await Promise.all(
    WEBMAILS.map(async ({ id, hosts }) => {
      const isAllowed = await browser.permissions.contains({ origins: [...hosts] }).catch(() => true);
      return isAllowed ? [id] : [];
    }),
  );
  return new Set(found.flat());
}
