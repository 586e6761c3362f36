/**
 * The content script for pages that the user has named: webmails that are read only then, those that people install at an
 * address of their own, and whatever else looks like a mailbox.
 */
import { ASKED, BY_ADDRESS } from "./asked-adapters.ts";
import { readWhenKnown } from "./read.ts";
import { generic, isKnownByLayout } from "./webmail/generic/generic.ts";
import { SELF_HOSTED } from "./webmail/self-hosted.ts";

readWhenKnown([...ASKED, ...SELF_HOSTED], {
  named: BY_ADDRESS,
  any: generic,
  looksReadable: isKnownByLayout,
});
