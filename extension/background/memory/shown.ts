import type { StoredShown } from "./records.ts";
import { inTurn, recallNow, type Snapshot, write } from "./store.ts";

/** Remembers that the panel for a service was seen in full. Only the first time counts. */
export function rememberShown(serviceKey: string, mail: string, document: string): Promise<boolean> {
  return inTurn(async () => {
    const { shown } = await recallNow();
    if (shown.has(serviceKey)) return true;
    const record: StoredShown = { at: Date.now(), mail, document };
    return write({ [`shown:${serviceKey}`]: record });
  });
}

/**
 * Whether the panel is only a line: the service's was seen in full before. The very mail that it was seen with stays
 * in full while its page is open, or asking again would fold it under the reader's eyes.
 */
export function isFolded({ shown }: Snapshot, serviceKey: string, mail: string, document: string): boolean {
  const before = shown.get(serviceKey);
  return before !== undefined && !(before.mail === mail && before.document === document);
}
