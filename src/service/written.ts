import type { Entry } from "./entry.ts";
import { FROM_MEMORY } from "./from-memory.ts";
import africa from "./registry/africa.json" with { type: "json" };
import africaFintech from "./registry/africa-fintech.json" with { type: "json" };
import brazil from "./registry/brazil.json" with { type: "json" };
import canada from "./registry/canada.json" with { type: "json" };
import crypto from "./registry/crypto.json" with { type: "json" };
import cryptoAmericas from "./registry/crypto-americas.json" with { type: "json" };
import cryptoAsia from "./registry/crypto-asia.json" with { type: "json" };
import cryptoEurope from "./registry/crypto-europe.json" with { type: "json" };
import cryptoWallets from "./registry/crypto-wallets.json" with { type: "json" };
import europeBalticsBalkans from "./registry/europe-baltics-balkans.json" with { type: "json" };
import europeBritishIsles from "./registry/europe-british-isles.json" with { type: "json" };
import europeBritishIslesBanks from "./registry/europe-british-isles-banks.json" with { type: "json" };
import europeBritishIslesBrokers from "./registry/europe-british-isles-brokers.json" with { type: "json" };
import europeCentral from "./registry/europe-central.json" with { type: "json" };
import europeCentralBanks from "./registry/europe-central-banks.json" with { type: "json" };
import europeDenmarkNorway from "./registry/europe-denmark-norway.json" with { type: "json" };
import europeEast from "./registry/europe-east.json" with { type: "json" };
import europeEastBanks from "./registry/europe-east-banks.json" with { type: "json" };
import europeFranceFintech from "./registry/europe-france-fintech.json" with { type: "json" };
import europeFranceSpain from "./registry/europe-france-spain.json" with { type: "json" };
import europeGermanyAustria from "./registry/europe-germany-austria.json" with { type: "json" };
import europeGreeceCyprusBulgaria from "./registry/europe-greece-cyprus-bulgaria.json" with { type: "json" };
import europeItalyPortugalGreece from "./registry/europe-italy-portugal-greece.json" with { type: "json" };
import europeNetherlandsBelgium from "./registry/europe-netherlands-belgium.json" with { type: "json" };
import europeNorth from "./registry/europe-north.json" with { type: "json" };
import europeNorthBanks from "./registry/europe-north-banks.json" with { type: "json" };
import europePolandHungaryRomania from "./registry/europe-poland-hungary-romania.json" with { type: "json" };
import europeSouth from "./registry/europe-south.json" with { type: "json" };
import europeSouthBanks from "./registry/europe-south-banks.json" with { type: "json" };
import europeSwedenFinland from "./registry/europe-sweden-finland.json" with { type: "json" };
import forex from "./registry/forex.json" with { type: "json" };
import hongKongTaiwan from "./registry/hong-kong-taiwan.json" with { type: "json" };
import hongKongTaiwanBanks from "./registry/hong-kong-taiwan-banks.json" with { type: "json" };
import india from "./registry/india.json" with { type: "json" };
import indiaFintech from "./registry/india-fintech.json" with { type: "json" };
import indonesiaPhilippines from "./registry/indonesia-philippines.json" with { type: "json" };
import indonesiaPhilippinesFintech from "./registry/indonesia-philippines-fintech.json" with { type: "json" };
import iran from "./registry/iran.json" with { type: "json" };
import japanBanks from "./registry/japan-banks.json" with { type: "json" };
import japanBanksEast from "./registry/japan-banks-east.json" with { type: "json" };
import japanBanksWest from "./registry/japan-banks-west.json" with { type: "json" };
import japanCards from "./registry/japan-cards.json" with { type: "json" };
import japanCardsFintech from "./registry/japan-cards-fintech.json" with { type: "json" };
import japanCrypto from "./registry/japan-crypto.json" with { type: "json" };
import japanInvestments from "./registry/japan-investments.json" with { type: "json" };
import japanLenders from "./registry/japan-lenders.json" with { type: "json" };
import japanPaymentGateways from "./registry/japan-payment-gateways.json" with { type: "json" };
import japanPoints from "./registry/japan-points.json" with { type: "json" };
import japanPointsBnpl from "./registry/japan-points-bnpl.json" with { type: "json" };
import japanPrepaid from "./registry/japan-prepaid.json" with { type: "json" };
import japanQr from "./registry/japan-qr.json" with { type: "json" };
import japanRegionalBanks from "./registry/japan-regional-banks.json" with { type: "json" };
import japanSecurities from "./registry/japan-securities.json" with { type: "json" };
import japanWallets from "./registry/japan-wallets.json" with { type: "json" };
import korea from "./registry/korea.json" with { type: "json" };
import koreaFintech from "./registry/korea-fintech.json" with { type: "json" };
import latinAmerica from "./registry/latin-america.json" with { type: "json" };
import latinAmericaBanks from "./registry/latin-america-banks.json" with { type: "json" };
import mainlandChina from "./registry/mainland-china.json" with { type: "json" };
import mainlandChinaBanks from "./registry/mainland-china-banks.json" with { type: "json" };
import malaysiaSingapore from "./registry/malaysia-singapore.json" with { type: "json" };
import mexico from "./registry/mexico.json" with { type: "json" };
import middleEast from "./registry/middle-east.json" with { type: "json" };
import middleEastBanks from "./registry/middle-east-banks.json" with { type: "json" };
import oceania from "./registry/oceania.json" with { type: "json" };
import oceaniaBanks from "./registry/oceania-banks.json" with { type: "json" };
import russiaUkraineBanks from "./registry/russia-ukraine-banks.json" with { type: "json" };
import russiaUkraineKazakhstan from "./registry/russia-ukraine-kazakhstan.json" with { type: "json" };
import southAsia from "./registry/south-asia.json" with { type: "json" };
import southeastAsia from "./registry/southeast-asia.json" with { type: "json" };
import taiwanBanks from "./registry/taiwan-banks.json" with { type: "json" };
import thailandVietnam from "./registry/thailand-vietnam.json" with { type: "json" };
import turkiye from "./registry/turkiye.json" with { type: "json" };
import unitedStates from "./registry/united-states.json" with { type: "json" };
import unitedStatesBanks from "./registry/united-states-banks.json" with { type: "json" };
import unitedStatesBrokers from "./registry/united-states-brokers.json" with { type: "json" };
import unitedStatesBusiness from "./registry/united-states-business.json" with { type: "json" };
import unitedStatesCreditUnions from "./registry/united-states-credit-unions.json" with { type: "json" };
import unitedStatesFintech from "./registry/united-states-fintech.json" with { type: "json" };
import unitedStatesRegionalBanks from "./registry/united-states-regional-banks.json" with { type: "json" };

