import { useLayoutEffect, useRef, useState } from "preact/hooks";
import browser from "webextension-polyfill";
import { OWN_PAGE } from "../../browsers/password-pages.ts";
import type { PopupContents, Remembered, WarningGroup } from "../../messages.ts";
import type { Speech } from "../../ui/texts.ts";
import { ask } from "../shared/ask.ts";
import { LanguageChoice } from "../shared/language-choice.tsx";
import { Speaks, speechFor, spoken, useSpeech } from "../shared/speech.tsx";
import { Look } from "./look.tsx";
import { Mine } from "./mine.tsx";
import { type PageStatus, pageStatus, sameTab, type TabNow, tabInFront } from "./page-status.ts";
import { asksFirst, StatusCard } from "./status-card.tsx";
import { StillToDo } from "./still-to-do.tsx";
import { Warnings } from "./warnings.tsx";

interface Loaded {
  speech: Speech;
  status: PageStatus;
  /** Null: the background did not answer. */
  told: PopupContents | null;
}

async function load(tab: TabNow): Promise<Loaded> {
  const asked = ask({ type: "popup" }).catch(() => null);
  const [told, status] = await Promise.all([asked, pageStatus(tab, asked)]);
  return { told, status, speech: told ? spoken(told.speech) : await speechFor("auto") };
}

/** What can be taken back right now. */
type Undo = { closedAt: number };

/** The popup. It shows what the background remembers, and asks it again after each change. */
export function Popup() {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [undo, setUndo] = useState<Undo | null>(null);
  const [opened] = useState(tabInFront);
  const begun = useRef(0);
  const refresh = () => {
    const place = ++begun.current;
    const tab = place === 1 ? opened : sameTab(opened);
    // What was asked last tells how things stand, though an earlier answer may come after it.
    void load(tab).then((found) => place === begun.current && setLoaded(found));
  };
  // Not after the first frame: there is nothing in it that anybody waits for.
  useLayoutEffect(() => {
    refresh();
    browser.storage.onChanged.addListener(refresh);
    return () => browser.storage.onChanged.removeListener(refresh);
  }, []);
  if (!loaded) return null;

  /** Does something and shows what came of it, also when it failed. */
  const act = (work: Promise<unknown>) => void work.catch(() => undefined).then(refresh);
  const close = ({ serviceKey, tone }: WarningGroup) =>
    act(ask({ type: "close-warnings", serviceKey, tone }).then((reply) => setUndo(reply.ok ? reply : null)));
  const reopen = ({ closedAt }: Undo) => {
    setUndo(null);
    act(ask({ type: "reopen-warnings", closedAt }));
  };
  const { speech, status, told } = loaded;
  const remembered = told?.remembered ?? null;
  return (
    <Speaks value={speech}>
      <StatusCard status={status} onChange={refresh} />
      {told && <Look status={status} looked={told.looked} />}
      <Trouble remembered={remembered} />
      {remembered && <Warnings groups={remembered.groups} open={remembered.open} onClose={close} />}
      <div role="status">{undo && <UndoLine onUndo={() => reopen(undo)} />}</div>
      <CheckPasswords isPrimary={!asksFirst(status)} />
      {told && <StillToDo addresses={told.addresses} />}
      {remembered && (
        <Mine
          mine={remembered.mine}
          onUndo={(serviceKey) => act(ask({ type: "set-answer", serviceKey, answer: null }))}
        />
      )}
      <footer>
        <p class="links">
          <a class="small" href="/extension/pages/options/options.html" target="_blank" rel="noreferrer">
            {speech.texts.popup_settings}
          </a>
          <a class="small" href="/extension/pages/original/original.html" target="_blank" rel="noreferrer">
            {speech.texts.original_title}
          </a>
        </p>
        {remembered && (
          <LanguageChoice
            language={remembered.language}
            onChoose={(language) => act(ask({ type: "set-language", language }))}
          />
        )}
      </footer>
    </Speaks>
  );
}

/** What went wrong in the memory, if anything. */
function Trouble({ remembered }: { remembered: Remembered | null }) {
  const { say } = useSpeech();
  if (remembered && remembered.problem === null) return null;
  return <p class="card trouble small">{say(remembered ? `popup_${remembered.problem}` : "popup_no_answer")}</p>;
}

function UndoLine({ onUndo }: { onUndo(): void }) {
  const { say, line } = useSpeech();
  return (
    <p class="undo small">
      {say("popup_done_said")}
      <button type="button" class="quiet" onClick={onUndo}>
        {line("popup_undo")}
      </button>
    </p>
  );
}

function CheckPasswords({ isPrimary }: { isPrimary: boolean }) {
  const { line } = useSpeech();
  const check = () => void checkPasswords().then(() => close());
  return (
    <button type="button" class={isPrimary ? "primary wide" : "wide"} onClick={check}>
      {line("popup_check_passwords")}
    </button>
  );
}

async function checkPasswords(): Promise<void> {
  try {
    await ask({ type: "check-passwords" });
  } catch {
    // The background is out of order: our own page needs nobody.
    await browser.tabs.create({ url: browser.runtime.getURL(OWN_PAGE) });
  }
}
