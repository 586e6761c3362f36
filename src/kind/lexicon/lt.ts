import type { Lexicon } from "../concepts.ts";

export const lt: Lexicon = {
  language: "lt",
  words: {
    account: "paskyr, profil, sąskaita sukurta, pinigin, account",
    create: "sukurt, atidaryt, paruošt, sukūr, sukurta",
    register: "registr, prisijunk, užsiregistr, prisiregistr",
    welcome: "sveiki atvyk, sveiki prisijung, malonu, sveikiname",
    thanks: "ačiū, dėkoj",
    email: "el pašt, elektronin, e pašt, email, paštas",
    confirm: "patvirtin, patikrin, tvirtin",
    activate: "aktyv",
    complete: "užbaig, baig, paskutinis žingsnis",
    click: "spustel, nuorod, mygtuk, žemiau, paspaus, sekanči, spauskite, šią nuorodą",
    code: "kod, pin_",
    "one-time": "vienkart, dviejų veiksni, dviejų žingsni, otp_, saugos kod, autentif, tik viena karta",
    "sign-in": "prisijung, prisijungim, jungiantis",
    device: "įrengin, naršykl, ip adres, ip_, vieta, vieto, kompiuter",
    attempt: "bandym, nepavyk, neteising, nesėkm, bandė",
    locked: "užrakint, atrakin, blokuot, užblok, atblok",
    password: "slaptaž",
    reset: "atkur, atstat, pamirš, iš naujo, atnaujin, nustatyti",
    new: "nauj, nežinom, kit",
    request: "praš, užklaus, kažkas, pareikal",
    expire: "galioj, baig galio, minu, valand",
    changed: "buvo pakeist, pakeistas, pakeista, atnaujint, redaguot, pakeitė",
    change: "pakeis, keisti, pasirink, nauj slaptaž, keitim",
    removed: "ištrint, pašalint, išjung, įjung, atšaukt, uždaryt, panaikint, pridėt",
    invite: "pakvie, kviet, kvieč",
    social: "koment, atsak, žinut, pranešim, paminė, patink, pasidalin, seka, draug, paraš, įraš, susisiek",
    content:
      "puslap, tema, temo, temą, projekt, forum, grup, diskus, wiki, dokument, fail, nuotrauk, įvyk, užduot, beatmap, knyg, naujien, pried",
    invoice: "sąskait, faktūr",
    order: "užsakym, pirk, krepšel, rezervac",
    payment: "mokėj, apmokė, sumok, pervedim, įnaš, pinig, papildym",
    receipt: "kvit, grąžin, operacij, išraš, transakc",
    amount: "suma, iš viso, kaina, likut, pvm_, mokest, eur_, kiek",
    shipping: "pristat, siunt, išsiųst",
    subscription: "prenumerat, atnauj plan, licenc, planas",
    newsletter: "naujienlaišk, atsisaky, prenumeruo",
    offer: "pasiūl, nuolaid, kupon, laimė, nemokam, dovan, premij, taupy, akcij, tašk",
    admin: "administrator, laukia, moderator, naujas vartotoj, patvirtinimo laukia",
    credentials: "vartotojo vard, naudotojo vard, prisijungimo duomen, paskyros informac, slapyvard",
    urgent: "sustabdyt, neįprast, įtartin, apribot, nedelsdam, skub, neleist, tapatyb, 24 val",
    security: "saug, apsaug",
    secret: "nesidalin, niekam, konfiden",
    already: "jau, egzist",
    inactive: "dar neaktyv, neaktyv, nepatvirtint",
    card: "virtuali kortele, nauja kortele",
    please: "prašome, prašau",
    "second-factor":
      "dviejų veiksnių, dviejų žingsnių, dviejų etapų, dviejų faktorių, dvigub, 2fa, mfa, totp, antrasis veiksnys, saugos raktas, passkey, prieigos raktas, atkūrimo kodai, atsarginiai kodai, autentifikavimo programėl",
    done: "buvo_, sėkmingai, ką tik, jau_, sukurta, pakeistas, pakeista, jūs_, tapote, užsiregistravote",
    must: "turite, reikia, norėdami, kad galėtumėte, prieš_, būtina, privalote, tam kad",
    somebody: "kažkas, naudotojas_, vartotojas_, kitas asmuo, trečioji šalis, trečiosioms",
    "no-account":
      "paskyros nėra, nėra registruot, neegzistuoja, nėra paskyros, nerasta, neturite paskyros, nesusiet, neregistruot",
    "new-user":
      "naujas naudotojas, naujas vartotojas, naujas narys, naujas klientas, nauja registracija, užsiregistravo, prisijungė prie",
    team: "komand, organizacij, darbo erdv, įmon, grup, bendruomen",
    delete: "ištrin, ištryn, pašalin, šalin, visam laikui, negrįžtamai",
    connect: "susie, prijung, programėl, prieigos rakt, ssh rakt, api rakt, įgaliot, integracij, sujung",
    "address-change":
      "naujas el, naują el, naujo el, nauju el, el pašto keitim, el pašto adreso keitim, pašto adreso pakeitim, pakeisti el, naujas adresas, naują adresą, senas el, el pašto pakeitim, el pašto adreso pakeit",
    ignore: "ignoruok, nekreipkite dėmesio, nereikia nieko, nieko daryti, nieko nedaryk, praleiskite, nepaisyk",
    contact: "susisiek, kreipkit, rašykite mums, pagalb, palaikym, atsakykite",
    recently: "neseniai, ką tik, pastaruoju, prieš akimirką",
    "any-card":
      "mokėjimo kortel, kredito kortel, debeto kortel, kredito korteles, išankstinio mokėjimo kortel, banko kortel, kortelė, kortelės, kortelę, kortele, jūsų kortel, mastercard, visa kortel, kortelės turėtoj, virtuali kortelė, virtualią kortelę",
    alerts:
      "pranešimai, pranešimus, pranešimų, sms pranešim, tiesioginiai pranešim, push pranešim, įspėjim, priminim, priminti, momentiniai pranešim",
    limit:
      "limitas, limitą, dienos limit, pervedimų limit, išlaidų limit, maksimal, didžiausia suma, lygis, lygį, lygio, atnaujinimas į, aukštesnis plan, limito_, limitai, limitus",
    papers:
      "išrašas, išrašą, sąskaitos išraš, ataskait, pažyma, pažymos, sertifikat, sutartis, sutartį, sutarties, mokesčių dokument, deklaracij, pdf_, metų pabaig, metinė, paruošta peržiūr",
    standing:
      "periodinis mokėjim, periodinį mokėjim, periodiniai mokėjim, tiesioginis debet, automatinis mokėjim, automatinį, automatinį e sąskaitos, suplanuot mokėjim, pasikartojan, e sąskait, atnaujinimas automatiš, pratęsim, įmoka, įmokos, išsimokėtin",
    alias:
      "sąskaitos numer, iban_, qr kod, gavėj, gavėjas, gavėją, susieta sąskait, susieta banko, susietą, lėšų gavėj, mokėjimas telefono numeriu",
    identity:
      "tapatyb, asmens tapatyb, asmens dokument, tapatybės kortel, pasas_, vairuotojo pažymėjim, asmenukė, asmenukę, selfie, kyc_, pažink savo klient, adreso patvirtin, asmens kod, smart id",
    lending:
      "paskola, paskolos, paskolą, kredito linij, kreditas, kreditą, būsto paskol, hipotek, finansavim, overdraft, mokėk vėliau, pirk dabar, draudim, draudimo polis, polisas, lizing, išperkam",
    saving:
      "taupym, taupyti, taupykl, terminuot indėl, terminuotasis indėl, indėlis, indėlį, investav, investicij, fond_, fondas, fondai, akcijos, akcijų, dividend, palūkan, lojalumo tašk, taškai, taškų, pinigų grąžin, cashback",
    phone: "telefono numer, mobiliojo telefono, mobilusis telefon, mobiliojo numer, tel nr, telefono nr",
    "in-app":
      "programėlėje, programėlę, mobiliojoje programėl, atidarykite programėl, interneto banke, interneto bankas, mobilioji program, internetinėje bankinink, nustatymuose, nustatymai, nustatymų, meniu, profilyje, skiltyje, skiltį, skirtuk, galite matyti, galite peržiūrėti",
    friend:
      "draugas, draugą, draugui, draugus, draugai, rekomenduok, rekomendacij kod, pakviesk draug, pakvietimo kod, šeimos nar, kviesk draug, artimiesiems",
  },
};
