import type { Lexicon } from "../concepts.ts";

export const sl: Lexicon = {
  language: "sl",
  words: {
    account: "račun, profil, uporabniški račun, denarnic",
    create: "ustvarjen, odprt, kreiran, pripravljen, ustvari, izdelan",
    register: "registr, pridruž, včlan, prijav",
    welcome: "dobrodošl, pozdravljeni v",
    thanks: "hvala",
    email: "e pošt, e mail, email, elektronsk, naslov",
    confirm: "potrd, potrj, prever, verifi",
    activate: "aktiv",
    complete: "dokonč, zaključ, zadnji korak",
    click: "klik, povezav, gumb, spodnj, spodaj, naslednj, link",
    code: "kod, pin_",
    "one-time": "enkratn, dvofaktor, dvostop, otp_, varnostn kod, overit, samo enkrat",
    "sign-in": "prijav, vpis, login, prijavit",
    device: "naprav, brskalnik, ip naslov, ip_, lokacij, računalnik",
    attempt: "poskus, neuspe, napačn, neuspeš",
    locked: "zaklenj, odklen, odklep, blokir, zaklep",
    password: "gesl",
    reset: "ponastav, pozab, obnov, reset, ponovno nastav",
    new: "nov, neznan, drug",
    request: "zahtev, zapros, prošnj, nekdo",
    expire: "poteč, potek, velja, minut, ur_, ure_",
    changed: "je bilo spremenjen, je bil spremenjen, spremenjen, posodob, urejen",
    change: "spremeni, spremen, izber, novo geslo, nastavi, zamenja",
    removed: "izbrisan, odstranjen, izklop, vklop, preklic, zaprt, deaktiv, dodan",
    invite: "povabi, povabl, vabi",
    social: "koment, odgovor, sporočil, omeni, všeč, deli_, delil, sledi, prijatelj, objav, napisal, stik",
    content:
      "stran, tem_, tema, projekt, forum, skupin, vstopnic, razprav, wiki, dokument, datotek, slik, dogod, opravil, beatmap, knjig, novic, prilog",
    invoice: "račun št, faktur, predračun",
    order: "naročil, nakup, kupil, košaric, rezervac",
    payment: "plačil, plača, nakazil, polog, denar, prenos, dvig",
    receipt: "potrdil, vračil, transakc, izpis, dobropis",
    amount: "znesek, zneska, skupaj, cena, stanje, ddv_, količin",
    shipping: "dostav, pošilj, paket",
    subscription: "naročnin, podaljš, licenc, preizkus",
    newsletter: "novice, e novic, odjav, glasil, newsletter",
    offer: "ponudb, popust, kupon, nagrad, brezplač, darilo, bonus, prihran, akcij, točk",
    admin: "administrator, skrbnik, odobri, čaka, moderator, nov uporabnik, odobr",
    credentials: "uporabniško ime, podatki za prijavo, podatki o račun",
    urgent: "nenavad, sumljiv, omej, takoj, nujno, nepooblašč, identitet, 24 ur",
    security: "varnost, zaščit",
    secret: "ne delite, nikomur, zaupno",
    already: "že, obstaja",
    inactive: "se ni aktiv, ni aktiv, neaktiv, nepotrjen",
    card: "virtualna kartica, nova kartica",
    please: "prosim",
    "second-factor":
      "dvofaktor, dvostopenjsk, 2fa, mfa, totp, drugi faktor, varnostni ključ, passkey, obnovitvene kode, varnostne kode, rezervne kode, večfaktor, overitvena aplikacija",
    done: "je bil, je bila, je bilo, ste se, pravkar, uspešno, zdaj_, ste_, smo_",
    must: "morate, moraš, potrebno, da bi, preden, treba, za dokončanje",
    somebody: "nekdo, uporabnik_, druga oseba, tretja oseba, tretjim",
    "no-account": "ne obstaja, ni registriran, nimate računa, noben račun, ni najden, ni povezan, ni bil najden",
    "new-user":
      "nov uporabnik, novi uporabnik, nov član, nova stranka, nova registracija, se je registriral, se je pridružil",
    team: "ekip, organizacij, delovni prostor, podjetj, skupin, skupnost, tim_",
    delete: "izbris, izbriš, odstran, trajno, brisanj",
    connect: "povez, povež, aplikacij, žeton, ssh ključ, api ključ, pooblast, integracij",
    "address-change":
      "nov e poštni, novi e poštni, nov elektronski, novi elektronski, sprememba e pošt, spremembo e pošt, spremembe e pošt, nov naslov, novi naslov, stari naslov, sprememba naslova, spremembo naslova, zamenjava e pošt, spremeniti e pošt",
    ignore: "prezrite, prezri, ignorira, ni potrebno, ne storite ničesar, ni treba, zanemari",
    contact: "stik_, kontakt, pišite nam, podpor, obrnite se, odgovorite na",
    recently: "nedavno, pravkar, ravnokar, pred kratkim",
    "any-card":
      "kartica, kartice, kartico, kartici, plačilna kartica, kreditna kartica, debetna kartica, predplačniška kartica, virtualna kartica, bančna kartica, visa_, mastercard, imetnik kartice, številka kartice",
    alerts:
      "obvestila, obvestilo, obveščanje, potisna obvestila, sms obvestil, sms sporočil, varnostni sms, opomnik, opomniki, opozorila, opozorilo",
    limit:
      "limita, dnevni limit, omejitev, omejitve, najvišji znesek, maksimal, raven_, stopnja, nadgradnj, nadgrad, povišanje limita, limit_, limiti_",
    papers:
      "izpisek, izpiski, izpiska, poročilo, poročila, potrdilo o, potrdila, pogodba, pogodbe, certifikat, davčn, pdf_, konec leta, letni pregled, pripravljen za ogled, na vpogled",
    standing:
      "trajni nalog, trajnega naloga, trajniki, direktna obremenitev, direktne obremenitve, samodejno plačilo, samodejna plačila, ponavljajoč, načrtovano plačilo, soglasje za, e račun, eračun, podaljšanje, samodejno podaljš, obrok, obroki, na obroke",
    alias:
      "številka računa, številko računa, iban_, flik_, qr koda, qr kodo, upn qr, prejemnik, prejemnika plačila, povezan račun, povezan bančni račun, upravičenec",
    identity:
      "istovetnost, identitet, osebna izkaznica, osebni dokument, osebno izkaznico, potni list, vozniško dovoljenje, selfi, kyc_, dokazilo o naslovu, davčna številka, emšo, preverjanje identitete, identifikacij",
    lending:
      "posojilo, posojila, kredit_, kredita, hipotek, financiranje, izredni limit, dovoljena prekoračitev, plačaj kasneje, zavarovanje, zavarovanja, zavarovalna, lizing, stanovanjski kredit, polica_, police_",
    saving:
      "varčevanje, varčevaln, varčevalni račun, depozit, vezana vloga, naložb, investicij, sklad_, skladi, vzajemni sklad, delnic, dividend, obresti, obrestn, točke zvestobe, točk_, cashback, nagrade",
    phone:
      "telefonska številka, telefonsko številko, telefonske številke, mobilna številka, številka mobilnega, mobilni telefon, številko mobilnega",
    "in-app":
      "v aplikaciji, prek aplikacije, odprite aplikacijo, mobilna banka, mobilni banki, spletna banka, spletni banki, v nastavitvah, nastavitve, v meniju, v profilu, zavihek, zavihku, v razdelku, razdelek, lahko si ogledate",
    friend:
      "prijatelj, prijatelja, prijatelje, priporoči, priporočite, povabi prijatelja, priporočilna koda, koda povabila, družinski član, družin",
  },
};
