/** A record of warnings as the extension exports it, made up: for tests and for looking at the record page. */

const SERVICES = [
  { id: "kohnan-pay", names: { en: "Kohnan Pay", ja: "コーナンPay" } },
  { id: "paypay", names: { en: "PayPay", ja: "PayPay" } },
  { id: "venmo", names: { en: "Venmo", ja: "Venmo" } },
  { id: "rakuten-pay", names: { en: "Rakuten Pay", ja: "楽天ペイ" } },
  { id: "au-pay", names: { en: "au PAY", ja: "au PAY" } },
  { id: "wise", names: { en: "Wise", ja: "Wise" } },
  { id: "revolut", names: { en: "Revolut", ja: "Revolut" } },
  { id: "d-barai", names: { en: "d Payment", ja: "d払い" } },
  { id: "line-pay", names: { en: "LINE Pay", ja: "LINE Pay" } },
  { id: null, names: { en: "Hibari Wallet" } },
];
const KINDS = ["account-issued", "verify-email", "one-time-code", "login-notice", "password-reset"];
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Numbers that look random and are the same in every run (a linear congruential generator). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const hash = (n: number) => n.toString(16).padStart(64, "0");

/**
 * @param count how many warnings; every tenth is a fake, a third of them come within the two days of an attack.
 * @param now when the last of them came.
 * @returns the text of an exported file.
 */
export function madeUpRecord(count: number, now: number): string {
  const next = numbers(7);
  const warnings = Array.from({ length: count }, (_, n) => {
    const service = SERVICES[Math.floor(next() ** 2 * SERVICES.length)] ?? SERVICES[0];
    const inAttack = n % 3 === 0 && count > 3;
    const ago = n === count - 1 ? HOUR : inAttack ? 70 * DAY + next() * 2 * DAY : next() * 330 * DAY;
    const time = Math.round(now - ago);
    const isFake = n % 10 === 4;
    return {
      mail: hash(n + 1),
      serviceKey: service?.id ?? "unlisted:hibari wallet",
      service,
      account: hash(900_001),
      address: hash(n % 4 === 1 ? 900_003 : 900_002),
      kind: KINDS[Math.floor(next() * KINDS.length)],
      outcome: isFake ? "warn-fake" : "warn",
      partial: false,
      at: time,
      time,
      ...(n % 5 < 3 && n !== count - 1 ? { closedAt: now } : {}),
    };
  });
  const [, paypay] = SERVICES;
  return JSON.stringify({
    format: "mioboe-record",
    version: 1,
    exportedAt: new Date(now).toISOString(),
    salt: "5a".repeat(32),
    warnings,
    answers: count > 3 ? { paypay: { answer: "not-mine", at: now - 30 * DAY, service: paypay } } : {},
    addresses: {
      [hash(900_002)]: { label: "mika.hayashi@gmail.example", at: now - 400 * DAY },
      ...(count > 1 ? { [hash(900_003)]: { label: "mika+shop@gmail.example", at: now - 399 * DAY } } : {}),
    },
    seen: {},
  });
}
