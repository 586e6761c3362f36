import type { Entry } from "./entry.ts";
import africa from "./registry/from-memory/africa.json" with { type: "json" };
import australia from "./registry/from-memory/australia.json" with { type: "json" };
import austria from "./registry/from-memory/austria.json" with { type: "json" };
import baltics from "./registry/from-memory/baltics.json" with { type: "json" };
import benelux from "./registry/from-memory/benelux.json" with { type: "json" };
import brazil from "./registry/from-memory/brazil.json" with { type: "json" };
import canada from "./registry/from-memory/canada.json" with { type: "json" };
import easternEurope from "./registry/from-memory/eastern-europe.json" with { type: "json" };
import france from "./registry/from-memory/france.json" with { type: "json" };
import germany from "./registry/from-memory/germany.json" with { type: "json" };
import hongKongMacau from "./registry/from-memory/hong-kong-macau.json" with { type: "json" };
import india from "./registry/from-memory/india.json" with { type: "json" };
import indonesia from "./registry/from-memory/indonesia.json" with { type: "json" };
import ireland from "./registry/from-memory/ireland.json" with { type: "json" };
import italy from "./registry/from-memory/italy.json" with { type: "json" };
import japan from "./registry/from-memory/japan.json" with { type: "json" };
import korea from "./registry/from-memory/korea.json" with { type: "json" };
import latinAmerica from "./registry/from-memory/latin-america.json" with { type: "json" };
import mainlandChina from "./registry/from-memory/mainland-china.json" with { type: "json" };
import malaysiaSingapore from "./registry/from-memory/malaysia-singapore.json" with { type: "json" };
import mexico from "./registry/from-memory/mexico.json" with { type: "json" };
import middleEast from "./registry/from-memory/middle-east.json" with { type: "json" };
import newZealand from "./registry/from-memory/new-zealand.json" with { type: "json" };
import nordic from "./registry/from-memory/nordic.json" with { type: "json" };
import otherCountries from "./registry/from-memory/other-countries.json" with { type: "json" };
import philippines from "./registry/from-memory/philippines.json" with { type: "json" };
import portugal from "./registry/from-memory/portugal.json" with { type: "json" };
import russiaCentralAsia from "./registry/from-memory/russia-central-asia.json" with { type: "json" };
import southSoutheastAsia from "./registry/from-memory/south-southeast-asia.json" with { type: "json" };
import spain from "./registry/from-memory/spain.json" with { type: "json" };
import switzerland from "./registry/from-memory/switzerland.json" with { type: "json" };
import taiwan from "./registry/from-memory/taiwan.json" with { type: "json" };
import thailand from "./registry/from-memory/thailand.json" with { type: "json" };
import turkey from "./registry/from-memory/turkey.json" with { type: "json" };
import ukraine from "./registry/from-memory/ukraine.json" with { type: "json" };
import unitedKingdom from "./registry/from-memory/united-kingdom.json" with { type: "json" };
import unitedStates from "./registry/from-memory/united-states.json" with { type: "json" };
import vietnam from "./registry/from-memory/vietnam.json" with { type: "json" };

/**
 * Services of which nobody has compared anything with a source: small banks and brokers, wallets of one country, companies
 * that are gone. A mail of theirs is recognised by its name or domain, and neither proves nor accuses anybody. An entry whose
 * domain was looked up moves to the files of its country.
 */
export const FROM_MEMORY = [
  ...africa,
  ...australia,
  ...austria,
  ...baltics,
  ...benelux,
  ...brazil,
  ...canada,
  ...easternEurope,
  ...france,
  ...germany,
  ...hongKongMacau,
  ...india,
  ...indonesia,
  ...ireland,
  ...italy,
  ...japan,
  ...korea,
  ...latinAmerica,
  ...mainlandChina,
  ...malaysiaSingapore,
  ...mexico,
  ...middleEast,
  ...newZealand,
  ...nordic,
  ...otherCountries,
  ...philippines,
  ...portugal,
  ...russiaCentralAsia,
  ...southSoutheastAsia,
  ...spain,
  ...switzerland,
  ...taiwan,
  ...thailand,
  ...turkey,
  ...ukraine,
  ...unitedKingdom,
  ...unitedStates,
  ...vietnam,
] as readonly Entry[];
