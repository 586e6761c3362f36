import type { NamedService } from "../../../src/judge/verdict.ts";
import { termsOf } from "../../../src/look/terms.ts";
import { serviceById } from "../../../src/service/registry.ts";

/** What a search for a service's mails looks for: its senders' domains and addresses. Empty: there is no such search. */
export function searchTerms({ id }: Pick<NamedService, "id">): string[] {
  const service = id === null ? undefined : serviceById(id);
  return service ? termsOf(service) : [];
}
