import { useEffect, useState } from "preact/hooks";
import browser from "webextension-polyfill";
import type { Looked } from "../../../look-messages.ts";
import { ask } from "../ask.ts";

/** Keys of records that change what looks have found, or what of it is answered; in storage.local and in the session's. */
const ABOUT = ["seen:", "answer:", "look:", "running-look:"];

/** What looks through the user's mailboxes have found, kept up to date; null until it is known. */
export function useLooked(): Looked | null {
  const [looked, setLooked] = useState<Looked | null>(null);
  useEffect(() => {
    let isOurs = true;
    const refresh = () =>
      void ask({ type: "looked" })
        .then((reply) => isOurs && setLooked(reply))
        .catch(() => undefined);
    const changed = (changes: Record<string, unknown>) => {
      if (Object.keys(changes).some((key) => ABOUT.some((start) => key.startsWith(start)))) refresh();
    };
    refresh();
    browser.storage.onChanged.addListener(changed);
    return () => {
      isOurs = false;
      browser.storage.onChanged.removeListener(changed);
    };
  }, []);
  return looked;
}
