/**
 * The panel's script. It is injected only into a page that has something to show, and leaves one function in the
 * content scripts' own world, where the page can't see it: see contract.ts.
 */
import { PANEL_GLOBAL } from "./contract.ts";
import { showPanel } from "./show-panel.tsx";

Object.assign(globalThis, { [PANEL_GLOBAL]: showPanel });
