import type { Evidence, SenderAnswer } from "../judge/verdict.ts";
import type { Mail } from "../mail/mail.ts";
import { entriesForHost } from "../service/domain-index.ts";
import { isWellSourced, type Service } from "../service/service.ts";
import { aligned, hostOf } from "./address.ts";

export interface SenderFinding {
  sender: SenderAnswer;
  evidence: Evidence[];
}

/** Is the mail really from the service in whose name it is written? Never throws. */
export function judgeSender(mail: Mail, service: Service | null): SenderFinding {
  const evidence: Evidence[] = [];
  const host = hostOf(mail.fromAddress ?? "");
  if (!service || service.id === null || host === "") return { sender: "unknown", evidence };
  const values = { domain: host, service: service.names.en ?? "" };
  const own = entriesForHost(host).find((entry) => entry.service === service && !entry.entry.strangers);
  if (!own) {
    evidence.push({ part: "sender", code: "domain-foreign", values });
    return { sender: "imitated", evidence };
  }
  if (!isWellSourced(own.entry)) {
    evidence.push({ part: "sender", code: "domain-unconfirmed", values });
    return { sender: "their-domain", evidence };
  }
  evidence.push({ part: "sender", code: own.entry.platform ? "domain-of-platform" : "domain-of-service", values });
  const shown = mail.authentication;
  const signed = shown?.signedBy !== undefined && aligned(shown.signedBy.toLowerCase(), host);
  if (shown?.dmarc === "pass" || (signed && shown?.dkim !== "fail" && shown?.dmarc !== "fail")) {
    evidence.push({ part: "sender", code: "proof-passed", values: { domain: host } });
    return { sender: "authenticated", evidence };
  }
  evidence.push({ part: "sender", code: "proof-not-seen" });
  return { sender: "their-domain", evidence };
}
