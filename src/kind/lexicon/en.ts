import type { Lexicon } from "../concepts.ts";

export const en: Lexicon = {
  language: "en",
  words: {
    account: "account, profile, wallet, membership, my page, my account, login id",
    create:
      "created, been opened, opened, set up, been issued, is ready, now have, is now active, now active, has been approved, open an account, create, account is open, you re all set, all set up, up and running, good to go, your account is live, is live, been activated, is open for, start using your, been set up, you re in_, now exists, now registered, been registered, was opened, membership established, bank with us, went live, you re a member, account was made",
    register:
      "regist, sign up, signing up, signed up, signup, sign ups, joining, joined, join us, enrol, sign you up, enrolled, onboarding",
    welcome: "welcome, glad to have you, great to have you, nice to meet you, get started, getting started",
    thanks: "thank, thanks for",
    email: "email, e mail, mail address, inbox",
    confirm:
      "confirm, verif, validat, prove, is this your address, address is yours, checking it s you, is this your email, is yours_, address yours, own this inbox, own this email, yes that s me, that s me",
    activate: "activat",
    complete:
      "complete, finish, finalis, finaliz, one more step, last step, one step, almost there, almost done, to start using, pick up where you left off, carry on with, continue your, continue setting up, not finished, nearly there, to go further, one more click, almost on, last thing, still need to",
    click: "click, tap_, press_, the link, this link, link below, button, following link, copy and paste, visit the",
    code: "code_, codes_, pin_, passcode, otp_, token_, 6 digit, six digit, 4 digit, 8 digit, security number, digits_",
    "one-time":
      "one time, onetime, single use, two factor, 2 factor, two step, 2 step, 2fa, otp_, magic link, authenticat, security code, login code, sign in code, login link, works once, only once, can be used once, used only once, link you asked for, link you requested, no password to remember, passwordless, confirmation code, verification code, authentication code, access code, one time pin, one time passcode, authorisation code, authorization code, authentication number, time sensitive code, temporary code, temporary passcode, sms code, 3d secure, step up, approve this sign in, approve this login, that s your code, approve sending, to authorise access, authorise access, authorize access",
    "sign-in":
      "log in, sign in, login, signin, logging in, signing in, logged in, signed in, log into, sign into, log on, sign on, accessed your account, access to your account, signon, access from, was used from, was accessed, account access, is accessed, onepass, got in_",
    device:
      "device, browser, ip address, ip_, location, computer, new phone, operating system, chrome on, iphone, android",
    attempt:
      "attempt, failed, unsuccessful, tried to, trying to, incorrect, wrong password, too many, wrong pin, incorrect pin, several times, failed to, attempted",
    locked:
      "locked, unlock, blocked, lock your, temporarily disabled, locked out, temporarily locked, frozen, been disabled for",
    password: "password, passphrase",
    reset:
      "reset, recover, forgot, lost your, retriev, restore, temporary password, temporary pin, can t remember, forgotten, regain access, lost password, restore your wallet, back in_, another password",
    new: "new_, newly, different, unrecogni, unknown, unfamiliar, another, never used before, first time",
    request: "request, asked, ask for, asking, you wanted, somebody, someone, hopefully you, either you",
    "not-you":
      "if you did not, if you didn t, if this wasn t you, if this was not you, wasn t you, was not you, not you, if it wasn t, if you haven t, ignore, disregard, don t recogni, do not recogni, didn t make, did not make, by mistake, in error, was this you, if that was you, if this was you, was that you, if you don t recogni, if this is unfamiliar, doesn t look familiar, unfamiliar, if someone else, wasn t made by you, not made by you, did you just, didn t ask, did not ask, didn t request, did not request, did not sign up, didn t sign up, if you never, did not initiate, didn t initiate, not initiated by you",
    expire:
      "expire, expir, valid for, minutes, hours, within 24, only valid, good for, stops working, no longer work, runs out, next 10, seconds",
    changed:
      "been changed, was changed, changed, been updated, was updated, modified, successfully, has been reset, was reset, been edited",
    change: "change, choose, set a new, update your, new password, set your, set the",
    removed:
      "removed, deleted, disabled, enabled, turned off, turned on, switched on, switched off, deactivat, cancel, closed, added",
    invite: "invit, join the team, shared with you, has asked you to",
    social:
      "comment, repl, mention, message, posted, wrote, liked, likes, shared, follow_, follows_, followed_, follower, followers, friend, started sharing, contact, answered, said, tagged, poke, viewed",
    content:
      "page_, pages, topic, project, forum, group, issue, ticket, thread, discussion, wiki, document, file_, files, board, book, post_, posts, photo, beatmap, event, calendar, meeting, task, version, news_, upload, attach, link_ list, moderation",
    invoice: "invoice, bill_, bills_, billing",
    order: "order, purchas, bought, checkout, cart, basket, booking, reservation",
    payment:
      "payment, paid, pay_, transfer, deposit, withdraw, sent you, you sent, you paid, top up, topped up, direct debit, money, credited, card ending",
    receipt: "receipt, refund, transaction, statement, credit note, proof of, card was used, spent_",
    amount: "amount, total, price, balance, tax, fee, usd, eur, gbp, subtotal, quantity",
    shipping: "ship, deliver, parcel, tracking, dispatch, package, courier",
    subscription: "subscription, plan_, supporter, trial, renew, licen",
    newsletter:
      "newsletter, mailing list, unsubscri, view in browser, view online, opt out, this week, digest, preferences, subscriber, weekly, monthly, issue of, opt in, mailing, subscribe, list",
    offer:
      "offer, discount, sale, deal_, deals, coupon, win_, free_, save_, gift, reward, bonus, cash back, cashback, promotion, limited time, special, exclusive, campaign, points",
    admin:
      "admin, approv, pending, waiting, reviewed, moderator, new user, staff, support team has, new user, awaiting your, waiting for your",
    credentials:
      "username, user name, user id, login name, account information, account details, your login, login details, login information, member number",
    urgent:
      "suspend, unusual, suspicious, restrict, limited, verify your identity, update your information, immediately, urgent, within 24 hours, within 48 hours, unauthori, confirm your information, violation, on hold, terminated",
    notice:
      "quote, proposal, estimate, reminder, due date, due_, overdue, report, notification, job_, import, export, backup, schedul, test mail, test email, test message, attached",
    security: "security, secure, protect, safety",
    secret:
      "do not share, don t share, never share, keep this code, with anyone, do not forward, don t forward, anyone else, confidential",
    already: "already, exists, existing",
    inactive:
      "not active, isn t active, not yet active, yet active, inactive, not activated, not yet confirmed, not been confirmed, unconfirmed, not verified, unverified",
    card: "virtual card, debit card, new card, your card is, prepaid card",
    please: "please",
    "second-factor":
      "two factor, two step, 2 step, 2 factor, 2fa, mfa, multi factor, totp, authenticat, security key, passkey, backup code, recovery code, second factor",
    done: "has been, have been, was_, were_, has just, you have, you ve, have successfully, has successfully, just_",
    must: "must, need to, have to, required to, in order to, to finish, to complete, before you can, you ll need",
    somebody: "someone, somebody, anyone, third party, another person, a user",
    "no-account":
      "no account, not registered, isn t registered, not have an account, don t have an account, does not exist, doesn t exist, no user, not associated, couldn t find, could not find, no such, not linked, not found",
    "new-user":
      "new user, new member, new customer, new registration, has registered, just registered, has signed up, just signed up, has joined, a user has, new account request, user registered, signed up for your",
    team: "team, organization, organisation, workspace, company, server_, community, group, collaborat",
    delete: "delet, eras, permanently, be removed",
    connect:
      "connect, linked to, has been linked, link your account, link to your, integrat, authoriz, third party app, application_, access token, api key, ssh key",
    "address-change":
      "new email, new e mail, email change, change of email, e mail change, change your email, changed your email, change email, new address, old address, previous address, address change, updated email, email address was changed, email address has been, change of address",
    ignore:
      "ignore, disregard, no action, nothing else, not required, do nothing, discard, no further, can delete this",
    contact:
      "contact us, contact our, contact support, get in touch, contact the, contact an, contact your, let us know, help center, reach out, reply to this",
    recently: "recent, just now, moment ago, minutes ago, today at",
    fraud:
      "fraud, scam, phish, spoof, imposter, impostor, never ask, never call, never contact you, beware, be aware of, stay alert, staying safe, stay safe, criminals, suspicious call",
    application:
      "application_, applications, applied for, applying, apply for, loan, mortgage, eligib, underwrit, declined, unsuccessful application, supporting document, proof of address, proof of identity, id document, passport, identity check, identity document, kyc, credit check, decision on your",
    announced:
      "will be introduc, introducing, we re introducing, from 1, starting, effective, upcoming, changes to our, updates to our, terms and conditions, terms of, privacy policy, maintenance, all customers, will change, we re changing, will be unavailable, planned, from january, from next month, soon",
    closure: "closed, closing, closure, terminated, close your, account closure, ended, cancellation",
    payee:
      "payee, beneficiar, recipient, standing order, direct debit, mandate, linked bank, bank account was, new account to pay, card was added, card has been added, added a card, trusted device",
    pickup:
      "pick up, pickup, pick it up, collect, locker, parcel, booking, reservation, appointment, check in, check-in, door, gate, room, ticket, counter, store, voucher code, promo code, discount code, coupon code",
    event: "webinar, seminar, workshop, course, event, conference, survey, questionnaire, class, training, feedback",
    "any-card":
      "card_, cards_, credit card, debit card, prepaid card, virtual card, bank card, cardholder, cardmember, card number, visa_, mastercard, maestro_, amex, american express, jcb_, unionpay, rupay, interac, contactless",
    alerts:
      "alert, notification, push_, sms_, text message, text you, texts_, reminder, remind, notify, notified, heads up, we ll let you know, keep you posted, keep you informed, updates about your account",
    limit:
      "threshold, tier, level_, upgrad, downgrad, allowance, maximum, up to a, per day, daily maximum, cap_, capped, increase your, higher amount, limit_, limits_",
    papers:
      "statement, e statement, estatement, reports_, tax document, tax form, tax certificate, certificate, contract_, contracts_, pdf_, year end, paperless, ready to view, available to view, documents are, document is, trade confirmation, annual report, monthly report",
    standing:
      "standing order, direct debit, autopay, auto pay, automatic payment, automatic transfer, scheduled payment, scheduled transfer, recurring, mandate, renewal, renews, auto renew, instalment, installment, regular payment, bill pay, auto top up, auto invest",
    alias:
      "payid, pay id, upi id, vpa_, pix key, iban, account number, sort code, routing number, fps_, bizum, paynow, promptpay, zelle, qr code, payee, beneficiar, linked bank account, bank account, osko",
    identity:
      "identity, identification, kyc, id card, id document, photo id, government id, passport, driving licence, driver s license, driver license, driving license, selfie, proof of address, social security number, biometric, know your customer, documents you, your documents, id check",
    lending:
      "loan, lend, credit line, line of credit, credit agreement, credit score, borrow, mortgage, financing, overdraft, pay later, bnpl, insurance, insured, policy number, your policy, cover starts, premium is, repayment, klarna",
    saving:
      "fixed deposit, term deposit, isa_, fund_, funds_, shares_, dividend, points_, miles_, cashback, cash back, reward, round up, savings_, savings account, invest_, investment, investing, stocks_, interest_",
    phone: "phone, telephone, mobile number, mobile phone, cell number, cellphone, cell phone, phone number, landline",
    "in-app":
      "in the app, in app, in our app, in your app, open the app, online banking, internet banking, under settings, in settings, in your settings, account settings, in the menu, from the menu, under the, in your profile, tab_, section_, you can see, you ll find",
    friend:
      "friend, friends, refer_, refers, referr, referral, referred, invite code, invitation code, family member, loved ones, someone you know, friends and family, family_, recommend us, recommend a",
    pin: "pin_, pins_, pin code, personal identification number, card pin",
    "on-behalf":
      "your employer, added you, set up a user, created a user, created an account for you, account for you, set you up, enrolled you, as a team member, with the role, on your behalf",
  },
};
