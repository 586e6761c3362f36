import { render } from "preact";
import type { LookEnd, LookProgress, LookWords } from "../../look-messages.ts";
import { text } from "../../ui/texts.ts";
import tokens from "../../ui/tokens.css?inline";
import { makeHost } from "../panel/host.ts";
import { themeAt } from "../panel/theme.ts";
import styles from "./bar.css?inline";

/** The bar at the foot of the page, which says what goes on in it. */
export interface Bar {
  update(progress: LookProgress): void;
  /** Says how it ended, where that is not plain to see: the list of what was found opens by itself. */
  ended(end: LookEnd, found: number): void;
  remove(): void;
}

export interface BarActions {
  stop(): void;
  /** Shows what was found until it ended early. */
  show(): void;
}

/** Above the webmail's own layers, in the middle of the foot. */
const PLACE: [string, string][] = [
  // It casts a shadow.
  ["contain", "layout style"],
  ["position", "fixed"],
  ["inset-block-end", "16px"],
  ["inset-inline", "8px"],
  ["margin-inline", "auto"],
  ["inline-size", "fit-content"],
  ["max-inline-size", "34em"],
  ["z-index", "2147483647"],
];

/** Shows the bar; `signal` takes it away. It takes no focus: whoever reads goes on reading. */
export function showBar(words: LookWords, actions: BarActions, signal: AbortSignal): Bar {
  const { host, root } = makeHost(document, tokens + styles, "bar", PLACE);
  const container = document.createElement("div");
  root.append(container);
  const theme = themeAt(document.body ?? document.documentElement);
  let progress: LookProgress | undefined;
  let end: LookEnd | undefined;
  const remove = () => {
    render(null, container);
    host.remove();
  };
  const draw = () =>
    render(
      <View words={words} theme={theme} progress={progress} end={end} actions={actions} onClose={remove} />,
      container,
    );
  signal.addEventListener("abort", remove, { once: true });
  draw();
  (document.body ?? document.documentElement).append(host);
  return {
    remove,
    update(next) {
      progress = next;
      draw();
    },
    ended(how, found) {
      if (how === "done" && found > 0) return remove();
      end = how;
      progress = { done: 0, of: 1, found };
      draw();
    },
  };
}

interface ViewProps {
  words: LookWords;
  theme: "light" | "dark";
  progress: LookProgress | undefined;
  end: LookEnd | undefined;
  actions: BarActions;
  onClose(): void;
}

function View({ words, theme, progress, end, actions, onClose }: ViewProps) {
  const say = (key: string, values: Record<string, string> = {}) => text(words.texts, key, values);
  const number = (value: number) => new Intl.NumberFormat(words.language).format(value);
  const found = progress?.found ?? 0;
  return (
    <section class="mioboe look" data-theme={theme} lang={words.language} aria-label={say("panel_who")}>
      <p class="who">{say("panel_who")}</p>
      <div class="line">
        <div class="words" role="status">
          <p class="what">{say(end ? `look_${end}` : words.isForOne ? "look_running_one" : "look_running")}</p>
          {!end && !words.isForOne && <p class="hint">{say("look_hint")}</p>}
          {!words.isForOne && found > 0 && <p class="hint">{say("look_found", { count: number(found) })}</p>}
        </div>
        {!end && (
          <button type="button" class="secondary" onClick={trusted(actions.stop)}>
            {say("look_stop")}
          </button>
        )}
        {end && found > 0 && (
          <button
            type="button"
            class="primary"
            onClick={trusted(() => {
              actions.show();
              onClose();
            })}
          >
            {say("look_show")}
          </button>
        )}
        {end && (
          <button type="button" class="secondary" onClick={trusted(onClose)}>
            {say("panel_close")}
          </button>
        )}
      </div>
      {!end && (
        <progress
          max={progress?.of ?? 1}
          value={progress?.done ?? 0}
          aria-label={say("look_progress", { done: number((progress?.done ?? 0) + 1), of: number(progress?.of ?? 1) })}
        />
      )}
      {!end && progress && !words.isForOne && (
        <p class="part">
          {say("look_progress", { done: number(Math.min(progress.done + 1, progress.of)), of: number(progress.of) })}
        </p>
      )}
    </section>
  );
}

/** Only a press of the user's own counts. */
function trusted(act: () => void) {
  return (event: Event) => {
    event.stopPropagation();
    if (event.isTrusted) act();
  };
}
