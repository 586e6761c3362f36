import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { idleAgain, inPieces, nextFrame, setAwaited } from "../../extension/content/slices.ts";
import { dearAtFirst, later, type Steps } from "../../extension/content/webmail/kit/steps.ts";

const { signal } = new AbortController();

/** Idle moments, in each of which so many pieces were done. */
let moments: number;
beforeEach(() => {
  moments = 0;
  vi.stubGlobal("requestIdleCallback", (work: () => void) =>
    setImmediate(() => {
      moments++;
      work();
    }),
  );
  vi.stubGlobal("cancelIdleCallback", clearImmediate);
  // A clock that stands still: no slice is ever over by its time.
  vi.spyOn(performance, "now").mockReturnValue(1_000);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** In which idle moment each piece was done. */
async function momentsOf(values: ("dear" | undefined)[]): Promise<number[]> {
  const done: number[] = [];
  function* work(): Steps<void> {
    for (const value of values) {
      done.push(moments);
      yield value;
    }
    done.push(moments);
  }
  await inPieces(later(work).steps(), signal);
  return done;
}

describe("work on the page's main thread", () => {
  test("small pieces share an idle moment", async () => {
    expect(await momentsOf([undefined, undefined, undefined])).toEqual([1, 1, 1, 1]);
  });

  test("a piece that is said to be dear gets a moment that nothing else has a part in", async () => {
    expect(await momentsOf([undefined, "dear", undefined, undefined])).toEqual([1, 1, 2, 3, 3]);
  });

  test("two dear pieces get one each", async () => {
    expect(await momentsOf(["dear", "dear", undefined])).toEqual([1, 2, 3, 4]);
  });

  test("what is dear only when it runs for the first time is so once", () => {
    const code = () => undefined;
    expect([dearAtFirst(code), dearAtFirst(code), dearAtFirst(() => undefined)]).toEqual(["dear", undefined, "dear"]);
  });
});

describe("work that the user waits for", () => {
  let now: number;
  beforeEach(() => {
    now = 1_000;
    vi.spyOn(performance, "now").mockImplementation(() => now);
    vi.stubGlobal("requestAnimationFrame", (work: () => void) => setImmediate(work));
    setAwaited(true);
  });
  afterEach(() => setAwaited(false));

  /** Whether something else had its turn meanwhile. */
  async function letsOthers(wait: () => Promise<void>): Promise<boolean> {
    let others = false;
    setImmediate(() => {
      others = true;
    });
    await wait();
    return others;
  }
  const goOn = () => idleAgain(signal);

  test("goes on at once in a task that has just begun, and lets the page in after four milliseconds", async () => {
    await nextFrame(signal);
    now += 3.9;
    expect(await letsOthers(goOn)).toBe(false);
    now += 0.1;
    expect(await letsOthers(goOn)).toBe(true);
    expect(await letsOthers(goOn)).toBe(false);
    expect(moments).toBe(0);
  });

  test("waits for an idle moment when the user no longer waits", async () => {
    await nextFrame(signal);
    setAwaited(false);
    await goOn();
    expect(moments).toBe(1);
  });

  test("begins after the page's frame, and ends with the reader", async () => {
    expect(await letsOthers(() => nextFrame(signal))).toBe(true);
    await expect(nextFrame(AbortSignal.abort("left"))).rejects.toBe("left");
    await expect(idleAgain(AbortSignal.abort("left"))).rejects.toBe("left");
  });
});
