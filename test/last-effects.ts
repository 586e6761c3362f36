/**
 * Preact runs effects in the frame after a draw or, where no frame comes, 35 ms later (preact/hooks, afterNextFrame), by the
 * page's own functions. So the page of a test file is kept until then: what is drawn in a test's last moment would otherwise
 * find it gone, which counts as a fault outside of any test, now and then.
 */
import { afterAll } from "vitest";

const LATEST_MS = 60;

afterAll(async () => {
  if (typeof document !== "undefined") await new Promise((resolve) => setTimeout(resolve, LATEST_MS));
});
