/**
 * Work that can be left and taken up again: each `yield` is a place for that; `yield "dear"` says that the next step may
 * take some milliseconds, mostly because its code runs for the first time in the page, and is for a task of its own.
 */
export type Steps<Result> = Generator<Step, Result, undefined>;

export type Step = "dear" | undefined;

const compiled = new WeakSet<object>();

/** "dear" the first time that it is asked for in a page. @param what code that is compiled then, or what stands for it. */
export function dearAtFirst(what: object): Step {
  if (compiled.has(what)) return undefined;
  compiled.add(what);
  return "dear";
}

/** Work that is done when its result is first asked for, or before that, step by step. */
export interface Later<Result> {
  steps(): Iterable<Step>;
  /** Does what is left, at once. */
  result(): Result;
}

/** @param start begins the work; called once. */
export function later<Result>(start: () => Steps<Result>): Later<Result> {
  let work: Steps<Result> | undefined;
  let done: { value: Result } | undefined;
  const next = () => {
    work ??= start();
    const step = work.next();
    if (step.done) done = { value: step.value };
    return step;
  };
  return {
    *steps() {
      while (!done) {
        const step = next();
        yield step.done ? undefined : step.value;
      }
    },
    result() {
      while (!done) next();
      return done.value;
    },
  };
}

/** A result that is there at once, or comes in steps. */
export type Maybe<Result> = Result | Steps<Result>;

/** Waits for what may come in steps. Results that can be iterated themselves are arrays, never generators. */
export function* settle<Result>(value: Maybe<Result>): Steps<Result> {
  return isSteps(value) ? yield* value : value;
}

function isSteps<Result>(value: Maybe<Result>): value is Steps<Result> {
  return typeof value === "object" && value !== null && "next" in value;
}
