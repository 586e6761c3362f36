import type { Lexicon } from "../concepts.ts";

export const cs: Lexicon = {
  language: "cs",
  words: {
    account:
      "účet, účtu, účtem, profil, peněženk, účty, uživatelsk, uživatel, bankovní účet, klientské číslo, internetové bankovnictví",
    create:
      "vytvořen, založen, otevřen, zřízen, byl vytvořen, připraven, vytvoř, založ, účet je aktivní, byl otevřen, je otevřen, je založen, připraven k použití, můžete začít, je aktivní, je na světě, zřídili, úspěšně zaregistr",
    register: "registr, zaregistr, přihlášk, připoj",
    welcome: "vítejte, vítáme, vítej, rádi vás",
    thanks: "děkuj, díky",
    email: "e mail, email, mail_, mailov",
    confirm: "potvrd, potvrz, ověř, potvrzen",
    activate: "aktiv",
    complete: "dokonč, poslední krok, ještě jeden krok, téměř hotovo, pokračov, pokračujte, zbývá, dokončení",
    click: "klikn, odkaz, tlačítk, níže, následující, klepn",
    code: "kód_, kódu, kód, pin_, číslic, ověřovací kód, místný, sms kód",
    "one-time":
      "jednorázov, dvoufázov, dvoufaktor, otp_, autentiz, bezpečnostní kód, přihlašovací kód, autentifik, jen jednou, pouze jednou, bez hesla, ověřovací kód, potvrzovací kód, autorizační kód, sms kód, dočasný kód, jednorázové heslo, 3d secure, přístupový kód",
    "sign-in": "přihlás, přihlaš, přihlášen, login, přihlašov",
    device: "zařízení, prohlížeč, ip adres, ip_, umístění, počítač, míst",
    attempt: "pokus, neúspěš, nesprávn, chybn, selhal",
    locked: "zamčen, zamknut, uzamčen, odemk, odemč, zablok, odblok, odemyk, dočasně zablok, dočasně uzam",
    password: "hesl",
    reset: "obnov, resetov, zapomen, zapomn, reset, dočasné heslo, zapomenuté heslo",
    new: "nov, neznám, jin",
    request: "žádost, požadav, požád, vyžádal, někdo, zažád",
    "not-you":
      "pokud jste ne, pokud nejste, jestli jste ne, nebyl jste to vy, nebyli jste, ignoruj, jste o to nežád, nepožád, omylem, pokud to nebyl, pokud jsi ne, nežádal, nejste li to vy, nebyli jste to, pokud jste to nebyl, pokud jste to neby, jste to vy, neprováděl, nepoznáv, nežádali, nezadával, nezadáv, pokud to nejste, pokud o tom nev",
    expire: "vyprš, platn, minut, hodin, platí",
    changed: "bylo změněno, byl změněn, změněn, aktualizov, upraven, bylo aktualizováno",
    change: "změnit, změn, zvol, nastav, nové heslo, vyber",
    removed: "smazán, odstraněn, vypnut, zapnut, zrušen, uzavřen, deaktiv, přidán",
    invite: "pozv, pozván, pozváni",
    social: "koment, odpověd, odpově, zpráv, zmínil, líbí, sdíl, sleduj, přátel, příspěv, napsal, kontakt",
    content:
      "stránk, témat, projekt, fór, skupin, ticket, diskus, wiki, dokument, soubor, fotk, událost, úkol, beatmap, knih, novink, přílo",
    invoice: "faktur, vyúčtov",
    order: "objednáv, nákup, koupil, košík, rezervac",
    payment: "platb, zaplac, zaplat, převod, vklad, výběr, peníz, peněz, inkas, uhraz, dobit",
    receipt: "účtenk, vrácení, transakc, výpis, doklad, dobropis, refundac",
    amount: "částk, celkem, cena, zůstat, dph_, poplat, kč_, množstv, mezisouč",
    shipping: "doprav, doruč, balík, zásil, odesl",
    subscription: "předplatn, tarif, prodlouž, zkušebn, licenc",
    newsletter: "newsletter, odhlásit odběr, zpravodaj, odběr novinek, odběru, mailing list",
    offer: "nabíd, slev, akce_, kupón, kupon, vyhra, zdarma, dárek, dárk, bonus, ušetř, výhod, body_",
    admin: "administrátor, správce, schvál, čeká, moderátor, nový uživatel, potvrzení zavisi",
    credentials: "uživatelské jméno, přihlašovací údaj, zákaznické číslo, informace o účtu, přihlašovací jméno",
    urgent:
      "pozastav, neobvykl, podezřel, omezen, okamžit, nalehav, neoprávn, aktualizujte, totožnost, 24 hodin, 48 hodin",
    notice: "cenová nabídka, upomín, splatnost, zpráva o, upozorněn, údržb, podmínk, oznámen",
    security: "bezpečn, ochran, zabezpeč",
    secret: "nesdílej, nikomu, nesděluj, důvěrn",
    already: "již existuje, již, už",
    inactive: "neni aktivni, neaktivni, nepotvrzen, neoveren",
    card: "virtualni kart, platebni kart, nova karta",
    please: "prosím",
    "second-factor":
      "dvoufaktor, dvoufázov, dvoukrok, 2fa, mfa, totp, druhý faktor, bezpečnostní klíč, passkey, přístupový klíč, záložní kód, obnovovací kód, kódy pro obnovení, autentizační, autentifikační, ověřovací aplikac, vícefaktor",
    done: "byl_, byla_, bylo_, byly_, právě, úspěšně, nyní, jste se, jste si, došlo k",
    must: "musíte, musíš, je třeba, je nutné, abyste, aby_, před tím, nutno, potřeb, pro dokončení",
    somebody: "někdo, uživatel_, jiná osoba, třetí strana, třetí osob",
    "no-account":
      "neexistuje, není registrov, nemáte účet, žádný účet, žádný uživatel, nebyl nalezen, není spojen, nenalezen, není přiřazen",
    "new-user":
      "nový uživatel, nový člen, nový zákazník, nová registrace, se zaregistroval, nového uživatele, se připojil",
    team: "tým, organizac, pracovní prostor, společnost, firm, skupin, komunit",
    delete: "smaz, odstran, vymaz, trvale",
    connect: "propoj, připoj, aplikac, token, ssh klíč, api klíč, autoriz, oprávn, spojen",
    "address-change":
      "nový e mail, nového e mail, novou e mail, nová e mail, nové e mail, změna e mail, změnu e mail, změny e mail, změně e mail, změnit e mail, nová adresa, novou adresu, stará adresa, původní adresa, změnu adresy, změna adresy, novou emailovou, nový email, změna emailu, změnu emailu",
    ignore: "ignoruj, ignorov, nemusíte, nevšímejte, nedělejte nic, není třeba, bezpředmětn, považujte",
    contact: "kontakt, napište nám, podpor, obraťte se, dejte nám vědět, odpovězte na",
    recently: "nedávno, právě, před chvílí, poslední",
    fraud:
      "podvod, phishing, podvodn, nikdy nežád, nikdy nechceme, nikdy po vás, pozor na, buďte obezřet, varov, falešn, útočník",
    application: "žádost, žádosti, úvěr, půjčk, hypoték, posouzen, doklad, občansk, zamít, schvál, dokument, rozhodnut",
    announced:
      "od 1, brzy, připravujeme, podmínk, údržb, odstávk, všem klientům, změn v, zavádíme, plánovan, zásady ochrany, novink",
    closure: "uzavřen, zrušen, výpověď, ukončen, zrušení účtu",
    payee:
      "příjemc, trvalý příkaz, inkas, svolení k inkasu, karta byla přidán, přidali jste kartu, platební metod, telefonní číslo, důvěryhodné zařízení, adresa byla",
    pickup:
      "vyzvedn, zásilk, balík, box_, rezervac, objednání, termín, vstupenk, pokoj, slevový kód, kupón, prodejn, dveř, výdejn",
    event: "webinář, seminář, kurz, akce_, průzkum, dotazník, školen, konferenc",
    "any-card":
      "platební kart, kreditní kart, debetní kart, virtuální kart, bankovní kart, vaše karta, vaší kart, vaši kartu, karta, kartu, kartou, karty, kartě, visa_, mastercard, maestro, držitel kart, číslo karty, předplacená karta",
    alerts:
      "upozorněn, notifikac, oznámení, push notifik, push zpráv, sms zpráv, sms upozorn, informační sms, avíz, připomenut, připomínk, hlídání, zasílání zpráv",
    limit:
      "denní limit, maximum, maximáln, strop_, zvýšení limitu, snížení limitu, úroveň, úrovně, úrovni, upgrade, povýšen, vyšší tarif, nižší tarif, limit_, limitu, limity, limitů",
    papers:
      "výpis, výpisy, elektronický výpis, e výpis, zpráva o stavu, daňový, daňové, potvrzení o zdanitel, certifikát, smlouv, pdf_, roční přehled, konec roku, dokument, k nahlédnutí, připraven k, konfirmac, report_, reporty",
    standing:
      "trvalý příkaz, trvalého příkazu, trvalé příkazy, trvalých příkaz, inkaso, inkasa, souhlas s inkasem, automatická platba, automatické platby, pravidelná platba, pravidelné platby, opakovaná platba, naplánovaná platba, sipo_, svolení, prodloužení, automatické obnov, splátk, opakované platby",
    alias:
      "číslo účtu, čísla účtu, číslem účtu, iban_, qr kód, qr platb, příjemc, propojený účet, propojený bankovní, propojení účtu, protiúčet, platba na kontakt, šablon, oblíbené platb, registr na kontakt",
    identity:
      "totožnost, ověření identity, občanský průkaz, občanského průkazu, občansk, cestovní pas, řidičský průkaz, řidičského průkazu, selfie, bankovní identit, bank id, kyc_, rodné číslo, doklad totožnosti, potvrzení o adrese, dokladů, identitu, vaší identity",
    lending:
      "půjčk, půjček, úvěr, hypoték, hypoteč, kontokorent, financování, odložená platba, odložené platby, kup teď, zaplať později, pojištěn, pojistk, pojistná smlouva, pojistné, leasing, splátkov",
    saving:
      "spoření, spořicí, spořící, termínovan, termínovaný vklad, investic, investičn, podílov, fondy, fond_, fondu, akcie, akcií, dividend, úrok, bodů, věrnostní bod, cashback, odměn, výnos, obálk",
    phone:
      "telefonní číslo, telefonního čísla, telefonním čísl, mobilní číslo, číslo mobilu, číslo telefonu, mobilní telefon, tel číslo, číslo vašeho mobil, telefon_, telefonu, telefonem",
    "in-app":
      "v aplikaci, mobilní aplikac, v mobilní, otevřete aplikac, internetové bankovnictví, internetovém bankovnictv, mobilním bankovnictv, internetbanking, internetového bankovnictv, v nastavení, nastavení, v menu, v nabídce, ve svém profilu, v profilu, záložk, v sekci, v části, najdete v, uvidíte",
    friend:
      "kamarád, přítel, přátel, přáteli, známému, doporučte nás, doporučte, doporučení přátel, doporučovací, pozvěte přátel, pozvánkový kód, kód pro přátele, referral, člen rodiny, rodinný příslušník, rodinn, přiveď",
    pin: "pin_, pinu_, pin kód, telepin",
    "on-behalf":
      "zaměstnavatel, vás přidal, vás přidala, vám vytvořil, vám založil, tě přidal, ti vytvořil, vám zřídil, pro vás vytvořil",
  },
};
