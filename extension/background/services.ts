import { allServices } from "../../src/service/registry.ts";
import type { ServiceEntry } from "../messages.ts";

/**
 * The services that somebody may use today, for the picker. It asks for them because the whole registry, with its
 * sources, is several times what a page may weigh.
 * @param seen the ids of those that mails were seen of.
 */
export function services(seen: ReadonlySet<string> = new Set()): ServiceEntry[] {
  return allServices()
    .filter(({ status }) => status.state === "active")
    .map(({ id, names, spellings, ordinary = [], countries, changePassword }) => ({
      id,
      names,
      spellings: [...spellings, ...ordinary],
      countries,
      changePassword,
      ...(seen.has(id) ? { seen: true as const } : {}),
    }));
}
