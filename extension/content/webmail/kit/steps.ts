/** Work that can be left and taken up again: each `yield` is a place for that. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Work that is done when its result is first asked for, or before that, step by step. */
export interface Later<Result> {
  steps(): Iterable<undefined>;
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
    return done;
  };
  return {
    *steps() {
      while (!done) {
        next();
        yield;
      }
    },
    result() {
      for (;;) {
        const end = done ?? next();
        if (end) return end.value;
      }
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
