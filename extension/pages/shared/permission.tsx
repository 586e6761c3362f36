import { useEffect, useRef, useState } from "preact/hooks";
import { askToAllow, giveBack, isAllowed, type OptionalPermission } from "../../browsers/optional-permissions.ts";
import { useSpeech } from "./speech.tsx";

/** Whether Mioboe may ask the browser's history if the user was just at the service. */
export function Visits() {
  const { say } = useSpeech();
  return <Permission id="visits" which="history" explained={say("options_visits_text")} />;
}

/** Whether Mioboe may ask the service with the larger list of leaked passwords. */
export function Leaks() {
  const { say } = useSpeech();
  return (
    <Permission id="leaks" which="leaks" explained={say("options_leaks_text", { button: say("page_leak_ask") })} />
  );
}

interface PermissionProps {
  /** The middle of its texts' names (`options_<id>_…`), and the anchor that leads to it. */
  id: "visits" | "leaks";
  which: OptionalPermission;
  explained: string;
}

/** A permission that Mioboe works without: what it is for, how little is done with it, and its switch. */
function Permission({ id, which, explained }: PermissionProps) {
  const { say, line } = useSpeech();
  const [isGiven, setGiven] = useState<boolean | null>(null);
  const [said, setSaid] = useState("");
  useEffect(() => {
    isAllowed(which).then(setGiven);
  }, [which]);
  const place = useRef<HTMLElement>(null);
  const isKnown = isGiven !== null;
  useEffect(() => {
    // Whoever was led here by the panel.
    if (isKnown && location.hash === `#${id}`) place.current?.scrollIntoView();
  }, [isKnown, id]);
  if (!isKnown) return null;
  const allow = async () => {
    const given = await askToAllow(which);
    setGiven(given);
    setSaid(given ? `options_${id}_on` : "options_visits_refused");
  };
  const takeBack = async () => {
    const isGone = await giveBack(which);
    setGiven(!isGone);
    setSaid(isGone ? `options_${id}_off` : "");
  };
  return (
    <section class="setting" id={id} ref={place} aria-labelledby={`${id}-title`}>
      <div>
        <h2 id={`${id}-title`}>{line(`options_${id}_title`)}</h2>
        <p class="soft">{explained}</p>
      </div>
      <button type="button" onClick={() => void (isGiven ? takeBack() : allow())}>
        {line(isGiven ? "options_visits_take_back" : `options_${id}_allow`)}
      </button>
      <p role="status" class="small">
        {said && say(said)}
      </p>
    </section>
  );
}
