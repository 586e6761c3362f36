import type { Lexicon } from "../concepts.ts";

export const sv: Lexicon = {
  language: "sv",
  words: {
    account: "konto, kontot, profil, planbok, användarkonto, medlemskap, *konto, bankkonto, användarnamn",
    create:
      "skapat, skapats, öppnat, öppnats, upprätt, är klart, skapa, registrerats, är öppnat, har öppnats, är aktivt, redo att användas, kom igång, är igång, välkommen som kund, kontot är, är nu, är nu anslutet, anslutet till, ansluten till",
    register: "registrer, anmäl, gå med, gått med, medlem",
    welcome: "välkommen, välkomna, kul att du",
    thanks: "tack",
    email: "e post, epost, e mail, email, mejl, mail, postadress",
    confirm: "bekräft, verifier, godkänn, kontrollera",
    activate: "aktiver, *aktivering",
    complete:
      "slutför, fullfölj, ett steg kvar, sista steget, nästan klar, färdigställ, fortsätt, gör klart, bara ett, saknas",
    click: "klicka, länk, knapp, nedan, följande, tryck",
    code: "kod_, koden, kod, pin_, siffr, siffrig, verifieringskod, sms kod",
    "one-time":
      "engång, tvåfaktor, tvåsteg, otp_, autentis, säkerhetskod, inloggningskod, engångs, inloggningslänk, bara en gang, endast en gang, utan losenord, verifieringskod, bekräftelsekod, sms kod, engångslösenord, tillfällig kod, åtkomstkod, 3d secure, legitimer",
    "sign-in": "logga in, loggat in, inlogg, loggade in, login, logga",
    device: "enhet, webbläsare, ip adress, ip_, plats, dator",
    attempt: "försök, misslyck, felaktig, *försök",
    locked: "låst, låsa, lås_, spärr, upplås, blocker, tillfälligt spärr, tillfälligt låst, avstängt",
    password: "lösenord, *lösenord",
    reset: "återställ, glömt, glömde, nollställ, *återställ, tillfälligt lösenord, glömt lösenord",
    new: "ny_, nya, nytt, okänd, annan",
    request: "begär, begäran, förfråg, någon, bett om, efterfråg",
    "not-you":
      "om du inte, inte du, ignorer, bortse, inte begärt, inte bett, känner inte igen, av misstag, om det inte, inte var du, var det inte du, är det inte du, om det inte är du, inte du som, du inte har, inte gjort, inte du själv, inte beställt",
    expire: "giltig, går ut, minuter, timmar, upphör, timme, löper ut",
    changed:
      "har ändrats, ändrats, har uppdaterats, uppdaterat, har bytts, redigera, ändrade, blivit ändra, ändrat, uppdaterades",
    change: "ändra, byta, byt_, välj, nytt lösenord, ange ett nytt, ändring",
    removed: "tagits bort, raderat, inaktiver, avslut, stängts, avbrut, avbok, borttag, tillagd, lagt till",
    invite: "inbjud, bjudit in, bjuder in",
    social: "komment, svar, meddeland, nämn, gilla, delat, delade, följ, vän_, vänn, inlägg, skrev, kontakt",
    content:
      "sida, sidan, ämne, projekt, forum, grupp, ärende, diskuss, wiki, dokument, fil_, filer, foto, bild, evenemang, uppgift, beatmap, nyhet, bok_, bilag, tråd",
    invoice: "faktura, *faktura, räkning",
    order: "beställ, köp, kundvagn, order, bokning",
    payment: "betal, överför, insätt, uttag, pengar, autogiro, swish, gireri, insatt",
    receipt: "kvitto, återbetal, transaktion, kontoutdrag, kreditnot",
    amount: "belopp, summa, totalt, pris, saldo, moms_, avgift, kr_, antal, delsumma",
    shipping: "frakt, leverans, levere, paket, skickats, spår",
    subscription: "prenumeration, abonnemang, förny, provperiod, licens, supporter",
    newsletter: "nyhetsbrev, avprenumerera, avregistrera, e postlista, avsluta prenumeration, mejllista, sändlista",
    offer: "erbjudand, rabatt, kampanj, kupong, vinn, gratis, present, bonus, spara_, rea_, poäng, exklusiv",
    admin: "administratör, godkännande, väntar, moderator, ny användare, granskas",
    credentials: "användarnamn, inloggningsuppgift, kundnummer, kontoinformation, användar id",
    urgent:
      "avstäng, ovanlig, misstänkt, begräns, omedelbart, brådskande, obehörig, uppdatera dina, identitet, 24 timm, 48 timm",
    notice: "offert, påminn, förfallo, rapport, avisering, notifi, underhåll, villkor",
    security: "säkerhet, skydda, säker_",
    secret: "dela inte, med någon, till någon, aldrig denna kod, konfidentiell",
    already: "redan, finns redan",
    inactive: "inte aktivt, inte aktiverat, inaktiv, inte bekraft",
    card: "virtuella kort, virtuellt kort, betalkort, nytt kort",
    please: "vänligen, var god, var vänlig",
    "second-factor":
      "tvåfaktor, två faktor, tvåstegs, 2fa, mfa, totp, andra faktor, säkerhetsnyckel, passkey, återställningskod, reservkod, autentiserar, flerfaktor",
    done: "har_, blev_, blivit, precis, nyss, framgångsrikt, lyckats, nu_, ändrades, skapades",
    must: "måste, behöver, för att, krävs, innan, ska du",
    somebody: "någon, en användare, annan person, tredje part, obehörig",
    "no-account":
      "inget konto, inte registrerad, finns inte, ingen användare, har inget, saknar konto, inte kopplad, hittades inte, inte registrerat",
    "new-user":
      "ny användare, ny medlem, ny kund, ny registrering, har registrerat sig, har anmält sig, nytt konto har, har gått med",
    team: "team, organisation, arbetsyta, företag, grupp, gemenskap, lag_",
    delete: "raderas, radera, ta bort, tagits bort, permanent, bort_",
    connect:
      "koppla, ansluten, anslut, applikation, token, ssh nyckel, api nyckel, auktoris, länkad, länkat, behörig, integration",
    "address-change":
      "ny e post, nya e post, ny epost, ny mejl, byta e post, ändra din e post, ändra e post, byte av e post, ändring av e post, gammal e post, gamla e post, ny adress, nya adress, ändrad e post, nya mejl",
    ignore: "ignorera, bortse, strunta i, behöver inte göra, inte göra något, bortse från, ingen åtgärd",
    contact: "kontakt, hör av dig, support, svara på, meddela oss",
    recently: "nyligen, precis, nyss, alldeles",
    fraud: "bedräg, nätfiske, phishing, lura, falsk, ber aldrig, frågar aldrig, se upp, varning, bluff",
    application: "ansök, lån, kredit, handling, legitimation, avslag, godkän, beviljad, underlag, prövning, beslut",
    announced:
      "från och med, från den, snart, villkor, underhåll, alla kunder, ändring, ändras, inför, planerat, integritetspolicy",
    closure: "avslutat, avslutas, stängt, stängs, uppsägning, avslutad",
    payee:
      "mottagare, betalningsmottagare, autogiro, stående överföring, kort har lagts, kortet har lagts, betalsätt, telefonnummer, adressändring",
    pickup: "hämta, paket, utlämning, bokning, bokad, tid_, biljett, rum_, rabattkod, kampanjkod, butik, dörr, skåp",
    event: "webbinar, seminarium, kurs, evenemang, enkät, utbildning, konferens, workshop",
    "any-card":
      "kortet, korten, *kreditkort, *betalkort, *bankkort, *debetkort, *kontokort, *betalningskort, *virtuellt kort, *visakort, visa kort, mastercard, *kortnummer, *kortinnehavare, *kortköp, *kortbetalning, ditt kort, förbetalt kort, nytt kort, nya kort, kort är, kort har",
    alerts:
      "notis, notiser, *notiser, *avisering, aviser, pushnotis, push notis, *pushnotiser, sms avi, sms tjänst, sms notis, *påminnelse, påminn, *bevakning, avisering, *meddelandetjänst, larm om",
    limit:
      "gräns_, gränsen, *köpgräns, *beloppsgräns, *uttagsgräns, *överföringsgräns, *kreditgräns, *maxbelopp, högsta belopp, *maxgräns, uppgrader, nedgrader, *medlemsnivå, nivå, köpbelopp, limit_, limiten",
    papers:
      "*kontoutdrag, *årsbesked, *kontobesked, *rapport, *dokument, *avtal_, *avtalet, *intyg, *skatteunderlag, *kontrolluppgift, *deklaration, pdf_, *årsöversikt, *avräkningsnota, *månadsbesked, digital brevlåda, redo att läsa, *kvartalsrapport, *försäkringsbrev",
    standing:
      "*autogiro, *stående överföring, *stående betalning, *automatisk betalning, automatiska betalningar, automatisk överföring, *återkommande betalning, återkommande betalningar, *schemalagd, *medgivande, *månadsspar, *förnyelse, förnyas automatiskt, *delbetal, *avbetal, *e faktura, *efaktura, planerad betalning, kommande betalning, avbetalning",
    alias:
      "*kontonummer, *clearingnummer, iban_, swish, *swishnummer, *bankgiro, *plusgiro, *qr kod, *betalningsmottagare, *mottagare, kopplat bankkonto, kopplat konto, anslutet konto, *mottagarkonto, *överföringskonto, länkat konto",
    identity:
      "*identitet, *id kontroll, *identitetskontroll, *legitimation, legitimera, *id handling, *id kort, *körkort, *selfie, *kundkännedom, kyc_, *adressbevis, *folkbokför, *personnummer, *bankid, mobilt bankid, *id skydd, giltigt pass_, passnummer",
    lending:
      "låna, *privatlån, *bolån, *låneskydd, *kredit_, *krediten, *kontokredit, *finansiering, *övertrassering, *betala senare, köp nu betala, *försäkring, *försäkringsbrev, *delbetalning, *amortering, *billån, *lånelöfte, lån_, lånet",
    saving:
      "*sparkonto, *sparmål, *sparande, *fastränte, *placering, *investering, *investera, *fond_, *fonder, *aktie, *utdelning, *bonuspoäng, *poäng, *cashback, *återbäring, *avkastning, isk_, *kapitalförsäkring, ränta, räntan",
    phone:
      "*telefonnummer, *mobilnummer, *telefonnumret, *mobilnumret, *mobiltelefon, *telefonen_, mobilnr, telefonnr, tel nr",
    "in-app":
      "i appen, *bankappen, via appen, öppna appen, i mobilappen, *internetbank, på internetbanken, *mobilbank, under inställningar, *inställningar, *menyn, menyn_, i din profil, under fliken, fliken, under rubriken, på mina sidor, mina sidor, *du hittar, du kan se, du ser det",
    friend:
      "en vän, vänner_, dina vänner, din vän, *värva, tipsa en, *rekommendera oss, *rekommendera till, *inbjudningskod, *värvningskod, *kompis, *kompisar, *familjemedlem, *anhörig, bjud in en, *referral, *vänkod",
    pin: "pin_, pinkod, pin kod, kortkod",
    "on-behalf":
      "arbetsgivare, lagt till dig, blivit tillagd, lagts till, skapat en användare, skapat ett konto åt dig, lagt upp dig, åt dig",
  },
};
