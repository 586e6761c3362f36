import { OPTIONS_PAGE, ORIGINAL_PAGE, RECORD_PAGE, STEPS_PAGE, WELCOME_PAGE } from "../../browsers/own-pages.ts";
import { OWN_PAGE } from "../../browsers/password-pages.ts";
import { useSpeech } from "./speech.tsx";

/** Every page that fills a tab, with the text that names it. */
const PAGES = [
  { path: RECORD_PAGE, name: "popup_all_warnings" },
  { path: STEPS_PAGE, name: "steps_title" },
  { path: OWN_PAGE, name: "page_title" },
  { path: ORIGINAL_PAGE, name: "original_title" },
  { path: OPTIONS_PAGE, name: "popup_settings" },
  { path: WELCOME_PAGE, name: "options_welcome" },
];

/** At the end of each page: the way to all others. */
export function OtherPages() {
  const { say, line } = useSpeech();
  return (
    <nav aria-label={say("options_more")} class="other-pages no-print">
      <ul>
        {PAGES.map(({ path, name }) => (
          <li key={path}>
            <a href={`/${path}`} aria-current={location.pathname === `/${path}` ? "page" : undefined}>
              {line(name)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
