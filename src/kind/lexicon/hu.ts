import type { Lexicon } from "../concepts.ts";

export const hu: Lexicon = {
  language: "hu",
  words: {
    account:
      "fiók, fiókod, fiókj, profil, pénztárc, számlád létre, felhasználói, regisztráció, azonosító, fiókját, bankszámla, ügyfélazonosító, számlád, számlája, számláját",
    create:
      "létrehoz, létrejött, megnyit, elkészült, kész_, létrehoztuk, létrehozás, megnyílt, létre lett hozva, lett hozva, megnyitottuk, számláját megnyit, aktív, használatra kész, sikeres regisztráció, sikeresen regisztr, használhatja, használhatod, készen áll, számlanyitás, számlanyitása, sikeresen lezárult",
    register: "regisztr, csatlakoz, feliratkoz, bejegyz",
    welcome: "üdvözl, isten hozott, örülünk",
    thanks: "köszön",
    email: "e mail, email, címed, levelezés",
    confirm: "megerősít, igazol, ellenőriz, visszaigazol, hitelesít, erősíts, erősítsd",
    activate: "aktivál",
    complete:
      "befejez, véglegesít, utolsó lépés, már csak egy lépés, majdnem kész, teljes, folytat, már csak, hátravan",
    click: "kattint, link, gomb, alábbi, hivatkoz, linkre, lenti",
    code: "kód_, kódot, kód, kódod, pin_, jegyű, megerősítő kód, sms kód, ellenőrző kód",
    "one-time":
      "egyszer használatos, egyszeri, kétlépcs, kétfaktor, otp_, hitelesít, biztonsági kód, belépési kód, csak egyszer, egyszer hasznalhato, jelszo nelkul, megerősítő kód, ellenőrző kód, sms kód, ideiglenes kód, egyszeri jelszó, jóváhagyó kód, 3d secure, hitelesítő kód, azonosító kód, aláírójelszó",
    "sign-in": "bejelentkez, belép, bejelent, jelentkezz be, jelentkezzen be",
    device: "eszköz, böngész, ip cím, ip_, hely, számítógép",
    attempt: "kísérlet, sikertelen, hibás, próbálkoz, megpróbál",
    locked: "zárol, feloldás, felold, letilt, blokkol, átmenetileg zárol, ideiglenesen zárol, felfüggeszt",
    password: "jelsz",
    reset:
      "visszaállít, helyreállít, elfelejt, alaphelyzet, új jelszó, módosítás, jelszóemlékeztető, ideiglenes jelszó, elfelejtett jelszó",
    new: "új_, újabb, ismeretlen, másik",
    request: "kér, kérés, kérelm, valaki, kérte, igényel",
    "not-you":
      "ha nem te, ha nem ön, nem te voltál, nem ön, hagyd figyelmen kívül, hagyja figyelmen kívül, ha ezt nem, figyelmen kívül, tévedés, nem kérted, nem kérte, ha nem kért, mellőzd, mellőzze, ha nem te voltál, nem ön volt, nem ön kezdeményez, nem te kezdeményez, nem ismer, nem ön végezte, nem te végezted, nem ön kért, ha ezt nem te, nem tőled, nem öntől",
    expire: "lejár, érvényes, perc, óra_, órá, óráig",
    changed:
      "megváltozott, frissít, módosult, módosít, módosítva, frissült, szerkeszt, megváltoztatták, megváltoztattuk, megváltoztatásra, meg lett változtatva",
    change: "megváltoztat, válassz, állíts be, új jelszó, változtat, cserél, beállít, megadás",
    removed: "töröl, törl, kikapcsol, bekapcsol, lezár, lemond, megszűn, eltávolít, deaktivál, hozzáad",
    invite: "meghív",
    social: "hozzászól, válasz, üzenet, megemlít, kedvel, megoszt, követ, barát, bejegyzés, írt, ismerős, kapcsolat",
    content:
      "oldal, téma, projekt, fórum, csoport, jegy_, megbeszél, wiki, dokument, fájl, kép_, fotó, esemény, feladat, beatmap, könyv, hír_, hírek, melléklet",
    invoice: "számla_, számlá, díjbekérő",
    order: "rendel, vásár, megrendel, kosár, foglal",
    payment: "fizet, kifizet, átutal, befizet, pénz, utalás, levon, feltölt",
    receipt: "nyugta, visszatérít, tranzakc, kivonat, bizonylat, jóváír",
    amount: "összeg, összesen, ár_, egyenleg, áfa_, díj_, ft_, huf_, mennyiség, részösszeg",
    shipping: "szállít, kézbesít, csomag, feladtuk",
    subscription: "előfizet, csomag, megújít, próbaidő, licenc, támogató",
    newsletter: "hírlevél, leiratkoz, levelezőlista",
    offer: "ajánlat, kedvezmény, akció, kupon, nyerj, ingyen, ajándék, bónusz, megtakarít, pont_, pontok, nyeremény",
    admin: "adminisztrátor, jóváhagy, vár_, várakoz, moderátor, új felhasználó, függőben",
    credentials: "felhasználónév, felhasználói név, belépési adat, bejelentkezési adat, ügyfélszám, fiókadat",
    urgent:
      "felfüggeszt, szokatlan, gyanús, korlátoz, azonnal, sürgős, jogosulatlan, frissítse, személyazonos, 24 órá, 48 órá",
    notice: "árajánlat, emlékeztet, határid, jelentés, értesít, karbantart, feltétel, esedékes",
    security: "biztonság, védelem, védj",
    secret: "ne oszd meg, ne ossza meg, senkinek, senkivel, bizalmas",
    already: "már létez, már_",
    inactive: "meg nem aktiv, nem aktiv, inaktiv, meg nem erosit",
    card: "virtualis kartya, bankkartya, uj kartya",
    please: "kérjük, kérünk, kérem",
    "second-factor":
      "kétfaktor, kétlépcső, kétlépés, két lépés, 2fa, mfa, totp, második faktor, biztonsági kulcs, passkey, azonosítókulcs, helyreállító kód, helyreállítási kód, tartalék kód, hitelesítő alkalmazás, többtényező",
    done: "sikeres, éppen, megtörtént, lett_, módosult, létrejött, létrehoztuk, megváltozott, elkészült, lezajlott",
    must: "kell_, szükséges, ahhoz hogy, érdekében, mielőtt, kellene, ahhoz, annak érdekében",
    somebody: "valaki, egy felhasználó, más személy, harmadik fél, illetéktelen, valószínűleg ön",
    "no-account":
      "nincs fiók, nincs regisztrál, nem létezik, nem található, nincs felhasználó, nem tartozik, nem regisztrált, nincs hozzárendel",
    "new-user": "új felhasználó, új tag, új ügyfél, új vásárló, új regisztráció, regisztrált egy, csatlakozott a",
    team: "csapat, szervezet, munkaterület, cég, vállalat, csoport, közösség",
    delete: "töröl, törlés, törlöd, eltávolít, végleges, törlésre",
    connect:
      "összekapcsol, kapcsolód, csatlakoztat, alkalmazás, token, ssh kulcs, api kulcs, engedélyez, összekötött, hozzákapcsol, integráció",
    "address-change":
      "új e mail, új email, e mail cím módosít, e mail cím változ, e mail címének megváltoztat, e mail címed megváltoztat, e mail cím megváltoztat, új cím, régi e mail, korábbi e mail, címváltoztat, e mail cím csere, email cím módosít, email cím változ",
    ignore:
      "hagyja figyelmen, figyelmen kívül, nincs teendő, nem kell tennie, nincs további, tekintse tárgytalan, hagyd figyelmen, nem szükséges",
    contact: "kapcsolat, lépjen kapcsolatba, ügyfélszolgálat, írjon nekünk, forduljon, támogatás, értesítsen minket",
    recently: "nemrég, az imént, nemrégiben, legutóbb, épp_",
    fraud:
      "csal, adathalász, phishing, soha nem kér, sosem kér, vigyázz, vigyázzon, figyelmezt, hamis, visszaél, óvatos",
    application:
      "igényl, kérelm, hitel, kölcsön, bírálat, elbírál, okmány, személyi, elutasít, jóváhagy, dokumentum, döntés",
    announced:
      "től kezdve, hamarosan, feltétel, karbantart, minden ügyfel, módosul, bevezet, változás, általános szerződési, aszf, adatkezelés, tervezett",
    closure: "lezár, megszün, bezár, felmond, megszűn",
    payee:
      "kedvezményezett, állandó átutal, csoportos beszedés, kártya hozzáad, kártyát hozzáad, fizetési mód, telefonszám, lakcím, megbízható eszköz",
    pickup: "átvétel, csomag, automata, foglalás, időpont, jegy_, szoba, kuponkód, kedvezménykód, üzlet, ajtó, átvehet",
    event: "webinárium, szeminárium, tanfolyam, rendezvény, felmérés, képzés, konferencia, kérdőív",
    "any-card":
      "*bankkárty, *bankkártya, *hitelkárty, *hitelkártya, *betéti kárty, *betéti kártya, *virtuális kárty, *virtuális kártya, *előre fizetett kárty, *kártyád, *kártyája, *kártyáj, kártya, kártyá, *kártyaszám, *kártyabirtokos, visa_, mastercard, *szép kárty, *szép kártya, *digitális kárty",
    alerts:
      "*értesítés, *értesítő, *push üzenet, *push értesít, *sms értesít, *sms szolgáltat, *kártyafigyel, *számlafigyel, *emlékeztet, *riasztás, *figyelmeztetés, *sms üzenet",
    limit:
      "*napi limit, *költési limit, *átutalási limit, *vásárlási limit, *készpénzfelvételi limit, *felső határ, *keretösszeg, *maximum, *maximál, *szint_, *szintre, *szintű, *magasabb csomag, *csomagváltás, *előléptet, limit_, limited, limitet, limiteket, limitm",
    papers:
      "*számlakivonat, *kivonat, *kivonata, *e kivonat, *bankszámlakivonat, *kimutatás, *beszámoló, *adóigazolás, *tanúsítvány, *szerződés, pdf_, *év végi, *dokumentum, *megtekinthető, *elektronikus levél, *díjkimutatás, jelentés, jövedelemigazolás",
    standing:
      "*állandó átutalás, *állandó megbízás, *rendszeres átutalás, *rendszeres utalás, *csoportos beszedés, *beszedési megbízás, *automatikus fizetés, *ismétlődő fizetés, *rendszeres fizetés, *ütemezett, *értéknapos, *felhatalmazás, *meghatalmazás, *megújítás, *automatikus megúj, *megújul, *törlesztőrészlet, *részletfizet",
    alias:
      "*számlaszám, *bankszámlaszám, iban_, *másodlagos azonosító, *másodlagos számlaazonosító, *qr kód, *kedvezményezett, *partner számla, *összekapcsolt bankszámla, *összekapcsolt számla, *hozzárendelt számla, *qvik, *fizetési kérelem",
    identity:
      "*személyazonos, *ügyfél azonosít, *ügyfélátvilágítás, *személyi igazolvány, *személyi okmány, *útlevél, *vezetői engedély, *jogosítvány, *szelfi, *selfie, *lakcímkárty, *lakcímigazol, *okmány, kyc_, *arcképes, *videós azonosít",
    lending:
      "*kölcsön, *hitel_, *hitelt, *hiteled, *hitelkeret, *hiteligény, *lakáshitel, *jelzálog, *személyi kölcsön, *folyószámlahitel, *finanszíroz, *fizess később, *halasztott fizetés, *biztosítás, *kötvény_, *kötvényszám, *lízing, *babaváró",
    saving:
      "*megtakarítás, *takarékszámla, *lekötött betét, *betétlekötés, *lekötés, *befektetés, *befektetési alap, *befektetési jegy, *részvény, *osztalék, *kamat, *hűségpont, *pontjai, *pénzvisszatérítés, *cashback, *jutalom, *állampapír, *malacpersely, *mérföld, pontok_, pontod",
    phone:
      "*telefonszám, *mobilszám, *mobiltelefonszám, *telefonszáma, *mobiltelefon, *mobil telefonszám, *telefon száma",
    "in-app":
      "*az alkalmazásban, *alkalmazásban, *applikációban, *az appban, *appban_, *mobilappban, *mobilbank, *netbank, *internetbank, *mobilalkalmazás, *a beállítások, *beállításokban, *beállítások, *menüpont, *menüben, *a profilod, *profilban, *lapfülön, *megtalálod, *megtekintheted, *megtekintheti, *ügyfélkapu, fülön_",
    friend:
      "*barátod, *barátodat, *barátaid, *barátot, *ismerős, *ismerősöd, *ajánld, *ajánlókód, *ajánlói kód, *hívd meg, *meghívókód, *meghívó kód, *családtag, *hozzátartozó, *ajánlás, *barátaidnak",
    pin: "pin_, pin kód, telekód, telepin, titkos kód",
    "on-behalf":
      "munkáltató, hozzáadta önt, hozzáadott, felhasználót hozott létre, felvette önt, megbízásából, hozott létre önnek, létrehozta az ön",
  },
};
