import { useEffect, useState } from "preact/hooks";
import browser from "webextension-polyfill";
import type { Keeping as Kept } from "../../record-messages.ts";
import { ask } from "../shared/ask.ts";
import { Keeping } from "../shared/keeping/keeping.tsx";

/** What becomes of the record, as on its own page, but for the table of what is in it. */
export function Record() {
  const [kept, setKept] = useState<Kept | null>(null);
  const refresh = () =>
    void ask({ type: "keeping" })
      .then(setKept)
      .catch(() => undefined);
  useEffect(() => {
    refresh();
    browser.storage.onChanged.addListener(refresh);
    return () => browser.storage.onChanged.removeListener(refresh);
  }, []);
  return kept && <Keeping kept={kept} onChange={refresh} />;
}
