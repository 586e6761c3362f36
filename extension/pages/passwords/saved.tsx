import { useState } from "preact/hooks";
import browser from "webextension-polyfill";
import { PASSWORD_PAGES } from "../../browsers/password-pages.ts";
import type { BrowserName } from "../../browsers/which-browser.ts";
import { useSpeech } from "../shared/speech.tsx";
import { Card } from "./card.tsx";

const NAMES: Record<BrowserName, string> = {
  chrome: "Chrome",
  edge: "Edge",
  brave: "Brave",
  opera: "Opera",
  vivaldi: "Vivaldi",
  firefox: "Firefox",
};

/** The way to the passwords saved in this browser: a button where the browser lets us, else the way by its menu. */
export function Saved({ browserName }: { browserName: BrowserName }) {
  const { say } = useSpeech();
  const { check, saved, mayOpen } = PASSWORD_PAGES[browserName];
  const address = check ?? saved;
  const values = { browser: NAMES[browserName] };
  return (
    <Card class="first" title={say("page_saved_title", values)}>
      {browserName === "firefox" ? (
        <ol class="ways">
          <li>{say("page_firefox_1")}</li>
          <li>{say("page_firefox_2")}</li>
          <li>{say("page_firefox_3")}</li>
        </ol>
      ) : (
        <p class="soft">{say(check ? "page_saved_check" : "page_saved_no_check", values)}</p>
      )}
      {mayOpen && (
        <button type="button" class="primary" onClick={() => void browser.tabs.create({ url: address })}>
          {say(check ? "page_saved_open_check" : "page_saved_open")}
        </button>
      )}
      <p class="soft small">{say(mayOpen ? "page_address" : "page_address_only")}</p>
      <Address address={address} />
    </Card>
  );
}

/** An address that a page may not link to: to be copied and pasted. */
function Address({ address }: { address: string }) {
  const { say } = useSpeech();
  const [copied, setCopied] = useState<"no" | "yes" | "failed">("no");
  const copy = () => {
    navigator.clipboard.writeText(address).then(
      () => setCopied("yes"),
      () => setCopied("failed"),
    );
  };
  return (
    <div class="address">
      <code>{address}</code>
      <button type="button" onClick={copy}>
        {say("page_copy")}
      </button>
      <span role="status" class="small">
        {copied !== "no" && say(copied === "yes" ? "page_copied" : "page_copy_failed")}
      </span>
    </div>
  );
}
