import { type ComponentChildren, render } from "preact";
import { useEffect, useState } from "preact/hooks";
import browser from "webextension-polyfill";
import type { LanguageSetting, Remembered } from "../../messages.ts";
import { Line } from "../../ui/line.tsx";
import { phrases, type Speech, text } from "../../ui/texts.ts";
import { ask } from "./ask.ts";
import { LanguageChoice } from "./language-choice.tsx";
import { OtherPages } from "./other-pages.tsx";
import { Speaks, speechFor, useSpeech } from "./speech.tsx";

interface Loaded {
  speech: Speech;
  /** Null: the background did not answer. */
  remembered: Remembered | null;
}

interface FrameProps {
  /** The text that is the page's title. */
  title: string;
  lead?: string;
  /** The page itself says what is wrong with the memory. */
  tellsTrouble?: boolean;
  children: ComponentChildren;
}

/**
 * What every page in a tab has: the brand, its title, the choice of language, words for a background that does not
 * answer, and the way to the other pages. It loads the texts, and again when the language is changed, here or in the popup.
 */
export function OwnPage({ title, lead, tellsTrouble = false, children }: FrameProps) {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  useEffect(() => {
    let latest = 0;
    const refresh = async () => {
      latest += 1;
      const mine = latest;
      const remembered = await ask({ type: "remembered" }).catch(() => null);
      const speech = await speechFor(remembered?.language ?? "auto");
      // An older answer that comes late must not take the newer one's place.
      if (mine === latest) setLoaded({ remembered, speech });
    };
    const changed = (changes: Record<string, unknown>) => {
      if ("settings" in changes) void refresh();
    };
    void refresh();
    browser.storage.onChanged.addListener(changed);
    return () => browser.storage.onChanged.removeListener(changed);
  }, []);
  useEffect(() => {
    if (loaded) document.title = `${text(loaded.speech.texts, title)} – Mioboe`;
  }, [loaded, title]);
  if (!loaded) return null;
  return (
    <Speaks value={loaded.speech}>
      <header class="top">
        <Brand language={loaded.remembered?.language ?? null} />
        <h1>
          <Line of={phrases(loaded.speech.texts, title)} />
        </h1>
        {lead && <p class="lead">{text(loaded.speech.texts, lead)}</p>}
      </header>
      {!tellsTrouble && <Trouble problem={loaded.remembered ? loaded.remembered.problem : "no_answer"} />}
      {children}
      <OtherPages />
    </Speaks>
  );
}

function Brand({ language }: { language: LanguageSetting | null }) {
  return (
    <div class="brand">
      <p>
        <img src="/icons/mioboe.svg" alt="" width="32" height="32" />
        Mioboe
      </p>
      {language && (
        <LanguageChoice
          language={language}
          onChoose={(chosen) => void ask({ type: "set-language", language: chosen }).catch(() => undefined)}
        />
      )}
    </div>
  );
}

function Trouble({ problem }: { problem: Remembered["problem"] | "no_answer" }) {
  const { say } = useSpeech();
  if (problem === null) return null;
  return <p class="trouble">{say(`popup_${problem}`)}</p>;
}

/** Draws a page into the element with this id. */
export function drawInto(id: string, page: ComponentChildren) {
  const place = document.getElementById(id);
  if (place) render(page, place);
}
