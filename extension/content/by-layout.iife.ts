/**
 * The content script for all pages that the user has named: it finds out what they are. What the other scripts of the page
 * know comes first; whatever else looks like a mailbox is read by its layout.
 */
import { BY_ADDRESS } from "./by-address.ts";
import { readWhenKnown } from "./read.ts";
import { generic, isKnownByLayout } from "./webmail/generic/generic.ts";

readWhenKnown({ named: BY_ADDRESS, any: generic, looksReadable: isKnownByLayout });
