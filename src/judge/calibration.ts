/**
 * From what the model says to what is true: a logistic curve on the log-odds (Platt scaling: J. Platt in
 * "Advances in Large Margin Classifiers", 1999), fitted by scripts/fit-kinds/calibrate.ts on half of the written mails and
 * programs that are kept out (docs/judging.md).
 */
export const CURVE = { slope: 0.504, offset: 0.32 };

/** A model's probability as how often it is right, 0 to 1. */
export function calibrated(probability: number): number {
  const p = Math.min(1 - 1e-6, Math.max(1e-6, probability));
  return 1 / (1 + Math.exp(-(CURVE.slope * Math.log(p / (1 - p)) + CURVE.offset)));
}

/**
 * A warning accuses someone of something: the model's probability from which one is given, by what was read. A subject
 * alone says little.
 */
export const WARN_FROM = { subject: 0.9, row: 0.55, opened: 0.55 };

/** The same where the service is in no registry, or nothing speaks for the sender. */
export const WARN_FROM_UNPROVEN = { subject: 0.92, row: 0.92, opened: 0.92 };
