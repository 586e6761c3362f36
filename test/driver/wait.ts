/** Waits without a fixed time: what is waited for is asked again and again until it is there. */
export async function until<Result>(
  what: string,
  ask: () => Promise<Result | null | undefined | false>,
  limit = 30_000,
): Promise<Result> {
  let problem: unknown;
  for (const end = Date.now() + limit; Date.now() < end; ) {
    try {
      const answer = await ask();
      if (answer) return answer;
    } catch (error) {
      // A page in the middle of a navigation can't answer.
      problem = error;
    }
    await pause(100);
  }
  const reason = problem instanceof Error ? ` (${problem.message})` : "";
  throw new Error(`waited ${limit / 1000} seconds in vain: ${what}${reason}`);
}

/** Only where there is nothing to ask for: to give something the time to happen that must not happen. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
