import type { Lexicon } from "../concepts.ts";

export const lv: Lexicon = {
  language: "lv",
  words: {
    account: "kont, konts, profil, maks kont",
    create: "izveidot, atvērt, sagatavot, radīt, izveido",
    register: "reģistr, pievieno, piereģistr",
    welcome: "laipni lūdz, sveicināt, esi sveicināt",
    thanks: "paldies",
    email: "e past, e mail, email, epast, pasts",
    confirm: "apstiprin, pārbaud, verific",
    activate: "aktiviz",
    complete: "pabeig, pēdējais solis",
    click: "noklikšķin, saite, saiti, poga, pogu, zemāk, spied, klikšķin, nospied, seko",
    code: "kod, pin_",
    "one-time": "vienreiz, divfaktor, divpakāp, otp_, drošības kod, autentif, tikai vienu reizi",
    "sign-in": "pieslēg, pieteik, ielog, pierakst, ieiet, autoriz",
    device: "ierīc, pārlūk, ip adres, ip_, atrašan, dator",
    attempt: "mēģin, neizdev, nepareiz, neveiksm",
    locked: "bloķēt, atbloķ, slēgt, aizslēg, bloķ",
    password: "parol",
    reset: "atiestat, atjauno, aizmirs, nomain, atgūt, atstat",
    new: "jaun, nezinām, cit",
    request: "pieprasīj, pieprasījum, kāds, lūdza, pieprasīt",
    expire: "derīg, beigsies, minūt, stund",
    changed: "nomaiņ, tika nomain, ir mainīt, tika mainīt, ir atjaunināt, atjaunināt, mainīta, labot",
    change: "mainīt, nomainīt, izvēl, jaun parol, iestat, maiņ",
    removed: "dzēst, noņemt, atslēgt, ieslēgt, atcelt, izslēgt, deaktiv, pievienots",
    invite: "uzaicin, ielūg, aicin",
    social: "koment, atbild, ziņ, piemin, patīk, dalīj, seko, draug, rakst, ieraksts, kontakt",
    content:
      "lap, tēm, projekt, forum, grup, diskus, wiki, dokument, fail, foto, attēl, notikum, uzdevum, beatmap, grāmat, jaunum, pielik",
    invoice: "rēķin",
    order: "pasūt, pirk, groz, rezerv",
    payment: "maksāj, samaks, pārskait, iemaks, nauda, apmaks",
    receipt: "kvīt, atmaks, darījum, izrakst, čeks",
    amount: "summa, kopā, cena, atlikum, pvn_, daudzum",
    shipping: "piegād, sūtīj, nosūt preč",
    subscription: "abonement, atjaun plān, licenc, izmēģin",
    newsletter: "jaunumu vēst, atteik, abonē, jaunumiem",
    offer: "piedāvāj, atlaid, kupon, laimē, bezmaks, dāvan, bonus, akcij, punkt",
    admin: "administrator, gaida, apstiprinājum gaid, moderator, jauns lietotāj",
    credentials: "lietotājvārd, lietotāja vārd, pieslēgšanās dat, konta inform",
    urgent: "apturēt, neparast, aizdomīg, ierobež, nekavēj, steidzam, neatļaut, identit",
    security: "droš, aizsarg",
    secret: "nedalies, nedalieties, nevienam, konfiden",
    already: "jau, eksist",
    inactive: "vel nav aktiv, nav aktiv, neaktiv, neapstiprinat",
    card: "virtuala karte, jauna karte",
    please: "lūdzu",
    "second-factor":
      "divu faktoru, divpakāpju, divu soļu, divfaktor, 2fa, mfa, totp, otrais faktors, drošības atslēga, passkey, piekļuves atslēga, atkopšanas kodi, rezerves kodi, autentifikators, daudzfaktor",
    done: "ir izveidot, ir mainīt, ir nomainīt, ir pievienot, tika_, veiksmīgi, tikko, jūs esat, esat_, tagad, ir veiksmīgi",
    must: "jums jā, nepieciešam, lai_, pirms_, jāapstiprina, jāveic, vajag",
    somebody: "kāds_, lietotājs_, cita persona, trešā persona, trešajām, kāds cits",
    "no-account": "nav konta, nav reģistrēt, neeksistē, nav atrast, nav lietotāja, nav saistīt, nepastāv",
    "new-user":
      "jauns lietotājs, jauns dalībnieks, jauns klients, jauna reģistrācija, ir reģistrējies, reģistrējās, pievienojās",
    team: "komand, organizācij, darba viet, uzņēmum, grup, kopien, darbvieta",
    delete: "dzēs, dzēst, noņem, neatgriezenisk",
    connect: "saistīt, pievienot, lietotn, piekļuves pilnvar, ssh atslēg, api atslēg, autoriz, integrācij, savien",
    "address-change":
      "jauna e pasta, jaunu e pasta, jauno e pasta, jaunā e pasta, e pasta maiņ, e pasta adreses maiņ, mainīt e pasta, nomainīt e pasta, jauna adrese, vecā e pasta, e pasta adreses nomaiņ, jaunais e pasts",
    ignore: "ignorē, neņemiet vērā, nekas nav jādara, nav jādara, neveiciet",
    contact: "sazin, kontakt, rakstiet mums, atbalst, atbildiet",
    recently: "nesen, tikko, pirms brīža, pēdējā laikā",
    "any-card":
      "maksājumu kart, kredītkart, debetkart, debetkarte, virtuālā kart, priekšapmaksas kart, bankas kart, karte_, kartes_, jūsu karte, mastercard, visa karte, kartes numur, kartes lietotāj",
    alerts:
      "paziņojumi, paziņojumus, paziņojumu, sms paziņojum, push paziņojum, tūlītēj paziņojum, brīdinājum, atgādinājum, informēšana ar sms, atgādin",
    limit:
      "limits, limitu, limita, dienas limit, pārskaitījumu limit, tēriņu limit, maksimāl, līmenis, līmeni, līmeņa, jaunināšan, jaunināt, augstāks līmen",
    papers:
      "konta izraksts, izraksts, konta pārskats, konta pārskat, pārskats, pārskati, pārskatu, atskait, izziņa, sertifikāt, līgums, līgumu, līguma, nodokļu dokument, deklarācij, pdf_, gada beig, gada pārskat, pieejams apskat",
    standing:
      "regulārais maksājum, regulārā maksājum, regulāro maksājum, regulāri maksājum, tiešais debet, automātiskais maksājum, automātiskais rēķin, plānotais maksājum, periodisk, e rēķin, pagarinājum, automātiski pagarin, atmaksas grafik, nomaksa, maksājuma daļ, automātiskie maksājum",
    alias:
      "konta numur, iban_, qr kod, saņēmēj, piesaistīts konts, piesaistīt kont, piesaistītais bankas, saistītais kont, zibmaksājum, labuma guvēj",
    identity:
      "identitāt, identitātes pārbaud, personas apliecīb, personu apliecinoš, id karte, eid karte, pase_, pasi_, autovadītāja apliecīb, vadītāja apliecīb, pašbild, selfij, kyc_, adreses apliecin, personas kod, smart id",
    lending:
      "aizdevum, kredītlīnij, kredīts, kredītu, kredīta, hipotēk, hipotekār, finansējum, overdraft, pirkt tagad, maksā vēlāk, apdrošināšan, polise, polises, polisi, līzing",
    saving:
      "krājkont, krājum, uzkrājum, uzkrāšan, krāšan, termiņnoguldījum, noguldījum, ieguldījum, ieguldīt, fonds, fondi, fondu, akcijas, akciju, dividend, procentu, procenti, lojalitātes punkt, punkti, punktu, naudas atmaks, cashback",
    phone: "tālruņa numur, mobilā tālruņ, mobilais tālrun, telefona numur, mobilā numur, tālruņa nr",
    "in-app":
      "lietotnē, lietotni, mobilajā lietotn, mobilajā aplikācij, aplikācijā, internetbank, i bank, iestatījumos, iestatījumi, izvēln, sadaļā, sadaļa, profilā, cilnē, cilne, varat apskatīt, var apskatīt",
    friend:
      "draugs, draugu_, draugam, draugus, draugiem, iesaki, ieteikuma kod, uzaicini draug, ielūguma kod, ģimenes loc, ģimene",
  },
};
