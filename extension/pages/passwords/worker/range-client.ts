import { LONGEST_ANSWER, parseRange, rangeQuery } from "../../../../src/password/range.ts";

/** The service for leaked passwords. The content security policy of our pages allows this folder and nothing else. */
export const RANGE_SERVICE = "https://api.pwnedpasswords.com/range/";

/**
 * Why there is no answer:
 * - unreachable: no connection, or one that leads elsewhere
 * - timeout: it took too long
 * - busy: the service wants to be asked later
 * - refused: it answered that it does not answer
 * - not-understood: the answer is not what the protocol says, so nothing in it is believed
 */
export type RangeProblem = "unreachable" | "timeout" | "busy" | "refused" | "not-understood";

export class RangeFailed extends Error {
  readonly problem: RangeProblem;

  constructor(problem: RangeProblem) {
    super(problem);
    this.problem = problem;
  }
}

/** A person waits; an answer takes well under a second. In milliseconds. */
const PATIENCE = 8_000;

/**
 * How often a password was seen in leaks; 0: never. Five characters of its SHA-1 go out, and nothing else: no cookie, no
 * referrer, no redirect is followed. The answer is padded, so that its length tells no onlooker which it is.
 * @throws RangeFailed
 */
export async function askRange(password: string, service = RANGE_SERVICE, patience = PATIENCE): Promise<number> {
  const { prefix, suffix } = await rangeQuery(password);
  const signal = AbortSignal.timeout(patience);
  let answer: string | null;
  try {
    const response = await fetch(service + prefix, {
      headers: { "Add-Padding": "true" },
      redirect: "error",
      credentials: "omit",
      cache: "no-store",
      referrerPolicy: "no-referrer",
      signal,
    });
    refuseStatus(response.status);
    answer = await readText(response);
  } catch (error) {
    if (error instanceof RangeFailed) throw error;
    throw new RangeFailed(signal.aborted ? "timeout" : "unreachable");
  }
  const found = answer === null ? null : parseRange(answer);
  if (found === null) throw new RangeFailed("not-understood");
  return found.get(suffix) ?? 0;
}

function refuseStatus(status: number) {
  if (status === 200) return;
  throw new RangeFailed(status === 429 || status === 503 ? "busy" : "refused");
}

/** The whole answer; null: it is longer than any answer is, and the rest was not read. */
async function readText(response: Response): Promise<string | null> {
  const reader = response.body?.getReader();
  if (!reader) return "";
  const decoder = new TextDecoder();
  let text = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    text += decoder.decode(value, { stream: true });
    if (text.length > LONGEST_ANSWER) {
      reader.cancel().catch(() => undefined);
      return null;
    }
  }
}
