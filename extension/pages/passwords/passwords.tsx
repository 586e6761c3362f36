/** The page about passwords: what Firefox gets instead of its own check, and the fallback of every other browser. */
import { render } from "preact";
import { whichBrowser } from "../../browsers/which-browser.ts";
import { text } from "../../ui/texts.ts";
import { ask } from "../shared/ask.ts";
import { Speaks, speechFor } from "../shared/speech.tsx";
import { startWorker } from "./use-worker.ts";
import { PasswordsPage } from "./view.tsx";

// The page must work even when the background does not: then it speaks the browser's language.
const [{ language, addresses }, { place: chosen }] = await Promise.all([
  ask({ type: "remembered" }).catch(() => ({ language: "auto" as const, addresses: [] })),
  ask({ type: "password-place" }).catch(() => ({ place: null })),
]);
const speech = await speechFor(language);
document.title = `${text(speech.texts, "page_title")} – Mioboe`;

const place = document.getElementById("passwords");
if (place) {
  render(
    <Speaks value={speech}>
      <PasswordsPage
        browserName={whichBrowser()}
        place={chosen}
        addresses={addresses.flatMap(({ label }) => label ?? [])}
        startWorker={startWorker}
      />
    </Speaks>,
    place,
  );
}
