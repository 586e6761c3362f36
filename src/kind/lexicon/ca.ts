import type { Lexicon } from "../concepts.ts";

export const ca: Lexicon = {
  language: "ca",
  words: {
    account: "compte, perfil, moneder, cartera",
    create: "creat, creada, obert, creacio, llest, s ha creat, crear, donat d alta",
    register: "registr, inscri, unir, alta_",
    welcome: "benvingut, benvinguda, us donem",
    thanks: "gracies, agrai",
    email: "correu, e mail, email, adreca",
    confirm: "confirm, verific, valid, comprov",
    activate: "activ, habilit",
    complete: "complet, finalitz, acab, ultim pas",
    click: "clic, enllac, boto, seguent, prem_, premeu, feu clic, a sota, a continuacio",
    code: "codi, pin_",
    "one-time":
      "un sol us, dos factors, dos passos, otp_, autentic, codi de seguretat, una sola vegada, nomes una vegada",
    "sign-in": "inici, sessio, acced, acces, entrar, connect, login, identifica",
    device: "dispositiu, navegador, adreca ip, ip_, ubicacio, ordinador, lloc",
    attempt: "intent, fallit, incorrect, erron",
    locked: "bloque, desbloque",
    password: "contrasenya, clau_",
    reset: "restabl, reinici, recuper, oblid, restaur, reset",
    new: "nou_, nova_, nous_, desconegut",
    request: "sol licit, solicit, demana, peticio, algu, demanat, peticions",
    expire: "caduc, expir, valid per, minuts, hores, venc",
    changed:
      "s ha canviat, ha canviat, ha estat canviad, ha estat modific, s ha actualitz, actualitzat, modificat, editat",
    change: "canviar, canvia, canvi_, triar, trieu, nova contrasenya, establi",
    removed: "elimin, esborr, desactiv, cancel, tancat, suprimi, afegit",
    invite: "invit, convid",
    social: "coment, respo, missatge, mencion, agrad, compart, segu, amic, public, escri, contact",
    content:
      "pagina, tema, projecte, forum, grup, tiquet, discuss, wiki, document, fitxer, foto, esdeven, tasca, beatmap, llibre, noticia, assumpte, adjunt",
    invoice: "factur",
    order: "comanda, compra, cistella, reserv",
    payment: "pagament, pagat, pagar, transfer, diposit, diners, carrec, cobra",
    receipt: "rebut, reemborsament, transacc, extracte, comprovant",
    amount: "import, total, preu, saldo, iva_, comissio, quantitat, subtotal",
    shipping: "enviament, lliura, paquet, seguiment",
    subscription: "subscripcio, pla_, renov, prova gratuita, llicencia",
    newsletter: "butlleti, cancel lar la subscripcio, donar de baixa, donar se de baixa, llista de correu, subscri",
    offer: "oferta, descompte, promo, cupo, guany, gratis, gratuit, regal, bonus, estalvi, exclusiv, punts",
    admin: "administrador, aprov, pendent, moderador, nou usuari",
    credentials: "nom d usuari, dades d acces, informacio del compte, credencial, usuari",
    urgent: "suspes, inusual, sospitos, restring, immediat, urgent, no autoritzat, identitat, 24 hores",
    security: "seguret, protegi",
    secret: "no compart, ningu, confidencial",
    already: "ja exist, ja_, existeix",
    inactive: "no esta actiu, inactiu",
    card: "targeta virtual, targeta de debit",
    please: "si us plau, sisplau, si vos plau",
    "second-factor":
      "dos factors, doble factor, 2fa, mfa, totp, dos passos, segon factor, clau de seguretat, passkey, clau d accés, codis de recuperació, codis de reserva, autenticador",
    done: "ha estat, han estat, s ha, heu_, acabes de, acabeu de, correctament, amb èxit, ja està",
    must: "heu de, has de, cal_, per tal de, per poder, abans de, és necessari, per completar",
    somebody: "algú, una persona, un usuari, un tercer, una altra persona",
    "no-account":
      "cap compte, no existeix, no està registra, no teniu cap, no tens cap, cap usuari, no s ha trobat, no està associa",
    "new-user":
      "nou usuari, nou membre, nou client, nou registre, s ha registrat, s ha unit, s acaba d enregistrar, s acaba de registrar, nova inscripció",
    team: "equip, organització, espai de treball, empresa, grup, comunitat",
    delete: "suprim, elimin, esborr, definitiv, permanent",
    connect: "connect, enllaça, vincul, aplicació, token, testimoni, clau ssh, clau api, autoritz, integració, associa",
    "address-change":
      "nova adreça, nou correu, nova adreça electrònica, canvi de correu, canvi d adreça, canviar l adreça, canviar la vostra adreça, adreça antiga, canvi d email, modificar l adreça, nou email, canviar el correu, canviar el vostre correu, canviar el teu correu, modificar el correu, canvi del correu",
    ignore: "ignor, no cal que, no feu cas, ometeu, descarteu, no és necessari",
    contact: "contact, poseu vos en, posa t en, escriviu nos, suport, feu nos ho saber",
    recently: "recent, fa poc, ara mateix, fa un moment",
    "any-card":
      "targeta, targetes, targeta de crèdit, targeta de dèbit, targeta prepagament, targeta virtual, targeta bancària, mastercard, titular de la targeta, número de targeta",
    alerts: "alertes, alerta, notificacions, notificacions push, avisos, missatges sms, recordatori, recordatoris",
    limit:
      "límit de despesa, límit de transferència, import màxim, nivell, categoria superior, ampliació del límit, límit diari, límit_, límits_, màxim_",
    papers:
      "extracte, extractes, document fiscal, documents fiscals, certificat, contracte, contractes, dades fiscals, fi d any, pdf_, disponible per consultar, informe_, informes_",
    standing:
      "domiciliació, domiciliacions, rebut domiciliat, transferència periòdica, pagament automàtic, pagament recurrent, pagaments programats, ordre permanent, renovació, renovació automàtica, a terminis, quota mensual, mandat_",
    alias:
      "iban_, número de compte, bizum, codi qr, beneficiari, beneficiaris, compte bancari vinculat, compte vinculat",
    identity:
      "identitat, verificació d identitat, document d identitat, passaport, carnet de conduir, permís de conduir, selfie, justificant de domicili, documentació, el teu dni",
    lending:
      "préstec, préstecs, línia de crèdit, hipoteca, hipotec, finançament, descobert, compra ara, paga després, assegurança, assegurances, pòlissa, crèdit_, crèdits",
    saving:
      "estalvi, estalvis, dipòsit a termini, dipòsit, inversió, inversions, fons d inversió, accions, dividend, interessos, punts, milles, recompens, reemborsament, guardiola",
    phone: "número de telèfon, telèfon mòbil, número de mòbil, el teu mòbil, telèfon_",
    "in-app":
      "a l app, a l aplicació, des de l app, banca en línia, banca digital, banca a distància, a la configuració, configuració, ajustos, al teu perfil, pestanya, apartat, secció, pots consultar, pots veure, menú_",
    friend:
      "amiga, amigues, recomana, codi d invitació, codi amic, referit, familiar, membre de la família, amic_, amics_, convida un amic",
  },
};
