import type { Evidence } from "../judge/verdict.ts";
import { aligned, hostOf } from "../mail/address.ts";
import type { Authentication } from "../mail/mail.ts";

/**
 * What the shown authentication proves about the domain of the From line.
 * - passed: DMARC passed, or a DKIM signature of the same organisation was verified
 * - other: a signature was verified, but of another organisation (a mailing provider's)
 * - failed: DMARC failed, with neither SPF nor DKIM to stand on: the domain's owner says that the mail isn't theirs
 * - doubtful: some check failed; forwarding does that to honest mail, too
 * - unseen: nothing was shown
 */
export interface Proof {
  result: "passed" | "other" | "failed" | "doubtful" | "unseen";
  /** The domain that the result is about. */
  domain?: string;
}

/**
 * Reads what the webmail shows (RFC 8601 results; Gmail's "signed-by"). `host` is the From line's host. A result
 * without a domain that it is for ("dkim=pass" alone) proves nothing about the From line, except DMARC's, which is
 * about the From line by definition (RFC 7489). SPF alone is not taken as proof: it is about the envelope.
 */
export function proofFor(host: string, shown: Authentication | undefined): Proof {
  if (!shown || host === "") return { result: "unseen" };
  const signer = hostOf(`@${shown.signedBy ?? ""}`);
  const signedByOwn = signer !== "" && shown.dkim !== "fail" && shown.dkim !== "permerror" && aligned(signer, host);
  if (shown.dmarc === "fail") {
    // Another organisation's signature is nothing that the From line could stand on.
    const signed = shown.dkim === "pass" && signer === "";
    const stands = signedByOwn || signed || shown.spf === "pass";
    return { result: stands ? "doubtful" : "failed", domain: host };
  }
  if (shown.dmarc === "pass") return { result: "passed", domain: host };
  if (signedByOwn) return { result: "passed", domain: signer };
  if (shown.dkim === "fail" || shown.spf === "fail" || shown.dmarc === "permerror") {
    return { result: "doubtful", domain: host };
  }
  if (signer !== "") return { result: "other", domain: signer };
  return { result: "unseen" };
}

/** The proof as a reason that the panel can show. */
export function proofEvidence(proof: Proof): Evidence {
  switch (proof.result) {
    case "passed":
      return { part: "sender", code: "proof-passed", values: { domain: proof.domain ?? "" } };
    case "other":
      return { part: "sender", code: "proof-other-domain", values: { domain: proof.domain ?? "" } };
    case "failed":
    case "doubtful":
      return { part: "sender", code: "proof-failed" };
    case "unseen":
      return { part: "sender", code: "proof-not-seen" };
  }
}
