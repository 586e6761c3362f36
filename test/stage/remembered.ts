/** What Mioboe remembers, as it stands in its storage: tests and pictures lay it there before a page opens. */

const DAY = 86_400_000;

/**
 * What a look through a mailbox has found of a service: so many receipts and letters in so many days, the last of them
 * yesterday. It stands under `seen:<address>:<service>`.
 */
export function foundByLook(receipts: number, letters: number, days: number) {
  const [firstSeen, lastSeen] = [Date.now() - days * DAY, Date.now() - DAY];
  const at = { firstSeen, lastSeen, firstLetter: firstSeen, ...(receipts > 0 ? { lastReceipt: lastSeen } : {}), at: 1 };
  return { mails: [], lastSeen: 0, found: { receipts, letters, signUps: 1, ...at } };
}

/** That the user has said of a service whether they use it, under its own key. */
export function declared(answer: "mine" | "not-mine", id: string, names: Record<string, string>) {
  return { [`answer:${id}`]: { answer, at: 1, declared: true, service: { id, names } } };
}
