import type { Mail } from "../mail/mail.ts";
import type { ServiceFinding } from "./find-service.ts";

/** A payment service that is in no registry, by its own words. */
export function findUnlisted(_mail: Mail): ServiceFinding {
  return { service: null, evidence: [] };
}
