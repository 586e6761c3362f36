import type { Mail } from "../../src/mail/mail.ts";
import type { PanelModel } from "../messages.ts";
import { ask } from "./ask.ts";
import { PANEL_GLOBAL, type ShowPanel } from "./panel/contract.ts";

/** The panel's script, once it was brought into the page. */
export function panelScript(): ShowPanel | undefined {
  return (globalThis as { [PANEL_GLOBAL]?: ShowPanel })[PANEL_GLOBAL];
}

/**
 * What the panels of mails would hold, in their order; null where there is nothing to show. If there is anything, the
 * panel's script is in the page afterwards.
 * @param signal its reason is thrown if it was aborted meanwhile; see {@link ask} for all else.
 */
export async function askForPanels(
  webmail: string,
  account: string | null,
  mails: Mail[],
  signal: AbortSignal,
): Promise<(PanelModel | null)[]> {
  const hasPanel = panelScript() && { hasPanel: true as const };
  const { panels } = await ask({ type: "judge-messages", webmail, account, mails, ...hasPanel });
  signal.throwIfAborted();
  return panels;
}
