import type { Lexicon } from "../concepts.ts";

export const de: Lexicon = {
  language: "de",
  words: {
    account:
      "konto, benutzerkonto, kundenkonto, account, profil, zugang, mitgliedschaft, *konto_, depot, wallet, mitgliedskonto, nutzerkonto, online banking zugang",
    create:
      "umgewandelt, erstellt, angelegt, eroffnet, eingerichtet, eröffnung, freigeschaltet, ist bereit, angelegt haben, erfolgreich angelegt, erstellen, eröffnet haben, ist eröffnet, startklar, einsatzbereit, jetzt nutzen, erfolgreich eingerichtet, wurde eröffnet, ist aktiv, steht bereit, kann es losgehen, kontoeröffnung",
    register: "registr, anmeldung, angemeldet, beitritt, sich anmelden bei, neuanmeldung, beigetreten, anmelden bei",
    welcome: "willkommen, schön dass, freuen uns dich, freuen uns sie",
    thanks: "danke, dank_, vielen dank, bedanken",
    email: "e mail, email, mailadresse, e mail adresse, postfach",
    confirm:
      "bestatig, verifizier, *verifizierung, *bestatigung, uberpruf, nachweis, gehort diese adresse, gehort ihnen diese, gewissheit, ist das deine, ist das ihre",
    activate: "aktivier, freischalt, *aktivierung, *aktivier",
    complete:
      "abschließ, abzuschließen, abgeschlossen, fertigstell, vollständig, nur noch ein schritt, letzter schritt, fast geschafft, weitermachen, fortsetzen, es fehlt nur noch, fehlt noch, noch nicht abgeschlossen, gleich geschafft",
    click: "klick, link, schaltfläche, button, folgenden, unten stehend, untenstehend, tippe",
    code: "code, pin_, kennziffer, token, *code_, zahlencode, ziffer, geheimzahl, prüfziffer",
    "one-time":
      "einmal, zwei faktor, zweistufig, 2 faktor, *einmalpasswort, tan_, otp_, anmeldecode, login code, magischer link, einmalcode, sicherheitscode, nur einmal, einmal gultig, kein kennwort, kein passwort, passwortlos, bestätigungscode, freigabecode, verifizierungscode, smstan, mobiletan, mtan, sms code, zugangscode, prüfcode, transaktionsnummer, einmalkennwort, zeitlich begrenzt",
    "sign-in":
      "anmelden, einloggen, eingeloggt, login, log in, einzuloggen, anzumelden, anmeldeversuch, anmeldung, angemeldet, zugegriffen, zugriff auf ihr, zugriff auf dein, login vorgang",
    device: "gerät, browser, ip adresse, ip_, standort, computer, betriebssystem",
    attempt: "versuch, fehlgeschlagen, erfolglos, fehlversuch, *versuch, falsche",
    locked:
      "gesperrt, sperr, entsperr, blockiert, *sperr, freizuschalten, vorübergehend gesperrt, aus sicherheitsgründen gesperrt",
    password: "passwort, kennwort, *passwort, passwörter",
    reset:
      "zurückgesetzt, zurücksetz, zurückzusetzen, vergessen, wiederherstell, *zurücksetz, zurück, neu setzen, vorläufiges passwort, temporäres passwort, initialpasswort, rücksetz",
    new: "neu_, neue_, neuen, neues, neuer, neuem, unbekannt, fremd",
    request: "angeforder, anforder, anfrage, beantrag, gebeten, jemand, aufforderung",
    "not-you":
      "wenn sie nicht, falls du nicht, falls sie nicht, wenn du nicht, nicht du, nicht sie, ignorier, nicht angefordert, nicht veranlasst, nicht von ihnen, nicht von dir, keine ahnung, versehentlich, nicht selbst, betrachten sie diese, wenn das nicht, falls das nicht, waren sie das nicht, warst du das nicht, nicht in auftrag, sollten sie nicht, solltest du nicht, haben sie das nicht, hast du das nicht, ihnen unbekannt, nicht erkennen, nicht wiedererkennen, sollten sie diese",
    expire: "läuft ab, gültig, minuten, stunden, abläuft, ablauf, verfällt, verliert, sekunden, ungültig, befristet",
    changed: "geändert, aktualisiert, wurde geändert, bearbeitet, verändert",
    change: "ändern, wählen, festlegen, vergeben, neues passwort, zu ändern, setzen",
    removed:
      "gelöscht, entfernt, deaktiviert, abgeschaltet, ausgeschaltet, eingeschaltet, gekündigt, storniert, geschlossen, aufgehoben, hinzugefügt",
    invite: "einlad, eingeladen, teilt mit",
    social:
      "kommentar, kommentier, antwort, nachricht, erwähn, beitrag, geantwortet, gefällt, geteilt, folgt, freund, gepostet, geschrieben, schrieb, kontakt",
    content:
      "seite, thema, themen, projekt, forum, gruppe, ticket, diskussion, wiki, dokument, datei, board, foto, bild, veranstaltung, termin, aufgabe, beatmap, beiträge, news, anhang",
    invoice: "rechnung, *rechnung, abrechnung",
    order: "bestell, kauf, gekauft, warenkorb, buchung, auftrag",
    payment:
      "zahlung, bezahl, gezahlt, überweis, überwiesen, geld, einzahl, auszahl, lastschrift, zahlen, abbuch, gutgeschrieben, *zahlung, aufgeladen, spende",
    receipt:
      "beleg, quittung, erstattung, rückerstattung, transaktion, kontoauszug, gutschrift, umsatz, *bestätigung ihrer zahlung, bezahlt mit",
    amount: "betrag, summe, gesamt, preis, saldo, guthaben, mwst, gebühr, eur_, euro, zwischensumme, menge",
    shipping: "versand, versendet, liefer, paket, sendung, unterwegs, zustell",
    subscription: "abo_, abonnement, tarif, verlänger, laufzeit, lizenz, unterstützer, testphase",
    newsletter: "newsletter, abbestell, abmelden, verteiler, im browser, mailingliste, rundbrief, abonnier, abgemeldet",
    offer:
      "angebot, rabatt, gutschein, aktion, gewinn, gratis, kostenlos, prämie, sparen, geschenk, bonus, sale, nur heute, punkte",
    admin:
      "administrator, genehmig, freigabe, prüfung, moderator, wartet, neuer benutzer, warteschlange, genehmigung, wartet auf",
    credentials:
      "benutzername, anmeldename, zugangsdaten, anmeldedaten, kundennummer, login daten, kontoinformation, benutzerkennung",
    urgent:
      "eingeschränkt, ungewöhnlich, verdächtig, unbefugt, dringend, sofort, umgehend, aktualisieren sie ihre, identität, vorübergehend, beschränk",
    notice:
      "angebot nr, mahnung, erinnerung, fällig, bericht, benachrichtig, import, export, zahlungserinnerung, kostenvoranschlag, testmail, wartung, nutzungsbedingungen, agb_",
    security: "sicherheit, sicher_, schutz, schütz",
    secret: "teilen sie diesen, geben sie diesen, niemandem, weitergeben, mit niemandem, nicht weiter, vertraulich",
    already: "bereits, schon, existiert",
    inactive: "nicht aktiv, inaktiv, nicht bestatigt, freizuschalten, nicht freigeschaltet",
    card: "virtuelle karte, virtuellen karte, debitkarte, neue karte, ihre karte ist",
    please: "bitte",
    "second-factor":
      "zwei faktor, 2fa, mfa, totp, mehrfaktor, zwei schritt, authenticator, sicherheitsschluessel, sicherheitsschlüssel, passkey, wiederherstellungscode, backup code, zweiter faktor, zweiten faktor, zweistufig",
    done: "wurde, wurden, worden, hast dich, haben sich, hast du, haben sie, gerade, soeben, erfolgreich, hat sich",
    must: "müssen, musst, muss_, um zu, um deine, um dein, um ihre, um ihr, um die, erforderlich, bevor sie, bevor du, damit",
    somebody: "jemand, ein benutzer, ein nutzer, eine andere person, dritte_, dritter",
    "no-account":
      "kein konto, kein benutzerkonto, nicht registriert, existiert nicht, kein account, nicht vorhanden, kein benutzer, nicht gefunden, keinem konto, nicht mit einem",
    "new-user":
      "neuer benutzer, neuer nutzer, neues mitglied, neuer kunde, neue registrierung, neuen benutzer, hat sich registriert, hat sich angemeldet, hat sich ein neuer, benutzer hat sich",
    team: "team, organisation, arbeitsbereich, workspace, unternehmen, gruppe, gemeinschaft, firma",
    delete: "lösch, gelöscht, entfernt, dauerhaft, endgültig",
    connect:
      "verbind, verbunden, verknüpf, anwendung, zugriffstoken, api schlüssel, ssh schlüssel, autorisier, integration",
    "address-change":
      "neue e mail, neuen e mail, neue email, e mail adresse zu ändern, e mail adresse geändert, änderung ihrer e mail, änderung deiner e mail, änderung der e mail, adressänderung, neue adresse, alte adresse, e mail änder, bisherige, e mail zu ändern, mailadresse ändern, mailadresse zu ändern",
    ignore:
      "ignorier, nichts weiter, keine weiteren, nichts unternehmen, nichts tun, gegenstandslos, nicht weiter beachten, nicht beachten, löschen sie diese",
    contact:
      "kontakt, wenden sie, wende dich, melden sie sich bei, hilfebereich, antworten sie auf diese, kundendienst, meld dich",
    recently: "kürzlich, vor kurzem, neulich, eben_, gerade eben",
    fraud:
      "betrug, betrüg, phishing, abzock, masche, niemals nach, fragen sie nie, fragen dich nie, vorsicht, warnung vor, warnen vor, kriminell, gefälscht, tipps",
    application:
      "antrag, beantragt, bewerb, kredit, darlehen, bonität, unterlagen, ausweis, nachweis, abgelehnt, bewilligt, identitätsprüfung, prüfen ihren, schufa, legitimation, postident, videoident, entscheidung",
    announced:
      "ab dem, ab sofort, künftig, wir führen, einführung, änderung unserer, agb_, nutzungsbedingungen, geschäftsbedingungen, wartung, wartungsarbeiten, geplant, alle kund, in kürze, demnächst, stellen um, datenschutz",
    closure: "gekündigt, kündigung, aufgelöst, geschlossen, schließung, auflösung, beendet",
    payee:
      "empfänger, dauerauftrag, lastschriftmandat, sepa mandat, referenzkonto, bankverbindung, karte hinterlegt, karte wurde hinzugefügt, zahlungsmittel, gerät registriert, anschrift, adresse geändert, handynummer, rufnummer",
    pickup:
      "abhol, packstation, buchung, reservier, termin, check in, schließfach, zimmer, eintritt, ticket, gutscheincode, rabattcode, filiale, tür, aktionscode",
    event: "webinar, seminar, workshop, kurs, veranstaltung, umfrage, schulung, konferenz, feedback, vortrag",
    "any-card":
      "karte_, karten_, kartennummer, karteninhaber, *kreditkarte, *debitkarte, *bankkarte, *prepaidkarte, prepaid karte, virtuelle karte, girocard, girokarte, ec karte, bankomatkarte, zahlkarte, visa_, mastercard, maestro_, american express, amex",
    alerts:
      "benachrichtig, *benachrichtigung, *mitteilung, push_, *pushnachricht, pushmitteilung, push nachricht, sms_, erinner, *erinnerung, alarm, *alarm_, alert, wir informieren sie, wir informieren dich, hinweisen wir, kontowecker, umsatzinfo, meldung",
    limit:
      "*limit_, *limits_, verfügungsrahmen, höchstbetrag, maximal, obergrenze, tageslimit, stufe, *stufe_, upgrade, downgrade, hochgestuft, freibetrag, heraufgesetzt, erhöht, erhöhung, status level, limit_, limits_, überweisungsrahmen",
    papers:
      "kontoauszug, kontoauszüge, auszug, auszüge, *abrechnung, *bescheinigung, steuerbescheinigung, *bericht_, *berichte_, dokument, unterlage, vertrag_, *vertrag_, zertifikat, pdf, jahresend, jahressteuer, ecktage, liegt bereit",
    standing:
      "dauerauftrag, daueraufträge, lastschrift, *lastschrift, sepa mandat, mandat, einzugsermächtigung, autopay, terminüberweisung, geplante zahlung, wiederkehrend, regelmäßige zahlung, verlängert, verlängerung, rate_, raten_, ratenzahlung, sparplan, automatische zahlung, automatisch abgebucht",
    alias:
      "iban, kontonummer, empfänger, *empfänger, begünstigt, zahlungsempfänger, bankverbindung, bankkonto, referenzkonto, verrechnungskonto, auszahlungskonto, qr code, twint, wero, kwitt, paydirekt, alias, vorlage, verknüpftes konto, auszahlungsadresse",
    identity:
      "identität, identifi, legitim, ausweis, *ausweis, reisepass, führerschein, selfie, kyc, adressnachweis, meldebescheinigung, postident, videoident, personalausweis, aufenthaltstitel, nachweis, geldwäsche, steuer id, wohnsitz",
    lending:
      "kredit_, kredite, kredits, *kredit_, kreditrahmen, kreditlinie, kreditvertrag, darlehen, *darlehen, hypothek, finanzierung, *finanzierung, dispo, überziehung, ratenkauf, später bezahlen, versicherung, *versicherung, police_, beitragsrechnung",
    saving:
      "sparkonto, spartopf, sparziel, tagesgeld, festgeld, geldanlage, kapitalanlage, invest, fonds, *fonds_, aktie, dividende, zins, meilen_, cashback, prämie, punkte_, bonuspunkte, sparbuch",
    phone:
      "telefon, *telefonnummer, handynummer, mobilnummer, mobiltelefon, rufnummer, *rufnummer, mobilfunknummer, handy, festnetz",
    "in-app":
      "in der app, in ihrer app, in deiner app, über die app, app unter, im online banking, im onlinebanking, im internetbanking, unter einstellungen, in den einstellungen, einstellungen unter, im menü, menüpunkt, in ihrem profil, in deinem profil, im bereich, unter dem punkt, reiter, tab_, finden sie",
    friend:
      "freund_, freunde, freundin, freundschaftswerbung, kunden werben, weiterempfehl, einladungscode, empfehlungscode, familienmitglied, familie, bekannte, angehörige, empfehlungsprogramm, empfehlungslink, empfehlen sie uns",
    pin: "pin_, geheimzahl, geheimnummer, kartenpin, pincode, *pin_, identifikationsnummer",
    "on-behalf":
      "ihr arbeitgeber, dein arbeitgeber, hat sie hinzugefügt, hat dich hinzugefügt, für sie angelegt, für dich angelegt, für sie eingerichtet, für dich eingerichtet, als benutzer, als nutzer, hat sie als, hat dich als, arbeitgeber",
  },
};
