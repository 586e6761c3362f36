/**
 * The panel's script. It is injected only into a page that has a mark or something to explain, and leaves a function in
 * the content scripts' own world, where the page can't see it: see contract.ts.
 */
import { checkSignature } from "../original/check-signature.ts";
import { fetchOriginal } from "../original/fetch-original.ts";
import { actionsFor } from "./actions.ts";
import { PANEL_GLOBAL, type ShowPanel } from "./contract.ts";
import { foreseenBy } from "./foreseen.ts";
import { preparePanel } from "./prepare.tsx";
import { makePanel, showPanel } from "./show-panel.tsx";

const signatureOf: ShowPanel["signatureOf"] = (wanted, ask, signal) =>
  checkSignature(wanted, fetchOriginal, ask, signal);
const foresee: ShowPanel["foresee"] = (adapter, signal) => foreseenBy(adapter, makePanel, signal);
const show: ShowPanel = Object.assign(showPanel, { actionsFor, signatureOf, foresee, prepare: preparePanel });
Object.assign(globalThis, { [PANEL_GLOBAL]: show });
