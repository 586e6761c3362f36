import type { Lexicon } from "../concepts.ts";

export const eo: Lexicon = {
  language: "eo",
  words: {
    account: "konto",
    create: "kreita, kreiĝis, kreis",
    register: "registr, aliĝ",
    welcome: "bonvenon",
    thanks: "dankon",
    email: "retpoŝt, retadres",
    confirm: "konfirm, kontrol",
    activate: "aktiv",
    complete: "kompletig, fini",
    click: "alklak, klak, ligil, buton, sekva",
    code: "kod",
    "sign-in": "ensalut",
    attempt: "provo, malsukces",
    locked: "ŝlosi, malŝlos, blok",
    password: "pasvort",
    reset: "restarig, forges, reagord, ŝanĝi vian pasvort",
    new: "nov",
    request: "pet, iu_",
    expire: "valid, minut, horo",
    changed: "estis ŝanĝit, ŝanĝita",
    change: "ŝanĝ, elekt",
    please: "bonvolu",
  },
};
