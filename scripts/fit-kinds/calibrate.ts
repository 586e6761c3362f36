/**
 * The curve of src/judge/calibration.ts: slope and offset on the log-odds of the model's probability, by Newton's
 * method.
 */
export function calibrate(results: readonly { signUp: number; isSignUp: boolean }[]): {
  slope: number;
  offset: number;
} {
  let [slope, offset] = [1, 0];
  for (let round = 0; round < 30; round++) {
    let [g0, g1, h00, h01, h11] = [0, 0, 1e-6, 0, 1e-6];
    for (const { signUp, isSignUp } of results) {
      const clipped = Math.min(1 - 1e-6, Math.max(1e-6, signUp));
      const x = Math.log(clipped / (1 - clipped));
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
    slope -= (h11 * g0 - h01 * g1) / determinant;
    offset -= (h00 * g1 - h01 * g0) / determinant;
  }
  return { slope, offset };
}
