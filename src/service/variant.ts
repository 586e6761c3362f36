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
  if (services.length === 1) return services[0] as RegisteredService;
  const own = services.filter((service) => domain.some((entry) => entry.service === service));
  const possible = own.length > 0 ? own : services;
  if (possible.length === 1) return possible[0] as RegisteredService;
  const country = countryOf(`${mail.subject ?? ""} ${(mail.body ?? mail.snippet ?? "").slice(0, 400)}`);
  return possible.find((service) => service.countries[0] === country) ?? (possible[0] as RegisteredService);
}

function countryOf(text: string): string | null {
  if (/[\u3040-\u30ff]/.test(text)) return "JP";
  if (/[\uac00-\ud7af]/.test(text)) return "KR";
  if (/[\u4e00-\u9fff]/.test(text)) return "TW";
  return null;
}
