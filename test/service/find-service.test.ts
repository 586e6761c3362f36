import { describe, expect, test } from "vitest";
import type { Mail } from "../../src/mail/mail.ts";
import { findService } from "../../src/service/find-service.ts";

/** The id of the service in whose name a row is written; "unlisted: NAME"; or null. */
function serviceOf(fromName: string | undefined, fromAddress: string, subject: string, snippet = ""): string | null {
  const mail: Mail = { place: "row", fromAddress, subject, snippet, ...(fromName === undefined ? {} : { fromName }) };
  const { service } = findService(mail);
  return service === null ? null : (service.id ?? `unlisted: ${service.names.en}`);
}

const codes = (mail: Partial<Mail>) => findService({ place: "row", ...mail }).evidence.map((entry) => entry.code);

describe("a mail is in the name of the service that speaks in it", () => {
  test.each([
    ["noreply", "noreply@value-wallet.com", "コーナンPayサービスアカウント発行のご案内", "kohnan-pay"],
    ["noreply", "noreply@value-wallet.com", "コーナン Pay のアカウントを発行しました", "kohnan-pay"],
    ["noreply", "noreply@value-wallet.com", "ｺｰﾅﾝﾍﾟｲ本登録のご案内", "kohnan-pay"],
    ["PayPay", "x@mail.example", "本人確認のお願い", "paypay"],
    [undefined, "x@mail.example", "【ＰａｙＰａｙ】ログインがありました", "paypay"],
    [undefined, "x@mail.example", "認証コードのお知らせ【楽天ペイ】", "rakuten-pay"],
    ["d払い", "x@mail.example", "設定のお知らせ", "d-payment"],
    ["ｄ払い", "x@mail.example", "設定のお知らせ", "d-payment"],
    ["au PAY", "x@mail.example", "確認コード", "au-pay"],
    ["auPAY", "x@mail.example", "確認コード", "au-pay"],
    ["FamiPay", "x@mail.example", "確認コード", "famipay"],
    ["ファミペイ", "x@mail.example", "確認コード", "famipay"],
    ["メルペイ", "x@mail.example", "確認コード", "merpay"],
    ["LINE Pay", "x@mail.example", "確認コード", "line-pay-jp"],
    ["LINE Pay", "x@mail.example", "驗證碼通知", "line-pay-tw"],
    ["支付宝", "x@mail.example", "验证码", "alipay"],
    ["카카오페이", "x@mail.example", "인증번호 안내", "kakao-pay"],
    ["Klarna", "x@mail.example", "Din engångskod", "klarna"],
    ["Cash App", "x@mail.example", "Your sign-in code", "cash-app"],
    ["Venmo", "x@mail.example", "Confirm your email", "venmo"],
    ["no-reply", "x@mail.example", "Your Revolut account is ready", "revolut"],
    ["no-reply", "x@mail.example", "Ihr PayPal-Konto wurde angelegt", "paypal"],
    ["no-reply", "x@mail.example", "Votre compte PayPal est ouvert", "paypal"],
    ["no-reply", "x@mail.example", "Welcome to Revolut", "revolut"],
  ])("%s <%s> %s", (fromName, fromAddress, subject, expected) => {
    expect(serviceOf(fromName, fromAddress, subject)).toBe(expected);
  });

  test("a mail that has only its text to tell by", () => {
    expect(serviceOf("noreply", "x@mail.example", "Your code", "Your Revolut code is 123456.")).toBe("revolut");
    expect(serviceOf(undefined, "x@mail.example", "お知らせ", "PayPayをご利用いただきありがとうございます")).toBe(
      "paypay",
    );
  });

  test("a short message that begins with who sends it", () => {
    expect(serviceOf(undefined, "x@mail.example", "", "PayPal: 123456 is what you need to go on")).toBe("paypal");
    expect(serviceOf(undefined, "x@mail.example", "", "【メルペイ】番号は1234です")).toBe("merpay");
    expect(serviceOf("Anna Weber", "anna@mail.example", "", "PayPal: did you get it?")).toBe(null);
    expect(serviceOf(undefined, "x@mail.example", "", "PayPal and Klarna: which is cheaper?")).toBe(null);
  });

  test("the longer of two names that begin alike", () => {
    expect(serviceOf("PayPayカード", "x@mail.example", "ご請求額のお知らせ")).toBe("paypay-card");
    expect(serviceOf("PayPay銀行", "x@mail.example", "ログインのお知らせ")).toBe("paypay-bank");
  });

  test("a name inside another word is another word", () => {
    expect(serviceOf("オリコン", "news@oricon.example", "オリコンランキング")).toBe(null);
    expect(serviceOf(undefined, "x@mail.example", "mypaypals weekly")).toBe(null);
  });

  test("a mail without a name is of the service whose domain it comes from", () => {
    expect(serviceOf(undefined, "service@paypal.com", "Confirm your email address")).toBe("paypal");
    expect(serviceOf("", "auto@connect.auone.jp", "確認コード")).toBe("au-id");
  });

  test("a mail from a listed domain is its service's, though another one has a name like it", () => {
    expect(serviceOf("max", "no-reply@max.co.il", "קוד האימות שלך")).toBe("max-il");
  });

  test("a domain of a company that does much else says nothing without a name", () => {
    expect(serviceOf("Shop", "order@amazon.co.jp", "ご注文の確認")).toBe(null);
    expect(serviceOf("Amazon Pay", "no-reply@amazon.co.jp", "ご請求内容")).toBe("amazon-pay-jp");
  });

  test("a platform's domain leaves it to the name", () => {
    expect(serviceOf("noreply", "noreply@value-wallet.com", "アカウント発行のご案内")).toBe(null);
    expect(serviceOf("noreply", "noreply@value-wallet.com", "しまうまペイ登録のご案内", "しまうまペイへようこそ")).toBe(
      "unlisted: しまうまペイ",
    );
  });

  test("the name goes before another company's domain", () => {
    expect(serviceOf("Paidy", "info@mail.rakuten-card.co.jp", "重要なお知らせ")).toBe("paidy");
    expect(serviceOf(undefined, "info@mail.rakuten-card.co.jp", "Paidyアカウントの確認")).toBe("paidy");
  });
});

