/** The content script that knows the webmails which people install at an address of their own. by-layout.iife.ts asks it. */
import { offerAdapters } from "./between-scripts.ts";
import { SELF_HOSTED } from "./webmail/self-hosted.ts";

offerAdapters(SELF_HOSTED);
