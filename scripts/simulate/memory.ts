import type { Context, Sighting, Verdict } from "../../src/judge/verdict.ts";
import { sightedWith, witnessOf } from "../../src/relationship/witnesses.ts";

/** Nobody keeps more mails of one service than this. */
const MOST_SEEN = 50;

/** What Mioboe remembers of one user, as extension/background/memory does. */
export class Memory {
  readonly #known = {
    answers: {} as Context["answers"],
    declared: {} as NonNullable<Context["declared"]>,
    transactions: {} as Record<string, Sighting>,
    letters: {} as Record<string, Sighting>,
    unasked: {} as Record<string, number>,
  };

  /** The user enters it under "Apps I use". */
  declare(key: string): void {
    this.#known.declared[key] = "uses";
  }

  /** What the judge is told at this moment. */
  context(now: number): Context {
    return { ...this.#known, now };
  }

  /** Counts a judged mail as a witness, if it is one. */
  see(verdict: Verdict, time: number, now: number): void {
    const witness = witnessOf(verdict);
    const key = verdict.service?.id;
    if (!witness || !key) return;
    const into = witness === "receipt" ? this.#known.transactions : this.#known.letters;
    if ((into[key]?.count ?? 0) < MOST_SEEN) into[key] = sightedWith(into[key], time, now);
  }

  warn({ service }: Verdict, time: number): void {
    if (!service?.id) return;
    this.#known.unasked[service.id] = Math.min(time, this.#known.unasked[service.id] ?? time);
  }

  answer(key: string, answer: Context["answers"][string]): void {
    this.#known.answers[key] = answer;
  }
}
