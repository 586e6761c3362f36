/**
 * Work on a webmail's main thread, in slices. A slice ends after {@link SLICE_MS}, and with the item that was begun by
 * then, so that no task of ours delays a key press or a frame by more than a few milliseconds, and the next one waits
 * until the page is idle again. The way is uBlock Origin's (its content script works in slices of 4 ms);
 * `requestIdleCallback` needs no timer and hardly runs in a hidden tab.
 */
const SLICE_MS = 1.5;

/** Long enough for a page that is never idle to be read all the same; in milliseconds. */
const BEGIN_AT_LATEST_MS = 1_000;

/**
 * Work that has begun goes on sooner. Chromium (156, with and without a window) stops telling a page that it is idle
 * after a click that changes little of what is to be seen, until something else is drawn: with a second for each of
 * the eight waits of a pass, the panel of an opened mail came after nine.
 */
const GO_ON_AT_LATEST_MS = 50;

/**
 * A task of ours ends after this time where the user waits for what comes of it; in milliseconds. uBlock Origin's length: each
 * further task costs a page that is busy more than the work in it.
 */
const AWAITED_SLICE_MS = 4;

/** What the user waits for goes on in the next task, or in this one, and not in the next idle moment. */
let isAwaited = false;

/** When the task began in which the work goes on. */
let taskBegan = Number.NEGATIVE_INFINITY;

/**
 * From now on {@link idleAgain} waits for the next task only, and not even for that in a task that has just begun (true), or
 * for an idle moment (false). There is one work at a time in a page, so there is one pace.
 */
export function setAwaited(awaited: boolean) {
  isAwaited = awaited;
}

/** Waits until the page is idle, or at most a second: to begin with. Rejects with the signal's reason when it aborts. */
export function idle(signal: AbortSignal): Promise<void> {
  return idleWithin(BEGIN_AT_LATEST_MS, signal);
}

/**
 * Between two parts of a work that has begun: as {@link idle}, but at most 50 milliseconds; or, where the user waits
 * ({@link setAwaited}), until the next task, if this one has lasted for {@link AWAITED_SLICE_MS}.
 */
export async function idleAgain(signal: AbortSignal): Promise<void> {
  if (!isAwaited) return idleWithin(GO_ON_AT_LATEST_MS, signal);
  signal.throwIfAborted();
  if (performance.now() - taskBegan >= AWAITED_SLICE_MS) await nextTask(signal);
}

/** Waits for a task of its own, without a timer: the page's input and frames may come before it. */
function nextTask(signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      taskBegan = performance.now();
      if (signal.aborted) reject(signal.reason);
      else resolve();
    };
    port2.postMessage(null);
  });
}

/**
 * Waits until the page has drawn its next frame: what the user is looking at comes before us.
 * @param onBegin called when that frame begins: what changes from then on is not in it.
 */
export async function nextFrame(signal: AbortSignal, onBegin?: () => void): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(resolve));
  onBegin?.();
  // The callback runs at the beginning of the frame.
  await nextTask(signal);
}

/** The wait for an idle moment, as {@link idle}, which can be cut short. */
export function idleOrSooner(signal: AbortSignal): { over: Promise<"idle" | "sooner">; cutShort(): void } {
  const cut = new AbortController();
  // Without a reason of ours the browser makes an error, for whose stack it compiles this script once more.
  const cutShort = () => cut.abort("sooner");
  if (signal.aborted) cutShort();
  signal.addEventListener("abort", cutShort, { once: true });
  const wait = async () => {
    try {
      await idle(cut.signal);
      return "idle";
    } catch {
      signal.throwIfAborted();
      return "sooner";
    } finally {
      signal.removeEventListener("abort", cutShort);
    }
  };
  return { over: wait(), cutShort };
}

function idleWithin(timeout: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const stop = () => {
      cancelIdleCallback(handle);
      reject(signal.reason);
    };
    const handle = requestIdleCallback(
      () => {
        signal.removeEventListener("abort", stop);
        resolve();
      },
      { timeout },
    );
    signal.addEventListener("abort", stop, { once: true });
  });
}

/**
 * Takes one piece of work after the other, in slices, each of which waits for an idle moment ({@link idleAgain}).
 * A piece can't be divided, so it has to be small; one that is not follows the value "dear", and gets a slice of its own.
 * Rejects with the signal's reason when it aborts; what was done until then stays done.
 */
export async function inPieces(pieces: Iterable<unknown>, signal: AbortSignal) {
  const work = pieces[Symbol.iterator]();
  let sliceEnd = 0;
  let isDear = false;
  for (;;) {
    if (isDear || performance.now() >= sliceEnd) {
      await idleAgain(signal);
      sliceEnd = isDear ? 0 : performance.now() + SLICE_MS;
    }
    const { done, value } = work.next();
    if (done) return;
    isDear = value === "dear";
  }
}

/** As {@link inPieces}, with a slice for each piece: for those that may take some milliseconds. */
export async function oneByOne(pieces: Iterable<unknown>, signal: AbortSignal) {
  const work = pieces[Symbol.iterator]();
  do await idleAgain(signal);
  while (!work.next().done);
}

/** Does `work` on each item, in order, as {@link inPieces} does. */
export async function inSlices<Item>(items: readonly Item[], work: (item: Item) => void, signal: AbortSignal) {
  function* pieces() {
    for (const item of items) yield work(item);
  }
  if (items.length > 0) await inPieces(pieces(), signal);
}
