import type { Lexicon } from "../concepts.ts";
import { af } from "./af.ts";
import { ar } from "./ar.ts";
import { az } from "./az.ts";
import { be } from "./be.ts";
import { bg } from "./bg.ts";
import { bn } from "./bn.ts";
import { ca } from "./ca.ts";
import { cs } from "./cs.ts";
import { cy } from "./cy.ts";
import { da } from "./da.ts";
import { de } from "./de.ts";
import { el } from "./el.ts";
import { en } from "./en.ts";
import { eo } from "./eo.ts";
import { es } from "./es.ts";
import { et } from "./et.ts";
import { eu } from "./eu.ts";
import { fa } from "./fa.ts";
import { fi } from "./fi.ts";
import { fil } from "./fil.ts";
import { fr } from "./fr.ts";
import { gl } from "./gl.ts";
import { ha } from "./ha.ts";
import { he } from "./he.ts";
import { hi } from "./hi.ts";
import { hu } from "./hu.ts";
import { id } from "./id.ts";
import { ig } from "./ig.ts";
import { is } from "./is.ts";
import { it } from "./it.ts";
import { ja } from "./ja.ts";
import { ka } from "./ka.ts";
import { km } from "./km.ts";
import { ko } from "./ko.ts";
import { lo } from "./lo.ts";
import { lt } from "./lt.ts";
import { lv } from "./lv.ts";
import { mk } from "./mk.ts";
import { ml } from "./ml.ts";
import { mn } from "./mn.ts";
import { ms } from "./ms.ts";
import { nb } from "./nb.ts";
import { nl } from "./nl.ts";
import { pap } from "./pap.ts";
import { pl } from "./pl.ts";
import { pt } from "./pt.ts";
import { ro } from "./ro.ts";
import { ru } from "./ru.ts";
import { si } from "./si.ts";
import { sk } from "./sk.ts";
import { sl } from "./sl.ts";
import { sq } from "./sq.ts";
import { sr } from "./sr.ts";
import { sv } from "./sv.ts";
import { ta } from "./ta.ts";
import { th } from "./th.ts";
import { tr } from "./tr.ts";
import { uk } from "./uk.ts";
import { ur } from "./ur.ts";
import { uz } from "./uz.ts";
import { vi } from "./vi.ts";
import { yo } from "./yo.ts";
import { zhHans } from "./zh-Hans.ts";
import { zhHant } from "./zh-Hant.ts";

/** Every language that kinds of mail are recognised in. A new one is one file here and one line. */
export const LEXICONS: readonly Lexicon[] = [
  af,
  ar,
  az,
  be,
  bg,
  bn,
  ca,
  cs,
  cy,
  da,
  de,
  el,
  en,
  eo,
  es,
  et,
  eu,
  fa,
  fi,
  fil,
  fr,
  gl,
  ha,
  he,
  hi,
  hu,
  id,
  ig,
  is,
  it,
  ja,
  ka,
  km,
  ko,
  lo,
  lt,
  lv,
  mk,
  ml,
  mn,
  ms,
  nb,
  nl,
  pap,
  pl,
  pt,
  ro,
  ru,
  si,
  sk,
  sl,
  sq,
  sr,
  sv,
  ta,
  th,
  tr,
  uk,
  ur,
  uz,
  vi,
  yo,
  zhHans,
  zhHant,
];
