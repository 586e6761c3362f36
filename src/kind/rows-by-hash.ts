/** Finds the row of a hash among many: open addressing, at most half full. */
export class RowsByHash {
  readonly hashes: Uint32Array;
  /** One more than the row of a hash, 0: none. */
  private readonly slots: Int32Array;

  /** @param hashes each once, of evenly spread bits; a hash's row is its place here. */
  constructor(hashes: Uint32Array) {
    this.hashes = hashes;
    this.slots = new Int32Array(2 ** Math.ceil(Math.log2(hashes.length * 2 + 2)));
    const mask = this.slots.length - 1;
    for (const [row, hash] of hashes.entries()) {
      let slot = hash & mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
      this.slots[slot] = row + 1;
    }
  }

  /** The row, or -1. */
  of(hash: number): number {
    const { slots, hashes } = this;
    const mask = slots.length - 1;
    for (let slot = hash & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
      const row = (slots[slot] as number) - 1;
      if (hashes[row] === hash) return row;
    }
    return -1;
  }
}

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
