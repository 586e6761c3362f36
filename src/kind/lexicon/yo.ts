import type { Lexicon } from "../concepts.ts";

export const yo: Lexicon = {
  language: "yo",
  words: {
    account: "akanti, akaunti, apamo, akaunt",
    welcome: "kaabo, e ku",
    email: "imeeli, email, í-meèlì",
    confirm: "jerisi, fidi, ìmúdájú, àṣẹsí, fi àṣẹsí",
    activate: "mu sise",
    click: "te_, tee, asopo, itokasi",
    "sign-in": "wole, iwole",
    attempt: "igbiyanju",
    locked: "tii, ti pa, sii",
    password: "asina, oro igbaniwole, igbaniwole, aaboboro, pasiwodu",
    reset: "tun, gbagbe, atunto",
    request: "beere, ibeere",
    changed: "ti yi pada, yipada",
    please: "jọwọ, ẹ jọ̀wọ́",
  },
};
