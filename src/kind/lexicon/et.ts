import type { Lexicon } from "../concepts.ts";

export const et: Lexicon = {
  language: "et",
  words: {
    account: "konto, kasutajakonto, profiil, rahakot",
    create: "loodud, avatud, loodi, valmis, loomi, loo_",
    register: "regist, liitu, liitumi",
    welcome: "tere tulemast, hea meel",
    thanks: "tänan, täname, aitäh",
    email: "e post, e kiri, e mail, email, meil, e posti",
    confirm: "kinnita, kinnitus, kontrolli, tõenda",
    activate: "aktiveeri, aktiveer",
    complete: "lõpeta, lõpule, viimane samm, lõpetami",
    click: "klõpsa, kliki, link, nupp, nuppu, allolev, järgnev, vajuta, lingi, klikk",
    code: "kood, pin_",
    "one-time": "ühekord, kaheastme, kaheetapi, otp_, turvakood, autenti, ainult uks kord, ainult korra",
    "sign-in": "logi sisse, sisse log, sisselogi, sisene, sisenemi",
    device: "seade, seadm, brauser, ip aadress, ip_, asukoht, arvuti",
    attempt: "katse, ebaõnnest, vale_, nurjun, üritas",
    locked: "lukust, lukus, blokeeri, ava lukust",
    password: "parool, salasõna",
    reset: "lähtesta, taasta, unusta, taastami, lähtestami, uuenda",
    new: "uus_, uue_, uut_, tundmatu",
    request: "taotl, palus, palve, keegi, soovi, taotlus",
    expire: "aegub, kehti, minut, tundi, tunni",
    changed: "on muudetud, muudeti, on uuendatud, uuendati, muutis, muudetud, on ära",
    change: "muuda, muuta, vali_, uus parool, määra, vaheta, muutmi",
    removed: "kustut, eemald, keelat, lülitat, tühist, suleti, lisatud, lisas",
    invite: "kutsu, kutse",
    social: "komment, vasta, sõnum, mainis, meeldi, jaga, jälgi, sõb, postit, kirjuta, kontakt",
    content:
      "leht, lehe, teema, projekt, foorum, grupp, rühm, arutelu, wiki, vikileh, dokument, fail, pilt, foto, sündmus, ülesan, beatmap, raamat, uudis, manus, teadet",
    invoice: "arve_, arve",
    order: "tellimus, ost_, ostu, ostukorv, broneeri",
    payment: "makse, maks, tasu, ülekan, raha, sissemaks",
    receipt: "kviitung, tagasimaks, tehing, väljavõt",
    amount: "summa, kokku, hind, saldo, käibemaks, kogus",
    shipping: "tarne, saade, pakk, saadet",
    subscription: "tellimuse uuenda, litsents, prooviperiood, liikmemaks",
    newsletter: "uudiskiri, loobu, postiloend, uudiskir",
    offer: "pakkumi, soodus, allahind, kupong, võida, tasuta, kingitus, boonus, säästa, punkt",
    admin: "administraator, haldur, kinnitami ootel, ootel, ootab, moderaator, uus kasutaja, ootab sinu",
    credentials: "kasutajanimi, kasutajanime, sisselogimisandm, kontoandm, kasutajatunnus",
    urgent: "peatat, ebatavali, kahtlan, piirat, viivitamat, kiiresti, volitamat, isikut, 24 tunni",
    security: "turvali, turva, kaitse",
    secret: "ära jaga, kellegagi, konfidents",
    already: "juba, olemas",
    inactive: "pole aktiiv, kinnitamata",
    card: "virtuaalkaart, uus kaart",
    please: "palun",
    "second-factor":
      "kahefaktor, kaheastmeli, kahetasemeli, 2fa, mfa, totp, teine tegur, turvavõti, passkey, pääsuvõti, taastekood, varukood, autentimisrakendus, mitmefaktor",
    done: "on loodud, on muudetud, on lisatud, on eemaldatud, edukalt, äsja, olete_, oled_, on nüüd, loodi, muudeti, on edukalt",
    must: "peate, pead_, tuleb_, vaja_, selleks et, enne kui, on vajalik, lõpetamiseks",
    somebody: "keegi, kasutaja_, teine isik, kolmas isik, kolmandat, keegi teine",
    "no-account":
      "ei ole kontot, pole kontot, ei ole registreeritud, pole registreeritud, ei eksisteeri, ei leitud, kasutajat ei, pole seotud",
    "new-user": "uus kasutaja, uus liige, uus klient, uus registreerimi, on registreerunud, registreerus, liitus_",
    team: "meeskon, organisatsioon, tööruum, ettevõt, firma, grupp, kogukon, rühm",
    delete: "kustut, eemald, jäädavalt",
    connect: "ühenda, seotud, lingi, rakendus, ssh võti, api võti, volita, integratsioon, seostat",
    "address-change":
      "uus e post, uue e post, uut e post, e posti aadressi muut, e posti muut, e posti aadressi vahet, uus aadress, vana e post, e kirja aadressi muut, meiliaadressi muut, uus meil",
    ignore: "ignoreeri, eira, ei pea midagi, pole vaja, ei ole vaja, jätke tähelepanuta",
    contact: "kontakt, võta ühendust, võtke ühendust, kirjuta meile, tugi_, klienditugi, vastake",
    recently: "hiljuti, äsja, hetk tagasi",
    "any-card":
      "kaart_, kaardi_, kaardiga, kaarti, kaardid, *krediitkaart, *krediitkaardi, *deebetkaart, *deebetkaardi, *pangakaart, *pangakaardi, *virtuaalkaart, *virtuaalkaardi, *ettemaksukaart, *maksekaart, mastercard, visa kaart, *kaardiomanik",
    alerts:
      "*teavitus, *teavitused, *teavitusi, *teated_, *tõuketeavitus, *sms teavitus, *sms teenus, *meeldetuletus, *hoiatus, *automaatteavitus",
    limit:
      "*limiit, *limiidi, *päevalimiit, *makselimiit, *kululimiit, *krediidilimiit, *piirmäär, *maksimaal, *ülempiir, *tasemele, *taseme, *kõrgem pakett, tase_",
    papers:
      "*kontoväljavõt, *väljavõte, *väljavõtte, *aruanne, *aruande, *maksudokument, *tõend_, *tõendid, *sertifikaat, *leping, *lepingu, *tuludeklaratsioon, pdf_, *aasta lõpu, *aastaaruan, *kokkuvõte",
    standing:
      "*püsikorraldus, *püsimakse, *otsekorraldus, *automaatne makse, *automaatmakse, *korduvmakse, *korduv makse, *e arve püsimakse, *ajastatud makse, *volitus, *pikenda, *automaatselt pikene, *osamakse, *järelmaks, *perioodiline",
    alias:
      "*kontonumber, *kontonumbri, iban_, *viitenumber, *qr kood, *saaja_, *saajad, *makse saaja, *seotud pangakonto, *seotud konto, *lingitud konto, *mobiilimakse",
    identity:
      "*isikusamasus, *isikutuvastus, *isiku tuvastam, *isikut tõendav, *id kaart, *id kaardi, *juhiluba, *juhiloa, *selfi, *kyc_, *tunne oma klienti, *aadressi tõend, *isikukood, *smart id, *mobiil id, passi_, kehtiv pass_",
    lending:
      "*laen_, *laenu, *kodulaen, *väikelaen, *krediit_, *krediidi, *krediidiliin, *arvelduslaen, *hüpoteek, *finantseeri, *osta kohe, *maksa hiljem, *kindlustus, *poliis, *liising",
    saving:
      "*hoius, *tähtajaline hoius, *säästu, *säästmi, *kogumishoius, *kogumiskonto, *investeeri, *fondi_, *fondid, *aktsia, *dividend, *intress, *boonuspunkt, *punktid, *punkti, *cashback, *raha tagasi, *digikassa",
    phone: "*telefoninumber, *telefoninumbri, *mobiilinumber, *mobiilinumbri, *mobiiltelefon, *telefoni number",
    "in-app":
      "*rakenduses, *mobiilirakend, *äpis_, *mobiiliäpp, *internetipank, *internetipangas, *mobiilipank, *netipank, *seadetes, *seaded, *menüüs, *menüü, *profiilis, *vahekaar, *jaotises, *saad vaadata, *saate vaadata",
    friend:
      "*sõber_, *sõbra, *sõpra, *sõbrad, *sõpru, *soovita sõbra, *soovituskood, *kutsu sõber, *kutsu sõb, *kutsekood, *pereliige, *pereliikme",
  },
};
