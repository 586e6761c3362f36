import type { Lexicon } from "../concepts.ts";

export const eu: Lexicon = {
  language: "eu",
  words: {
    account: "kontu, profil",
    create: "sortu, ireki",
    register: "erregistr, izena eman, eman izena",
    welcome: "ongi etorri",
    thanks: "eskerrik, mila esker",
    email: "eposta, posta elektroniko, e posta, helbide",
    confirm: "baiezta, egiazta, berrets",
    activate: "aktiba, gaitu",
    complete: "osatu, amaitu",
    click: "klik, esteka, botoi, beheko, ondoko, sakatu",
    code: "kode",
    "one-time": "erabilera bakar, bi faktore",
    "sign-in": "saioa, hasi saioa, sartu",
    attempt: "saiakera, huts",
    locked: "blokeat, desblokea",
    password: "pasahitz",
    reset: "berrezarri, ahaztu, berreskura, aldatze",
    new: "berri",
    request: "eska, norbait",
    expire: "iraungi, minutu, ordu, balio",
    changed: "aldatu da, aldatu egin, eguneratu",
    change: "aldatu, aukera",
  },
};
