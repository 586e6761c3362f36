/** Stand-ins for what is private: the same one for the same thing, so that a page keeps its inner sense. */
export class Pseudonyms {
  readonly #addresses = new Map<string, string>();
  readonly #ids = new Map<string, bigint>();
  readonly #references = new Map<string, string>();

  address(address: string): string {
    return remember(this.#addresses, address.toLowerCase(), (number) => `person${number}@example.com`);
  }

  /** A number that looks like Gmail's ids of the year 2023, and tells nothing of the time of the real one. */
  id(real: bigint): bigint {
    return remember(this.#ids, String(real), (number) => 1_765_000_000_000_000_000n + BigInt(number) * 1_048_576n);
  }

  /** An element's id: plain words are the webmail's own and stay. */
  reference(id: string): string {
    if (/^[a-z]{1,20}$/.test(id)) return id;
    return remember(this.#references, id, (number) => `:r${number}`);
  }
}

function remember<Value>(known: Map<string, Value>, key: string, make: (number: number) => Value): Value {
  const value = known.get(key) ?? make(known.size + 1);
  known.set(key, value);
  return value;
}

/** The text with letters and digits replaced; signs, spaces and lengths stay, because readers look at these. */
export function shapeOf(text: string): string {
  return text
    .replace(/\p{L}\p{M}*/gu, "x")
    .replace(/\p{N}/gu, "0")
    .replace(/\p{Extended_Pictographic}/gu, "🙂");
}

/** A text cut into addresses and what stands between them. */
export function addressesIn(text: string): { text: string; isAddress: boolean }[] {
  return text
    .split(/([\p{L}\p{N}._%+'=-]+@[\p{L}\p{N}.-]*[\p{L}\p{N}])/u)
    .map((part, place) => ({ text: part, isAddress: place % 2 === 1 }));
}

/** An attribute of ids with other ids in it: decimal after "thread-f:" or "msg-f:", else hexadecimal. The rest loses its letters. */
export function idsIn(value: string, names: Pseudonyms): string {
  if (value === "" || value === "undefined") return value;
  if (/^[0-9a-f]{15,16}$/.test(value)) return names.id(BigInt(`0x${value}`)).toString(16);
  if (/^#?(?:thread|msg)-f:\d/.test(value)) return value.replace(/\d{5,20}/g, (id) => String(names.id(BigInt(id))));
  return shapeOf(value);
}
