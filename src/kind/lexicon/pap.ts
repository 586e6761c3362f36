import type { Lexicon } from "../concepts.ts";

export const pap: Lexicon = {
  language: "pap",
  words: {
    account: "kuenta, cuenta",
    create: "a keda krea, krea, habri",
    register: "registr",
    welcome: "bon bini",
    thanks: "danki",
    email: "e mail, email, korreo",
    confirm: "konfirm",
    activate: "aktiv",
    click: "klek, klik, link, primi",
    "sign-in": "akseso, log in, drenta, login",
    attempt: "intento",
    locked: "blokea, deblok, será",
    password: "kontraseña, password, palabra sekreto",
    reset: "re establese, reset, lubida, kambia",
    request: "petishon, pidi",
    changed: "a keda kambia",
    change: "kambio",
    please: "por fabor",
  },
};
