import type { Lexicon } from "../concepts.ts";

export const ro: Lexicon = {
  language: "ro",
  words: {
    account: "cont_, contul, contului, cont, profil, portofel, cont bancar, internet banking",
    create:
      "creat, deschis, a fost creat, este gata, deschider, infiint, crearea, crea_, contul este activ, este activ, a fost deschis, gata de folosit, poti folosi, ati devenit client, ai devenit, inregistrarea a fost, succes contul, s a creat",
    register: "inregistr, inscri, alatur",
    welcome: "bun venit, bine ai venit, bine ati venit, ne bucuram",
    thanks: "multumim, multumesc, mersi",
    email: "e mail, email, mail_, posta electronic, adres",
    confirm: "confirm, verific, valid",
    activate: "activ",
    complete:
      "finaliz, complet, ultimul pas, inca un pas, aproape gata, termin, continua, continuati, mai ai un, mai aveti",
    click: "clic, link, buton, urmator, de mai jos, apasa, apasati, legatur",
    code: "cod_, codul, cod, pin_, cifre, cod sms, cod de verificare",
    "one-time":
      "unica folosint, doi factori, doi pasi, otp_, autentific, cod de securitate, codul de conectare, o singura data, fara parola, cod de verificare, cod de confirmare, cod de autorizare, cod sms, cod temporar, parola unica, 3d secure, cod unic, cod de acces, codul de verificare, codul de confirmare, codul de autorizare",
    "sign-in": "autentific, conect, logat, loga, login, intra in cont, logare",
    device: "dispozitiv, browser, adresa ip, ip_, locati, calculator",
    attempt: "incercar, esuat, gresit, incorect, incercat",
    locked: "bloc, debloc, blocat temporar, suspendat temporar",
    password: "parol",
    reset: "reset, recuper, uitat, restabil, reseteaz, resetare, reinitial, parola temporara, parola provizorie",
    new: "nou_, noua_, noi_, necunoscut, alt_",
    request: "cerer, solicit, cineva, cerut",
    "not-you":
      "daca nu ai, daca nu ati, nu ai fost tu, nu ati fost, ignor, daca nu tu, daca nu dvs, nu recunosti, din greseala, nu ai solicitat, nu ati solicitat, daca nu, nu ai cerut, daca nu dumneavoastra, nu dumneavoastra, daca nu recunoasteti, nu recunoasteti, nu ai facut, nu ati facut, nu ati initiat, nu ai initiat, nu ati efectuat, nu iti apartine, nu va apartine",
    expire: "expir, valabil, minute, ore_, valid pentru",
    changed: "a fost schimbat, a fost modificat, a fost actualizat, modificat, actualizat, schimbat, editat",
    change: "schimb, modific, alege, seta, parola noua, schimbare",
    removed: "sters, eliminat, dezactivat, inchis, anulat, activata, adaugat",
    invite: "invit",
    social: "coment, raspuns, raspund, mesaj, mention, apreci, distribu, urmar, prieten, posta, scris, contact",
    content:
      "pagin, subiect, proiect, forum, grup, tichet, discut, wiki, document, fisier, fotograf, evenim, sarcin, beatmap, carte, stire, stiri, atasament",
    invoice: "factur",
    order: "comand, cumpar, cos_, rezerv, achizit",
    payment: "plat_, plata, plati, platit, transfer, depun, bani_, debit, incas, alimentat",
    receipt: "chitant, ramburs, tranzact, extras, bon_, nota de credit",
    amount: "suma, total, pret, sold, tva_, taxa, lei_, ron_, cantitat, subtotal",
    shipping: "livr, expedi, colet, curier, transport",
    subscription: "abonament, plan_, reinno, prelung, licent, perioada de proba",
    newsletter: "newsletter, dezabon, buletin, lista de email, dezabonare",
    offer: "ofert, reducer, promo, cupon, castig, gratuit, cadou, bonus, economis, exclusiv, punct",
    admin: "administrator, aprob, astept, moderator, utilizator nou",
    credentials:
      "nume de utilizator, numele de utilizator, date de autentific, datele de conectare, informatii despre cont, datele contului",
    urgent:
      "suspend, neobisnuit, suspect, restrictio, limitat, imediat, urgent, neautoriz, actualizati, identitat, 24 de ore, 48 de ore",
    notice: "deviz, memento, scaden, raport, notific, mentenant, termeni, reaminti",
    security: "securit, protej, sigurant",
    secret: "nu impart, nimanui, cu nimeni, confiden, nu comunica, nu divulga",
    already: "deja, exista",
    inactive: "inca activ, inactiv, neconfirmat, neverificat",
    card: "card virtual, cardul tau, card de debit, noul card",
    please: "te rugăm, vă rugăm, rugăm",
    "second-factor":
      "doi factori, doi pași, 2fa, mfa, totp, al doilea factor, cheie de securitate, passkey, coduri de recuperare, coduri de rezervă, autentificator, multifactor",
    done: "a fost, au fost, ați_, tocmai, cu succes, s a_, v ați, te ai, acum_",
    must: "trebuie, este necesar, pentru a, înainte de, necesar, este nevoie, urmează să",
    somebody: "cineva, o persoană, un utilizator, altă persoană, terț, o altă",
    "no-account":
      "niciun cont, nu există, nu este înregistrat, nu aveți un cont, nu ai un cont, niciun utilizator, nu este asociat, nu a fost găsit, nu am găsit",
    "new-user":
      "utilizator nou, membru nou, client nou, înregistrare nouă, s a înregistrat, s a alăturat, un nou utilizator, un utilizator nou",
    team: "echip, organizați, spațiu de lucru, compani, firm, grup, comunit",
    delete: "șterg, șters, elimin, definitiv, permanent",
    connect: "conect, asocia, aplicați, token, cheie ssh, cheie api, autoriz, integr, lega, legat",
    "address-change":
      "nou email, noul email, noua adresă, adresă nouă, noului e mail, e mail nou, schimbarea adresei, schimbare email, modificarea adresei, schimbarea e mail, adresa veche, schimba adresa, modifica adresa, schimbare e mail, noua ta adresă, noua dvs adresă",
    ignore: "ignor, nu luați în seamă, nu este nevoie, nicio acțiune, nu faceți nimic, nu trebuie să faci",
    contact: "contact, scrieți ne, suport, asistență, răspunde la, răspundeți la, anunță ne",
    recently: "recent, tocmai, de curând, adineauri",
    fraud:
      "fraud, inselaci, escroc, phishing, nu va cerem, nu iti cerem, nu cere niciodata, niciodata, atentie la, feriti, fals",
    application:
      "cerere, solicitare de credit, credit, imprumut, aprobat, respins, document, buletin, carte de identitate, analiz, eligibil, dosar",
    announced:
      "incepand cu, in curand, termeni si conditii, mentenanta, toti clientii, modificari, se modifica, introducem, politica de, noutati, programat",
    closure: "inchis, inchidere, reziliat, incetat, desfiint",
    payee:
      "beneficiar, destinatar, plata recurenta, debit direct, card adaugat, cardul a fost adaugat, metoda de plata, numar de telefon, dispozitiv de incredere, adresa de domiciliu",
    pickup:
      "ridic, colet, easybox, locker, rezerv, programare, bilet, camera, cod promo, cod de reducere, voucher, magazin, usa_",
    event: "webinar, seminar, curs_, cursul, eveniment, sondaj, instruire, conferint, chestionar, atelier",
    "any-card":
      "card_, cardul, cardului, carduri, cardurile, card de credit, card de debit, card virtual, card preplatit, card bancar, cardul tău, cardul dumneavoastră, visa_, mastercard, deținător de card, posesor de card, număr card, numărul cardului",
    alerts:
      "notificări, notificare, notificările, notificări push, alerte, alertă, alertele, alerta sms, mesaje sms, sms alert, mementou, memento, reamintire, înștiințări, avizare, remindere",
    limit:
      "limita de, limitele, limita de transfer, limita de cheltuieli, limita zilnică, maxim_, maximă, sumă maximă, nivel, nivelul, upgrade, trecere la, pachet superior, majorare limit, limită_, limita_, limitei_, plafon_, plafonul",
    papers:
      "extras de cont, extrasul de cont, extrase de cont, extrasul, extrase, raport, rapoarte, document fiscal, documente fiscale, certificat, adeverință, contract, contractul, fișa fiscală, pdf_, sfârșit de an, raport anual, disponibil pentru vizualizare",
    standing:
      "plată programată, plăți programate, plata programată, plată recurentă, plăți recurente, plata recurentă, debit direct, debitare directă, direct debit, ordin de plată programat, plată automată, plata automată, plăți automate, transfer recurent, transfer programat, reînnoire, reînnoirea automată, rate lunare, ratele, în rate, rata_, rata lunară, mandat_, mandatul",
    alias:
      "cont iban, iban_, ibanul, număr de cont, numărul contului, numărul de cont, beneficiar, beneficiarul, beneficiari, cod qr, codul qr, alias plata, aliaspay, alias_, cont bancar asociat, contul bancar conectat, cont conectat, roPay, plăți prin telefon",
    identity:
      "identitate, identității, carte de identitate, cartea de identitate, act de identitate, actul de identitate, acte_, pașaport, permis de conducere, permisul de conducere, selfie, kyc_, dovada adresei, verificarea identității, cunoașterea clientel, cnp_, recunoaștere facială, date personale actualizate, buletin de identitate, buletinul de identitate",
    lending:
      "împrumut, credit_, credite, creditul, creditului, linie de credit, ipotecar, credit ipotecar, refinanțare, finanțare, finanțarea, descoperit de cont, overdraft, cumperi acum, plătești mai târziu, asigurare, asigurări, asigurarea, poliță, polița, leasing, rata dobânzii",
    saving:
      "economii, economisire, cont de economii, depozit, depozitul, depozit la termen, investiți, investești, fond de investiți, fonduri de investiți, acțiunile tale, acțiuni la bursă, dividend, dobândă, dobânda, puncte de loialitate, puncte, cashback, recompens, pușculiț, mile_",
    phone:
      "număr de telefon, numărul de telefon, numărul tău de telefon, numărul de mobil, telefon mobil, telefonul mobil, număr mobil, nr de telefon, numărul de telefon mobil",
    "in-app":
      "în aplicație, din aplicație, în aplicația, din aplicația, deschide aplicația, internet banking, mobile banking, din meniul, în meniul, setări, în setări, în profilul, secțiunea, în secțiunea, fila_, tabul, poți vedea, găsești în, din profilul, meniu_, meniul",
    friend:
      "prieten, prietenii, prietenului, recomandă unui, recomandă prieten, invită prieten, invită un, cod de recomandare, codul de recomandare, cod de invitație, cod de referral, referral, recomandare, membru al familiei, membri ai familiei, familia, cunoscut",
    pin: "pin_, cod pin, codul pin, codului pin, cod secret, codul secret",
    "on-behalf":
      "angajator, v a adăugat, te a adăugat, a creat un cont pentru, a creat un utilizator, v a creat, ți a creat, compania dvs, compania ta",
  },
};
