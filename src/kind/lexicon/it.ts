import type { Lexicon } from "../concepts.ts";

export const it: Lexicon = {
  language: "it",
  words: {
    account:
      "account, conto_, profilo, portafoglio, conto online, utente, utenza, area riservata, area personale, codice cliente",
    create:
      "creat, apert, attivo, creazione, apertura, e pronto, creare, stato creato, e attivo, e ora attivo, conto e stato aperto, e stata attivata, puoi iniziare, e operativo, sei dei nostri, sei pronto, tutto pronto",
    register: "registr, iscri, iscrizione, adesione, unit",
    welcome: "benvenut, siamo lieti",
    thanks: "grazie, ringrazi",
    email: "e mail, email, posta elettronica, mail_, indirizzo",
    confirm: "conferm, verific, convalid, valida, e tuo questo indirizzo",
    activate: "attiv, abilit",
    complete:
      "complet, conclu, ultimo passo, finalizz, ancora un passo, ci siamo quasi, terminare, riprend, prosegui, continua la, continua con, manca poco, ti manca",
    click: "clic, link, pulsante, seguente, qui sotto, tocca, collegamento, premi, sottostante",
    code: "codice, pin_, token, cifre, codice pin, codice sms",
    "one-time":
      "monouso, usa e getta, due fattori, due passaggi, otp_, autentic, codice di sicurezza, codice di accesso, link magico, verifica in due, 2fa, una volta sola, una sola volta, nessuna password, senza password, codice di conferma, codice univoco, codice otp, password monouso, codice sms, codice usa, 3d secure, codice di verifica, codice autorizzativo, autenticazione forte",
    "sign-in": "acced, access, login, entra, collegar, connett, loggar",
    device: "dispositivo, browser, indirizzo ip, ip_, posizione, computer, luogo",
    attempt: "tentativ, fallit, non riuscit, errat, provat, cercato di",
    locked: "bloccat, sblocc, blocco, temporaneamente bloccat, sospes temporane",
    password: "password, parola d ordine, parola chiave",
    reset:
      "reimpost, ripristin, reset, recuper, dimenticat, smarrit, azzer, password temporanea, password provvisoria, pin dimenticato",
    new: "nuov, sconosciut, divers",
    request: "richie, qualcuno, domanda di",
    "not-you":
      "se non hai, se non sei, se non avete, non sei stato, non eri tu, ignor, se non ha richiest, non riconosc, per errore, se non l hai, se non ha, non hai richiesto, non hai effettuato, non avete richiesto, se non eri, se non sei tu, non l hai, non sei stata, se l operazione non, non riconosci questo, disconosc, se non riconosci, se non e stata, se non e stato, se questa richiesta, non da te, non da lei",
    expire: "scad, valido per, valida per, minuti, ore_, entro",
    changed:
      "e stata cambiata, e stata modificata, e stato modificato, e stata aggiornata, aggiornat, modificat, cambiat, variat",
    change: "cambiare, modificare, scegli, impostare, nuova password, imposta, cambio, cambia_, modifica_",
    removed: "eliminat, rimoss, disattivat, disabilitat, cancellat, chius, annullat, aggiunt",
    invite: "invit",
    social: "comment, rispo, messaggio, menzion, piace, condivi, segue, amic, pubblic, scritt, contatt",
    content:
      "pagina, argomento, progetto, forum, gruppo, ticket, discussione, wiki, documento, file_, foto, evento, attivita, beatmap, segnalazione, libro, notizia, allegat, topic",
    invoice: "fattur, bolletta",
    order: "ordine, acquist, carrello, prenotazione, comprat",
    payment: "pagament, pagat, pagare, bonifico, trasferi, versament, denaro, addebit, accredit, ricaric, donazione",
    receipt: "ricevuta, rimbors, transazion, estratto, scontrino, movimento, nota di credito",
    amount: "importo, totale, prezzo, saldo, iva_, commission, euro, eur_, quantita, subtotale",
    shipping: "spedi, consegn, pacco, tracci, corriere",
    subscription: "abbonament, piano_, rinnov, prova gratuita, licenza, sottoscri, supporter",
    newsletter:
      "newsletter, disiscri, annulla l iscrizione, cancella l iscrizione, mailing list, lista di distribuzione",
    offer:
      "offert, scont, promo, buono, coupon, vinc, gratis, gratuit, regalo, bonus, risparmi, premio, esclusiv, punti, saldi",
    admin: "amministrator, approv, in attesa, moderator, nuovo utente",
    credentials:
      "nome utente, credenzial, dati di accesso, nome di login, informazioni sull account, informazioni account, username, id utente",
    urgent:
      "sospes, insolit, sospett, limitat, immediat, urgent, non autorizzat, aggiorna i tuoi, identita, 24 ore, 48 ore, anomal",
    notice:
      "preventivo, promemoria, scadenza, rapporto, notific, sollecito, importazion, esportazion, manutenzione, termini, condizioni",
    security: "sicurezza, protegg, protezione, sicur_",
    secret: "non condivid, con nessuno, a nessuno, riservat, non comunicar",
    already: "gia esist, gia_, esiste",
    inactive: "ancora attiv, non attiv, inattiv, non confermat",
    card: "carta virtuale, carta di debito, nuova carta",
    please: "per favore, ti preghiamo, si prega, la preghiamo, vi preghiamo, per cortesia",
    "second-factor":
      "due fattori, 2fa, mfa, totp, due passaggi, secondo fattore, chiave di sicurezza, passkey, codici di backup, codici di recupero, autenticatore, a più fattori",
    done: "è stato, è stata, sono stati, sono state, hai_, ha_, ti sei, appena, con successo, correttamente, si è",
    must: "devi, deve_, è necessario, per poter, per completare, prima di, bisogna, occorre, dovrai, per terminare",
    somebody: "qualcuno, una persona, un utente, terzi, un altra persona",
    "no-account":
      "nessun account, non esiste, non è registrat, non hai un account, nessun utente, non è associat, non risulta, non trovat, non corrisponde",
    "new-user":
      "nuovo utente, nuovo membro, nuovo cliente, nuova registrazione, si è registrat, si è appena, si è iscritt, un utente si",
    team: "team, squadra, organizzazione, spazio di lavoro, azienda, gruppo, comunità",
    delete: "elimin, cancell, rimoss, definitiv, permanente",
    connect: "collega, connett, connesso, applicazione, token, chiave ssh, chiave api, autorizz, integrazione, associa",
    "address-change":
      "nuova email, nuovo indirizzo, nuova e mail, cambio email, cambio di email, cambiare il tuo indirizzo, modifica dell indirizzo, cambio indirizzo, vecchio indirizzo, cambiare indirizzo, modificare il tuo indirizzo, cambiare la tua email, cambiare l email, cambiare email, modificare l email, cambiare l indirizzo, modifica dell email",
    ignore: "ignor, non tenere conto, nessuna azione, non fare nulla, non è necessario, cestina, puoi eliminare",
    contact: "contatt, scrivici, assistenza, rispondi a, supporto",
    recently: "recente, poco fa, di recente, pochi minuti fa",
    fraud:
      "frod, truff, phishing, non chiediamo mai, non ti chiede, mai chiedere, attenzione alle, attenzione a, diffida, raggir, malintenzionat, vishing, smishing, falsi operator",
    application:
      "richiesta di, domanda, prestito, finanziament, mutuo, istruttoria, document, carta d identita, respint, esito, valutazione, approvat, identificazione, spid",
    announced:
      "a partire dal, dal 1, prossimamente, novita, modifica delle condizioni, condizioni generali, termini e condizioni, manutenzione, aggiornamento dei, tutti i clienti, cambiera, in arrivo, informativa",
    closure: "chius, chiusura, estint, estinzione, recesso, cessat, disdetta",
    payee:
      "beneficiari, bonifico ricorrente, domiciliazione, addebito diretto, mandato, carta aggiunta, carta e stata aggiunta, metodo di pagamento, dispositivo registrato, rubrica, numero di telefono, residenza",
    pickup:
      "ritir, pacco, locker, prenotazion, appuntamento, biglietto, camera, sportello, codice sconto, codice promo, buono, negozio, porta_, check in",
    event: "webinar, seminario, corso, evento, sondaggio, formazione, conferenza, questionario, laboratorio",
    "any-card":
      "carta_, carte_, carta di credito, carta di debito, carta prepagata, prepagata, carta virtuale, carta fisica, numero della carta, titolare della carta, bancomat, pagobancomat, postepay, visa_, mastercard, maestro_, nexi_, amex, american express, contactless",
    alerts:
      "avviso_, avvisi_, avvisare, notific, notifiche, push_, sms_, alert, promemoria, messaggio di testo, ti avvis, ti avvertiremo, ti informeremo, la avviseremo, messaggi di allerta, comunicazioni automatiche",
    limit:
      "massimale, massimali, plafond, soglia, soglie, livello, tetto_, importo massimo, upgrade, downgrade, aumento del, aumentato, innalza, giornaliero, passaggio a, limite_, limiti_",
    papers:
      "estratto conto, estratti conto, rendiconto, rendicontazione, documento, documenti_, report_, certificazione, certificato, attestazione, contratto, contratti_, pdf_, cud_, isee, fine anno, annuale, documento di sintesi, disponibile per la consultazione, documento fiscale",
    standing:
      "bonifico ricorrente, bonifico periodico, bonifico programmato, bonifici ricorrenti, ordine permanente, domiciliazion, addebito diretto, addebito automatico, addebiti diretti, pagamento automatico, pagamenti automatici, pagamento ricorrente, pagamento programmato, ricarica automatica, mandato, rinnovo, rata_, rate_, piano di accumulo",
    alias:
      "iban, numero di conto, coordinate bancarie, beneficiari, conto corrente collegato, conto bancario, conto collegato, conto di appoggio, codice qr, qr code, satispay, bancomat pay, alias_, rubrica, plick, conto di accredito, indirizzo di prelievo",
    identity:
      "identità, identificazion, kyc, carta d identità, documento d identità, documento di riconoscimento, passaporto, patente, selfie, tessera sanitaria, spid, cie_, prova di residenza, certificato di residenza, biometri, riconoscimento, adeguata verifica, permesso di soggiorno, questionario antiriciclaggio",
    lending:
      "prestito, prestiti, mutuo, mutui_, finanziament, linea di credito, fido_, cessione del quinto, paga in, paga dopo, rateizza, rateale, assicurazion, assicurativ, polizza, polizze, sinistro, apertura di credito, anticipo, scoperto di conto",
    saving:
      "risparmi, salvadanaio, deposito vincolato, conto deposito, vincolo, fondo_, fondi_, dividend, interessi_, cedola, buono fruttifero, punti_, miglia_, cashback, raccolta punti, rendimento, etf_, investire, investiment",
    phone: "telefon, cellulare, numero di cellulare, numero di telefono, recapito telefonico, utenza telefonica",
    "in-app":
      "nell app, nella app, dall app, dalla app, in app, apri l app, nell applicazione, home banking, internet banking, area clienti, area personale, area riservata, nelle impostazioni, in impostazioni, nel menu, dal menu, nel tuo profilo, scheda_, sezione, puoi consultare",
    friend:
      "amico, amici, amica, segnala un, presenta un, codice invito, codice di invito, codice amico, referral, familiare, familiari, famiglia, porta un amico, consiglia a, consiglia ai",
    pin: "pin_, codice pin, codice segreto",
    "on-behalf":
      "la tua azienda, datore di lavoro, la sua azienda, ti ha aggiunto, ha creato per te, ha creato il tuo, ha creato un utente, ti ha registrato, ha creato per lei, l ha aggiunt",
  },
};
