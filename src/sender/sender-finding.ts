import type { Evidence, SenderAnswer } from "../judge/verdict.ts";

/** The answer about the sender, with what it rests on. */
export interface SenderFinding {
  sender: SenderAnswer;
  evidence: Evidence[];
}
