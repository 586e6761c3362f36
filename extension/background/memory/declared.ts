import type { Answer, DeclaredApp, Use } from "../../messages.ts";
import { setAnswer, setAnswers } from "./answers.ts";
import type { Snapshot } from "./store.ts";

const SAYS: Record<Use, Answer> = { uses: "mine", "does-not-use": "not-mine" };

/**
 * Remembers that the user uses a service, or does not, or takes that back (null: nothing said). "uses" ends every open
 * warning of the service, as "I signed up for this" does, and brings them back when it is taken back.
 * @returns whether it is remembered.
 */
export function declare(serviceKey: string, use: Use | null): Promise<boolean> {
  return setAnswer(serviceKey, use && SAYS[use], true);
}

/** The same for several services at once, in one writing. @returns whether all of it is remembered. */
export function declareAll(said: { serviceKey: string; use: Use }[]): Promise<boolean> {
  return setAnswers(said.map(({ serviceKey, use }) => ({ serviceKey, answer: SAYS[use] })));
}

/** What the user has said of services, in the picker or about a mail; the latest first. */
export function declaredApps({ answers }: Snapshot): DeclaredApp[] {
  return [...answers]
    .map(
      ([serviceKey, { answer, at, declared, service }]): DeclaredApp => ({
        serviceKey,
        service,
        use: answer === "mine" ? "uses" : "does-not-use",
        saidOf: declared ? "service" : "mail",
        at,
      }),
    )
    .sort((one, other) => other.at - one.at);
}
