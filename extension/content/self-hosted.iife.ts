/**
 * The content script for pages that the user has named: webmails that people install at an address of their own, and
 * whatever else looks like a mailbox.
 */
import { readWhenKnown } from "./read.ts";
import { generic, isKnownByLayout } from "./webmail/generic/generic.ts";
import { SELF_HOSTED } from "./webmail/self-hosted.ts";

readWhenKnown(SELF_HOSTED, { adapter: generic, knows: isKnownByLayout });