/** Who speaks of a service is not that service; a bank that no list has speaks for itself. */
const itself = (fromName: string | undefined) => (fromName && /bank/i.test(fromName) ? `unlisted: ${fromName}` : null);

describe("a mail that only mentions a service is not in its name", () => {
  test.each([
    ["Blue Shop", "orders@blue-shop.example", "Thanks for your order", "Paid with PayPal on 3 May. We ship tomorrow."],
    ["Blue Shop", "orders@blue-shop.example", "PayPal payment received", "Thank you"],
    ["Blue Shop", "orders@blue-shop.example", "Verify your email", "You can pay by Klarna, PayPal or card."],
    ["青い店", "info@aoi-mise.example", "ご注文ありがとうございます", "お支払い方法：PayPayでのお支払い"],
    ["青い店", "info@aoi-mise.example", "楽天ペイが使えるようになりました", ""],
    ["noreply", "noreply@blue-shop.example", "Your order has shipped", "Payment: PayPal"],
    ["Grüner Laden", "shop@gruen.example", "Ihre Bestellung", "Bezahlt mit PayPal"],
    ["Anna Weber", "anna@gmail.com", "Re: money", "I sent it via PayPal, did you get it?"],
    ["Mum", "mum@gmail.com", "Fwd: Your PayPal account", "look what I got: your PayPal account has been created"],
    [
      "Ina Rossi",
      "notifications@code.example",
      "[coinbase/sdk] Fix the sign-in (#12)",
      "coinbase/sdk: your account type",
    ],
    ["Musterbank", "info@musterbank.example", "Your Apple Pay code", "Your Apple Pay verification code is 123456"],
    ["Musterbank", "info@musterbank.example", "Zelle payment received", "You got money with Zelle"],
    ["Finance Weekly", "news@finance.example", "Klarna, Revolut and the new banks", "Klarna plans to list"],
  ])("%s <%s> %s | %s", (fromName, fromAddress, subject, snippet) => {
    expect(serviceOf(fromName, fromAddress, subject, snippet)).toBe(itself(fromName));
  });
});

