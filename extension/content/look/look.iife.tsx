/** The script that looks through a mailbox, injected when the user asks for it: see contract.ts. */
import { LOOK_GLOBAL } from "./contract.ts";
import { runLook } from "./run-look.ts";

Object.assign(globalThis, { [LOOK_GLOBAL]: runLook });
