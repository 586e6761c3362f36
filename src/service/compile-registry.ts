import type { Entry } from "./entry.ts";
import { lineOf } from "./service-line.ts";
import { keyOf } from "./spelling-key.ts";

/**
 * The registry as the extension carries it: the build writes this into the background (scripts/lib/compiled-registry.ts).
 * Browsers start the background again and again, and most mails name no service or one. So it is strings of lines, which
 * are what a browser reads fastest, and a line is parsed when it is asked for.
 */
export interface CompiledRegistry {
  /** The services in the registry's order, as service-line.ts writes them; their numbers are those of their lines. */
  services: string;
  /** Their ids. */
  ids: string;
  /** The ids of the services of one brand, the one that goes first at the front: "line-pay-jp line-pay-tw". */
  families: string;
  /** A domain and the numbers of the services that list it, "vpass.ne.jp 61 88", in the order of their units. */
  domains: string;
  /** The spellings as they are looked for: folded, without spaces, in the order of their units. */
  keys: string;
  /** The nodes of a trie of them, the root among them. */
  nodes: number;
  /**
   * What each of `keys` is: its joints (see Spelling), whether it is ordinary (1; 2 for a service for cryptocurrency), and the
   * numbers of its services, "64 0 1234". How it is written stands in the first of them.
   */
  spellings: string;
}

export function compileRegistry(entries: readonly Entry[]): CompiledRegistry {
  const services = entries.map(lineOf);
  const spellings = compileSpellings(entries);
  return {
    services: services.join("\n"),
    ids: entries.map(({ id }) => id).join("\n"),
    families: families(entries).join("\n"),
    domains: domains(entries).join("\n"),
    keys: [...spellings.keys()].join("\n"),
    nodes: countNodes([...spellings.keys()]),
    spellings: [...spellings.values()]
      .map(({ joints, ordinary, services }) => [joints, ordinary, ...services].join(" "))
      .join("\n"),
  };
}

function families(entries: readonly Entry[]): string[] {
  const found = new Map<string, string[]>();
  for (const { id, variantOf } of entries) {
    if (variantOf !== undefined) found.set(variantOf, [...(found.get(variantOf) ?? [variantOf]), id]);
  }
  return [...found.values()].map((family) => family.join(" "));
}

function domains(entries: readonly Entry[]): string[] {
  const found = new Map<string, number[]>();
  for (const [number, entry] of entries.entries()) {
    for (const { domain } of entry.domains) found.set(domain, [...(found.get(domain) ?? []), number]);
  }
  return [...found].map(([domain, services]) => `${domain} ${services.join(" ")}`).sort((a, b) => (a < b ? -1 : 1));
}

/** The root, and a node for each unit in which a key goes on where its neighbour ends or turns elsewhere. */
function countNodes(keys: readonly string[]): number {
  let count = 1;
  let before = "";
  for (const key of keys) {
    let shared = 0;
    while (shared < key.length && key.charCodeAt(shared) === before.charCodeAt(shared)) shared++;
    count += key.length - shared;
    before = key;
  }
  return count;
}

interface CompiledSpelling {
  joints: number;
  ordinary: 0 | 1 | 2;
  services: number[];
}

function compileSpellings(entries: readonly Entry[]): Map<string, CompiledSpelling> {
  const found = new Map<string, CompiledSpelling>();
  const add = (text: string, ordinary: CompiledSpelling["ordinary"], number: number) => {
    const { key, joints } = keyOf(text);
    if (key === "") return;
    const spelling = found.get(key) ?? { joints, ordinary, services: [] };
    spelling.joints |= joints;
    if (!spelling.services.includes(number)) {
      if (entries[number]?.variantOf) spelling.services.push(number);
      else spelling.services.unshift(number);
    }
    found.set(key, spelling);
  };
  for (const [number, { kind, spellings, ordinary = [] }] of entries.entries()) {
    for (const text of spellings) add(text, 0, number);
    for (const text of ordinary) add(text, kind === "crypto" ? 2 : 1, number);
  }
  return new Map([...found].sort(([one], [other]) => (one < other ? -1 : 1)));
}
