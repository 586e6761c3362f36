import type { Lexicon } from "../concepts.ts";

export const da: Lexicon = {
  language: "da",
  words: {
    account: "konto, kontoen, profil, tegnebog, brugerkonto, medlemskab, bankkonto, netbank, mit login",
    create:
      "oprettet, oprettelse, åbnet, er klar, opret, er blevet oprettet, er åbnet, er oprettet, er aktiv, klar til brug, kom i gang, du er nu kunde, er klar til, er nu aktiv, fået en konto, kontoen er åben, tillykke",
    register: "registrer, tilmeld, blive medlem, deltag",
    welcome: "velkommen, godt at se, dejligt at",
    thanks: "tak_, takker",
    email: "e mail, email, mail, mailadresse",
    confirm: "bekræft, verific, godkend",
    activate: "aktiver, *aktivering",
    complete:
      "fuldfør, færdiggør, afslut, sidste trin, næsten færdig, et skridt, fortsæt, gør færdig, mangler kun, mangler bare",
    click: "klik, link, knap, nedenfor, nedenstående, følgende, tryk",
    code: "kode_, koden, kode, pin_, cifret, bekræftelseskode, sms kode, engangskode",
    "one-time":
      "engangs, tofaktor, to faktor, totrins, otp_, godkendelses, sikkerhedskode, login kode, loginkode, kun en gang, uden adgangskode, bekræftelseskode, verifikationskode, sms kode, midlertidig kode, engangskode, engangsadgangskode, adgangskode via sms, 3d secure",
    "sign-in": "log ind, logge ind, logget ind, login, logind, log på",
    device: "enhed, browser, ip adresse, ip_, placering, computer, lokation",
    attempt: "forsøg, mislyk, forkert, *forsøg",
    locked: "låst, lås_, låse, spærre, blokere, midlertidigt spærret, midlertidigt låst, lukket midlertidigt",
    password: "adgangskode, kodeord, password, *adgangskode, *kodeord",
    reset: "nulstil, glemt, gendan, genskab, midlertidig adgangskode, glemt adgangskode",
    new: "ny_, nye_, nyt_, ukendt, anden",
    request: "anmod, bedt om, forespørg, nogen, ønske",
    "not-you":
      "hvis du ikke, ikke dig, ignorer, se bort fra, ikke har bedt, ikke anmodet, ved en fejl, hvis det ikke, kender ikke, var det ikke dig, er det ikke dig, hvis det ikke var, ikke var dig, du ikke har, ikke selv, ikke genkender, genkender du ikke, ikke foretaget",
    expire: "udløb, gyldig, minutter, timer, time_",
    changed: "er blevet ændret, er ændret, er opdateret, opdateret, ændret, redigeret",
    change: "ændre, skifte, vælg, ny adgangskode, nyt kodeord, angiv, ændring",
    removed: "slettet, fjernet, deaktiver, lukket, annulle, opsagt, slået fra, slået til, tilføjet",
    invite: "invit, inviter",
    social:
      "kommentar, kommenter, svar, besked, nævn, synes godt om, delt, delte, følger, ven_, venner, opslag, skrev, kontakt",
    content:
      "side_, siden, emne, projekt, forum, gruppe, sag_, diskuss, wiki, dokument, fil_, filer, foto, billede, begivenhed, opgave, beatmap, nyhed, bog_, vedhæft, tråd",
    invoice: "faktura, regning",
    order: "bestil, ordre, køb, kurv, reservation",
    payment: "betal, overfør, indbetal, udbetal, penge, indsæt, hævet",
    receipt: "kvittering, refunder, refusion, transaktion, kontoudtog, tilbagebetal, kreditnota",
    amount: "beløb, i alt, pris, saldo, moms_, gebyr, kr_, antal, subtotal",
    shipping: "forsend, lever, pakke, afsendt, sporing, fragt",
    subscription: "abonnement, forny, prøveperiode, licens, supporter",
    newsletter: "nyhedsbrev, afmeld, frameld, mailingliste, postliste",
    offer: "tilbud, rabat, kampagne, kupon, vind_, gratis, gave, bonus, spar_, udsalg, point, eksklusiv",
    admin: "administrator, afvent, moderator, ny bruger, venter på",
    credentials: "brugernavn, loginoplysning, login oplysning, kundenummer, kontooplysning, bruger id",
    urgent:
      "suspender, usædvanlig, mistænkelig, begræns, straks, øjeblikkelig, haster, uautoriser, opdater dine, identitet, 24 timer, 48 timer",
    notice: "overslag, påmindelse, forfald, rapport, notifi, underret, vedligehold, vilkår, betingelser",
    security: "sikkerhed, beskyt, sikker_",
    secret: "del ikke, med nogen, til nogen, fortrolig, aldrig denne kode",
    already: "allerede, findes",
    inactive: "ikke aktiv, ikke aktiveret, inaktiv, ikke bekraft",
    card: "virtuelle kort, virtuelt kort, betalingskort, nyt kort",
    please: "venligst, bedes, vær venlig",
    "second-factor":
      "tofaktor, to faktor, totrins, to trins, 2fa, mfa, totp, anden faktor, sikkerhedsnøgle, passkey, adgangsnøgle, gendannelseskode, backupkode, godkendelsesapp, flerfaktor",
    done: "er blevet, blev_, har_, netop, lige_, blevet, nu_, med succes, er nu, er oprettet, er ændret",
    must: "skal_, for at, nødvendig, før du, kræves, behøver, bedes",
    somebody: "nogen, en bruger, en anden person, tredjepart, uvedkommende",
    "no-account":
      "ingen konto, ikke registreret, findes ikke, ingen bruger, har ikke en konto, eksisterer ikke, ikke fundet, ikke tilknyttet",
    "new-user":
      "ny bruger, nyt medlem, ny kunde, ny registrering, har registreret sig, har tilmeldt sig, har oprettet sig",
    team: "team, organisation, arbejdsområde, virksomhed, firma, gruppe, fællesskab",
    delete: "slet, fjern, permanent",
    connect: "tilknyt, forbind, forbundet, applikation, token, ssh nøgle, api nøgle, autoris, sammenkæd, integration",
    "address-change":
      "ny e mail, nye e mail, ny email, ny mail, ændre din e mail, ændre e mail, ændring af e mail, ændring af din e mail, skifte e mail, gamle e mail, ny adresse, nye adresse, ændret e mail, skift af e mail",
    ignore: "ignorer, se bort fra, ikke foretage, behøver ikke, ikke gøre noget, du kan roligt, intet_",
    contact: "kontakt, skriv til, support, svar på, giv os besked",
    recently: "for nylig, netop, lige nu, nyligt, nylig, seneste",
    fraud: "svindel, bedrag, phishing, falsk, beder aldrig, spørger aldrig, pas på, advar, svindler",
    application: "ansøg, lån, kredit, dokument, legitimation, afslag, godkend, bevilg, afgørelse, behandl",
    announced:
      "fra og med, fra den, snart, vilkår, vedligehold, alle kunder, ændring, ændrer, indfører, planlagt, privatlivspolitik",
    closure: "lukket, opsagt, ophør, afsluttet, lukning, opsigelse",
    payee:
      "modtager, betalingsservice, fast overførsel, kort er tilføjet, kortet er tilføjet, betalingsmetode, telefonnummer, adresseændring",
    pickup:
      "afhent, pakke, pakkeboks, booking, reservation, tid hos, billet, værelse, rabatkode, kampagnekode, butik, dør_",
    event: "webinar, seminar, kursus, arrangement, spørgeskema, undersøgelse, uddannelse, konference",
    "any-card":
      "kortet, *kreditkort, *betalingskort, *dankort, *visakort, visa_, *mastercard, *debetkort, *hævekort, *bankkort, *kortnummer, *kortholder, *virtuelt kort, *forudbetalt kort, dit kort, *kortbetaling, *visa dankort, nyt kort, nye kort, kort er, kort har",
    alerts:
      "*notifikation, *notifikationer, *notifikationen, *pushbesked, push besked, *pushnotifikation, *advisering, *adviser, sms besked, *sms service, *påmindelse, *påmind, *varsling, *varsel, *beskedservice, *underretning",
    limit:
      "*grænse_, *grænsen, *beløbsgrænse, *forbrugsgrænse, *overførselsgrænse, *hævegrænse, *købsgrænse, *maksimum, *maksimal, *maxbeløb, *opgrader, *nedgrader, *medlemsniveau, *kreditmaksimum, niveau, limit_, limitten",
    papers:
      "*kontoudskrift, *kontoudtog, *årsopgørelse, *årsoversigt, *rapport, *dokument, *kontrakt, *aftale_, *aftalen, *skatteoplysning, *certifikat, pdf_, *fondsnota, *depotoversigt, *netpost, e boks, *e boks, *månedsoversigt, klar til visning, klar i, attest_",
    standing:
      "*betalingsservice, *fast overførsel, faste overførsler, *fast betaling, *faste betalinger, *automatisk betaling, automatiske betalinger, *automatisk overførsel, *tilbagevendende betaling, *planlagt betaling, *planlagte betalinger, *betalingsaftale, *leverandørservice, *fornyes automatisk, *automatisk fornyelse, *ratebetaling, *afdrag, *månedsopsparing, månedlige rater",
    alias:
      "*kontonummer, *registreringsnummer, reg nr, iban_, *mobilepay, *nemkonto, *qr kode, *betalingsmodtager, *modtager_, *modtagere, *tilknyttet konto, *tilknyttet bankkonto, *forbundet konto, *fik kode, *overførselskonto",
    identity:
      "*identitet, *id kontrol, *legitimation, *legitimer, *id kort, *pasnummer, *kørekort, *sundhedskort, *cpr nummer, *mitid, *kyc_, *kend din kunde, *kundekendskab, *adressebevis, *bopælsattest, *billedlegitimation, dit pas_, gyldigt pas_, selfie",
    lending:
      "*låneaftale, *boliglån, *realkredit, *kredit_, *kreditten, *kassekredit, *finansiering, *overtræk, *betal senere, køb nu betal, *forsikring, *forsikringspolice, *billån, *forbrugslån, *lånebevis, lån_, lånet, policenummer",
    saving:
      "*opsparing, *opsparingskonto, *sparemål, *aftaleindlån, *investering, *investere, *fond_, *fonde_, *aktie, *udbytte, *bonuspoint, *cashback, *afkast, *månedsopsparing, *aktiesparekonto, *ratepension, rente_, renten_, optjente point, depot_",
    phone:
      "*telefonnummer, *mobilnummer, *telefonnummeret, *mobilnummeret, *mobiltelefon, *tlf nr, *telefonnr, *mobilnr",
    "in-app":
      "i appen, *mobilbank, *netbank, *bankappen, via appen, åbn appen, i mobilappen, *under indstillinger, *indstillinger, *i menuen, *menuen, *menupunkt, i din profil, på din profil, under fanen, *min side, *mit overblik, du kan se, du finder, fanen_",
    friend:
      "*en ven_, *venner_, din ven, dine venner, *anbefal os, *anbefal en, *anbefal til, *henvisning, *henvisningskode, *invitationskode, *familiemedlem, *pårørende, *inviter en ven, *vervekode, *vennekode",
    pin: "pin_, pinkode, pin kode, pinkod",
    "on-behalf": "arbejdsgiver, tilføjet dig, tilføjet som, oprettet dig, oprettet en bruger til dig, oprettet til dig",
  },
};