/**
 * The registry as its files have it, with every source. The extension carries what compile-registry.ts makes of it: only
 * scripts and tests read this.
 */
export const WRITTEN = [
  ...japanQr,
  ...japanWallets,
  ...japanPaymentGateways,
  ...japanPrepaid,
  ...japanPointsBnpl,
  ...japanPoints,
  ...japanCards,
  ...japanCardsFintech,
  ...japanBanks,
  ...japanRegionalBanks,
  ...japanBanksEast,
  ...japanBanksWest,
  ...japanSecurities,
  ...japanInvestments,
  ...japanLenders,
  ...japanCrypto,
  ...unitedStates,
  ...unitedStatesBanks,
  ...unitedStatesRegionalBanks,
  ...unitedStatesCreditUnions,
  ...unitedStatesBrokers,
  ...unitedStatesFintech,
  ...unitedStatesBusiness,
  ...canada,
  ...europeBritishIsles,
  ...europeBritishIslesBanks,
  ...europeBritishIslesBrokers,
  ...europeCentral,
  ...europeCentralBanks,
  ...europeGermanyAustria,
  ...europeNetherlandsBelgium,
  ...europeSouth,
  ...europeSouthBanks,
  ...europeFranceSpain,
  ...europeFranceFintech,
  ...europeItalyPortugalGreece,
  ...europeGreeceCyprusBulgaria,
  ...europeNorth,
  ...europeNorthBanks,
  ...europeDenmarkNorway,
  ...europeSwedenFinland,
  ...europeEast,
  ...europePolandHungaryRomania,
  ...europeEastBanks,
  ...europeBalticsBalkans,
  ...russiaUkraineKazakhstan,
  ...russiaUkraineBanks,
  ...turkiye,
  ...brazil,
  ...mexico,
  ...latinAmerica,
  ...latinAmericaBanks,
  ...mainlandChina,
  ...mainlandChinaBanks,
  ...hongKongTaiwan,
  ...hongKongTaiwanBanks,
  ...taiwanBanks,
  ...korea,
  ...koreaFintech,
  ...india,
  ...indiaFintech,
  ...southAsia,
  ...indonesiaPhilippines,
  ...indonesiaPhilippinesFintech,
  ...southeastAsia,
  ...malaysiaSingapore,
  ...thailandVietnam,
  ...middleEast,
  ...middleEastBanks,
  ...iran,
  ...africa,
  ...africaFintech,
  ...oceania,
  ...oceaniaBanks,
  ...forex,
  ...crypto,
  ...cryptoWallets,
  ...cryptoAmericas,
  ...cryptoEurope,
  ...cryptoAsia,
  ...FROM_MEMORY,
] as readonly Entry[];
