import { useSpeech } from "../shared/speech.tsx";

/** The parts of the settings: the anchor of each, and the text that is its heading. */
const PARTS = [
  { id: "apps", title: "apps_title" },
  { id: "place", title: "options_passwords_title" },
  { id: "webmails", title: "options_webmails_title" },
  { id: "visits", title: "options_visits_title" },
  { id: "leaks", title: "options_leaks_title" },
  { id: "keeping", title: "record_keeping_title" },
];

/** The way to each part of the settings, which are longer than a screen. */
export function Contents() {
  const { say, line } = useSpeech();
  return (
    <nav class="contents" aria-labelledby="contents-title">
      <p id="contents-title" class="soft small">
        {say("options_contents")}
      </p>
      <ul>
        {PARTS.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{line(title)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