describe("a fake says whose it pretends to be,", () => {
  test.each([
    [
      "though its name is an ordinary word",
      "Ledger",
      "support@green-garden.example",
      "Security breach and firmware update",
    ],
    ["signed by a clerk who doesn't exist", "Katie from Ledger", "info@green-garden.example", "Firmware update 2.7.1"],
    ["with the word for a company beside it", "Exodus Finance", "x@green-garden.example", "Your account is locked"],
    ["with a capital I for an l", "Iedger", "x@green-garden.example", "Update required"],
    ["with letters of two alphabets", "Lеԁgеr", "x@green-garden.example", "Recent breach"],
    [
      "with invisible signs between its letters",
      "Le\u{e0139}dger\u{e0139} Support",
      "x@green-garden.example",
      "Your account",
    ],
  ])("%s: %s", (_, fromName, address, subject) => {
    expect(serviceOf(fromName, address, subject)).toMatch(/^(?:ledger|exodus)$/);
  });

  test("in the first words of a subject, or as all of it, when the sender has no name", () => {
    expect(serviceOf("Security Updates", "x@green-garden.example", "Coinbase: was this you?")).toBe("coinbase");
    expect(serviceOf("noreply", "x@green-garden.example", "Trust Wallet")).toBe("trust-wallet");
    expect(serviceOf("Anna Weber", "anna@mail.example", "PayPal")).toBe(null);
  });

  test.each([
    ["who talks of coins", "Max", "max@gmail.com", "Bitcoin and my wallet", "I bought crypto. Max"],
    ["whose name goes on", "Max Rain", "max@rain.example", "Bitcoin and my wallet", "I bought crypto. Max"],
    ["who writes of other things", "Ledger", "news@county.example", "The county fair", "Read the paper on Sunday."],
  ])("but a person may have such a name: %s", (_, fromName, address, subject, snippet) => {
    expect(serviceOf(fromName, address, subject, snippet)).toBe(null);
  });
});

