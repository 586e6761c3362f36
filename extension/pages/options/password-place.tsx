import { useEffect, useState } from "preact/hooks";
import {
  isPasswordPlace,
  PASSWORD_PLACE_IDS,
  PASSWORD_PLACES,
  type PasswordPlaceId,
} from "../../browsers/password-places.ts";
import { whichBrowser } from "../../browsers/which-browser.ts";
import { ask } from "../shared/ask.ts";
import { useSpeech } from "../shared/speech.tsx";

/** Which place "Check my passwords" opens. */
export function PasswordPlace() {
  const { say, line } = useSpeech();
  const here = whichBrowser();
  const [place, setPlace] = useState<PasswordPlaceId | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    ask({ type: "password-place" }).then(
      (reply) => setPlace(reply.place ?? here),
      () => setPlace(here),
    );
  }, [here]);
  const choose = (value: string) => {
    if (!isPasswordPlace(value)) return;
    setPlace(value);
    ask({ type: "set-password-place", place: value === here ? null : value }).then(
      ({ ok }) => setFailed(!ok),
      () => setFailed(true),
    );
  };
  const name = (id: PasswordPlaceId) => placeName(id, say);
  if (!place) return null;
  return (
    <section class="setting" id="place" aria-labelledby="place-title">
      <div>
        <h2 id="place-title">{line("options_passwords_title")}</h2>
        <p class="soft" id="place-text">
          {say("options_passwords_text", { button: say("popup_check_passwords") })}
        </p>
      </div>
      <select
        aria-labelledby="place-title"
        aria-describedby="place-text"
        value={place}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        {PASSWORD_PLACE_IDS.map((id) => (
          <option key={id} value={id}>
            {id === here ? say("page_place_here", { place: name(id) }) : name(id)}
          </option>
        ))}
      </select>
      <p role="status" class="small">
        {failed && say("page_place_not_kept")}
      </p>
    </section>
  );
}

/** Most names are brands; those that need a word more have a text. */
function placeName(id: PasswordPlaceId, say: (key: string) => string): string {
  if (id === "safari") return say("page_place_safari");
  if (id === "icloud") return say("page_place_icloud");
  if (id === "google") return say("page_place_google");
  return PASSWORD_PLACES[id].name;
}
