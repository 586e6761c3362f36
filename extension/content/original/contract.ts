import type { OriginalPlaces } from "../webmail/adapter.ts";

/**
 * Why there is no header:
 * - refused: the webmail did not hand anything out; perhaps the user is signed out
 * - slow: it took too long
 * - no-original: it handed out something that is no mail
 * - too-long: there was no end of the header in what may be read
 */
export type OriginalProblem = "refused" | "slow" | "no-original" | "too-long";

export type FetchedOriginal = { header: string } | { problem: OriginalProblem };

/**
 * Asks the webmail for the original and reads its header; nothing of the body is kept. Only upon the user's click, and
 * only of the page's own origin: an address elsewhere, or one that leads elsewhere, is refused. Rejects only with the
 * signal's reason.
 */
export type FetchOriginal = (places: OriginalPlaces, signal: AbortSignal) => Promise<FetchedOriginal>;