describe("a name that is an ordinary word counts in its context only", () => {
  test.each([
    ["Square Enix", "no-reply@square-enix.com", "Your Square Enix password"],
    ["SQUARE ENIX", "autoinfo@account.square-enix.com", "Square Enix アカウント：ワンタイムパスワード"],
    ["Discover Magazine", "x@discovermagazine.com", "Your Discover Magazine account"],
  ])("and not where another company's whole name stands in the domain: %s <%s>", (name, address, subject) => {
    expect(serviceOf(name, address, subject)).toBe(null);
  });

  test.each([
    ["Wise Owl", "x@mail.example", "what the domain doesn't say"],
    ["Wise Transfers", "x@wise-transfers.com", "what a payment service would add"],
    ["Wise Alerts", "x@wisealerts.com", "what an imitator would add"],
    ["Wise of", "x@wise-of.com", "no word at all"],
  ])("but does for %s <%s>, beside it %s", (name, address) => {
    expect(serviceOf(name, address, "Your Wise account")).toBe("wise");
    expect(serviceOf(name, address, `Your ${name} account`)).toBe("wise");
  });

  test("and where the mail of another company speaks of the service by its own name", () => {
    expect(serviceOf("Wise Europe", "x@wise-europe.com", "Your Wise Europe order")).toBe(null);
    expect(serviceOf("Wise Europe", "x@wise-europe.com", "Your Wise account")).toBe("wise");
    expect(serviceOf("Wise Europe", "x@wise-europe.com", "Wise Europe", "Your Wise account is locked.")).toBe("wise");
  });

  test("and where the word is disguised: its first letter is a capital I", () => {
    expect(serviceOf("Iedger Europe", "x@ledger-europe.com", "Your Ledger Europe account")).toBe("ledger");
    expect(serviceOf("Ledger Europe", "x@ledger-europe.com", "Your Ledger Europe account")).toBe(null);
  });

  test.each([
    ["Dave", "dave@gmail.com", "Lunch?", "See you at one. Dave"],
    ["Chase Miller", "chase@miller.example", "The report", "Your account of it was good"],
    ["Maya", "maya@web.example", "Your card arrived", "Thanks for the lovely card! Maya"],
    ["Wise Words Weekly", "news@words.example", "Be wise", ""],
    ["Hobby Club", "club@hobby.example", "Square dance on Sunday", "Curve, wave and discover"],
    [undefined, "x@mail.example", "Discover your current link", "Stripe and square patterns"],
    ["Green Bank", "x@mail.example", "Your Current Account Statement", ""],
    ["Accounts", "accounts@firm.example", "Send us bank account details", "Please send us bank account details today."],
    [undefined, "info@firm.example", "You can access bank accounts online", "Access bank statements at any time."],
    ["Support", "support@firm.example", "Sum up of the meeting", "To sum up: we agreed. Let me sum up the points."],
    ["HR", "hr@firm.example", "Set up bank transfer", "Set up bank account details. You need only one card."],
    [undefined, "info@club.example", "Pay me back", "Please pay me by Friday, or go pay at the desk: much better."],
    [undefined, "info@shop.example", "It's pay day!", "It's pay day: take a quick pass to the sale."],
    ["Support", "support@firm.example", "Die erste Bank, die das kann", "Die erste Bank mit diesem Konto."],
    ["Brian Oney", "brian@mail.example", "Problems with the map", "Does anybody know? Brian"],
    ["Marie Desjardins", "marie@mail.example", "À demain", "Merci, Marie Desjardins"],
    ["Isaac Newton", "isaac@mail.example", "Next on the branch", "Merged to main, tomorrow is public. Isaac"],
    ["Marcus", "marcus@mail.example", "Rain on Sunday", "Take the compass and a raisin bread. Marcus"],
    ["アイフルホーム", "info@house.example", "モデルハウスのご案内", "来場予約を承りました"],
    ["Chip", "chip@mail.example", "A toast to Theo", "Bring plum cake, a chip pan and the ramp for the van. Chip"],
    ["Theo Plum", "theo@mail.example", "Your account of the trip", "What a navi it was! Theo Plum"],
    ["Garden Centre", "news@garden.example", "Your bamboo card is here", "Bamboo and plum, and an opal bowl for free."],
    [
      "Union Co-op",
      "office@coop.example",
      "Free trade, and what to stash away",
      "You can pay just now, or put it in the money box.",
    ],
    ["Blue Survey", "info@survey.example", "Amazonギフト券が当たります", "スターバックスカードをプレゼント"],
    ["Northern Trust Bank", "info@northern.example", "Public bank holiday", "Your home credit line is open as usual."],
    ["青い店", "info@aoi-mise.example", "モバイルレジを導入しました", "モバイルレジのご利用ありがとうございます"],
    ["기상 소식", "news@weather.example", "오늘의 바다날씨", "바다날씨를 알려드립니다."],
    ["Musterbank", "info@musterbank.example", "Your FASTag was recharged", "Your FASTag account has ₹500."],
    [
      "Simple Recipes",
      "news@recipes.example",
      "Your simple dinner",
      "Your simple account is ready: welcome to Simple!",
    ],
    ["Morning Brew", "crew@brew.example", "Welcome to Morning Brew", "Your Morning Brew account is ready."],
    ["Grow Therapy", "hello@therapy.example", "Your Grow Therapy account", "Confirm your Grow account's email."],
    ["Folio Society", "books@folio.example", "Your Folio Society account", "Your Folio account was created."],
    ["Brooklyn Nets", "tickets@nets.example", "Your Nets account", "Verify your Nets account."],
    ["Support", "support@shop.example", "Your grow business account", "Grow payments with your green invoice account."],
    ["Support", "support@shop.example", "Your folio no. 7", "Your folio no code is 1234."],
    ["Service client", "info@metro.example", "Votre carte Pass Navigo", "Votre carte Pass est prête."],
    ["Kundeservice", "info@laan.example", "Lån, spar og invester", "Dit lån, spar i dag"],
    ["Lysa Berg", "lysa@mail.example", "Kan du lysa upp det?", "Hej! Kontot är ditt. Lysa"],
    ["Simon Walley", "simon@mail.example", "The walk on Sunday", "Your account of it was good. Simon Walley"],
    ["Mariana", "mariana@mail.example", "Estou lendo a conta", "Fiquei lendo contas a noite toda."],
    ["Магазин", "shop@magazin.example", "Заплатите долями", "Ваш заказ можно оплатить долями: четыре платежа."],
    ["Cécile", "cecile@mail.example", "Mon cash", "J'ai perdu mon cash, et mon code de carte avec."],
    ["Raiffeisenbank Musterdorf eG", "info@rb-musterdorf.example", "Unsere Filiale zieht um", "Besuchen Sie uns."],
    ["Tandem Photos", "noreply@tandem.example", "Your Tandem Photos account", "Activate your Tandem account."],
    ["Bolt", "no-reply@rides.example", "Your Bolt code: 6091", "Enter this code in the app for your Bolt ride."],
    ["Swan Hotel", "stay@hotel.example", "Your Swan Hotel account", "Welcome to the Swan: your account is ready."],
    ["Circle of Friends", "hello@friends.example", "Your Circle account", "Confirm your Circle account's email."],
    ["Braintree Council", "info@council.example", "Your Braintree account", "Your council tax account was created."],
    ["Reserve Bank of India", "info@rbi.example", "Monetary policy", "The Bank of India's governor speaks on Friday."],
    ["理财课堂", "news@class.example", "怎样赚快钱？", "赚快钱的课，今天开始。"],
    ["Das Amt", "info@amt.example", "Ihre Hausbank", "Nennen Sie uns Ihr Konto bei Ihrer Hausbank und den SG."],
    [
      "Mollie Brooks",
      "mollie@mail.example",
      "Chunks of code",
      `${"Could you say more of what you mean by that, please? ".repeat(4)}Mollie, http://www.ecology.example/team/mollie-brooks/`,
    ],
  ])("%s <%s> %s", (fromName, fromAddress, subject, snippet) => {
    expect(serviceOf(fromName, fromAddress, subject, snippet)).toBe(itself(fromName));
  });

  test.each([
    ["Wise", "noreply@wise.com", "Confirm your email", "wise"],
    ["Wise", "x@mail.example", "Your Wise account is waiting", "wise"],
    ["Wise Support", "x@mail.example", "Action needed", "wise"],
    ["Boost", "noreply@myboost.example", "Confirm your email", "boost-my"],
    ["Kraken", "x@mail.example", "[Kraken] New terms", "kraken"],
    ["Oney Bank", "x@mail.example", "Votre dossier", "oney"],
    ["Desjardins", "x@mail.example", "Votre compte Desjardins", "desjardins"],
    ["Tide", "hello@tide.co", "Confirm your email", "tide-uk"],
    ["Nickel", "noreply@nickel.eu", "Votre code", "nickel-fr"],
    ["Marcus", "x@mail.example", "Your Marcus account is waiting", "marcus-us"],
    ["アイフル", "x@mail.example", "【アイフル】お申込みの確認", "aiful"],
    ["Chip", "hello@getchip.uk", "Confirm your email", "chip-uk"],
    ["Plum", "x@mail.example", "Your Plum account is waiting", "plum-uk"],
    ["Toast", "no-reply@toasttab.com", "Your code", "toast-us"],
    ["Ramp", "no-reply@ramp.com", "Confirm your email", "ramp-us"],
    ["Ramp", "no-reply@ramp.network", "Confirm your email", "ramp-network"],
    ["Co-op Bank", "alerts@co-opbank.co.ke", "Your one-time code", "co-operative-bank-ke"],
    ["Public Bank", "alerts@publicbank.com.my", "Your security code", "public-bank-my"],
    ["HSBC", "alerts@notifications.hsbc.com.sg", "Your security code", "hsbc-sg"],
    ["Simple", "noreply@simple.hu", "Jelszó módosítása", "simplepay-hu"],
    ["Grow", "noreply@grow.business", "קוד אימות", "grow-il"],
    ["Kron", "hei@kron.no", "Bekreft e-postadressen", "kron-no"],
    ["Walley", "x@mail.example", "Your Walley account is waiting", "walley"],
    ["Moss", "no-reply@getmoss.com", "Bitte E-Mail bestätigen", "moss-de"],
    ["Swan", "no-reply@swan.io", "Confirmez cette adresse", "swan-fr"],
    ["Bolt Checkout", "no-reply@bolt.com", "Confirm your Bolt account", "bolt-us"],
    ["Juno", "hello@juno.finance", "One tap to go", "juno-us"],
    ["SG", "noreply@sg.fr", "Accès suspendu", "societe-generale"],
    ["max", "promo@max.co.il", "קוד אימות", "max-il"],
    ["Долями", "no-reply@dolyame.ru", "Код подтверждения", "dolyame"],
  ])("%s <%s> %s is %s", (fromName, fromAddress, subject, expected) => {
    expect(serviceOf(fromName, fromAddress, subject)).toBe(expected);
  });
});

