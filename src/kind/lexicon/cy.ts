import type { Lexicon } from "../concepts.ts";

export const cy: Lexicon = {
  language: "cy",
  words: {
    account: "cyfrif",
    create: "ei greu, wedi greu, creu",
    register: "cofrestr, ymuno",
    welcome: "croeso",
    thanks: "diolch",
    email: "ebost, e bost",
    confirm: "cadarnh, dilysu",
    activate: "actif, ysgog",
    click: "cliciwch, clicio, dolen, botwm, ddolen",
    code: "cod_",
    "sign-in": "mewngofnod",
    locked: "cloi, datgloi, gloi",
    password: "cyfrinair, gyfrinair",
    reset: "ailosod, anghof",
    request: "cais, gofyn, rhywun",
    changed: "wedi newid, newidiwyd",
    change: "newid",
    please: "os gwelwch yn dda, plîs",
  },
};
