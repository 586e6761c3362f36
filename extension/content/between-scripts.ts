import type { Adapter } from "./webmail/adapter.ts";

/**
 * A page gets several scripts: the reader, which is the same everywhere, and what knows its webmail. A browser compiles a
 * script in one task, and that took longer than anything else of ours; Chrome runs each of several in a task of its own.
 * They meet in the content scripts' own world, where the page can't see them, whichever of them comes first.
 */
const world = globalThis as {
  mioboeReader?: (adapter: Adapter) => void;
  mioboeAdapter?: Adapter;
  mioboeAdapters?: Adapter[];
  mioboeReads?: true;
};

/** Has the page read with this adapter, as soon as the reader is there; the first one that asks for it is taken. */
export function readWith(adapter: Adapter) {
  if (world.mioboeReader) world.mioboeReader(adapter);
  else world.mioboeAdapter ??= adapter;
}

/** The reader is there. @param read is called with the page's adapter, now or later; with each that asks for it. */
export function readerIsThere(read: (adapter: Adapter) => void) {
  world.mioboeReader = read;
  if (world.mioboeAdapter) read(world.mioboeAdapter);
}

/** Adapters that may be for this page, for the script that finds out which of them is. */
export function offerAdapters(adapters: readonly Adapter[]) {
  world.mioboeAdapters = [...(world.mioboeAdapters ?? []), ...adapters];
}

/** All that was offered until now. */
export function offeredAdapters(): readonly Adapter[] {
  return world.mioboeAdapters ?? [];
}

/**
 * To be called before a page is read: one reader a page, also where the extension injects its scripts into open tabs that
 * have them already, as it does at its installation.
 * @returns false where the page is being read.
 */
export function mayBeginReading(): boolean {
  if (world.mioboeReads) return false;
  world.mioboeReads = true;
  return true;
}

/** Whether a reader has begun to read the page. */
export function isBeingRead(): boolean {
  return world.mioboeReads === true;
}
