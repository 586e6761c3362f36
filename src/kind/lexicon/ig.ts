import type { Lexicon } from "../concepts.ts";

export const ig: Lexicon = {
  language: "ig",
  words: {
    account: "akauntu, akaunt",
    welcome: "nnoo",
    email: "email, e mail",
    confirm: "kwado, kwenye",
    click: "pia, njiko",
    "sign-in": "banye",
    attempt: "nwa, mgbali",
    locked: "kpochi, mechi",
    password: "paswoodu, okwuntughe",
    reset: "tugharia, chefu, gbanwe",
    request: "rio, aririo",
    changed: "agbanwe, gbanwere",
  },
};
