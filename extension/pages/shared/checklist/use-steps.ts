import { useEffect, useState } from "preact/hooks";
import browser from "webextension-polyfill";
import type { AddressSteps } from "../../../messages.ts";
import { ask } from "../ask.ts";

/** The checklists of all addresses, kept up to date; null: not known yet, or the background does not answer. */
export function useSteps(): { addresses: AddressSteps[] | null; refresh(): void } {
  const [addresses, setAddresses] = useState<AddressSteps[] | null>(null);
  const refresh = () =>
    void ask({ type: "steps" }).then(
      (reply) => setAddresses(reply.addresses),
      () => undefined,
    );
  useEffect(() => {
    const changed = (changes: Record<string, unknown>) => {
      if (Object.keys(changes).some((key) => key.startsWith("steps:") || key.startsWith("address:"))) refresh();
    };
    refresh();
    browser.storage.onChanged.addListener(changed);
    return () => browser.storage.onChanged.removeListener(changed);
  }, []);
  return { addresses, refresh };
}
