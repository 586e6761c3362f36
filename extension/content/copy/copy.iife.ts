import { COPY_GLOBAL } from "./contract.ts";
import { copyPage } from "./copy-page.ts";

Object.assign(globalThis, { [COPY_GLOBAL]: copyPage });
