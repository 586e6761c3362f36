import type { Plugin } from "vite";

/**
 * The Public Suffix List stands in tldts as tables of 20,000 numbers, written one by one, which a browser has to read at
 * each start of the background; and more is worked out of them, while most mails never ask for it. Here each table is a
 * string with a unit for each number, which is read in no time, and the rest is worked out at the first question.
 */
export function suffixTables(): Plugin {
  return {
    name: "mioboe:suffix-tables",
    apply: "build",
    transform: {
      filter: { id: /tldts\/dist\/es6\/src\/(?:data\/trie|suffix-trie)\.js$/ },
      handler(code, id) {
        const changed = id.endsWith("suffix-trie.js") ? atFirstQuestion(code) : asStrings(code);
        if (changed === null) throw new Error(`${id} is not as scripts/lib/suffix-tables.ts knows it`);
        return { code: changed, map: null };
      },
    },
  };
}

function asStrings(code: string): string | null {
  if (!code.match(TABLE)) return null;
  const written = code.replace(TABLE, (_, type: string, numbers: string) => {
    return `fromUnits(${type}, ${JSON.stringify(toUnits(numbers.split(",").map(Number)))})`;
  });
  return `${FROM_UNITS}\n${written}`;
}

/** The loop at the top level becomes a function, which the one function that reads its results calls. */
function atFirstQuestion(code: string): string | null {
  if (!LOOP.test(code) || !code.includes(READER)) return null;
  return code
    .replace(LOOP, (loop) => `let ready = false;\nfunction getReady() {\nready = true;\n${loop}}\n`)
    .replace(READER, `${READER}\nif (!ready) getReady();`);
}

const LOOP = /^for \(let node = 0, offset = 0;[\s\S]*?^\}\n/m;
const READER = "function walk(hostname, root, allowedMask) {";
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
