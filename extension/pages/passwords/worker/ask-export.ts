import type { Review } from "../../../../src/password/review.ts";
import { askRange, RangeFailed, type RangeProblem } from "./range-client.ts";

/** Courtesy to a service that is free: so many passwords at a time, and so many in all. */
const AT_A_TIME = 4;
export const MOST_ASKED = 500;

export interface AskedExport {
  asked: number;
  of: number;
  /** Why it ended early; null: it did not. */
  problem: RangeProblem | null;
}

/** Asks the service about the passwords of a review, and marks those that it knows. Ends at the first problem. */
export async function askExport(
  review: Review,
  onProgress: (asked: number, of: number) => void,
  ask: (password: string) => Promise<number> = askRange,
): Promise<AskedExport> {
  const wanted = review.unknownPasswords(MOST_ASKED);
  let [next, asked] = [0, 0];
  let problem: RangeProblem | null = null;
  const work = async () => {
    while (problem === null) {
      const one = wanted[next++];
      if (!one) return;
      try {
        if ((await ask(one.password)) > 0) review.markBreached([one.secret]);
        onProgress(++asked, wanted.length);
      } catch (error) {
        problem ??= error instanceof RangeFailed ? error.problem : "unreachable";
      }
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
  return { asked, of: wanted.length, problem };
}
