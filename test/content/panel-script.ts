/** The panel's script, as tests put it into a page in which nobody presses a row. */
import { actionsFor } from "../../extension/content/panel/actions.ts";
import type { ShowPanel } from "../../extension/content/panel/contract.ts";

const unexpected = () => {
  throw new Error("this was not to be asked for");
};

/** @param show draws the panel, as far as the test looks at it. Whoever has a signature checked says how it is got. */
export function panelScriptWith(show: (...drawn: Parameters<ShowPanel>) => ReturnType<ShowPanel>): ShowPanel {
  return Object.assign(show, { actionsFor, signatureOf: unexpected, foresee: unexpected });
}
