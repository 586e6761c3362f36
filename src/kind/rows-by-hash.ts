/** The highest bits of a hash that the table of contents goes by. */
const CONTENTS_BITS = 16;

/** Finds the row of a hash of 24 bits among many, which are spread evenly and rise: by its highest bits, then one by one. */
export class RowsByHash {
  readonly hashes: Uint32Array;
  /** The first row of those that begin with the same bits; one more at the end. */
  private readonly first: Uint32Array;

  /** @param hashes each once, rising; a hash's row is its place here. */
  constructor(hashes: Uint32Array) {
    this.hashes = hashes;
    this.first = new Uint32Array((1 << CONTENTS_BITS) + 1);
    const { first } = this;
    let row = 0;
    for (let bits = 0; bits < first.length; bits++) {
      first[bits] = row;
      while (row < hashes.length && (hashes[row] as number) >>> (HASH_BITS - CONTENTS_BITS) === bits) row++;
    }
  }

  /** The row, or -1. */
  of(hash: number): number {
    const { first, hashes } = this;
    const bits = hash >>> (HASH_BITS - CONTENTS_BITS);
    const end = first[bits + 1] as number;
    for (let row = first[bits] as number; row < end; row++) if (hashes[row] === hash) return row;
    return -1;
  }
}

const HASH_BITS = 24;

/**
 * Reads one number of 7-bit groups, the lowest first, the highest bit telling that more follow; `next` gives the octets.
 * Rising hashes are packed so, each as its distance from the one before.
 */
export function readDistance(next: () => number): number {
  let distance = 0;
  for (let shift = 0; ; shift += 7) {
    const octet = next();
    distance += (octet & 127) << shift;
    if (octet <= 127) return distance;
  }
}
