import type { PanelModel, SignatureAnswer } from "../messages.ts";

/** After these the webmail can be asked again. */
const MAY_CHANGE: ReadonlySet<SignatureAnswer["result"]> = new Set(["refused", "slow"]);

/** Whether there is anything to find out: not if the webmail has shown the result already, nor about a flood. */
export function canCheckSignature({ verdict, signature, flood, found, signed }: PanelModel): boolean {
  if (flood || found || signed) return false;
  if (signature) return MAY_CHANGE.has(signature.result);
  const isKnown = verdict.evidence.some(({ code }) => code === "proof-passed" || code === "proof-failed");
  return verdict.sender !== "authenticated" && !isKnown;
}

/** Why the webmail's own way to the original led nowhere. */
const NO_WAY: ReadonlySet<SignatureAnswer["result"]> = new Set(["refused", "slow", "no-original", "too-long"]);

/** Whether the webmail has tried, and the user may bring the original instead. */
export function mayBring({ signature }: PanelModel): boolean {
  return signature !== undefined && NO_WAY.has(signature.result);
}

/** The text for what the original said. A right signature says only whose it is: whether that is the service, the judge knows. */
export function signatureWords({ result }: SignatureAnswer, sender: PanelModel["verdict"]["sender"]): string {
  if ((result === "right" || result === "noted") && sender === "imitated") return "panel_signature_foreign";
  if (result === "right" && sender !== "authenticated") return "panel_signature_unconfirmed";
  return `panel_signature_${result.replaceAll("-", "_")}`;
}
