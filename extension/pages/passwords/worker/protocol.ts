import type { FileProblem } from "../../../../src/password/entry.ts";
import type { ReviewResult } from "../../../../src/password/finding.ts";
import type { Format } from "../../../../src/password/formats.ts";
import type { StrengthAnswer } from "../../../../src/password/strength.ts";
import type { RangeProblem } from "./range-client.ts";

/**
 * What the page and its worker say to each other. Passwords of an export stay in the worker: what comes back names
 * accounts, and never what opens them.
 */
export type WorkerRequest =
  /** How good a password is. The answer carries the same number. */
  | { type: "estimate"; number: number; password: string }
  /** Reads an export; the accounts of `addresses` come first. */
  | { type: "check"; file: File; addresses: string[] }
  /** Asks the service for leaked passwords, about one. */
  | { type: "ask-one"; password: string }
  /** Asks it about those of the export that was checked. */
  | { type: "ask-export" };

export type WorkerReply =
  | { type: "estimated"; number: number; answer: StrengthAnswer }
  | { type: "progress"; part: number; accounts: number }
  | { type: "checked"; format: Format; result: ReviewResult }
  | { type: "refused"; problem: FileProblem }
  /** How often the password was seen in leaks; 0: never. */
  | { type: "one-asked"; seen: number }
  | { type: "asking"; asked: number; of: number }
  /** The review with what the service knew; of how many passwords it was asked. */
  | { type: "export-asked"; result: ReviewResult; asked: number; of: number; problem: RangeProblem | null }
  | { type: "range-problem"; problem: RangeProblem };
