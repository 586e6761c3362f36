import type { Lexicon } from "../concepts.ts";

export const ha: Lexicon = {
  language: "ha",
  words: {
    account: "asusu, asusun, akaut",
    create: "kirkir, bude",
    register: "rajista",
    welcome: "barka da zuwa, sannu da zuwa",
    email: "imel, email",
    confirm: "tabbatar",
    click: "danna, mahaɗ",
    "sign-in": "shiga",
    locked: "kulle, bude",
    password: "mabudi, mabuɗin, kalmar sirri, kalmar wucewa, kalman sirri",
    reset: "sake saita, manta, canza, sake gyara",
    request: "bukata, nema, bukaci, turo",
    changed: "an canza, an sauya",
    "not-you": "idan baka",
    change: "canza mabudi",
    please: "da fatan, don allah",
  },
};
