import type { Entry } from "./entry.ts";
import africa from "./registry/africa.json" with { type: "json" };
import brazil from "./registry/brazil.json" with { type: "json" };
import canada from "./registry/canada.json" with { type: "json" };
import crypto from "./registry/crypto.json" with { type: "json" };
import cryptoAmericas from "./registry/crypto-americas.json" with { type: "json" };
import cryptoAsia from "./registry/crypto-asia.json" with { type: "json" };
import cryptoEurope from "./registry/crypto-europe.json" with { type: "json" };
import europeBritishIsles from "./registry/europe-british-isles.json" with { type: "json" };
import europeCentral from "./registry/europe-central.json" with { type: "json" };
import europeCentralBanks from "./registry/europe-central-banks.json" with { type: "json" };
import europeEast from "./registry/europe-east.json" with { type: "json" };
import europeNorth from "./registry/europe-north.json" with { type: "json" };
import europeSouth from "./registry/europe-south.json" with { type: "json" };
import europeSouthBanks from "./registry/europe-south-banks.json" with { type: "json" };
import hongKongTaiwan from "./registry/hong-kong-taiwan.json" with { type: "json" };
import india from "./registry/india.json" with { type: "json" };
import indonesiaPhilippines from "./registry/indonesia-philippines.json" with { type: "json" };
import japanBanks from "./registry/japan-banks.json" with { type: "json" };
import japanCards from "./registry/japan-cards.json" with { type: "json" };
import japanCrypto from "./registry/japan-crypto.json" with { type: "json" };
import japanPointsBnpl from "./registry/japan-points-bnpl.json" with { type: "json" };
import japanQr from "./registry/japan-qr.json" with { type: "json" };
import japanRegionalBanks from "./registry/japan-regional-banks.json" with { type: "json" };
import japanWallets from "./registry/japan-wallets.json" with { type: "json" };
import korea from "./registry/korea.json" with { type: "json" };
import latinAmerica from "./registry/latin-america.json" with { type: "json" };
import mainlandChina from "./registry/mainland-china.json" with { type: "json" };
import mexico from "./registry/mexico.json" with { type: "json" };
import middleEast from "./registry/middle-east.json" with { type: "json" };
import oceania from "./registry/oceania.json" with { type: "json" };
import russiaUkraineKazakhstan from "./registry/russia-ukraine-kazakhstan.json" with { type: "json" };
import southAsia from "./registry/south-asia.json" with { type: "json" };
import southeastAsia from "./registry/southeast-asia.json" with { type: "json" };
import turkiye from "./registry/turkiye.json" with { type: "json" };
import unitedStates from "./registry/united-states.json" with { type: "json" };
import unitedStatesBanks from "./registry/united-states-banks.json" with { type: "json" };

/**
 * The registry as its files have it, with every source. The extension carries what compile-registry.ts makes of it: only
 * scripts and tests read this.
 */
export const WRITTEN = [
  ...japanQr,
  ...japanWallets,
  ...japanPointsBnpl,
  ...japanCards,
  ...japanBanks,
  ...japanRegionalBanks,
  ...japanCrypto,
  ...unitedStates,
  ...unitedStatesBanks,
  ...canada,
  ...europeBritishIsles,
  ...europeCentral,
  ...europeCentralBanks,
  ...europeSouth,
  ...europeSouthBanks,
  ...europeNorth,
  ...europeEast,
  ...russiaUkraineKazakhstan,
  ...turkiye,
  ...brazil,
  ...mexico,
  ...latinAmerica,
  ...mainlandChina,
  ...hongKongTaiwan,
  ...korea,
  ...india,
  ...southAsia,
  ...indonesiaPhilippines,
  ...southeastAsia,
  ...middleEast,
  ...africa,
  ...oceania,
  ...crypto,
  ...cryptoAmericas,
  ...cryptoEurope,
  ...cryptoAsia,
] as readonly Entry[];
