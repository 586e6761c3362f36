import type { Mail } from "../mail/mail.ts";
import type { DomainEntry } from "./domain-index.ts";
import type { RegisteredService } from "./service.ts";
import type { Spelling } from "./spelling-index.ts";

/**
 * Among the services that share a spelling: the one whose domain the mail comes from, else the one of the country
 * whose script the mail is in, else the one that goes first.
 */
export function variantOf(spelling: Spelling, domain: readonly DomainEntry[], mail: Mail): RegisteredService {
  const services = spelling.services;
  const first = services[0] as RegisteredService;
  if (services.length === 1) return first;
  const own = services.find((service) => domain.some((entry) => entry.service === service));
  if (own) return own;
  const country = countryOf(`${mail.subject ?? ""} ${(mail.body ?? mail.snippet ?? "").slice(0, 400)}`);
  return services.find((service) => service.countries[0] === country) ?? first;
}

function countryOf(text: string): string | null {
  if (/[\u3040-\u30ff]/.test(text)) return "JP";
  if (/[\uac00-\ud7af]/.test(text)) return "KR";
  if (/[\u4e00-\u9fff]/.test(text)) return "TW";
  return null;
}
