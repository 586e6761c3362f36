import type { Lexicon } from "../concepts.ts";

export const fr: Lexicon = {
  language: "fr",
  words: {
    account: "compte, profil, espace client, espace personnel, portefeuille, identifiant client",
    create:
      "cree, transforme en, creation, ouvert, ouverture, est pret, mis en place, a ete cree, creer, vient d etre ouvert, est ouvert, est operationnel, est actif, est desormais, ouverture de compte, c est parti, pret a etre utilise, compte est valide",
    register: "inscri, enregistr, adhesion, rejoint, rejoindre, s inscrire",
    welcome: "bienvenue, heureux de vous, ravis de vous",
    thanks: "merci, remerci",
    email: "e mail, email, mail_, courriel, adresse electronique, adresse mail, mel_, courrier electronique",
    confirm: "confirm, verifi, valid, est elle la votre",
    activate: "activ, reactiv",
    complete:
      "termin, finalis, complet, derniere etape, encore une etape, presque fini, plus qu une, reprendre, poursuivre, poursuivez, continuez, il ne reste, plus qu a, pas encore termine",
    click: "cliqu, lien, bouton, ci dessous, ci apres, appuy, suivant",
    code: "code, pin_, jeton, chiffres, mot de passe temporaire, cle digitale, code sms",
    "one-time":
      "usage unique, deux facteurs, double authentification, deux etapes, a2f, authentif, otp_, code de securite, code de connexion, lien magique, lien de connexion, qu une fois, une seule fois, sans mot de passe, pas besoin de mot de passe, code de verification, code de confirmation, code de validation, code d acces, code sms, code unique, code temporaire, code a usage, 3d secure, mot de passe unique, authentification forte, code provisoire",
    "sign-in": "connect, connexion, identifier, se connecter, login",
    device: "appareil, navigateur, adresse ip, ip_, ordinateur, localisation, emplacement, lieu",
    attempt: "tentative, echec, echou, infructueu, essay, incorrect",
    locked:
      "verrouill, deverrouill, bloqu, debloqu, suspendu temporairement, temporairement bloqu, temporairement suspendu",
    password: "mot de passe, mots de passe, mdp_",
    reset:
      "reinitialis, oubli, recuper, restaur, redefini, mot de passe provisoire, mot de passe temporaire, reinitialisation, perdu votre, code secret provisoire, nouveau code secret",
    new: "nouveau, nouvelle, nouvel_, inconnu, inhabituel",
    request: "demand, requete, quelqu un, sollicit",
    "not-you":
      "si vous n avez pas, si tu n as pas, si ce n est pas vous, pas vous, ce n etait pas, si vous n etes pas, n etes pas a l origine, ignor, par erreur, pas toi, n avez pas effectue, ne pas tenir compte, si ce n etait pas, vous n etes pas a l origine, si cette demande, n emane pas, ne provient pas de vous, vous ne reconnaissez pas, ne reconnaissez, si vous ne, n avez rien demande, n avez pas demande, n est pas de vous, si tu ne, n as rien demande",
    expire: "expir, valable, valide pendant, minutes, heures, validite, expire, secondes",
    changed: "a ete modifi, ete change, ete mis a jour, modifie, mise a jour effectuee, mis a jour, a change",
    change: "changer, modifier, choisir, definir, nouveau mot de passe, changement, modification",
    removed: "supprim, desactiv, retir, ferm, annul, resili, a ete active, ajoute, cloture",
    invite: "invit, convi",
    social: "comment, repon, message, mention, aime, partag, suit, ami_, amis, publi, ecrit, poste",
    content:
      "page, sujet, projet, forum, groupe, ticket, discussion, wiki, document, fichier, photo, evenement, tache, beatmap, article, demande #, livre, piece jointe, nouvelles, annonce",
    invoice: "factur",
    order: "command, achat, achet, panier, reserv",
    payment: "paiement, paye, payer, virement, verse, transfer, argent, debit, prelev, regle, reglement, recharg, don_",
    receipt: "recu_, remboursement, rembours, transaction, releve, avoir_, quittance, justificatif",
    amount: "montant, total, prix, solde, tva, frais, eur_, euros, sous total, quantite",
    shipping: "expedi, livr, colis, suivi, envoi de votre commande",
    subscription: "abonnement, forfait, renouvel, essai, licence, supporter, formule",
    newsletter:
      "newsletter, desabonn, lettre d information, infolettre, desinscri, liste de diffusion, s abonner, abonne",
    offer:
      "offre, remise, reduction, promo, coupon, gagn, gratuit, cadeau, bonus, economis, soldes, prime, exclusi, points",
    admin: "administrateur, approuv, approbation, en attente, moderat, nouvel utilisateur",
    credentials:
      "nom d utilisateur, identifiant, informations de connexion, informations de votre compte, pseudo, login_",
    urgent:
      "suspend, inhabituel, suspect, restrein, limite, immediat, urgen, non autorise, mettez a jour, sous 24, sous 48, identite",
    notice:
      "devis, rappel, echeance, rapport, notification, relance, import, export, maintenance, conditions generales, conditions d utilisation",
    security: "securi, proteg, protection",
    secret: "ne partagez, ne communiquez, ne transmettez, a personne, confidentiel, jamais ce code",
    already: "deja, existe",
    inactive: "inactif, n est pas active, pas active, pas confirm",
    card: "carte virtuelle, carte de debit, nouvelle carte",
    please: "veuillez, s il vous plaît, s il te plaît, merci de, merci d",
    "second-factor":
      "deux facteurs, double facteur, 2fa, mfa, totp, double authentification, deux étapes, second facteur, clé de sécurité, passkey, clé d accès, codes de secours, codes de récupération, application d authentification",
    done: "a été, ont été, avez, vient d, venez de, a bien été, vous êtes, avec succès, est désormais, est maintenant",
    must: "devez, dois_, doit_, afin de, pour pouvoir, nécessaire, avant de, pour finaliser, il faut, il vous reste, pour terminer",
    somebody: "quelqu un, une personne, un tiers, un utilisateur",
    "no-account":
      "aucun compte, pas de compte, n existe pas, pas enregistré, pas inscrit, aucun utilisateur, n est associé, n est pas associé, introuvable, pas trouvé",
    "new-user":
      "nouvel utilisateur, nouveau membre, nouveau client, nouvelle inscription, s est inscrit, vient de s inscrire, vient de créer, s est enregistré, un utilisateur s est",
    team: "équipe, organisation, espace de travail, entreprise, société, groupe, communauté",
    delete: "supprim, suppression, effac, définitiv",
    connect: "lier votre, lié à, associé à, application, jeton, clé ssh, clé api, autoris, relié, intégration",
    "address-change":
      "nouvelle adresse, nouvel e mail, changement d adresse, changement d e mail, modifier votre adresse, changer d adresse, modification de votre adresse, ancienne adresse, changer votre adresse, modification de l adresse, changer d e mail, changer votre e mail, changer l adresse, modifier l adresse, modifier votre e mail",
    ignore:
      "ignor, ne pas tenir compte, aucune action, rien à faire, ne faites rien, pas en tenir compte, supprimer ce",
    contact: "contact, répondez à, écrivez nous, service client, assistance",
    recently: "récemment, à l instant, récent, dernièrement",
    fraud:
      "fraud, arnaque, escroqu, hameconnage, phishing, usurp, ne vous demander, jamais votre, vigilan, attention aux, mefi, faux conseiller, pirat",
    application:
      "demande de, dossier, pret, credit, souscription, justificatif, piece d identite, refus, accept, etude de, eligib, document, verification d identite, kyc, decision",
    announced:
      "a partir du, a compter du, des le, prochainement, nouveaute, evolution, conditions generales, conditions d utilisation, maintenance, mise a jour de nos, tous nos clients, va changer, arrive bientot, politique de confidentialite, evoluent",
    closure: "cloture, ferme_, fermeture, resili, suppression de votre compte, cloturee",
    payee:
      "beneficiaire, virement permanent, prelevement, mandat, rib_, carte a ete ajoutee, carte ajoutee, moyen de paiement, appareil de confiance, coordonnees, numero de telephone, adresse postale",
    pickup:
      "retrait, point relais, colis, casier, reservation, rendez vous, billet, chambre, guichet, code promo, code de reduction, bon d achat, porte, magasin",
    event: "webinaire, seminaire, atelier, formation, evenement, sondage, enquete, conference, questionnaire, avis",
    "any-card":
      "carte_, cartes_, carte bancaire, carte bleue, carte de crédit, carte de débit, carte virtuelle, carte prépayée, carte de paiement, numéro de carte, titulaire de la carte, cb_, visa_, mastercard, maestro_, amex, american express, interac, sans contact",
    alerts:
      "alert, notification, notifi, push_, sms_, texto, rappel, avertir, averti_, prévenir, prévenu, serez informé, serez averti, vous informerons, vous préviendrons, message texte",
    limit:
      "plafond, plafonds, maximum, seuil, palier, niveau, surclass, mise à niveau, rétrograd, augmentation de, relèvement, montant maximal, capacité de paiement, capacité de dépense, par jour, formule supérieure, limite_, limites_",
    papers:
      "relevé, relevés, e relevé, relevé de compte, document, rapport, attestation, certificat, contrat, pdf, imprimé fiscal, ifu_, fiscal, impôt, fin d année, annuel, avis d opéré, justificatif, disponible en ligne, à consulter",
    standing:
      "virement permanent, virement automatique, virement programmé, virements programmés, virement récurrent, prélèvement, prélèvements, mandat, paiement automatique, paiements automatiques, paiement récurrent, paiement programmé, récurrent, renouvellement, reconduction, échéance, mensualité, versement programmé, échelonné",
    alias:
      "iban, rib_, numéro de compte, bénéficiaire, compte bancaire, coordonnées bancaires, compte lié, compte externe, qr code, code qr, wero, paylib, lydia, alias, virement interac, compte de retrait, adresse de retrait, compte de dépôt",
    identity:
      "identité, kyc, carte d identité, pièce d identité, passeport, permis de conduire, selfie, justificatif, justificatif de domicile, titre de séjour, vos documents, vérification d identité, franceconnect, numéro fiscal, connaissance client, reconnaissance faciale, biométri, preuve d adresse",
    lending:
      "prêt immobilier, prêt personnel, votre prêt, prêt à la, un prêt, prêts_, crédit immobilier, crédit renouvelable, votre crédit, un crédit, ligne de crédit, marge de crédit, emprunt, financement, paiement en plusieurs, assurance, police d assurance, contrat d assurance, découvert autorisé, autorisation de découvert",
    saving:
      "épargne, livret, livret a, dépôt à terme, compte à terme, cpg_, placement, fonds_, dividende, points_, miles_, cashback, remise en argent, récompense, coffre, plan d épargne, intérêts_, investir, investiss, bourse_",
    phone:
      "téléphone, numéro de mobile, numéro de portable, téléphone portable, numéro mobile, portable_, cellulaire, numéro de téléphone",
    "in-app":
      "dans l application, dans l app, dans votre application, depuis l application, sur l application, sur l appli, depuis l appli, espace client, banque en ligne, espace personnel, dans les paramètres, dans vos paramètres, rubrique, dans le menu, depuis le menu, dans votre profil, onglet, section_, réglages",
    friend:
      "ami_, amis_, amie_, parrain, filleul, parrainage, code d invitation, code de parrainage, membre de votre famille, proche_, proches_, famille, référer, inviter un, recommander à, recommandez nous",
    pin: "code pin, code secret, code confidentiel, pin_, code de votre carte, code de ta carte, code carte, code personnel",
    "on-behalf":
      "votre employeur, ton employeur, vous a ajouté, t a ajouté, a créé votre, a créé un accès, vous a inscrit, vous a créé, votre entreprise",
  },
};