describe("a brand with a company in each country is the company whose domain the mail comes from", () => {
  test.each([
    ["ING", "noreply@ing.nl", "ing-nl"],
    ["ING", "noreply@mensajes.ing.es", "ing-es"],
    ["ING", "noreply@ing.ro", "ing-ro"],
    ["ING", "noreply@ing.de", "ing-de"],
    ["BBVA", "noreply@comunica.bbva.es", "bbva-es"],
    ["Santander", "noreply@santander.cl", "santander-chile"],
    ["Erste Bank", "noreply@erstebank.hu", "erste-hu"],
    ["Erste Bank", "noreply@erstebank.at", "erste-bank"],
    ["Raiffeisen", "noreply@raiffeisen.ua", "raiffeisen-ua"],
    ["Raiffeisenbank", "noreply@rb.cz", "raiffeisenbank-cz"],
    ["Райффайзен Банк", "noreply@raiffeisen.ru", "raiffeisen-ru"],
    ["First Bank", "noreply@firstbank.ro", "first-bank-ro"],
    ["QNB", "noreply@qnb.com.tr", "qnb-tr"],
    ["OCBC", "tanya@ocbc.id", "ocbc-indonesia"],
    ["HSBC", "alerts@us.hsbc.com", "hsbc-us"],
    ["KBank", "kplus@kasikornbank.com", "kasikornbank"],
    ["BPI", "bpinet@bancobpi.pt", "banco-bpi"],
  ])("%s <%s>", (fromName, fromAddress, expected) => {
    expect(serviceOf(fromName, fromAddress, "123456")).toBe(expected);
  });
});

