import type { Evidence } from "../judge/verdict.ts";
import type { Service } from "./service.ts";

/** In whose name a mail is written, and what says so. */
export interface ServiceFinding {
  /** Its id is null for a service that is in no registry. null: none was found. */
  service: Service | null;
  evidence: Evidence[];
}
