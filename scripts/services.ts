/**
 * Shows how well the registry's domains are sourced, for a person who reviews or extends it:
 *
 *     npm run -s services                             a table: how many services, by confidence and country
 *     npm run -s services -- from-memory JP           those services, each domain with its source
 *     npm run -s services -- paypay merpay            the same for services by id
 *
 * A word is a confidence ("none" too), a country (ISO 3166-1 alpha-2), or a service's id. A confidence is that of a
 * service's best domain. 2: a word is none of these.
 */
import { parseArgs } from "node:util";
import type { Entry } from "../src/service/entry.ts";
import { WRITTEN } from "../src/service/written.ts";
import { countSourcings, SOURCINGS, sourcingInWords, sourcingOf } from "./lib/sourcing.ts";

/** Countries with fewer services share a line. */
const FEW = 10;

const wanted = readCommandLine();
if (wanted === null) process.exitCode = 2;
else if (wanted.length === 0) printTable();
else printServices(wanted);

function readCommandLine(): string[] | null {
  try {
    const { positionals } = parseArgs({ allowPositionals: true, options: {} });
    const unknown = positionals.filter((word) => !isSourcing(word) && !isCountry(word) && !isId(word));
    for (const word of unknown) console.error(`${word} is no confidence, no country of the registry and no service.`);
    return unknown.length > 0 ? null : positionals;
  } catch (error) {
    console.error(String(error instanceof Error ? error.message : error));
    return null;
  }
}

function isSourcing(word: string): boolean {
  return SOURCINGS.some((sourcing) => sourcing === word);
}

function isId(word: string): boolean {
  return WRITTEN.some((service) => service.id === word);
}

function isCountry(word: string): boolean {
  return WRITTEN.some((service) => service.countries[0] === word);
}

function printTable(): void {
  const byCountry = Map.groupBy(WRITTEN, (service) => service.countries[0] ?? "");
  const large = [...byCountry].filter(([, services]) => services.length >= FEW);
  const others = [...byCountry].filter(([, services]) => services.length < FEW).flatMap(([, services]) => services);
  const rows: [string, readonly Entry[]][] = [
    ...large.sort((a, b) => b[1].length - a[1].length),
    ["other", others],
    ["all", WRITTEN],
  ];
  console.log(["country", ...SOURCINGS, "services"].map((head, at) => head.padStart(at === 0 ? 8 : 18)).join(""));
  for (const [name, services] of rows) {
    const counts = countSourcings(services);
    const cells = [name, ...SOURCINGS.map((sourcing) => counts[sourcing]), services.length];
    console.log(cells.map((cell, at) => String(cell).padStart(at === 0 ? 8 : 18)).join(""));
  }
  console.log(`\n${sourcingInWords(WRITTEN)}`);
}

function printServices(words: readonly string[]): void {
  const sourcings = words.filter(isSourcing);
  const countries = words.filter((word) => !isSourcing(word) && isCountry(word));
  const ids = words.filter((word) => !isSourcing(word) && !isCountry(word));
  const services = WRITTEN.filter(
    (service) =>
      ids.includes(service.id) ||
      (ids.length < words.length &&
        (sourcings.length === 0 || sourcings.includes(sourcingOf(service))) &&
        (countries.length === 0 || countries.includes(service.countries[0] ?? ""))),
  );
  for (const { id, names, lastChecked, domains } of services) {
    console.log(`${id}  ${Object.values(names).join(" / ")}  (last checked: ${lastChecked ?? "never"})`);
    for (const { domain, confidence, source } of domains) console.log(`    ${domain}  ${confidence}  ${source}`);
  }
  console.log(`${services.length} services`);
}
