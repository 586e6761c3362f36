/** Entries that are kept: the senders of a mailbox are few, and each writes again and again. */
const MOST = 2000;
/** A longer text is hardly met twice. */
const LONGEST = 80;

/**
 * A pure function of a text that remembers its answers. When they become too many it forgets all of them, so that what a
 * sender makes up costs no memory.
 */
export function remembered<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST) return answer(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = answer(text);
    if (known.size >= MOST) known.clear();
    known.set(text, found);
    return found;
  };
}
