import type { NamedService } from "../../../src/judge/verdict.ts";
import { serviceById } from "../../../src/service/registry.ts";
import type { Answer } from "../../messages.ts";
import { readWarnings } from "./record.ts";
import { keptService, type StoredAnswer } from "./records.ts";
import { erase, inTurn, recallNow, type Snapshot, write } from "./store.ts";

/**
 * Remembers what the user said of a service, or takes it back (null). There is one word of theirs about a service,
 * the last: whether it was said of a mail, or of the service itself (`declared`).
 * @returns whether it is remembered.
 */
export function setAnswer(serviceKey: string, answer: Answer | null, declared = false): Promise<boolean> {
  return inTurn(async () => {
    const key = `answer:${serviceKey}`;
    if (answer === null) return erase([key]);
    const service = keptService(await serviceOf(serviceKey, await recallNow()));
    const record: StoredAnswer = { answer, at: Date.now(), ...(declared ? { declared } : {}), service };
    return write({ [key]: record });
  });
}

/** Remembers what the user said of several services themselves, all or none. */
export function setAnswers(said: { serviceKey: string; answer: Answer }[]): Promise<boolean> {
  return inTurn(async () => {
    const snapshot = await recallNow();
    const records: Record<string, StoredAnswer> = {};
    for (const { serviceKey, answer } of said) {
      const service = keptService(await serviceOf(serviceKey, snapshot));
      records[`answer:${serviceKey}`] = { answer, at: Date.now(), declared: true, service };
    }
    return write(records);
  });
}

/** The service's names, so that the list of answers can be read in any language. */
export async function serviceOf(serviceKey: string, { answers }: Pick<Snapshot, "answers">): Promise<NamedService> {
  const registered = serviceById(serviceKey);
  if (registered) return { id: registered.id, names: registered.names };
  const [warned] = (await readWarnings({ serviceKey })).values();
  const known = warned ?? answers.get(serviceKey);
  return known?.service ?? { id: null, names: { en: serviceKey.replace(/^unlisted:/, "") } };
}
