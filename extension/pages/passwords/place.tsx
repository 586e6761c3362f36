import { useState } from "preact/hooks";
import browser from "webextension-polyfill";
import { PASSWORD_PAGES } from "../../browsers/password-pages.ts";
import {
  isPasswordPlace,
  PASSWORD_PLACE_IDS,
  PASSWORD_PLACES,
  type PasswordPlace,
  type PasswordPlaceId,
} from "../../browsers/password-places.ts";
import type { BrowserName } from "../../browsers/which-browser.ts";
import { ask } from "../shared/ask.ts";
import { useSpeech } from "../shared/speech.tsx";
import { Card } from "./card.tsx";
import { ExternalLink } from "./external-link.tsx";

interface PlaceProps {
  browserName: BrowserName;
  /** What the user chose before; null: the passwords are in this browser. */
  chosen: PasswordPlaceId | null;
}

/** The way to the check of the place in which the user keeps the passwords, and the choice of that place. */
export function Place({ browserName, chosen }: PlaceProps) {
  const { say, line } = useSpeech();
  const [id, setId] = useState<PasswordPlaceId>(chosen ?? browserName);
  const [failed, setFailed] = useState(false);
  const place = PASSWORD_PLACES[id];
  const choose = (value: string) => {
    if (!isPasswordPlace(value)) return;
    setId(value);
    const remembered = ask({ type: "set-password-place", place: value === browserName ? null : value });
    remembered.then(({ ok }) => setFailed(!ok)).catch(() => setFailed(true));
  };
  return (
    <Card class="first" title={line("page_saved_title", { place: nameOf(id, say) })}>
      <Way id={id} place={place} browserName={browserName} />
      <label class="choice">
        {line("page_place_choose")}
        <select value={id} onChange={({ currentTarget }) => choose(currentTarget.value)}>
          <optgroup label={say("page_place_browsers")}>
            {PASSWORD_PLACE_IDS.filter((one) => PASSWORD_PLACES[one].browser).map((one) => (
              <Choice key={one} id={one} isHere={one === browserName} />
            ))}
          </optgroup>
          <optgroup label={say("page_place_others")}>
            {PASSWORD_PLACE_IDS.filter((one) => !PASSWORD_PLACES[one].browser).map((one) => (
              <Choice key={one} id={one} isHere={false} />
            ))}
          </optgroup>
        </select>
      </label>
      <p role="status" class="small">
        {failed && say("page_place_not_kept")}
      </p>
    </Card>
  );
}

function Choice({ id, isHere }: { id: PasswordPlaceId; isHere: boolean }) {
  const { say } = useSpeech();
  const name = nameOf(id, say);
  return <option value={id}>{isHere ? say("page_place_here", { place: name }) : name}</option>;
}

/** Most names are brands; those that need a word more have a text. */
function nameOf(id: PasswordPlaceId, say: (key: string) => string): string {
  if (id === "safari") return say("page_place_safari");
  if (id === "icloud") return say("page_place_icloud");
  if (id === "google") return say("page_place_google");
  return PASSWORD_PLACES[id].name;
}

function Way({ id, place, browserName }: { id: PasswordPlaceId; place: PasswordPlace; browserName: BrowserName }) {
  const { say, line } = useSpeech();
  if (place.browser) return <BrowserWay id={id} name={place.name} of={place.browser} isHere={id === browserName} />;
  return (
    <>
      <Steps id={id} count={place.steps} />
      {id === "google" && <p class="soft">{say("page_google_text")}</p>}
      {place.link && (
        <ExternalLink primary to={place.link}>
          {line("page_place_open", { place: place.name })}
        </ExternalLink>
      )}
    </>
  );
}

function Steps({ id, count }: { id: PasswordPlaceId; count: number }) {
  const { say } = useSpeech();
  if (count === 0) return null;
  const steps = Array.from({ length: count }, (_, at) => `${id.replace("-", "_")}_${at + 1}`);
  return (
    <ol class="ways">
      {steps.map((step) => (
        <li key={step}>{say(`page_way_${step}`)}</li>
      ))}
    </ol>
  );
}

/** A button where the browser lets us open its page, else the address to copy. */
function BrowserWay(props: { id: PasswordPlaceId; name: string; of: BrowserName; isHere: boolean }) {
  const { say, line } = useSpeech();
  const { id, name, of, isHere } = props;
  const { check, saved, mayOpen } = PASSWORD_PAGES[of];
  const address = check ?? saved;
  const opens = isHere && mayOpen;
  const values = { browser: name };
  return (
    <>
      {of === "firefox" ? (
        <Steps id={id} count={PASSWORD_PLACES.firefox.steps} />
      ) : (
        <p class="soft">{say(check ? "page_saved_check" : "page_saved_no_check", values)}</p>
      )}
      {opens && (
        <button type="button" class="primary" onClick={() => void browser.tabs.create({ url: address })}>
          {line(check ? "page_saved_open_check" : "page_saved_open")}
        </button>
      )}
      <p class="soft small">
        {say(opens ? "page_address" : isHere ? "page_address_only" : "page_address_there", values)}
      </p>
      <Address address={address} />
    </>
  );
}

/** An address that a page may not link to: to be copied and pasted. */
function Address({ address }: { address: string }) {
  const { say, line } = useSpeech();
  const [copied, setCopied] = useState<"no" | "yes" | "failed">("no");
  const copy = () => {
    navigator.clipboard.writeText(address).then(
      () => setCopied("yes"),
      () => setCopied("failed"),
    );
  };
  return (
    <div class="address">
      <code>{address}</code>
      <button type="button" onClick={copy}>
        {line("page_copy")}
      </button>
      <span role="status" class="small">
        {copied !== "no" && say(copied === "yes" ? "page_copied" : "page_copy_failed")}
      </span>
    </div>
  );
}
