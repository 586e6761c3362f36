import type { Lexicon } from "../concepts.ts";

export const sr: Lexicon = {
  language: "sr",
  words: {
    account: "налог, рачун, профил, nalog, račun, profil, korisnički račun, novčanik",
    create: "креиран, направљен, отворен, kreiran, napravljen, otvoren, stvoren, izrađen, спреман, spreman",
    register: "регистр, регистрац, придруж, пријав, registr, pridruž, prijav, učlan",
    welcome: "добро дошли, добродошли, dobrodošl, dobro došl",
    thanks: "хвала, hvala",
    email: "е пошт, имејл, мејл, e pošt, e mail, email, imejl, mejl, адрес, adres, ел пошт, elektronsk",
    confirm:
      "потврд, потврђ, провер, potvrd, potvrđ, provjer, proveri, верифик, verifik, odobr, одобр, odobril, odobrenje, odobriti",
    activate: "актив, aktiv",
    complete: "доврш, заврш, dovrš, završ, последњи корак, posljednji korak, poslednji korak",
    click: "клик, веза, линк, дугме, испод, klik, link, vez, poveznic, gumb, dugme, ispod, притисн, pritisn, niže",
    code: "код, kod, šifra, pin_, kôd",
    "one-time":
      "једнократн, двофактор, jednokratn, dvofaktor, otp_, dvostup, сигурносни код, sigurnosni kod, у два корака, autentifik, аутентифик, само једном, samo jednom",
    "sign-in": "пријав, улогов, prijav, ulogir, logov, улаз, login",
    device: "уређај, прегледач, ип адрес, ip_, uređaj, pregledač, preglednik, lokacij, локациј, računala",
    attempt: "покушај, неуспе, pokušaj, neuspje, neuspe, погрешн, pogrešn",
    locked: "закључ, откључ, zaključ, otključ, blokir, блокир",
    password: "лозинк, lozink, шифр, šifr, zapork",
    reset:
      "ресет, ресетов, reset, resetir, заборав, zaborav, поврат, povrat, oporav, опорав, poništ, обнов, ponovno postav",
    new: "нов, nov, непознат, nepoznat",
    request: "захтев, затраж, тражи, zahtjev, zahtev, zatraž, tražil, неко, netko, neko",
    expire: "истиче, истек, важи, ističe, isteć, vrijedi, važi, minut, минут, сат, sat_, sati, часов",
    changed:
      "је промењен, је ажурир, измењен, promijenjen, promenjen, ažurir, ажурир, izmijenjen, izmenjen, је измени, uredi, promjenjen, промењен, је промењена",
    change:
      "промени, промен, promijeni, promeni, izmijeni, изаб, odaber, izaber, нову лозинку, novu lozinku, postav, подес, promjen",
    removed:
      "обрисан, уклоњен, искључ, укључ, obrisan, uklonjen, isključ, uključ, otkaz, deaktiv, деактив, додат, dodan, dodat",
    invite: "позив, pozv, позва, poziv",
    social:
      "комент, одговор, порук, спомен, свиђ, подел, прати, пријатељ, objav, koment, odgovor, poruk, spomen, sviđa, podijel, podel, prati, prijatelj, написа, napisa, kontakt, pregledao",
    content:
      "страниц, тем_, тема, пројекат, пројекту, форум, груп, stranic, tema, temu, projekt, forum, grup, dokument, документ, фајл, датотек, datotek, fajl, вики, wiki, слик, slik, догађ, događ, задат, zadat, beatmap, књиг, knjig, вест, vijest, vest, prilog",
    invoice: "фактур, faktur, рачун за, račun br",
    order: "поруџб, наруџб, наруч, куп, narudžb, naruč, kup, košaric, корп, porudžb",
    payment: "плаћ, уплат, исплат, плат, plaća, uplat, isplat, plati, novac, новац, prijenos, пренос, prenos",
    receipt: "признаниц, поврат новца, трансакц, izvod, извод, potvrda o, povrat novca, transakc, refund",
    amount: "износ, укупно, цена, стање, iznos, ukupno, cijena, cena, stanje, pdv_, пдв_, porez, количин, količin",
    shipping: "испорук, достав, isporuk, dostav, pošiljk, пошиљк, paket, пакет",
    subscription: "претплат, pretplat, obnov, licenc, лиценц, probn",
    newsletter: "билтен, bilten, newsletter, одјави се, odjavi se s, mailing list, odjav",
    offer:
      "понуд, попуст, купон, награ, бесплат, поклон, ponud, popust, kupon, nagrad, besplat, poklon, akcij, акциј, bonus, bodov",
    admin:
      "администрат, одобр, чека, administrat, odobr, čeka, moderator, модерат, нови корисник, novi korisnik, чека ваше, čeka vaše, одобрење, odobrenje",
    credentials:
      "корисничко име, korisničko ime, подаци за пријав, podaci za prijav, информације о налогу, podaci o račun",
    urgent:
      "суспенд, необич, сумњив, огранич, одмах, хитно, suspend, neobič, sumnjiv, ogranič, odmah, hitno, neovlašt, identitet",
    security: "безбед, сигурн, заштит, sigurn, bezbed, zaštit",
    secret: "не делите, никоме, ne dijelite, ne delite, nikome, povjerljiv",
    already: "већ, постоји, već, postoji",
    inactive: "још није актив, није актив, неактив, jos nije aktiv, nije aktiv, neaktiv, nije potvrd",
    card: "виртуелна картица, virtuelna kartica",
    please: "молимо, молим, molimo, molim",
    "second-factor":
      "двофактор, dvofaktor, dvostruk, двострук, u dva koraka, у два корака, dvostepen, двостепен, 2fa, mfa, totp, drugi faktor, други фактор, bezbednosni ključ, sigurnosni ključ, безбедносни кључ, passkey, kodovi za oporavak, кодови за опоравак, autentifikator",
    done: "je uspešno, je uspješno, је успешно, upravo, управо, је промењен, је креиран, je kreiran, je promenjen, je promijenjen, ste se, сте се, је био, je bio, uspešno, uspješno, успешно, sada_, сада",
    must: "morate, морате, potrebno, потребно, da biste, да бисте, pre nego, prije nego, пре него, treba, треба",
    somebody: "neko, netko, неко, korisnik_, корисник_, druga osoba, друга особа, treća strana, трећа страна",
    "no-account":
      "ne postoji, не постоји, nije registrovan, nije registriran, није регистрован, nemate nalog, немате налог, nije pronađen, није пронађен, nema računa, nema naloga, nemate račun",
    "new-user":
      "novi korisnik, нови корисник, novi član, нови члан, novi kupac, нова регистрација, nova registracija, se registrovao, се регистровао, se registrirao, se pridružio, се придружио",
    team: "tim_, тим_, organizacij, организациј, radni prostor, радни простор, kompanij, компаниј, grup, груп, zajednic, заједниц, tvrtk",
    delete: "obris, обрис, izbris, избрис, trajno, трајно, ukloni, уклони, brisanj, брисањ",
    connect:
      "povez, повез, povež, aplikacij, апликациј, token, токен, ssh ključ, ssh кључ, api ključ, ovlast, овласт, integracij, интеграциј",
    "address-change":
      "nova e, nova adresa, novu adresu, novu e, нова адреса, нову адресу, promena e, promene e, promenu e, promjena e, promjene e, promjenu e, промена адресе, промену адресе, промене адресе, stara adresa, стара адреса, nova email, novi email, нови имејл, нова имејл, promena adrese, promenu adrese, promjena adrese",
    ignore: "ignor, игнор, zanemari, занемари, ne morate, не морате, nije potrebno, није потребно, slobodno",
    contact: "kontakt, контакт, javite, јавите, podršk, подршк, obratite, обратите, odgovorite, одговорите",
    recently: "nedavno, недавно, upravo, управо, malopre, малопре",
    "any-card":
      "картица, картице, картицу, картицом, платна картица, кредитна картица, дебитна картица, виртуелна картица, kartica, kartice, karticu, karticom, platna kartica, kreditna kartica, debitna kartica, virtuelna kartica, visa_, mastercard, dina kartic, дина картиц",
    alerts:
      "обавештења, обавештење, нотификациј, sms обавештења, смс, подсетник, упозорењ, obaveštenja, obaveštenje, notifikacij, push notifikacij, sms obaveštenja, podsetnik, upozorenj",
    limit:
      "лимит, ограничењ, дневни лимит, максимал, ниво_, надоградњ, ograničenj, dnevni limit, maksimal, nivo_, nadogradnj, limit_, limita_, limiti",
    papers:
      "извод, изводи, изводе, извештај, потврда о, уговор, сертификат, порески, izvod, izvodi, izveštaj, potvrda o, ugovor, sertifikat, poreski, pdf_, elektronski izvod, na uvid",
    standing:
      "трајни налог, трајног налога, директно задужење, аутоматско плаћање, заказано плаћање, обнова, рата, рате_, trajni nalog, trajnog naloga, direktno zaduženje, automatsko plaćanje, zakazano plaćanje, ponavljajuć, automatsko obnavljanj, mesečna rata, na rate",
    alias:
      "број рачуна, ипс qr, qr код, прималац, примаоца, корисник плаћања, повезани рачун, broj računa, ips qr, qr kod, iban_, primalac, primaoca, povezani račun",
    identity:
      "идентитет, лична карта, личну карту, личне карте, пасош, возачка дозвола, селфи, јмбг, identitet, lična karta, lične karte, ličnu kartu, pasoš, vozačka dozvola, selfi, jmbg, kyc_, dokaz o adresi",
    lending:
      "кредит_, кредита, зајам, позајмиц, хипотек, дозвољени минус, осигурањ, полиса, kredit_, kredita, zajam, pozajmic, hipotek, dozvoljeni minus, osiguranj, polisa, stambeni kredit, lizing",
    saving:
      "штедњ, орочени, орочена, инвестициј, фонд_, акције_, дивиденд, камата, поени, штедни, štednj, oročen, investicij, investicion, dividend, kamata, kamatna, poeni, poena, cashback, štedni, nagrade",
    phone:
      "број телефона, мобилни телефон, број мобилног, мобилног телефона, broj telefona, mobilni telefon, broj mobilnog, mobilnog telefona",
    "in-app":
      "у апликацији, преко апликације, електронско банкарство, мобилно банкарство, подешавања, у менију, у профилу, картица профил, u aplikaciji, putem aplikacije, m bank, e bank, elektronsko bankarstvo, mobilno bankarstvo, podešavanja, u meniju, na profilu, u sekciji, možete videti",
    friend:
      "пријатељ, препоручи, позови пријатеља, код за препоруку, члан породице, породиц, prijatelj, preporuči, pozovi prijatelja, kod za preporuku, pozivni kod, član porodice, porodic",
  },
};