describe("a name that hides is found all the same", () => {
  test.each([
    ["letters of another alphabet", "PаyPаl", "paypal"],
    ["capital I for l", "CoinbaseWaIIet", "coinbase"],
    ["letters apart", "C o i n b a s e", "coinbase"],
    ["a few letters apart beside kana", "コ ー ナ ン P a y", "kohnan-pay"],
    ["zero-width characters", "Pay\u200bPal\u200d", "paypal"],
    ["marks between the letters", "P\u0301ay\u0300Pal", "paypal"],
    ["words joined", "BinanceMail2", "binance"],
    ["mathematical letters", "𝖯𝖺𝗒𝖯𝖺𝗅", "paypal"],
    ["decoration", "★PayPal★ 💸", "paypal"],
  ])("%s: %s", (_, fromName, expected) => {
    expect(serviceOf(fromName, "x@mail.example", "Hello")).toBe(expected);
  });
});

describe("a service is found in the script its customers read", () => {
  test.each([
    ["페이팔", "paypal"],
    ["ПриватБанк", "privat24"],
    ["Türkiye İş Bankası", "is-bankasi"],
    ["TÜRKİYE İŞ BANKASI", "is-bankasi"],
    ["滙豐銀行", "hsbc-hk"],
    ["汇丰银行", "hsbc-hk"],
    ["國泰世華銀行", "cathay-united-bank"],
    ["招商银行", "cmb-china"],
    ["支付寶", "alipay"],
    ["幣安", "binance"],
    ["업비트", "upbit"],
    ["네이버페이", "naver-pay"],
    ["네이버 페이", "naver-pay"],
    ["삼성카드", "samsung-card"],
    ["ธนาคารไทยพาณิชย์", "scb-th"],
    ["ธนาคารกสิกรไทย", "kasikornbank"],
    ["भारतीय स्टेट बैंक", "sbi-yono"],
    ["पेटीएम", "paytm"],
    ["বিকাশ", "bkash"],
    ["ایزی پیسہ", "easypaisa"],
    ["مصرف الراجحي", "al-rajhi-bank"],
    ["إنستاباي", "instapay-eg"],
    ["בנק לאומי", "bank-leumi"],
    ["Εθνική Τράπεζα", "nbg-gr"],
    ["თიბისი ბანკი", "tbc-bank-ge"],
    ["ቴሌብር", "telebirr"],
    ["СберБанк Онлайн", "sberbank"],
    ["монобанк", "monobank"],
    ["横浜銀行", "yokohama-bank"],
    ["ウエスタン・ユニオン", "western-union"],
    ["SBI証券", "sbi-securities"],
    ["野村證券", "nomura-securities"],
    ["三菱UFJ eスマート証券", "mufg-esmart"],
    ["DMM FX", "dmm-securities"],
    ["プロミス", "promise-jp"],
    ["키움증권", "kiwoom-securities"],
    ["삼성증권", "samsung-securities"],
    ["富途牛牛", "futu"],
    ["滙豐香港", "hsbc-hk"],
    ["臺灣銀行", "bank-of-taiwan"],
    ["微众银行", "webank"],
    ["بلوبانک", "blubank-ir"],
    ["بينانس", "binance"],
    ["מזרחי טפחות", "mizrahi-tefahot"],
    ["А-Банк", "a-bank-ua"],
    ["Газпромбанк", "gazprombank"],
    ["Банк «Санкт-Петербург»", "bank-saint-petersburg"],
    ["Укргазбанк", "ukrgasbank"],
    ["Τράπεζα Χανίων", "chania-bank"],
    ["אי.בי.אי", "ibi-il"],
    ["بنك مسقط", "bank-muscat"],
    ["อิออน", "aeon-th"],
    ["ウェルスナビ", "wealthnavi"],
    ["ＳＢＩ証券 ｉＤｅＣｏ", "sbi-benefit"],
    ["ﾄﾁﾂｰｶ", "tochituka"],
    ["地方税お支払サイト", "eltax"],
    ["北國銀行", "hokkoku-bank"],
    ["JNB（ジャパンネット銀行）", "paypay-bank"],
    ["آبان تتر", "aban-tether"],
    ["بانک صادرات", "bank-saderat"],
    ["KG이니시스", "kg-inicis"],
    ["网商银行", "mybank-cn"],
    ["王道銀行", "o-bank"],
    ["Chứng khoán SSI", "ssi-vn"],
    ["บัตรแรบบิท", "rabbit-card-th"],
    ["肥後銀行", "higo-bank"],
    ["光大银行", "ceb-china"],
    ["華南銀行", "hua-nan-bank"],
    ["신한투자증권", "shinhan-securities"],
    ["Россельхозбанк", "rshb"],
    ["بنك القاهرة", "banque-du-caire"],
    ["यूनियन बैंक ऑफ इंडिया", "union-bank-of-india"],
    ["Първа инвестиционна банка", "fibank-bg"],
  ])("%s", (name, expected) => {
    expect(serviceOf(name, "x@mail.example", "1234")).toBe(expected);
  });

  test.each([
    ["a message of Sberbank's bonus", undefined, "Ваш аккаунт Сбербанка заблокирован", "sberbank"],
    ["a Korean particle on the name", undefined, "[카카오페이] 카카오페이에서 알려드립니다", "kakao-pay"],
    ["a Thai sentence without spaces", undefined, "บัญชีไทยพาณิชย์ของคุณ", "scb-th"],
  ])("%s", (_, fromName, subject, expected) => {
    expect(serviceOf(fromName, "x@mail.example", subject)).toBe(expected);
  });
});

