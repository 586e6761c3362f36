import type { Lexicon } from "../concepts.ts";

export const nl: Lexicon = {
  language: "nl",
  words: {
    account: "account, rekening, profiel, gebruikersaccount, klantaccount, mijn omgeving",
    create:
      "aangemaakt, geopend, gemaakt, gecreeerd, is klaar, opening, aanmaken, aan te maken, je kunt aan de slag, klaar voor gebruik, is geopend, is actief, aan de slag, is gelukt",
    register: "registr, aangemeld, aanmeld, inschrijv, ingeschreven, lid van",
    welcome: "welkom, fijn dat",
    thanks: "bedankt, dank_, dankjewel, dank u",
    email: "e mail, email, mailadres, mail_",
    confirm: "bevestig, verifi, controleer, valid, is dit uw adres, is dit je adres",
    activate: "activ, geactiveer, *activering",
    complete:
      "voltooi, afrond, nog een stap, laatste stap, bijna klaar, af te ronden, ga verder, verder gaan, rond je, rond uw, maak je aanmelding, nog niet af, nog maar een",
    click: "klik, link, knop, onderstaande, hieronder, volgende, tik_",
    code: "code, pin_, token, pincode, cijfer, verificatiecode, cijfers",
    "one-time":
      "eenmalig, tweestaps, twee factor, tweefactor, 2 stap, otp_, authenticat, beveiligingscode, inlogcode, magische link, inloglink, wachtwoord is niet nodig, zonder wachtwoord, bevestigingscode, verificatiecode, tancode, tan_, sms code, tijdelijke code, toegangscode, controlecode, 3d secure, autorisatiecode",
    "sign-in": "inlog, ingelogd, log in, aanmelden, in te loggen, login, aan te melden, inloggen",
    device: "apparaat, browser, ip adres, ip_, locatie, computer, toestel",
    attempt: "poging, mislukt, geprobeerd, onjuist, inlogpoging, *poging",
    locked: "vergrendel, geblokkeerd, ontgrendel, deblokk, blokk, geblokk, tijdelijk geblokkeerd, tijdelijk op slot",
    password: "wachtwoord, *wachtwoord",
    reset:
      "opnieuw in te stellen, opnieuw instel, resett, reset, herstel, vergeten, herstellen, opnieuw, tijdelijk wachtwoord, wachtwoord kwijt",
    new: "nieuw, onbekend, ander_",
    request: "aangevraagd, verzoek, aanvraag, gevraagd, iemand, verzocht",
    "not-you":
      "als u niet, als je niet, niet jij, niet door u, niet herken, negeer, negeren, was jij dit niet, heb je dit niet, heeft u dit niet, hebt u dit niet, niet zelf, per ongeluk, als u dit niet, als je dit niet, geen aanvraag, indien u, was jij dat niet, was u dit niet, was u dat niet, ben jij dit niet, bent u dit niet, heb jij dit niet, heb je niet, heeft u niet, herken je, herkent u, niet van jou, niet aangevraagd, ken je dit niet",
    expire: "verlo, geldig, minuten, uur_, vervalt",
    changed: "is gewijzigd, is veranderd, is bijgewerkt, gewijzigd, bijgewerkt, aangepast, veranderd",
    change: "wijzig, veranderen, kies_, instellen, nieuw wachtwoord, te veranderen, kiezen",
    removed:
      "verwijderd, uitgeschakeld, ingeschakeld, gesloten, geannuleerd, opgezegd, opgeheven, gedeactiveerd, toegevoegd",
    invite: "uitnodig, uitgenodigd",
    social:
      "reactie, reageer, antwoord, bericht, vermeld, genoemd, gedeeld, volgt, vriend, geplaatst, schreef, contact, leuk",
    content:
      "pagina, onderwerp, project, forum, groep, ticket, discussie, wiki, document, bestand, foto, evenement, taak, beatmap, issue, boek, nieuws, bijlage",
    invoice: "factu, rekening voor, nota_",
    order: "bestel, aankoop, gekocht, winkelwagen, reservering, order_",
    payment:
      "betaal, betaling, overboek, overgemaakt, stort, geld, incasso, afgeschreven, opgewaardeerd, gestort, donatie, betaalverzoek",
    receipt: "bon_, ontvangstbewijs, terugbetaling, transactie, afschrift, terugbetaald, creditnota",
    amount: "bedrag, totaal, prijs, saldo, btw_, kosten, euro, eur_, subtotaal, aantal",
    shipping: "verzend, verzonden, bezorg, pakket, lever, track, onderweg",
    subscription: "abonnement, verleng, proefperiode, licentie, lidmaatschap, supporter",
    newsletter: "nieuwsbrief, afmeld, uitschrijv, mailinglijst, uit te schrijven, afgemeld",
    offer:
      "aanbieding, korting, actie_, kortingscode, win_, gratis, cadeau, bonus, bespaar, sale_, voordeel, punten, exclusie",
    admin: "beheerder, goedkeur, goedgekeurd, wacht op, moderator, nieuwe gebruiker, in afwachting",
    credentials: "gebruikersnaam, inloggegevens, klantnummer, accountgegevens, accountinformatie, gebruikers id",
    urgent:
      "opgeschort, ongebruikelijk, verdacht, beperkt, onmiddellijk, dringend, direct_, ongeautoriseerd, werk uw, identiteit, 24 uur, 48 uur",
    notice: "offerte, herinnering, vervaldatum, rapport, melding, import, export, onderhoud, voorwaarden",
    security: "beveilig, veilig, bescherm",
    secret: "deel deze, niet delen, niemand, met niemand, vertrouwelijk",
    already: "al bestaat, reeds, bestaat al, al een",
    inactive: "niet actief, inactief, niet bevestigd",
    card: "virtuele kaart, betaalkaart, nieuwe pas",
    please: "alstublieft, gelieve, a u b, alsjeblieft",
    "second-factor":
      "twee factor, tweefactor, 2fa, mfa, totp, twee stap, tweestap, tweede factor, beveiligingssleutel, passkey, herstelcode, back upcode, authenticator, meerfactor",
    done: "werd_, werden, hebt_, heeft_, heb_, zojuist, met succes, geworden, gewijzigd",
    must: "moet, dient, om uw, om je, nodig, voordat, om te, vereist",
    somebody: "iemand, een gebruiker, een ander, derde_, derden",
    "no-account": "geen account, niet geregistreerd, bestaat niet, geen gebruiker, niet gekoppeld, niet gevonden",
    "new-user":
      "nieuwe gebruiker, nieuw lid, nieuwe klant, nieuwe registratie, heeft zich geregistreerd, heeft zich aangemeld, een gebruiker heeft",
    team: "team, organisatie, werkruimte, bedrijf, groep, gemeenschap",
    delete: "verwijder, gewist, permanent, definitief",
    connect: "koppel, gekoppeld, verbind, verbonden, toepassing, token, ssh sleutel, api sleutel, autoris, integratie",
    "address-change":
      "nieuw e mail, nieuwe e mail, nieuw email, e mailadres te wijzigen, e mailadres gewijzigd, wijziging van uw e mail, wijziging van je e mail, adreswijziging, oude adres, oud e mail, nieuw adres, e mailadres wilt wijzigen, e mailadres te veranderen, e mail te wijzigen",
    ignore: "negeer, negeren, geen actie, niets te doen, niks te doen, hoeft u niets, hoef je niets, verwijder deze",
    contact: "contact, neem contact, antwoord op, klantenservice, laat het ons weten",
    recently: "recent, onlangs, kort geleden, zojuist",
    fraud:
      "fraude, oplicht, phishing, nep, vragen nooit, vraagt nooit, pas op, wees alert, trap er niet in, spoofing, waarschuw",
    application:
      "aanvraag, lening, krediet, hypotheek, beoordel, document, identiteitsbewijs, afgewezen, goedgekeurd, bewijsstuk, legitimatie, paspoort",
    announced:
      "vanaf, binnenkort, voorwaarden, onderhoud, alle klanten, wijziging, gaat veranderen, veranderen, invoeren, gepland, nieuwe versie, privacyverklaring",
    closure: "opgezegd, beëindig, gesloten, opheffing, opgeheven, afgesloten",
    payee:
      "begunstigde, ontvanger, adresboek, incasso, machtiging, periodieke overboeking, kaart toegevoegd, pas toegevoegd, betaalmethode, tegenrekening, telefoonnummer, adres gewijzigd",
    pickup:
      "afhaal, ophalen, pakket, kluis, reserver, boeking, afspraak, kaartje, kamer, kortingscode, actiecode, winkel, deur, balie",
    event: "webinar, seminar, cursus, evenement, enquête, training, workshop, congres, vragenlijst",
    "any-card":
      "kaart_, kaarten_, *kaartnummer, kaarthouder, creditcard, debitcard, debetkaart, betaalkaart, bankkaart, betaalpas, bankpas, pasnummer, virtuele kaart, visa_, mastercard, maestro_, bancontact, nieuwe pas, je pas, uw pas",
    alerts:
      "melding_, meldingen_, notificatie, push_, *pushbericht, sms_, sms je, herinner, *herinnering, alert, waarschuw, seintje, we laten je weten, houden we je op de hoogte, houden u op de hoogte, attenderen, bericht wanneer, pushmelding, betaalmelding",
    limit:
      "limiet, *limiet, limieten, maximum, maximaal, maximumbedrag, daglimiet, opnamelimiet, overboeklimiet, bestedingsruimte, bestedingslimiet, niveau, upgrade, downgrade, verhoogd, verhoging, plafond, drempel",
    papers:
      "rekeningafschrift, rekeninguittreksel, afschrift, *afschrift, uittreksel, overzicht, *overzicht_, jaaropgave, jaaroverzicht, financieel jaar, fiscaal, belastingdocument, rapport_, rapportage, certificaat, contract_, document_, documenten_, pdf_, staat klaar",
    standing:
      "doorlopende opdracht, periodieke overboeking, periodieke overschrijving, bestendige opdracht, domiciliëring, automatische incasso, incasso, *incasso, machtiging, *machtiging, mandaat, automatische betaling, automatische overboeking, geplande betaling, geplande overboeking, terugkerende, verleng, automatisch sparen, in termijnen, termijnbedrag",
    alias:
      "iban, rekeningnummer, tegenrekening, begunstigde, ontvanger, bankrekening, gekoppelde rekening, vaste tegenrekening, qr code, tikkie, payconiq, wero, adresboek, betaalverzoek, uitbetaalrekening, uitbetaling naar",
    identity:
      "identiteit, identific, kyc, identiteitskaart, identiteitsbewijs, legitimatie, id kaart, id bewijs, paspoort, rijbewijs, selfie, adresbewijs, bewijs van adres, bsn_, burgerservicenummer, itsme, idin, gezichtsherkenning, verblijfsvergunning, je documenten",
    lending:
      "lening, leningen, krediet, *krediet, hypotheek, *hypotheek, financiering, roodstaan, rood staan, achteraf betalen, betaal later, aflossing, verzekering, *verzekering, polis_, polisnummer, premie, schadeclaim, lening_",
    saving:
      "sparen, spaar, *spaarrekening, spaarpot, spaardoel, deposito, termijnrekening, beleg, *beleggen, fonds_, fondsen_, aandeel, aandelen, dividend, rente, punten_, miles_, cashback, beloning, rente_",
    phone:
      "telefoon, *telefoonnummer, mobiele nummer, mobiel nummer, mobiele telefoon, gsm_, gsm nummer, 06 nummer, mobieltje",
    "in-app":
      "in de app, in je app, in uw app, via de app, open de app, in onze app, internetbankieren, online bankieren, mobiel bankieren, bij instellingen, onder instellingen, in je instellingen, in het menu, via het menu, in je profiel, in uw profiel, tabblad, onder het kopje, mijn omgeving, terug te vinden",
    friend:
      "vriend_, vrienden_, vriendin, aanbevel, beveel, uitnodigingscode, vriendencode, verwijz, doorverwijs, familielid, familieleden, familie_, gezinslid, bekenden, kennis_",
    pin: "pin_, pincode, geheime code, pinmailer",
    "on-behalf":
      "werkgever, heeft je toegevoegd, heeft u toegevoegd, voor je aangemaakt, voor u aangemaakt, als gebruiker, heeft je als",
  },
};
