import type { Lexicon } from "../concepts.ts";

export const pl: Lexicon = {
  language: "pl",
  words: {
    account: "konto, konta, koncie, kontem, profil, portfel, rachunek, rachunku, bankowosc, identyfikator klienta",
    create:
      "utworzon, zalozon, otwart, stworzon, zostalo utworzone, jest gotowe, utworzyc, zalozeni, utworzeni, zostal otwarty, zostalo otwarte, jest aktywne, juz aktywne, mozesz korzystac, mozna korzystac, zostalo aktywowane, gotowe do uzycia, wszystko gotowe, konto działa, otworzyliśmy, załozyliśmy, założyliśmy",
    register: "rejestr, zarejestr, dolaczyc, dolaczeni, zapis",
    welcome: "witamy, witaj, milo nam",
    thanks: "dziekuj, dzieki",
    email: "e mail, email, mail_, maila, poczt, adres",
    confirm: "potwierd, weryf, zweryf",
    activate: "aktyw",
    complete:
      "dokoncz, ukoncz, zakoncz, ostatni krok, jeszcze jeden krok, juz prawie, sfinalizow, kontynu, dokonczeni, zostal jeszcze, brakuje",
    click: "klik, link, przycisk, ponizsz, ponizej, odnosnik, dotknij, nacisn",
    code: "kod_, kodu, kod, pin_, token, cyfr, haslo sms, cyfry",
    "one-time":
      "jednorazow, dwuetap, dwuskladnik, dwustopni, otp_, uwierzytelni, kod bezpieczenstwa, kod logowania, magiczny link, 2fa, tylko raz, jeden raz, haslo nie jest potrzebne, bez hasla, kod potwierdz, kod weryfik, kod autoryz, kod sms, kod dostepu, kod jednorazow, haslo jednorazow, haslo sms, 3d secure, tymczasowy kod, kodem autoryz",
    "sign-in": "zalog, logow, login, sie logowa, wejsc",
    device: "urzadzen, przegladark, adres ip, adresu ip, ip_, lokalizacj, komputer, miejsc",
    attempt: "prob_, proba, probe, proby, nieudan, niepowodzen, bledn, probowal",
    locked: "zablokow, odblokow, blokad, czasowo zablok, tymczasowo zablok",
    password: "hasl, haslo",
    reset:
      "zresetow, resetow, reset, przywroc, odzysk, zapomni, przywracan, haslo tymczasowe, tymczasowe haslo, utracon, nie pamieta",
    new: "now, nieznan, inneg, innym",
    request: "prosb, poprosil, zazadan, zadani, ktos_, zlozon, wniosek",
    "not-you":
      "jesli nie, jezeli nie, to nie ty, nie rozpoznaj, zignoruj, ignoruj, nie prosil, jesli to nie, przez pomylke, pomin, nie wykonywal, nie ty, nie rozpoznajesz, to nie byles, to nie bylas, nie byles ty, nie bylas ty, nie logowal, nie skladal, nie zlecal, nie wykonal, nie inicjowal, nie zakladal, nie rejestrowal",
    expire: "wygas, wazny, wazn, minut, godzin, traci waznosc",
    changed: "zostalo zmienione, zmienion, zaktualizow, zmodyfikow, zostal zmieniony, edytow, uaktualni",
    change: "zmienic, zmien_, ustaw, wybier, nowe haslo, zmiany, zmiana",
    removed: "usuniet, wylaczon, wlaczon, anulow, zamknie, dezaktyw, skasow, dodan",
    invite: "zapro, zaprasz",
    social:
      "koment, odpowied, odpowiedz, wiadomosc, wspomni, polubi, udostepni, obserw, znajom, opublikow, napisal, kontakt, wpis",
    content:
      "stron, temat, projekt, forum, grup, zgloszen, dyskus, wiki, dokument, plik, zdjec, wydarzen, zadan, beatmap, ksiazk, zagadnien, zalacznik",
    invoice: "faktur, rachunek za",
    order: "zamowi, zakup, kupi, koszyk, rezerwacj",
    payment: "platnos, zaplac, zaplat, przelew, wplat, wyplat, pieniad, pobran, doladow, oplac, srodki",
    receipt: "pokwitow, zwrot, transakc, wyciag, paragon, potwierdzenie platnosci, potwierdzenie transakcji, rozlicz",
    amount: "kwot, suma_, razem, cena, saldo, vat_, oplat, zl_, pln_, lacznie, ilosc",
    shipping: "wysyl, wyslan, dostaw, paczk, przesylk, sledz",
    subscription: "subskrypcj, abonament, odnow, probn, licencj, wsparci, supporter, plan_",
    newsletter: "newsletter, wypisz, wypisac, biuletyn, lista mailing, listy mailing, rezygn, subskrybuj",
    offer:
      "ofert, rabat, promoc, kupon, wygraj, darmow, bezplatn, prezent, bonus, oszczedz, znizk, punkt, okazj, wyprzedaz, nagrod",
    admin:
      "administrator, zatwierdz, oczekuj, moderator, nowy uzytkownik, akceptac, nowego uzytkownika, zatwierdzenie, oczekuje na",
    credentials:
      "nazwa uzytkownika, nazwe uzytkownika, dane logowania, danymi logowania, numer klienta, informacje o koncie, dane konta",
    urgent:
      "zawiesz, nietypow, podejrzan, ogranicz, natychmiast, piln, nieautoryzow, zaktualizuj, tozsamos, 24 godzin, 48 godzin",
    notice: "wycen, przypomnien, termin, raport, powiadom, import, eksport, konserwac, regulamin",
    security: "bezpieczen, ochron, chron",
    secret: "nie udostepniaj, nie podawaj, nikomu, poufn, nie przekazuj",
    already: "juz istnieje, juz_, istnieje",
    inactive: "jeszcze aktywn, nieaktywn, niepotwierdzon",
    card: "karta wirtualna, wirtualna karta, karta debetowa, nowa karta",
    please: "prosimy, proszę",
    "second-factor":
      "dwuskładnikow, dwuetapow, 2fa, mfa, totp, drugi składnik, drugiego składnika, klucz bezpieczeństwa, passkey, kody zapasowe, kody odzyskiwania, wieloskładnikow, uwierzytelniają",
    done: "został, zostało, została, zostały, właśnie, pomyślnie, udało, założono, zmieniono, utworzono, dokonano, wykryto",
    must: "musisz, należy, aby_, trzeba, wymaga, konieczn, zanim, żeby, w celu",
    somebody: "ktoś, użytkownik_, inna osoba, osoba trzecia, osoby trzecie",
    "no-account":
      "nie istnieje, brak konta, nie ma konta, nie masz konta, nie jest zarejestrowan, żadne konto, żadnego konta, nie znalezi, nie jest powiązan",
    "new-user":
      "nowy użytkownik, nowy członek, nowy klient, nowa rejestracja, zarejestrował się, nowego użytkownika, dołączył do",
    team: "zespół, zespoł, organizac, przestrzeń robocz, firm, grup, społeczno",
    delete: "usun, usuw, skasow, trwale",
    connect: "połącz, powiąz, aplikacj, token, klucz ssh, klucz api, autoryz, integrac",
    "address-change":
      "nowy adres, nowego adresu, nowy e mail, zmiana adresu, zmiany adresu, zmianę adresu, zmienić adres, poprzedni adres, stary adres, zmiana e mail, zmiany e mail, nowy email",
    ignore: "zignoruj, ignor, pomiń, pominąć, nic nie rób, nie musisz nic, nie podejmuj, nie wymaga",
    contact: "kontakt, skontakt, napisz do, pomoc_, wsparci, odpowiedz na",
    recently: "niedawno, ostatnio, przed chwilą, niedawn",
    fraud:
      "oszust, oszuk, phishing, wyludz, wyłudz, podszyw, nigdy nie prosi, nigdy nie pyta, uważaj, uwazaj, ostrzeg, ostrzeż, nie daj sie, falszyw",
    application:
      "wniosek, wniosku, kredyt, pożycz, pozycz, weryfikacja dokument, dokument, dowod osobist, dowód, odmow, odmów, zdolnosc, decyzj, rozpatr",
    announced:
      "od dnia, od 1, wkrotce, wkrótce, regulamin, konserwac, prace technicz, przerwa technicz, zmian w, wszystkich klient, wprowadz, polityka prywatnosci, planowan, nowosc",
    closure: "zamkni, zamknię, rozwiaz, rozwiąz, wypowiedz, zlikwid, likwidac",
    payee:
      "odbiorc, zlecenie stał, zlecenie stal, polecenie zaplaty, karta dodana, dodano kart, karta zostala dodana, zaufane urz, metoda platn, numer telefonu, adres zamiesz",
    pickup:
      "odbior, odbiór, paczk, paczkomat, skryt, rezerwac, wizyt, bilet, pokoj, pokój, kod rabat, kod promoc, sklep, drzwi, zameldow",
    event: "webinar, seminar, warsztat, kurs, wydarzen, ankiet, szkolen, konferenc",
    "any-card":
      "karta_, karty_, kartę, kartą, karcie, kart_, kartami, karta kredytowa, karta debetowa, karta wirtualna, karta przedpłacona, numer karty, karta płatnicza, visa_, mastercard, maestro_, blik karta, zbliżeniow, plastikow",
    alerts:
      "powiadom, powiadomień, alert, push_, sms_, smsy_, przypomn, przypomin, wiadomość sms, poinformujemy, damy ci znać, informować cię, zawiadomi, monit_, komunikat",
    limit:
      "*limit_, maksymaln, maksimum, górna granica, próg_, progu_, poziom, podwyższ, obniżen, zwiększ, upgrade, pułap, kwota maksymalna, limit_, limitu_, limity_, limitów_, limitem_, dzienny_, dziennego",
    papers:
      "wyciąg, wyciągi, zestawienie, raport, dokument, zaświadcz, certyfikat, pdf_, pit_, pit 8c, podatkow, koniec roku, potwierdzenie salda, historia rachunku, do pobrania, umowa_, umowy_, umowę_, roczny_, roczne_",
    standing:
      "zlecenie stałe, zlecenia stałe, zlecenia stałego, zlecenie stale, polecenie zapłaty, polecenia zapłaty, płatność automatyczn, płatności automatyczn, płatność cykliczn, płatności cykliczn, cykliczn, zaplanowan, przelew zaplanowany, odnowien, przedłużen, rata_, raty_, ratę_",
    alias:
      "iban, numer konta, numer rachunku, numeru rachunku, rachunek bankowy, rachunku bankowego, konto bankowe, blik_, przelew na telefon, kod qr, qr_, odbiorc, odbiorcę, beneficjent, zdefiniowany, powiązane konto, powiązany rachunek, alias_, rachunek wypłat, adres wypłat",
    identity:
      "tożsamoś, kyc, dowód osobisty, dowodu osobistego, dowodem osobistym, dowód tożsam, paszport, prawo jazdy, prawa jazdy, selfie, pesel, mobywatel, mojeid, potwierdzenie adresu, dowód adresu, biometr, wideoweryfik, skan dokumentu, karta pobytu, identyfikac",
    lending:
      "kredyt_, kredytu_, kredyty_, kredytem_, kredycie, kredytów, kredyt hipoteczn, pożyczk, hipote, linia kredytowa, linii kredytowej, debet_, finansowani, kup teraz, zapłać później, ubezpiecz, polisa, polisy_, polisę, leasing",
    saving:
      "oszczędn, oszczędz, skarbonk, konto oszczędnościowe, inwest, fundusz, akcje_, akcji_, dywidend, odsetk, oprocentow, punkty_, cashback, zwrot za zakupy, nagrod, obligacj, ike_, lokata_, lokaty_, lokatę_",
    phone: "telefon, numer telefonu, komórkow, numer komórkowy, telefoniczn, komórk",
    "in-app":
      "w aplikacji, w naszej aplikacji, w swojej aplikacji, otwórz aplikację, w apce, w bankowości, bankowość internetowa, bankowości internetowej, bankowości elektronicznej, w serwisie, w ustawieniach, ustawienia_, w menu, w swoim profilu, w profilu, zakładk, w sekcji, sekcj, znajdziesz, sprawdzisz",
    friend:
      "znajom, przyjaci, program poleceń, kod polecający, kod zaproszenia, kodu zaproszenia, członek rodziny, członka rodziny, rodzin, bliskim_, bliscy_, poleć_, polecając",
    pin: "pin_, kod pin, kodu pin, telekod, telepin, telehasł",
    "on-behalf":
      "pracodawc, dodał cię, dodała cię, dodał panią, dodał pana, utworzył dla, utworzyła dla, założył ci, założyła ci, nadał ci, w imieniu",
  },
};
