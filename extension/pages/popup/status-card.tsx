import browser from "webextension-polyfill";
import type { ContentNotice } from "../../messages.ts";
import { ask } from "../shared/ask.ts";
import { useSpeech } from "../shared/speech.tsx";
import { CopyPage } from "./copy-page.tsx";
import { type PageStatus, type Pause, requestPermission } from "./page-status.ts";
import { SiteCard } from "./site-card.tsx";

interface Props {
  status: PageStatus;
  onChange(): void;
}

/** How things stand on this page, and whether a panel on it is really ours. */
export function StatusCard({ status, onChange }: Props) {
  const { say, line } = useSpeech();
  const { tone, title, help } = words(status);
  const limit = limitOf(status);
  return (
    <section class={`card ${tone}`} aria-labelledby="status-title">
      <h2 id="status-title">{line(title)}</h2>
      {help && <p class="soft small">{say(help)}</p>}
      {limit && <p class="soft small">{say(limit)}</p>}
      <Action status={status} onChange={onChange} />
      {status.at === "webmail" && !status.pause.isPaused && status.report.state.reading === "blind" && (
        <CopyPage tabId={status.tabId} />
      )}
      {status.at === "webmail" && <PauseSwitch pause={status.pause} onChange={onChange} />}
      {"page" in status && status.page && (
        <SiteCard page={status.page} isRead={status.at === "webmail"} onChange={onChange} />
      )}
    </section>
  );
}

/** Whether the card begins with a button without which nothing can be read: then that one is the popup's first. */
export function asksFirst(status: PageStatus): boolean {
  return status.at === "not-permitted" || (status.at === "elsewhere" && status.page?.isAlways === false);
}

/** The webmail that the reader for unknown pages gives as its name. */
const BY_LAYOUT = "by-layout";

/** What is said of a webmail that is read, or may be read, without anybody having told how it is built. */
function limitOf(status: PageStatus): "popup_by_meaning" | "popup_by_layout" | null {
  const asked = "page" in status && status.page?.asked?.byMeaning ? status.page.asked : undefined;
  if (status.at === "elsewhere") return asked ? "popup_by_meaning" : null;
  if (status.at !== "webmail" || status.pause.isPaused || status.report.state.reading !== "ok") return null;
  // A page of such a webmail that shows the marks of a known program is read by that program's adapter.
  if (status.report.webmail === asked?.id) return "popup_by_meaning";
  return status.report.webmail === BY_LAYOUT ? "popup_by_layout" : null;
}

interface Words {
  tone: "fine" | "trouble" | "plain";
  title: string;
  help?: string;
}

function words(status: PageStatus): Words {
  if (status.at === "not-permitted") {
    return { tone: "trouble", title: "popup_not_permitted", help: "popup_not_permitted_help" };
  }
  if (status.at === "elsewhere") {
    // What is read stays on this computer: that is said below the button.
    if (status.page?.asked) return { tone: "trouble", title: "popup_not_permitted" };
    return {
      tone: "plain",
      title: "popup_elsewhere",
      help: status.page ? "popup_elsewhere_help" : "popup_no_page_help",
    };
  }
  if (status.at === "silent") return { tone: "trouble", title: "popup_silent", help: "popup_silent_help" };
  if (status.pause.isPaused) return { tone: "plain", title: "popup_paused", help: "popup_paused_help" };
  const { state, panelShown } = status.report;
  if (state.reading !== "ok") {
    return { tone: "trouble", title: `popup_${state.reading}`, help: `popup_${state.reading}_help` };
  }
  if (panelShown) return { tone: "fine", title: "popup_panel_own", help: "popup_panel_own_help" };
  return { tone: "fine", title: "popup_ok", help: "popup_panel_none" };
}

function Action({ status, onChange }: Props) {
  const { line } = useSpeech();
  if (status.at === "not-permitted") {
    return (
      <button type="button" class="primary" onClick={() => void requestPermission(status.origins).then(onChange)}>
        {line("popup_allow")}
      </button>
    );
  }
  if (status.at === "elsewhere") {
    if (status.page) return null;
    return (
      <a class="small" href="https://mail.google.com/mail/" target="_blank" rel="noreferrer">
        {line("popup_open_webmail")}
      </a>
    );
  }
  if (status.at === "webmail" && status.pause.isPaused) return null;
  if (status.at === "silent" || status.report.state.reading !== "ok") {
    return (
      <button type="button" onClick={() => void reload(status.tabId)}>
        {line("popup_reload")}
      </button>
    );
  }
  if (status.report.panelShown) {
    return (
      <button type="button" onClick={() => void goToPanel(status.tabId)}>
        {line("popup_go")}
      </button>
    );
  }
  return null;
}

function PauseSwitch({ pause: { site, isPaused }, onChange }: { pause: Pause; onChange(): void }) {
  const { line } = useSpeech();
  const change = () =>
    void ask({ type: "pause", site, pause: !isPaused })
      .catch(() => undefined)
      .then(onChange);
  return (
    <button type="button" class={isPaused ? "" : "quiet"} onClick={change}>
      {line(isPaused ? "popup_resume" : "popup_pause")}
    </button>
  );
}

async function goToPanel(tabId: number) {
  const notice: ContentNotice = { type: "focus-panel" };
  await browser.tabs.sendMessage(tabId, notice);
  close();
}

async function reload(tabId: number) {
  await browser.tabs.reload(tabId);
  close();
}
