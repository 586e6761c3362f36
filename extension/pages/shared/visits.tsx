import { useEffect, useRef, useState } from "preact/hooks";
import { askForHistory, giveHistoryBack, hasHistory } from "../../browsers/history-permission.ts";
import { useSpeech } from "./speech.tsx";

/** Whether Mioboe may ask the browser's history if the user was just at the service. */
export function Visits() {
  const { say } = useSpeech();
  const [isAllowed, setAllowed] = useState<boolean | null>(null);
  const [said, setSaid] = useState("");
  useEffect(() => {
    hasHistory().then(setAllowed);
  }, []);
  const place = useRef<HTMLElement>(null);
  const isKnown = isAllowed !== null;
  useEffect(() => {
    // Whoever was led here by the panel.
    if (isKnown && location.hash === "#visits") place.current?.scrollIntoView();
  }, [isKnown]);
  if (!isKnown) return null;
  const allow = async () => {
    const given = await askForHistory();
    setAllowed(given);
    setSaid(given ? "options_visits_on" : "options_visits_refused");
  };
  const takeBack = async () => {
    const isGone = await giveHistoryBack();
    setAllowed(!isGone);
    setSaid(isGone ? "options_visits_off" : "");
  };
  return (
    <section class="setting" id="visits" ref={place} aria-labelledby="visits-title">
      <div>
        <h2 id="visits-title">{say("options_visits_title")}</h2>
        <p class="soft">{say("options_visits_text")}</p>
      </div>
      <button type="button" class="secondary" onClick={() => void (isAllowed ? takeBack() : allow())}>
        {say(isAllowed ? "options_visits_take_back" : "options_visits_allow")}
      </button>
      <p role="status" class="small">
        {said && say(said)}
      </p>
    </section>
  );
}
