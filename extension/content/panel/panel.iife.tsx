/**
 * The panel's script. It is injected only into a page that has something to show, and leaves two functions in
 * the content scripts' own world, where the page can't see them: see contract.ts here and in original/.
 */
import { ORIGINAL_GLOBAL } from "../original/contract.ts";
import { fetchOriginal } from "../original/fetch-original.ts";
import { PANEL_GLOBAL } from "./contract.ts";
import { showPanel } from "./show-panel.tsx";

Object.assign(globalThis, { [PANEL_GLOBAL]: showPanel, [ORIGINAL_GLOBAL]: fetchOriginal });
