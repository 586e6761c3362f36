import type { Lexicon } from "../concepts.ts";

export const is: Lexicon = {
  language: "is",
  words: {
    account: "reikning, aðgang, notandareikn",
    create: "stofnað, búinn til, stofnaður, búið til",
    register: "skrá, nýskrá, skráning",
    welcome: "velkomin",
    thanks: "takk",
    email: "netfang, tölvupóst",
    confirm: "staðfest",
    activate: "virkj",
    complete: "ljúka, klára",
    click: "smell, hlekk, hnapp, tengil",
    code: "kóð",
    "sign-in": "innskrá, skrá inn, skráð inn, skrá þig inn",
    attempt: "tilraun, mistók",
    locked: "læst, aflæs, opna",
    password: "lykilorð, aðgangsorð",
    reset: "endurstill, endurset, gleym",
    new: "ný",
    request: "beiðni, beðið, óskað, einhver",
    expire: "gild, mínút, klukku",
    changed: "breytt, uppfær",
    change: "breyta, velja",
    please: "vinsamleg, gjörðu svo vel",
  },
};
