import { fold } from "../mail/text.ts";
import type { Entry } from "./entry.ts";
import { lineOf } from "./service-line.ts";

/**
 * The registry as the extension carries it: the build writes this into the background (scripts/lib/compiled-modules.ts).
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
  /** What each of `keys` is: a {@link CompiledSpelling} as JSON. */
  spellings: string;
}

/**
 * The text as an entry writes it, its joints (see Spelling), whether it is ordinary (1; 2 for a service for
 * cryptocurrency), the numbers of its services.
 */
export type CompiledSpelling = [text: string, joints: number, ordinary: 0 | 1 | 2, ...services: number[]];

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
    spellings: [...spellings.values()].map((spelling) => JSON.stringify(spelling)).join("\n"),
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

function compileSpellings(entries: readonly Entry[]): Map<string, CompiledSpelling> {
  const found = new Map<string, CompiledSpelling>();
  const add = (text: string, ordinary: 0 | 1 | 2, number: number) => {
    const { key, joints } = keyOf(text);
    if (key === "") return;
    const [written, others, wasOrdinary, ...services] = found.get(key) ?? [text, joints, ordinary];
    if (!services.includes(number)) {
      if (entries[number]?.variantOf) services.push(number);
      else services.unshift(number);
    }
    found.set(key, [written, others | joints, wasOrdinary, ...services]);
  };
  for (const [number, { kind, spellings, ordinary = [] }] of entries.entries()) {
    for (const text of spellings) add(text, 0, number);
    for (const text of ordinary) add(text, kind === "crypto" ? 2 : 1, number);
  }
  return new Map([...found].sort(([one], [other]) => (one < other ? -1 : 1)));
}

const SPACES = /[ \n]/;

/** A space may stand where the spelling has one, between scripts, and at an inner capital ("PayPal"). */
function keyOf(text: string): { key: string; joints: number } {
  const spaced = fold(text.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2"));
  let key = "";
  let joints = 0;
  for (const unit of spaced.slice(1, -1).split("")) {
    if (SPACES.test(unit)) joints |= 1 << (key.length & 31);
    else key += unit;
  }
  return { key, joints };
}
