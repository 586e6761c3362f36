import type { Lexicon } from "../concepts.ts";

export const nb: Lexicon = {
  language: "nb",
  words: {
    account: "konto, kontoen, profil, lommebok, brukerkonto, medlemskap",
    create: "opprettet, oppretta, åpnet, er klar, opprett, laget, laga, er opprettet",
    register: "registrer, meld deg på, påmeld, bli medlem, blitt med, innmeld",
    welcome: "velkommen, velkomen, hyggelig å",
    thanks: "takk",
    email: "e post, epost, e mail, email, e postadresse",
    confirm: "bekreft, stadfest, verifiser, godkjenn",
    activate: "aktiver, *aktivering",
    complete: "fullfør, ferdigstill, avslutt, siste steg, nesten ferdig, ett steg",
    click: "klikk, trykk, lenke, lenkje, knapp, under_, nedenfor, følgende, følgjande, lenk",
    code: "kode_, koden, kode, pin_",
    "one-time":
      "engangs, eingongs, tofaktor, to faktor, totrinn, otp_, autentis, sikkerhetskode, innloggingskode, innloggingslenke, bare en gang, kun en gang, uten passord",
    "sign-in": "logg inn, logge inn, logget inn, innlogg, pålogg, logg på, logga inn",
    device: "enhet, eining, nettleser, ip adresse, ip_, sted, plassering, datamaskin",
    attempt: "forsøk, mislykk, mislukk, feil_, *forsøk, prøvd",
    locked: "låst, låse, lås_, sperre, blokker, låsing",
    password: "passord, *passord",
    reset: "tilbakestill, nullstill, glemt, gløymt, gjenopprett, nullstilling, tilbakestilling",
    new: "ny_, nye_, nytt, ukjent, annen, anna",
    request: "bedt om, forespør, førespur, noen, nokon, ba om, etterspur",
    "not-you":
      "hvis du ikke, dersom du ikkje, om du ikke, ikke deg, ignorer, se bort fra, sjå bort frå, ikke bedt om, ikkje bedt, ved en feil, hvis det ikke, dersom du ikke, ikkje deg",
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
  },
};
