import { useState } from "preact/hooks";
import { ask } from "../shared/ask.ts";
import { saveFile } from "../shared/keeping/files.ts";
import { useSpeech } from "../shared/speech.tsx";

/** What the user can send to whoever mends Mioboe: the page that can't be read, without what is private in it. */
export function CopyPage({ tabId }: { tabId: number }) {
  const { say, line } = useSpeech();
  const [failed, setFailed] = useState(false);
  const save = async () => {
    const { html } = await ask({ type: "copy-page", tabId }).catch(() => ({ html: null }));
    setFailed(html === null);
    if (html !== null) saveFile("mioboe-page.html", "text/html", html);
  };
  return (
    <>
      <button type="button" class="quiet" onClick={() => void save()}>
        {line("popup_copy")}
      </button>
      <p class="soft small" role="status">
        {say(failed ? "popup_copy_failed" : "popup_copy_help")}
      </p>
    </>
  );
}
