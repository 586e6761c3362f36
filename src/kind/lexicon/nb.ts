import type { Lexicon } from "../concepts.ts";

export const nb: Lexicon = {
  language: "nb",
  words: {
    account: "konto, kontoen, profil, lommebok, brukerkonto, medlemskap, bankkonto, nettbank",
    create:
      "opprettet, oppretta, åpnet, er klar, opprett, laget, laga, er opprettet, er åpnet, er aktiv, klar til bruk, kom i gang, du er nå kunde, er klar til, er nå, ble opprettet",
    register: "registrer, meld deg på, påmeld, bli medlem, blitt med, innmeld",
    welcome: "velkommen, velkomen, hyggelig å",
    thanks: "takk",
    email: "e post, epost, e mail, email, e postadresse",
    confirm: "bekreft, stadfest, verifiser, godkjenn",
    activate: "aktiver, *aktivering",
    complete:
      "fullfør, ferdigstill, avslutt, siste steg, nesten ferdig, ett steg, fortsett, gjør ferdig, gjenstår, mangler bare",
    click: "klikk, trykk, lenke, lenkje, knapp, under_, nedenfor, følgende, følgjande, lenk",
    code: "kode_, koden, kode, pin_, sifret, bekreftelseskode, sms kode, engangskode, siffer",
    "one-time":
      "engangs, eingongs, tofaktor, to faktor, totrinn, otp_, autentis, sikkerhetskode, innloggingskode, innloggingslenke, bare en gang, kun en gang, uten passord, bekreftelseskode, verifiseringskode, sms kode, midlertidig kode, engangskode, engangspassord, 3d secure",
    "sign-in": "logg inn, logge inn, logget inn, innlogg, pålogg, logg på, logga inn",
    device: "enhet, eining, nettleser, ip adresse, ip_, sted, plassering, datamaskin",
    attempt: "forsøk, mislykk, mislukk, feil_, *forsøk, prøvd",
    locked: "låst, låse, lås_, sperre, blokker, låsing, midlertidig sperret, midlertidig låst",
    password: "passord, *passord",
    reset:
      "tilbakestill, nullstill, glemt, gløymt, gjenopprett, nullstilling, tilbakestilling, midlertidig passord, glemt passord",
    new: "ny_, nye_, nytt, ukjent, annen, anna",
    request: "bedt om, forespør, førespur, noen, nokon, ba om, etterspur",
    "not-you":
      "hvis du ikke, dersom du ikkje, om du ikke, ikke deg, ignorer, se bort fra, sjå bort frå, ikke bedt om, ikkje bedt, ved en feil, hvis det ikke, dersom du ikke, ikkje deg, var det ikke deg, er det ikke deg, var ikke deg, du ikke har, ikke selv, kjenner du ikke, ikke gjenkjenner, ikke bestilt, ikke utført",
    expire: "utløp, gyldig, minutter, timer, går ut, minutt, timar",
    changed:
      "passordbytte, er byttet, er endret, har blitt endret, er oppdatert, er blitt endret, endret, endra, oppdatert, redigert",
    change: "endre_, bytte, velg, vel_, nytt passord, angi, skifte, endring, sett_",
    removed: "slettet, fjernet, deaktiver, lukket, kansell, avbestilt, slått av, slått på, sletta, fjerna, lagt til",
    invite: "inviter, invitasjon",
    social:
      "kommentar, kommenter, svar, melding, nevn, liker, delt, delte, følger, venn_, venner, innlegg, skrev, kontakt",
    content:
      "side_, siden, emne, prosjekt, forum, gruppe, sak_, diskusjon, wiki, dokument, fil_, filer, foto, bilde, arrangement, oppgave, beatmap, nyhet, bok_, vedlegg, tråd",
    invoice: "faktura, regning, rekning",
    order: "bestill, ordre, kjøp, handlekurv, handlevogn, bestilling, reservasjon",
    payment: "betal, overfør, innskudd, uttak, penger, trekk, innbetal, utbetal",
    receipt: "kvittering, refunder, refusjon, transaksjon, kontoutskrift, tilbakebetal, kreditnota",
    amount: "beløp, totalt, pris, saldo, mva_, gebyr, kr_, antall, sum_, delsum",
    shipping: "frakt, lever, pakke, sendt med, sporing, forsend",
    subscription: "abonnement, forny, prøveperiode, lisens, supporter",
    newsletter: "nyhetsbrev, avmeld, meld deg av, e postliste, abonner",
    offer: "tilbud, rabatt, kampanje, kupong, vinn_, gratis, gave, bonus, spar_, salg, poeng, eksklusiv",
    admin: "administrator, avvent, venter på, moderator, ny bruker, godkjenning",
    credentials:
      "brukernavn, brukarnamn, innloggingsinformasjon, kundenummer, kontoinformasjon, bruker id, innloggingsdetalj",
    urgent:
      "suspender, uvanlig, mistenkelig, begrens, umiddelbart, straks, haster, uautoriser, oppdater dine, identitet, 24 timer, 48 timer",
    notice: "pristilbud, påminn, forfall, rapport, varsel, varsl, vedlikehold, vilkår",
    security: "sikkerhet, tryggleik, beskytt, sikker_",
    secret: "ikke del, med noen, til noen, konfidensiell, fortrolig",
    already: "allerede, finnes",
    inactive: "ikke aktiv, ikke aktivert, inaktiv, ikke bekreft",
    card: "virtuelle kort, virtuelt kort, betalingskort, nytt kort",
    please: "vennligst, ver så snill, vær så snill",
    "second-factor":
      "tofaktor, to faktor, totrinn, to trinn, 2fa, mfa, totp, andre faktor, sikkerhetsnøkkel, passkey, tilgangsnøkkel, gjenopprettingskode, reservekode, autentiserings, flerfaktor",
    done: "er blitt, ble_, har_, nettopp, akkurat, blitt, nå_, vellykket, er nå, er opprettet, er endret",
    must: "må_, for å, nødvendig, før du, kreves, trenger, skal_",
    somebody: "noen, en bruker, en annen person, tredjepart, uvedkommende",
    "no-account":
      "ingen konto, ikke registrert, finnes ikke, ingen bruker, har ikke en konto, eksisterer ikke, ikke funnet, ikke tilknyttet, ikke knyttet",
    "new-user":
      "ny bruker, nytt medlem, ny kunde, ny registrering, har registrert seg, har meldt seg på, har opprettet",
    team: "team, lag_, organisasjon, arbeidsområde, bedrift, firma, gruppe, fellesskap",
    delete: "slett, fjern, permanent",
    connect: "koble, tilkoblet, knytt, applikasjon, token, ssh nøkkel, api nøkkel, autoris, lenket, integrasjon",
    "address-change":
      "ny e post, nye e post, ny epost, endre din e post, endre e post, endring av e post, bytte e post, bytte av e post, gamle e post, ny adresse, nye adresse, endret e post, e postadresse endret",
    ignore: "ignorer, se bort, trenger ikke gjøre, ikke gjøre noe, overse, ingen handling",
    contact: "kontakt, ta kontakt, skriv til, support, svar på, brukerstøtte",
    recently: "nylig, nettopp, akkurat nå, siste",
    fraud: "svindel, bedrageri, phishing, falsk, ber aldri, spør aldri, pass på, advar, svindler, lur_",
    application: "søknad, søkt, lån, kreditt, dokument, legitimasjon, avslag, avslått, godkjent, innvilg, vedtak",
    announced:
      "fra og med, fra 1, snart, vilkår, vedlikehold, alle kunder, endring, endrer, innfører, planlagt, personvern",
    closure: "avsluttet, stengt, lukket, oppsigelse, opphør, sagt opp",
    payee:
      "mottaker, avtalegiro, fast trekk, kort er lagt til, kortet er lagt, betalingsmåte, telefonnummer, adresseendring",
    pickup:
      "hente, pakke, hentekode, bestilling, booking, reservasjon, time hos, billett, rom_, rabattkode, kampanjekode, butikk, dør_, skap",
    event: "webinar, seminar, kurs, arrangement, undersøkelse, opplæring, konferanse",
    "any-card":
      "kortet, *kredittkort, *betalingskort, *bankkort, *debetkort, *visakort, visa_, *mastercard, *bankaxept, *kortnummer, *kortholder, *virtuelt kort, *forhåndsbetalt kort, kortet ditt, *kortbetaling, nytt kort, nye kort, kort er, kort har",
    alerts:
      "*varsel, *varsler, *varsling, *varslinger, *varslene, *varslet_, *pushvarsel, *pushvarsler, push varsel, *sms varsel, *sms tjeneste, *påminnelse, *påminn, *notifikasjon, *notifikasjoner",
    limit:
      "*grense_, *grensen, *beløpsgrense, *forbruksgrense, *overføringsgrense, *kredittgrense, *kredittramme, *uttaksgrense, *maksimum, *maksimal, *maksbeløp, *oppgrader, *nedgrader, *nivå, *medlemsnivå, limit_, limiten",
    papers:
      "*kontoutskrift, *kontoutdrag, *årsoppgave, *årsoversikt, *rapport, *dokument, *kontrakt, *avtale_, *avtalen, *skatteopplysning, *skattemelding, *bekreftelse på inntekt, pdf_, *sluttseddel, *beholdningsoversikt, *månedsoversikt, *digipost, klar til visning, *forsikringsbevis, attest_",
    standing:
      "*avtalegiro, *fast overføring, *faste overføringer, *fast betaling, *faste betalinger, *automatisk betaling, automatiske betalinger, *automatisk overføring, *gjentakende betaling, *planlagt betaling, *betalingsavtale, *efaktura, *e faktura, *fornyes automatisk, *automatisk fornyelse, *spareavtale, *delbetaling, *nedbetaling, *avdrag, *fullmakt til trekk",
    alias:
      "*kontonummer, iban_, *vipps, *vippsnummer, *kid nummer, *qr kode, *betalingsmottaker, *mottaker_, *mottakere, *tilknyttet konto, *tilknyttet bankkonto, *koblet konto, *mottakerkonto, *belastningskonto",
    identity:
      "*identitet, *id kontroll, *legitimasjon, *legitimer, *id kort, *førerkort, *selfie, *fødselsnummer, *bankid, *kyc_, *kundetiltak, *kjenn din kunde, *bostedsattest, *adressebekreftelse, *id sjekk, *personnummer, gyldig pass_, passnummer",
    lending:
      "*lånesøknad, *boliglån, *forbrukslån, *kreditt_, *kreditten, *rammelån, *finansiering, *overtrekk, *betal senere, *kjøp nå betal, *forsikring, *polise, *billån, *nedbetalingsplan, *finansieringsbevis, *kassekreditt, lån_, lånet",
    saving:
      "*sparekonto, *sparemål, *sparing, *sparepenger, *fastrente, *investering, *investere, *fond_, *fondet, *fondssparing, *aksje, *utbytte, *bonuspoeng, *poeng, *cashback, *avkastning, *spareavtale, *aksjesparekonto, rente_, renten_",
    phone:
      "*telefonnummer, *mobilnummer, *telefonnummeret, *mobilnummeret, *mobiltelefon, *tlf nr, *telefonnr, *mobilnr",
    "in-app":
      "i appen, *mobilbank, *nettbank, *bankappen, via appen, åpne appen, i mobilappen, *under innstillinger, *innstillinger, *i menyen, *menyen, i profilen, på profilen din, under fanen, *min side, *mine sider, du kan se, du finner, logg inn i nettbanken, fanen_",
    friend:
      "*en venn_, *venner_, *vennen din, vennene dine, *anbefal oss, *anbefal en, *anbefal til, *tips en venn, *vervekode, *henvisning, *invitasjonskode, *familiemedlem, *pårørende, *inviter en venn, *vennekode, *kompis, verve_",
    pin: "pin_, pinkode, pin kode, pinkod",
    "on-behalf":
      "arbeidsgiver, lagt deg til, lagt til deg, opprettet en bruker, opprettet deg, lagt inn deg, lagt til som",
  },
};
