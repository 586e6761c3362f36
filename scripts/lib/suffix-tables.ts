import { normalizePath, type Plugin } from "vite";

/**
 * The Public Suffix List stands in tldts as tables of 20,000 numbers, written one by one, which a browser has to read at
 * each start of the background. Here each table becomes a string with a unit for each number, which is read in no time.
 */
export function suffixTables(): Plugin {
  return {
    name: "mioboe:suffix-tables",
    apply: "build",
    transform: {
      filter: { id: /tldts\/dist\/es6\/src\/data\/trie\.js$/ },
      handler(code, id) {
        const tables = code.match(TABLE);
        if (!tables)
          throw new Error(`${normalizePath(id)} has no tables of numbers any more: see scripts/lib/suffix-tables.ts`);
        const written = code.replace(TABLE, (_, type: string, numbers: string) => {
          return `fromUnits(${type}, ${JSON.stringify(toUnits(numbers.split(",").map(Number)))})`;
        });
        return { code: `${FROM_UNITS}\n${written}`, map: null };
      },
    },
  };
}

const TABLE = /new (Uint8Array|Uint16Array)\(\[([\d,\s]+)\]\)/g;

/** Each number as a unit that is whole by itself in any script, not half of a pair. */
function toUnits(numbers: number[]): string {
  const tooLarge = numbers.find((number) => !(number < 0xd800));
  if (tooLarge !== undefined) throw new Error(`${tooLarge} can't be written as a unit of a string`);
  return String.fromCharCode(...numbers);
}

/** Runs in the extension. */
const FROM_UNITS = `const fromUnits = (Type, units) => {
  const numbers = new Type(units.length);
  for (let i = 0; i < units.length; i++) numbers[i] = units.charCodeAt(i);
  return numbers;
};`;
