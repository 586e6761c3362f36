interface Curve {
  slope: number;
  offset: number;
}

/** What a mail was judged, and what it is. */
interface Result {
  signUp: number;
  isSignUp: boolean;
}

/**
 * The curve of src/judge/calibration.ts: slope and offset on the log-odds of the model's probability, by Newton's
 * method; a step that would make it worse is halved until it doesn't, because far from the end the method may run away.
 */
export function calibrate(results: readonly Result[]): Curve {
  let curve = { slope: 1, offset: 0 };
  for (let round = 0; round < 30; round++) {
    const [slope, offset] = stepFrom(curve, results);
    const before = lossOf(curve, results);
    for (let share = 1; share > 1e-3; share /= 2) {
      const next = { slope: curve.slope - share * slope, offset: curve.offset - share * offset };
      if (lossOf(next, results) >= before) continue;
      curve = next;
      break;
    }
  }
  return curve;
}

function stepFrom({ slope, offset }: Curve, results: readonly Result[]): [slope: number, offset: number] {
  let [g0, g1, h00, h01, h11] = [0, 0, 1e-6, 0, 1e-6];
  for (const { signUp, isSignUp } of results) {
    const x = logOdds(signUp);
    const p = 1 / (1 + Math.exp(-(slope * x + offset)));
    const error = p - (isSignUp ? 1 : 0);
    const spread = p * (1 - p);
    g0 += error * x;
    g1 += error;
    h00 += spread * x * x;
    h01 += spread * x;
    h11 += spread;
  }
  const determinant = h00 * h11 - h01 * h01;
  return [(h11 * g0 - h01 * g1) / determinant, (h00 * g1 - h01 * g0) / determinant];
}

/** Minus the logarithm of how probable the curve makes what is true. */
function lossOf({ slope, offset }: Curve, results: readonly Result[]): number {
  let loss = 0;
  for (const { signUp, isSignUp } of results) {
    const odds = slope * logOdds(signUp) + offset;
    loss += Math.log1p(Math.exp(isSignUp ? -odds : odds));
  }
  return loss;
}

function logOdds(probability: number): number {
  const clipped = Math.min(1 - 1e-6, Math.max(1e-6, probability));
  return Math.log(clipped / (1 - clipped));
}