describe("a service that is in no registry is recognised by its own words", () => {
  test.each([
    ["Zebra Pay", "no-reply@zebra.example", "Verify your email", "", "unlisted: Zebra Pay"],
    ["ZebraPay Support", "x@mail.example", "Verify your email", "", "unlisted: ZebraPay"],
    ["noreply", "no-reply@zebrapay.example", "Your Zebra Pay account", "", "unlisted: Zebra Pay"],
    ["しまうまペイ事務局", "x@mail.example", "本登録", "", "unlisted: しまうまペイ"],
    ["얼룩말페이", "x@mail.example", "인증번호", "", "unlisted: 얼룩말페이"],
    ["斑马支付", "x@mail.example", "验证码", "", "unlisted: 斑马支付"],
  ])("%s <%s> %s", (fromName, fromAddress, subject, snippet, expected) => {
    expect(serviceOf(fromName, fromAddress, subject, snippet)).toBe(expected);
  });

  test.each([
    ["Equal Pay International", "x@mail.example", "Equal pay day"],
    ["Auto Pay", "billing@power.example", "Payment scheduled"],
    ["Blue Shop", "shop@blue.example", "Zebra Pay: now at our till"],
    ["Payroll", "hr@work.example", "Your pay slip"],
    ["スペイン旅行", "x@travel.example", "スペインの春"],
    ["在线支付", "x@mail.example", "通知"],
    ["HR", "hr@work.example", "Your Holiday Pay"],
  ])("but not %s <%s> %s", (fromName, fromAddress, subject) => {
    expect(serviceOf(fromName, fromAddress, subject)).toBe(null);
  });
});

