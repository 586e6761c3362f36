import africaMiddleEast from "./registry/africa-middle-east.json" with { type: "json" };
import crypto from "./registry/crypto.json" with { type: "json" };
import eastAsia from "./registry/east-asia.json" with { type: "json" };
import europe from "./registry/europe.json" with { type: "json" };
import japanBanks from "./registry/japan-banks.json" with { type: "json" };
import japanCards from "./registry/japan-cards.json" with { type: "json" };
import japanCrypto from "./registry/japan-crypto.json" with { type: "json" };
import japanQr from "./registry/japan-qr.json" with { type: "json" };
import japanWallets from "./registry/japan-wallets.json" with { type: "json" };
import latinAmerica from "./registry/latin-america.json" with { type: "json" };
import northAmerica from "./registry/north-america.json" with { type: "json" };
import oceania from "./registry/oceania.json" with { type: "json" };
import southAsia from "./registry/south-asia.json" with { type: "json" };
import southeastAsia from "./registry/southeast-asia.json" with { type: "json" };
import type { RegisteredService } from "./service.ts";

/** Every known service. The test of the registry checks what the types can't. */
export const REGISTRY = [
  ...japanQr,
  ...japanWallets,
  ...japanCards,
  ...japanBanks,
  ...japanCrypto,
  ...northAmerica,
  ...europe,
  ...latinAmerica,
  ...eastAsia,
  ...southAsia,
  ...southeastAsia,
  ...africaMiddleEast,
  ...oceania,
  ...crypto,
] as readonly RegisteredService[];

const byId = new Map(REGISTRY.map((service) => [service.id, service]));

/** The entry with this id, or undefined. */
export function serviceById(id: string): RegisteredService | undefined {
  return byId.get(id);
}

/** The service and every variant of it, the one that goes first at the front. */
export function familyOf(service: RegisteredService): RegisteredService[] {
  const first = (service.variantOf && byId.get(service.variantOf)) || service;
  return families.get(first.id) ?? [first];
}

const families = new Map<string, RegisteredService[]>();
for (const service of REGISTRY) {
  if (service.variantOf) {
    const first = byId.get(service.variantOf);
    if (!first) continue;
    const family = families.get(first.id) ?? [first];
    family.push(service);
    families.set(first.id, family);
  }
}
