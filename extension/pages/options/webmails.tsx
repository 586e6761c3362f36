import { useEffect, useState } from "preact/hooks";
import browser from "webextension-polyfill";
import type { AskedWebmail } from "../../asked-webmails/asked-webmail.ts";
import { ASKED_WEBMAILS, askedWebmailOf } from "../../asked-webmails/index.ts";
import type { Site } from "../../messages.ts";
import { siteName } from "../../sites.ts";
import { WEBMAILS, type Webmail } from "../../webmails.ts";
import { allowSites, stopReading } from "../shared/allow-sites.ts";
import { ask } from "../shared/ask.ts";
import { CheckIcon } from "../shared/icons.tsx";
import { useSpeech } from "../shared/speech.tsx";

/**
 * Which webmails Mioboe may read. Firefox lets the user take each away, and gives none that an update brings; Chrome
 * does so when an extension is limited to chosen sites. What is missing can be given here. Below them stand those that are
 * read once the user has allowed it, and the sites that they have named ("Always do this here"); both can be taken back.
 */
export function Webmails() {
  const { say, line } = useSpeech();
  const [allowed, setAllowed] = useState<ReadonlySet<string> | null>(null);
  const [sites, setSites] = useState<readonly Site[]>([]);
  const refresh = () => {
    void allowedWebmails().then(setAllowed);
    void ask({ type: "sites" })
      .then((reply) => setSites(reply.sites))
      .catch(() => undefined);
  };
  useEffect(() => {
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
    <section class="setting" id="webmails" aria-labelledby="webmails-title">
      <div>
        <h2 id="webmails-title">{line("options_webmails_title")}</h2>
        <p class="soft">{say("options_webmails_text")}</p>
      </div>
      <ul class="webmails">
        {WEBMAILS.map((webmail) => (
          <Line key={webmail.id} webmail={webmail} isAllowed={allowed.has(webmail.id)} />
        ))}
        {ASKED_WEBMAILS.map((webmail) => (
          <AskedLine key={webmail.id} webmail={webmail} named={sites} onChange={refresh} />
        ))}
        {sites
          .filter(({ site }) => !askedWebmailOf(site))
          .map((site) => (
            <SiteLine key={site.site} site={site} onChange={refresh} />
          ))}
      </ul>
      <p class="soft small">{say("options_webmails_more", { button: say("popup_always") })}</p>
    </section>
  );
}

function Line({ webmail: { name, hosts }, isAllowed }: { webmail: Webmail; isAllowed: boolean }) {
  return (
    <li>
      <bdi>{name}</bdi>
      {isAllowed ? <Allowed /> : <Allow name={name} onAllow={() => permit(hosts)} />}
    </li>
  );
}

interface Asked {
  webmail: AskedWebmail;
  /** The sites that are read always, those of this webmail among them. */
  named: readonly Site[];
  onChange(): void;
}

/** A webmail that is read once the user has allowed it, and no more when they say so. */
function AskedLine({ webmail: { id, name, sites, byMeaning }, named, onChange }: Asked) {
  const { say, line } = useSpeech();
  const isAllowed = named.some(({ site, permitted }) => permitted && sites.includes(site));
  return (
    <li>
      <span class="asked">
        <bdi id={id}>{name}</bdi>
        {byMeaning && <span class="soft small">{say("popup_by_meaning")}</span>}
      </span>
      {isAllowed ? (
        <span class="about-site">
          <button
            type="button"
            class="quiet"
            aria-describedby={id}
            onClick={() => void stopReading(sites).then(onChange)}
          >
            {line("popup_site_stop")}
          </button>
          <Allowed />
        </span>
      ) : (
        <Allow name={name} onAllow={() => void allowSites(sites).then(onChange)} />
      )}
    </li>
  );
}

/** A site that the user has named. */
function SiteLine({ site: { site, permitted }, onChange }: { site: Site; onChange(): void }) {
  const { line } = useSpeech();
  const name = siteName(site);
  const stop = () => void stopReading([site]).then(onChange);
  return (
    <li>
      <bdi id={site}>{name}</bdi>
      <span class="about-site">
        <button type="button" class="quiet" aria-describedby={site} onClick={stop}>
          {line("popup_site_stop")}
        </button>
        {permitted ? <Allowed /> : <Allow name={name} onAllow={() => permit([site])} />}
      </span>
    </li>
  );
}

function Allowed() {
  const { say } = useSpeech();
  return (
    <span class="soft small allowed">
      <CheckIcon />
      {say("options_webmails_allowed")}
    </span>
  );
}

/** A button that asks the browser, straight from the click. */
function Allow({ name, onAllow }: { name: string; onAllow(): void }) {
  const { say, line } = useSpeech();
  return (
    <button type="button" aria-label={say("options_webmails_allow_label", { webmail: name })} onClick={onAllow}>
      {line("options_webmails_allow")}
    </button>
  );
}

function permit(origins: string[]) {
  void browser.permissions.request({ origins: [...origins] }).catch(() => undefined);
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
