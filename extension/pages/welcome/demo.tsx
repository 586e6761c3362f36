import { useEffect, useRef, useState } from "preact/hooks";
import { DEMO_DOMAIN, DEMO_SERVICE } from "../../demo-service.ts";
import { nameIn } from "../../ui/load-texts.ts";
import { ask } from "../shared/ask.ts";
import { type RealPanel, showRealPanel } from "../shared/real-panel.ts";
import { useSpeech } from "../shared/speech.tsx";

/** A test mail, with the real panel above it. Answers in it are drawn, but nothing of it is remembered. */
export function Demo() {
  const { language, say, line } = useSpeech();
  const [isShown, setShown] = useState(false);
  const [failed, setFailed] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const parent = place.current;
    if (!isShown || !parent) return;
    const ended = new AbortController();
    let panel: RealPanel | undefined;
    const close = () => setShown(false);
    ask({ type: "demo-panel" })
      .then((reply) => showRealPanel(reply, parent, { close, answer: () => undefined }, ended.signal))
      .then((shown) => {
        panel = shown;
        if (ended.signal.aborted) panel.remove();
      })
      .catch(() => {
        setFailed(true);
        setShown(false);
      });
    return () => {
      ended.abort();
      panel?.remove();
    };
  }, [isShown, language]);
  const service = nameIn(DEMO_SERVICE.names, language);
  return (
    <section class="demo" aria-labelledby="demo">
      <div>
        <h2 id="demo">{line("welcome_demo_title")}</h2>
        <p class="soft">{say("welcome_demo_lead")}</p>
      </div>
      <div class="mail">
        <div ref={place} class="place" />
        <h3>{line("welcome_demo_subject", { service })}</h3>
        <p class="soft small">
          <bdi>{service}</bdi> <bdi>{`<noreply@${DEMO_DOMAIN}>`}</bdi>
        </p>
        <p>{say("welcome_demo_text", { service })}</p>
      </div>
      {!isShown && (
        <p>
          <button type="button" onClick={() => setShown(true)}>
            {line("welcome_demo_show")}
          </button>
        </p>
      )}
      <p role="status" class="small">
        {failed && say("welcome_demo_failed")}
      </p>
    </section>
  );
}
