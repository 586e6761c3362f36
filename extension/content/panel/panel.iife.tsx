/**
 * The panel's script. It is injected only into a page that has a mark or something to explain, and leaves two functions in
 * the content scripts' own world, where the page can't see them: see contract.ts here and in original/.
 */
import { ORIGINAL_GLOBAL } from "../original/contract.ts";
import { fetchOriginal } from "../original/fetch-original.ts";
import { PANEL_GLOBAL, type ShowPanel } from "./contract.ts";
import { preparePanel } from "./prepare.tsx";
import { showPanel } from "./show-panel.tsx";

const show: ShowPanel = Object.assign(showPanel, { prepare: preparePanel });
Object.assign(globalThis, { [PANEL_GLOBAL]: show, [ORIGINAL_GLOBAL]: fetchOriginal });
