/** The content script for pages that the user has named: webmails that people install at an address of their own. */
import { readWhenKnown } from "./read.ts";
import { SELF_HOSTED } from "./webmail/self-hosted.ts";

readWhenKnown(SELF_HOSTED);
