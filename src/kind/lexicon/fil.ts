import type { Lexicon } from "../concepts.ts";

export const fil: Lexicon = {
  language: "fil",
  words: {
    account: "account, akaunt",
    create: "nagawa, nalikha, ginawa",
    register: "magparehistro, pagpaparehistro, mag sign up, sumali",
    welcome: "maligayang pagdating",
    thanks: "salamat",
    email: "email",
    confirm: "kumpirm, beripik, patunay",
    activate: "i activate, pag activate",
    complete: "kumpleto, tapusin",
    click: "i click, pindutin, link, sa ibaba",
    code: "code",
    "one-time": "isang beses",
    "sign-in": "mag log in, mag login, mag sign in, nag log",
    locked: "naka lock, na lock, i unlock",
    password: "password, hudyat",
    reset: "i reset, nakalimutan, pag reset",
    request: "humiling, kahilingan, hiniling, may humiling",
    changed: "nabago, binago, napalitan",
    change: "palitan, baguhin",
    please: "paki, pakiusap, mangyaring",
    "any-card":
      "credit card, debit card, prepaid card, virtual card, atm card, iyong card, card mo, inyong card, mastercard, visa card, bancnet, cardholder, card number, physical card, payroll card",
    alerts:
      "mga alert, alerts, notification, mga notification, abiso, mga abiso, sms alert, push notification, paalala, mga paalala, text alert",
    limit:
      "limitasyon, spending limit, transfer limit, wallet limit, daily limit, maximum, pinakamataas, upgrade, i upgrade, fully verified, antas, level, limit_",
    papers:
      "statement, statement of account, e statement, estatement, buwanang statement, ulat, sertipiko, kontrata, kasunduan, dokumento, pdf_, handa nang tingnan, transaction history",
    standing:
      "auto debit, autopay, auto pay, awtomatikong bayad, awtomatikong pagbabayad, naka iskedyul, scheduled transfer, scheduled payment, recurring, hulog, hulugan, installment, renewal, pag renew, auto renew",
    alias:
      "account number, numero ng account, qr code, qr ph, instapay, pesonet, benepisyaryo, beneficiary, tatanggap, naka link na bank, linked account, linked bank, i link ang iyong bank",
    identity:
      "pagkakakilanlan, kyc_, valid id, government id, national id, philsys, philid, pasaporte, passport, driver s license, lisensya sa pagmamaneho, selfie, proof of address, patunay ng address, umid",
    lending:
      "pautang, utang, loan, iyong loan, credit line, ggives, gcredit, gloan, sangla, mortgage, pay later, insurance, polisiya, policy number",
    saving:
      "ipon, savings, pag iipon, time deposit, gsave, pamumuhunan, mag invest, investment, pondo, dibidendo, interest rate, mga puntos, points, rewards, cashback, gantimpala, interes_",
    phone:
      "numero ng telepono, mobile number, numero ng mobile, cellphone number, numero ng cellphone, contact number, telepono",
    "in-app":
      "sa app, sa iyong app, buksan ang app, sa loob ng app, online banking, mobile banking, sa settings, mga setting, sa menu, sa iyong profile, sa profile, sa seksyon, sa tab, makikita mo, makikita sa",
    friend:
      "kaibigan, mga kaibigan, i refer, mag refer, referral, referral code, invite code, irekomenda, kapamilya, miyembro ng pamilya, pamilya",
  },
};
