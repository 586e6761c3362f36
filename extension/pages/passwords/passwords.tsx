/** The page about passwords: what Firefox gets instead of its own check, and the fallback of every other browser. */
import { useEffect, useState } from "preact/hooks";
import type { PasswordPlaceId } from "../../browsers/password-places.ts";
import { whichBrowser } from "../../browsers/which-browser.ts";
import { ask } from "../shared/ask.ts";
import { drawInto, OwnPage } from "../shared/own-page.tsx";
import { startWorker } from "./use-worker.ts";
import { PasswordsPage } from "./view.tsx";

interface Known {
  place: PasswordPlaceId | null;
  addresses: string[];
}

/** What the background knows; the page must work without it, too. */
async function askKnown(): Promise<Known> {
  const [{ addresses }, { place }] = await Promise.all([
    ask({ type: "remembered" }).catch(() => ({ addresses: [] })),
    ask({ type: "password-place" }).catch(() => ({ place: null })),
  ]);
  return { place, addresses: addresses.flatMap(({ label }: { label: string | null }) => label ?? []) };
}

/** The words and what the background knows are asked for at the same time. */
function PasswordsTab() {
  const [known, setKnown] = useState<Known | null>(null);
  useEffect(() => void askKnown().then(setKnown), []);
  return (
    <OwnPage title="page_title" lead="page_lead">
      {known && <PasswordsPage browserName={whichBrowser()} startWorker={startWorker} {...known} />}
    </OwnPage>
  );
}

drawInto("passwords", <PasswordsTab />);
