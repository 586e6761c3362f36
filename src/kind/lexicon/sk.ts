import type { Lexicon } from "../concepts.ts";

export const sk: Lexicon = {
  language: "sk",
  words: {
    account: "účet, účtu, konto, kontu, profil, peňaženk, používateľsk",
    create: "vytvoren, založen, otvoren, bol vytvorený, pripraven, vytvor",
    register: "registr, zaregistr, pripoj",
    welcome: "vitajte, vítame, vitaj",
    thanks: "ďakuj",
    email: "e mail, email, mail_",
    confirm: "potvrď, potvrd, over, overi",
    activate: "aktiv",
    complete: "dokonč, posledný krok, takmer hotovo",
    click: "klikn, odkaz, tlačid, nižšie, nasledujúc, linku, link, ťukn",
    code: "kód_, kódu, kód, pin_",
    "one-time":
      "jednorazov, dvojfaktor, dvojstup, otp_, bezpečnostný kód, prihlasovací kód, overovací kód, len raz, iba raz, bez hesla",
    "sign-in": "prihlás, prihlas, login",
    device: "zariadeni, prehliadač, ip adres, ip_, poloh, počítač, miest",
    attempt: "pokus, neúspeš, nesprávn, zlyh",
    locked: "zamknut, uzamknut, odomk, zablok, odblok, odomyk",
    password: "hesl",
    reset: "obnov, resetov, reset, zabudn, zabudl",
    new: "nov, neznám, in",
    request: "žiados, požiad, požadov, niekto, vyžiad",
    expire: "vyprš, platn, minút, hodín, platí",
    changed: "bolo zmenen, bol zmenen, zmenen, aktualizov, upraven",
    change: "zmeniť, zmeň, zvoľ, nastav, nové heslo, zmen",
    removed: "zmazan, odstránen, vypnut, zapnut, zrušen, zatvoren, deaktiv, pridan",
    invite: "pozv, pozýv",
    social: "koment, odpoved, správ, spomen, páči, zdieľ, sleduj, priate, príspev, napísal, kontakt",
    content:
      "stránk, tém, projekt, fór, skupin, tiket, diskus, wiki, dokument, súbor, fotk, udalos, úloh, beatmap, knih, novink, príloh",
    invoice: "faktúr, vyúčtov",
    order: "objednáv, nákup, kúpil, košík, rezervác",
    payment: "platb, zaplat, prevod, vklad, výber, peniaz, inkas, uhrad",
    receipt: "doklad, vrátenie, transakc, výpis, refund, potvrdenie o, dobropis",
    amount: "sum, spolu, cena, zostat, dph_, poplat, množstv, celkom, čiastk",
    shipping: "doprav, doruč, balík, zásiel, odosl",
    subscription: "predplatn, predĺž, skúšob, licenc",
    newsletter: "newsletter, odhlásiť z odber, spravodaj, odber",
    offer: "ponuk, zľav, akci, kupón, vyhra, zadarmo, darček, bonus, ušetr, výhod, body_",
    admin: "administrátor, správc, schvál, čaká, moderátor, nový používateľ",
    credentials: "používateľské meno, prihlasovacie údaj, prihlasovacie meno, informácie o účte",
    urgent: "pozastav, nezvyčaj, podozriv, obmedz, okamžit, naliehav, neoprávn, totožnos, 24 hodín",
    security: "bezpečn, ochran, zabezpeč",
    secret: "nezdieľ, nikomu, dôvern",
    already: "už, existuje",
    inactive: "nie je aktivn, neaktivn, nepotvrden, neoveren",
    card: "virtualna kart, platobna kart",
    please: "prosím",
    "second-factor":
      "dvojfaktor, dvojfázov, dvojkrok, 2fa, mfa, totp, druhý faktor, bezpečnostný kľúč, passkey, prístupový kľúč, záložný kód, kódy na obnovenie, autentifikačn, overovacia aplikáci, viacfaktor",
    done: "bol_, bola_, bolo_, boli_, práve, úspešne, teraz, ste sa, ste si, došlo k",
    must: "musíte, musíš, je potrebné, je nutné, aby ste, aby_, predtým, potreb, pre dokončenie, na dokončenie",
    somebody: "niekto, používateľ_, iná osoba, tretia strana, tretím osob",
    "no-account":
      "neexistuje, nie je registrov, nemáte účet, žiadny účet, žiadny používateľ, nebol nájden, nie je priraden, nenájden",
    "new-user":
      "nový používateľ, nový člen, nový zákazník, nová registrácia, sa zaregistroval, nového používateľa, sa pripojil",
    team: "tím_, organizáci, pracovný priestor, spoločnosť, firm, skupin, komunit",
    delete: "zmaz, vymaz, odstrán, natrvalo",
    connect: "prepoj, pripoj, aplikáci, token, ssh kľúč, api kľúč, autoriz, oprávn, spojen",
    "address-change":
      "nový e mail, nového e mail, novú e mail, nová e mail, nové e mail, zmena e mail, zmenu e mail, zmeny e mail, zmeniť e mail, nová adresa, novú adresu, stará adresa, zmena adresy, zmenu adresy, nový email, zmena emailu, zmenu emailu, novú emailovú",
    ignore: "ignoruj, ignorov, nemusíte, nevšímajte, nerobte nič, nie je potrebné, bezpredmetn, považujte",
    contact: "kontakt, napíšte nám, podpor, obráťte sa, dajte nám vedieť, odpovedzte na",
    recently: "nedávno, práve, pred chvíľou, posledn",
    "any-card":
      "platobná karta, platobnú kartu, platobnej kart, kreditná karta, debetná karta, predplatená karta, virtuálna karta, virtuálnu kartu, bankomatov, vaša karta, vašej kart, karta, kartu, kartou, karty, visa_, mastercard, držiteľ kart, kreditnú kartu",
    alerts:
      "upozornen, notifikác, oznámen, push notifik, push sprav, sms správ, sms notifik, pripomenut, pripomienk, avíz, b mail",
    limit:
      "denný limit, maximum, maximáln, zvýšenie limitu, zníženie limitu, úroveň, úrovn, upgrade, povýšen, vyššia úroveň, limit_, limitu, limity, limitov",
    papers:
      "výpis, výpisy, elektronický výpis, e výpis, daňov, certifikát, zmluv, pdf_, ročný prehľad, koniec roka, dokument, pripraven na, potvrdenie o, report_, reporty",
    standing:
      "trvalý príkaz, trvalého príkazu, trvalé príkaz, trvalých príkaz, inkas, súhlas s inkasom, automatická platba, automatické platby, pravidelná platba, pravidelné platby, opakovaná platba, naplánovaná platba, automatické predĺž, predĺženie, splátk, mandát_, mandátu",
    alias:
      "číslo účtu, čísla účtu, iban_, qr kód, pay by square, príjemc, prepojený účet, prepojený bankový, prepojenie účtu, šablón, protiúčet, payme_",
    identity:
      "totožnos, overenie identity, občiansky preukaz, občianskeho preukazu, občiansk, cestovný pas, vodičský preukaz, vodičského preukazu, selfie, kyc_, rodné číslo, doklad totožnosti, potvrdenie o adrese, tvárovej biometri, identitu, vašej identity",
    lending:
      "pôžičk, požičk, úver, hypoték, hypotek, povolené prečerpanie, prečerpan, financovan, odložená platba, kúp teraz, zaplať neskôr, poisten, poistk, poistná zmluva, poistné, lízing",
    saving:
      "sporenie, sporiac, termínovan, investíc, investičn, podielov, fondy, fond_, fondu, akcie, akcií, dividend, úrok, vernostné body, bodov, cashback, odmen, výnos",
    phone:
      "telefónne číslo, telefónneho čísla, mobilné číslo, číslo mobilu, číslo telefónu, mobilný telefón, telefónnym číslom, telefón_, telefónu",
    "in-app":
      "v aplikácii, mobilnej aplikác, mobilná aplikác, otvorte aplikác, internet bankin, internetbanking, internetovom bankovníctv, mobil bankin, v nastaveniach, nastavenia, v menu, v ponuke, vo svojom profile, v profile, záložk, v sekcii, v časti, nájdete v",
    friend:
      "kamarát, priateľ, priateľov, známemu, odporučte nás, odporučte, odporúčací, pozvite priateľ, pozývací kód, referral, člen rodiny, rodinný príslušník, rodin",
  },
};