describe("a bank, broker or wallet that is in no registry is recognised by what it calls itself", () => {
  test.each([
    "Marble Ridge Credit Union",
    "Fjordkanten Sparebank",
    "Banca del Colle Alto",
    "Caisse populaire du Val Perdu",
    "Bank Zielona Dolina – powiadomienia",
    "Сельбанк Заречье",
    "北嶺銀行",
    "ひのき信用金庫",
    "오름저축은행",
    "ธนาคารทุ่งฟ้า",
    "بنك الواحة الخضراء",
    "Ngân hàng Sao Biển",
    "Quetzalito Wallet",
  ])("%s", (fromName) => {
    expect(serviceOf(fromName, "x@mail.example", "Hello")).toBe(`unlisted: ${fromName}`);
  });

  test.each([
    "Riverside Food Bank",
    "Banco de Alimentos del Sur",
    "Banque alimentaire du Nord",
    "Bloedbank Noordzee",
    "Zaman Bankası Moda",
    "Банк крови Заречья",
    "フードデータ人材銀行",
    "Oak Leather Wallet",
    "革財布工房ウォレット",
    "Hotel West Bank",
    "Embankment Hotel",
    "카드게임연구소",
  ])("but not %s", (fromName) => {
    expect(serviceOf(fromName, "x@mail.example", "Hello")).toBe(null);
  });

  test("what others write of one is theirs", () => {
    expect(serviceOf("Aya Mori", "aya@mail.example", "Marble Ridge Credit Union has written to me")).toBe(null);
  });
});

describe("a service that is in no registry, and whose name says nothing, is recognised by what its mail says of it", () => {
  const of = (fromName: string, fromAddress: string, subject: string, body?: string) => {
    const mail = { fromName, fromAddress, subject };
    const { service } = findService(
      body === undefined ? { ...mail, place: "row" } : { ...mail, place: "message", body },
    );
    return service && (service.id ?? `unlisted: ${service.names.en}`);
  };

  test.each([
    ["Lindqvist & Ek", "hej@lindqvist-ek.example", "Ditt investeringssparkonto är öppnat"],
    ["Tovo", "ciao@tovo.example", "Verifica l'indirizzo per aprire il conto aziendale"],
    ["青葉企画", "info@aoba-kikaku.example", "口座開設手続き完了のお知らせ"],
    ["Солнечный", "info@solnechny.example", "Временный пароль в интернет-банк"],
  ])("in the subject of a row: %s <%s> %s", (fromName, fromAddress, subject) => {
    expect(of(fromName, fromAddress, subject)).toBe(`unlisted: ${fromName}`);
  });

  test("in the text of an opened mail", () => {
    const text = "Your code is 118 204. Investing involves risk, including loss of principal.";
    expect(of("Harrow & Lane", "hello@harrowlane.example", "Your code", text)).toBe("unlisted: Harrow & Lane");
  });

  test("by its domain, where the sender has no name", () => {
    expect(of("noreply", "noreply@mail.harrowlane.example", "Your brokerage account is open")).toBe(
      "unlisted: harrowlane",
    );
  });

  test.each([
    ["Green Shop", "shop@green.example", "Your account", "We take credit cards, PayPal and payment in instalments."],
    ["The Home Depot", "info@depot.example", "Your account", "Welcome! Your free credits are waiting."],
    ["City Library", "desk@library.example", "Your library account", "Your loans and your balance are in one place."],
    ["Coin Dreams", "coin.drm77@gmail.com", "Your brokerage account is open", "Claim your coins."],
    ["Aya Mori", "aya@mail.example", "My brokerage account", "I have opened a brokerage account."],
    ["Aya Mori", "mail@mori.example", "Fwd: your brokerage account is open", "Look at this."],
  ])("but not what every sender says: %s <%s> %s", (fromName, fromAddress, subject, body) => {
    expect(of(fromName, fromAddress, subject, body)).toBe(null);
  });
});

describe("the reasons", () => {
  test("name the places, the domain, what happened there and that the service has ended", () => {
    expect(
      codes({ fromName: "noreply", fromAddress: "noreply@value-wallet.com", subject: "コーナンPayアカウント発行" }),
    ).toEqual(["name-in-subject", "service-by-domain", "known-incident"]);
    const closed = findService({ place: "row", fromName: "7pay", fromAddress: "x@mail.example", subject: "登録" });
    expect(closed.evidence).toContainEqual({
      part: "service",
      code: "service-closed",
      values: { since: "2019-09-30" },
    });
    expect(codes({ fromName: "Zebra Pay", subject: "Hello" })).toEqual(["service-unlisted"]);
    // What is on record at GCash is phishing, which explains no genuine mail.
    expect(codes({ fromName: "GCash", subject: "Hello" })).toEqual(["name-in-sender"]);
    expect(codes({ fromName: "Blue Shop", subject: "Hello" })).toEqual([]);
  });
});
