import type { Adapter } from "./adapter.ts";
import { nextcloud } from "./nextcloud.ts";
import { roundcube } from "./roundcube.ts";
import { snappymail } from "./snappymail.ts";
import { sogo } from "./sogo.ts";
import { zimbra } from "./zimbra.ts";

/**
 * The webmails that people install at an address of their own. Each knows its pages by its own marks; one script holds
 * them all, because nobody knows beforehand which of them a page will be.
 */
export const SELF_HOSTED: readonly Adapter[] = [roundcube, snappymail, sogo, nextcloud, zimbra];
