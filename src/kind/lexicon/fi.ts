import type { Lexicon } from "../concepts.ts";

export const fi: Lexicon = {
  language: "fi",
  words: {
    account:
      "tili, tilisi, tilin, tilille, tilia, profiili, lompak, käyttäjätili, jäsenyys, tunnus, *tili, tunnuks, pankkitili, verkkopankki, asiakastili",
    create:
      "luotu, avattu, on luotu, valmis, luotiin, perustettu, loit, luomi, tilisi on avattu, on avattu, käyttövalmis, on aktiivinen, on nyt käytössä, otettu käyttöön, aloita käyttö, tervetuloa asiakkaaksi, on valmis, tilin avaus, avasimme",
    register: "rekister, ilmoittau, liity, liitty, kirjautu jäsen",
    welcome: "tervetuloa, hienoa että",
    thanks: "kiitos, kiitäm",
    email: "sähköposti, e mail, email, s posti, meili",
    confirm: "vahvist, varmist, todenn, varmenn, tarkist, onko tämä, sinun osoitteesi, osoitteesi",
    activate: "aktivoi, aktivoin",
    complete:
      "viimeistel, suorita loppuun, viimeinen vaihe, melkein valmis, täydent, loppuun, jatka, vain yksi, enää, viedä loppuun, kesken",
    click: "klikka, linkki, linki, painik, napsaut, alla ole, seuraav, paina",
    code: "koodi, koodin, pin_, tunnusluku, *koodi, numeroinen, vahvistuskoodi, tekstiviestikoodi, numerosarja",
    "one-time":
      "kertakäyt, kaksivaihe, kaksiosai, otp_, todennus, turvakoodi, kirjautumiskoodi, kirjautumislinkki, vain kerran, ilman salasanaa, vahvistuskoodi, varmistuskoodi, tekstiviestikoodi, tilapäinen koodi, kertakoodi, kertakäyttöi, kertasalasana, väliaikainen koodi, 3d secure, vahvistustunnus",
    "sign-in": "kirjaudu, kirjautu, kirjautuminen, sisään, *kirjautumi",
    device: "laite, laitte, selain, selaim, ip osoite, ip_, sijain, tietokone",
    attempt: "yritys, yrityks, epäonnist, virheel, yritti, *yritys, yritetty",
    locked: "lukit, lukko, avaa lukitus, estetty, tilapäisesti luki, väliaikaisesti luki, suljettu tilapäisesti",
    password: "salasana, salasan, *salasana",
    reset: "palaut, nollaa, nollau, unohd, unohti, resetoi, vaihtamiseksi, tilapäinen salasana, väliaikainen salasana",
    new: "uusi, uuden, uutta, uudelta, tuntemat, uude",
    request: "pyyn, pyysi, pyyd, joku, pyynt",
    "not-you":
      "jos et, et ollut sinä, ohita, jätä huomio, älä välitä, jos tämä ei, ei ollut sinä, et pyytänyt, vahingossa, jos sinä et, sinä et, jättää huomiotta, ellet, ellet sinä, et tehnyt, et ole pyytänyt, et tunnista, et kirjautunut, jos kyseessä et, et itse, jos se et, etkö",
    expire: "vanhen, voimassa, minuut, tunti, tunnin, tunnissa, umpeutu",
    changed: "on vaihdettu, vaihdettu, on muutettu, muutettu, päivitet, on muuttunut, muokat, muokkasi",
    change: "vaihda, muuta, vaihta, aseta, valitse, uusi salasana, vaihto, muuttaa",
    removed: "poistet, suljet, peruut, poistettu käytöstä, otettu käyttöön, lakkautet, lisätty, deaktivoi",
    invite: "kutsu",
    social:
      "komment, vasta, viesti, mainit, tykkä, jako, jakoi, seura, ystäv, julkai, kirjoit, yhteyden, luki laskun, avasi laskun",
    content:
      "sivu, aihe, projekt, foorumi, ryhmä, tiketti, keskust, wiki, dokument, tiedost, kuva, tapahtum, tehtäv, beatmap, kirja_, kirjan, uutis, liite",
    invoice: "lasku, laskun, laskut",
    order: "tilaus, tilauk, ostos, ostok, osto_, varaus, ostit",
    payment: "maksu, maksa, maksett, siirto, tilisiirto, talletus, raha, nosto, veloit",
    receipt: "kuitti, palautus maksu, hyvity, tapahtuma, tiliote, maksutapahtum",
    amount: "summa, yhteensä, hinta, saldo, alv_, maksettava, eur_, euroa, määrä, loppusumma",
    shipping: "toimit, lähety, paketti, seuranta",
    subscription: "kausimaksu, jatka tilausta, kokeilu, lisenssi, tilausmaksu, jäsenmaksu",
    newsletter: "uutiskirje, peruuta tilaus, postituslista, lopeta tilaus",
    offer:
      "tarjous, tarjouk, alennus, alennuk, kampanja, kuponki, voita, ilmai, lahja, bonus, säästä, etu_, etuja, pistei",
    admin: "ylläpitäjä, hyväksy, odott, moderaattori, uusi käyttäjä, valvoja",
    credentials: "käyttäjätunnus, käyttäjänimi, kirjautumistied, asiakasnumero, tilitiedot",
    urgent:
      "keskeyt, epätavalli, epäilyttäv, rajoit, välittömästi, kiireelli, luvaton, päivitä tiet, henkilöllisy, 24 tunnin, 48 tunnin",
    notice: "tarjouspyyn, muistutus, eräpäivä, raport, ilmoit, huolto, ehdot, käyttöeh",
    security: "turvalli, suoja, tietoturva",
    secret: "älä jaa, älä kerro, kenellekään, kenenkään, luottamuk",
    already: "jo olemassa, jo_, on jo",
    inactive: "ole aktiivinen, ole viela aktivoi, epäaktiivinen, vahvistamat",
    card: "virtuaalikort, maksukort, uusi kort",
    please: "ole hyvä, olkaa hyvä, pyydämme",
    "second-factor":
      "kaksivaihei, kaksiosai, kaksifaktor, kaksi vaihei, 2fa, mfa, totp, toinen tekijä, suojausavain, turva avain, passkey, pääsyavain, palautuskood, varakood, todennussovel, monivaihei",
    done: "on nyt, on luotu, on vaihdettu, on muutettu, on lisätty, on poistettu, onnistu, juuri_, olet_, rekisteröitiin, luotiin, vaihdettiin",
    must: "täytyy, pitää, tulee_, tarvitsee, jotta, ennen kuin, vaaditaan, viimeistel",
    somebody: "joku, käyttäjä_, toinen henkilö, kolmas osapuoli, kolmannelle, joku muu",
    "no-account":
      "ei ole tiliä, ei ole rekister, ei löydy, ei löytynyt, ei ole olemassa, ei ole käyttäjää, ei ole liitetty, tiliä ei",
    "new-user":
      "uusi käyttäjä, uusi jäsen, uusi asiakas, uusi rekisteröi, on rekisteröitynyt, rekisteröityi, on liittynyt",
    team: "tiimi, organisaatio, työtila, yritys, yrityk, ryhm, yhteisö, joukkue",
    delete: "poist, pysyväst, hävit",
    connect: "yhdist, liitet, linkit, sovellus, tunniste, ssh avain, api avain, valtuut, integraatio, kytke",
    "address-change":
      "uusi sähköposti, uuden sähköposti, uutta sähköposti, sähköpostiosoitteen vaih, sähköpostiosoitteen muut, sähköpostin vaih, sähköpostiosoitteesi vaih, uusi osoite, vanha sähköposti, sähköpostiosoitteen muuttami, osoitteenmuutos",
    ignore:
      "ohita, jättää huomiotta, jätä huomiotta, huomioimatta, älä välitä, ei tarvitse tehdä, voit poistaa tämän, ei vaadi",
    contact: "yhteyt, ota yhteyttä, asiakaspalvel, tuki_, tukeen, vastaa tähän, kerro meille",
    recently: "äskettäin, hiljattain, juuri_, äsken, viimeaikai",
    fraud:
      "huija, petos, petok, kalastelu, tietojenkalaste, väärenn, emme koskaan, ei koskaan kysy, varo, varoit, rikolli",
    application: "hakemu, laina, luotto, asiakirj, henkilötodist, hylätty, hyväksyt, päätös, käsittel, liitteet",
    announced:
      "alkaen, pian, ehdot, ehtoihin, käyttöehdo, huoltokatko, huolto, kaikki asiakkaat, muutos, muuttuu, otamme käyttöön, tietosuoja",
    closure: "suljettu, lopetettu, irtisano, päätty, sulkemi",
    payee:
      "saaja, vastaanottaja, toistuva maksu, suoramaksu, kortti lisätty, kortti on lisätty, maksutapa, puhelinnumero, osoitteenmuutos",
    pickup:
      "nouto, noutokoodi, nouda, paketti, lokero, varaus, ajanvaraus, lippu, huone, alennuskoodi, kampanjakoodi, myymälä, ovi_, ovikoodi",
    event: "webinaari, seminaari, kurssi, tapahtuma, kysely, koulutus, konferenssi, työpaja",
    "any-card":
      "kortti, kortin_, kortille, kortilla, kortit_, korttisi, korttia, *luottokort, *pankkikort, *maksukort, *debitkort, *virtuaalikort, *prepaid kort, *yhdistelmäkort, visa kort, mastercard, visa_, *korttinumero, *maksuaikakort, *kortinhaltija, *korttisi",
    alerts:
      "*ilmoitukset, *ilmoituksia, *ilmoituspalvelu, *push ilmoitu, *pushilmoitu, *tekstiviesti, *tekstiviesti ilmoitu, *hälyty, *muistutu, *heräte, *notifikaatio, *tilitapahtumailmoitu, *viestipalvelu",
    limit:
      "*raja_, *rajan_, *rajaa_, *rajat_, *rajoja, *käyttöraja, *turvaraja, *nostoraja, *ostoraja, *luottoraja, *siirtoraja, *maksuraja, *limiit, *enimmäismäär, *maksimi, *ylärajan, *jäsentaso, *tasosi, *tason korotu, *päivitys tasol",
    papers:
      "*tiliote, *tiliottee, *e tiliote, *raportti, *raportin, *asiakirja, *todistu, *sopimus, *sopimuksen, *veroilmoitu, *verotiedot, *vuosiyhteenveto, *vuosiraportti, pdf_, *kuukausiyhteenveto, *korttilaskun, *salkkuraportti, *luettavissa, *nähtävillä, *kauppavahvistu",
    standing:
      "*suoramaksu, *suoraveloitu, *e lasku, *toistuva maksu, *toistuvaismaksu, *toistuvat maksu, *automaattinen maksu, *automaattisen maksu, *automaattisest, *kestotilaus, *ajastettu maksu, *ajastettu siirto, *toistuva siirto, *valtakirja, *valtuutu, *uusiutu, *uusitaan, *osamaksu, *erämaksu, *maksuerä",
    alias:
      "*tilinumero, *iban_, *viitenumero, *mobilepay, *siirto palvelu, *qr koodi, *maksunsaaja, *saajan_, *saajaksi, *saajatili, *liitetty pankkitili, *linkitetty tili, *pankkitilisi yhdist, *vastatili",
    identity:
      "*henkilöllisyy, *henkilötodistu, *henkilökort, *henkilökortti, *passi_, *passin, *passikuva, *ajokort, *selfie, *kasvokuva, *tunnistaminen, *asiakkaan tuntemi, *kyc_, *osoitetodistu, *henkilötunnu, *pankkitunnu, *mobiilivarmen, *asiakirja",
    lending:
      "*laina_, *lainaa, *lainan_, *lainasi, *asuntolaina, *kulutusluot, *luottoa, *luoton_, *joustoluot, *luottohakemu, *rahoitu, *tilinylity, *osta nyt maksa, *maksa myöhemmin, *vakuutu, *vakuutuskirja, *vakuutusmaksu, *lyhenny, *autolaina",
    saving:
      "*säästötil, *säästäminen, *säästämi, *säästötavoi, *määräaikaistalletu, *sijoitu, *sijoitta, *rahasto, *osake, *osinko, *osingo, *korko_, *korkotuot, *korkoa, *bonuspiste, *pisteet, *pisteitä, *cashback, *tuotto_, *osakesäästötil",
    phone:
      "*puhelinnumero, *matkapuhelin, *matkapuhelinnumero, *puhelinnro, *kännykkänumero, *gsm numero, *puhelimen numero, *matkapuhelime",
    "in-app":
      "*sovelluksessa, *sovelluksesta, *mobiilisovellu, *mobiilipank, *verkkopankissa, *verkkopankista, *avaa sovellu, *asetuksissa, *asetuksista, *asetukset, *valikosta, *valikossa, *profiilissasi, *profiilista, *omilla sivuilla, *omat sivut, *välilehd, *kohdasta, *kohdassa, *voit katsoa, *näet sen",
    friend:
      "*ystävä_, *ystäväsi, *ystävälle, *ystävän, *kaveri, *kaverille, *kaverin, *suosittele ystäv, *suosittelukoodi, *suosittelija, *kutsu ystäv, *kutsukoodi, *kutsu kaveri, *perheenjäsen, *läheisesi, *läheiselle",
    pin: "pin_, tunnusluku, tunnusluvu, tunnuslukusi, pin koodi, pin tunnus, korttikoodi, kortin koodi",
    "on-behalf":
      "työnantaja, lisännyt sinut, lisäsi sinut, sinut lisättiin, loi sinulle, luonut sinulle, perusti sinulle",
  },
};
