/**
 * What takes long or weighs much, away from the page: estimating a password, reading an export. Each is loaded when it
 * is first asked for. Everything that it knows ends with the page.
 */
import { FileRefused } from "../../../../src/password/entry.ts";
import type { Estimator } from "../../../../src/password/estimator.ts";
import type { Review } from "../../../../src/password/review.ts";
import type { WorkerReply, WorkerRequest } from "./protocol.ts";
import { askRange, RangeFailed } from "./range-client.ts";

const reply = (message: WorkerReply) => postMessage(message);

let estimator: Promise<Estimator> | undefined;
let review: Review | undefined;

/** The page draws so often at most: more would only slow the reading. In milliseconds. */
const BETWEEN_PROGRESS = 80;

async function estimate(number: number, password: string) {
  estimator ??= import("../../../../src/password/estimator.ts").then((module) => new module.Estimator());
  reply({ type: "estimated", number, answer: (await estimator).estimate(password) });
}

async function check(file: File, addresses: string[]) {
  const [{ checkExport }, { commonWords, isCommon }] = await Promise.all([
    import("../../../../src/password/check-export.ts"),
    import("../../../../src/password/common-passwords.ts"),
  ]);
  let last = 0;
  const options = { addresses, isBreached: isCommon, words: commonWords(), now: Date.now() };
  try {
    const checked = await checkExport(file, options, (part, accounts) => {
      if (performance.now() - last < BETWEEN_PROGRESS) return;
      last = performance.now();
      reply({ type: "progress", part, accounts });
    });
    review = checked.review;
    reply({ type: "checked", format: checked.format, result: review.result() });
  } catch (error) {
    reply({ type: "refused", problem: error instanceof FileRefused ? error.problem : "unreadable" });
  }
}

async function askOne(password: string) {
  try {
    reply({ type: "one-asked", seen: await askRange(password) });
  } catch (error) {
    reply({ type: "range-problem", problem: error instanceof RangeFailed ? error.problem : "unreachable" });
  }
}

async function askAll() {
  if (!review) return;
  const { askExport } = await import("./ask-export.ts");
  const asked = await askExport(review, (done, of) => reply({ type: "asking", asked: done, of }));
  reply({ type: "export-asked", result: review.result(), ...asked });
}

addEventListener("message", ({ data }: MessageEvent<WorkerRequest>) => {
  switch (data.type) {
    case "estimate":
      return void estimate(data.number, data.password);
    case "check":
      return void check(data.file, data.addresses);
    case "ask-one":
      return void askOne(data.password);
    case "ask-export":
      return void askAll();
  }
});
