import type { Lexicon } from "../concepts.ts";

export const ig: Lexicon = {
  language: "ig",
  words: {
    account: "akauntu, akaunt",
    welcome: "nnoo",
    email: "email, e mail",
    confirm: "kwado, kwenye, ekwenye, kwetara, ekwetara",
    click: "pia, njiko, okpuru",
    "sign-in": "banye",
    attempt: "nwa, mgbali",
    locked: "kpochi, akpochi, kpoghe, akpoghe, mechi",
    password: "paswoodu, okwuntughe",
    reset: "tugharia, atughari, chefu, gbanwe",
    request: "rio, aririo, naacho",
    changed: "agbanwe, gbanwere",
    "not-you": "o buru na ichoghi, ichoghi",
    please: "biko",
  },
};
