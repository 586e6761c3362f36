import type { Lexicon } from "../concepts.ts";

export const fil: Lexicon = {
  language: "fil",
  words: {
    account: "account, akaunt",
    create: "nagawa, nalikha, ginawa",
    register: "magparehistro, pagpaparehistro, mag sign up, sumali",
    welcome: "maligayang pagdating",
    thanks: "salamat",
    email: "email",
    confirm: "kumpirm, beripik, patunay",
    activate: "i activate, pag activate",
    complete: "kumpleto, tapusin",
    click: "i click, pindutin, link, sa ibaba",
    code: "code",
    "one-time": "isang beses",
    "sign-in": "mag log in, mag login, mag sign in, nag log",
    locked: "naka lock, na lock, i unlock",
    password: "password, hudyat",
    reset: "i reset, nakalimutan, pag reset",
    request: "humiling, kahilingan, hiniling, may humiling",
    changed: "nabago, binago, napalitan",
    change: "palitan, baguhin",
    please: "paki, pakiusap, mangyaring",
  },
};
