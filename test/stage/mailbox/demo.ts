/**
 * The demo mailbox: 23 July 2019, the day of the Kohnan Pay mail. The sender, the subject and the day of that mail are
 * facts (https://watch.impress.co.jp/docs/news/1197940.html); its text, and every other mail, is made up. Invented
 * senders live in `.example`, which nobody can own.
 */
import { type Mailbox, mailbox, type Person, type StageThread, single } from "../mail.ts";
import { flood, hiddenInFlood } from "./flood.ts";

const MIKA: Person = { name: "Mika Hayashi", address: "mika.hayashi@gmail.example" };
const HARU: Person = { name: "Haru Ono", address: "haru@friends.example" };

/** A moment of those days on the clocks of Japan: `at(23, 13, 52)`. */
const at = (day: number, hour: number, minute: number) => Date.UTC(2019, 6, day, hour - 9, minute);

/** The subject of the mail that this project began with. */
export const KOHNAN_SUBJECT = "コーナンPayサービスアカウント発行のご案内";

/** A genuine sign-up mail that nobody in this mailbox asked for. */
export const kohnanPay: StageThread = single({
  from: { name: "noreply", address: "noreply@value-wallet.com" },
  subject: KOHNAN_SUBJECT,
  text: `コーナンPayへのご登録の受付が完了し、お客様のサービスアカウントを発行しました。
ご本人であることの確認のため、24時間以内に次のリンクからアプリを開き、本登録の手続きをお済ませください。

Androidをお使いの方
https://value-wallet.com/app/android?entry=7d41c09be2
iPhoneをお使いの方
https://value-wallet.com/app/ios?entry=7d41c09be2

登録したパスワードはログインのたびに必要です。大切に保管してください。
このメールは送信専用のため、ご返信いただいてもお答えできません。`,
  time: at(23, 13, 52),
  unread: true,
});

/** The same in English, from another service. */
export const venmo: StageThread = single({
  from: { name: "Venmo", address: "venmo@venmo.com" },
  subject: "Verify your email address for Venmo",
  text: `Hi there,
Thanks for signing up for Venmo! Please confirm that this is your email address to finish creating your account.

Verify email
https://venmo.com/verify?token=1c9a77

The link works for 24 hours.`,
  time: at(23, 9, 16),
  unread: true,
});

/** Mails in a service's name that don't come from it. */
export const fakes: StageThread[] = [
  single({
    from: { name: "PayPay", address: "info@paypay-member.example" },
    subject: "【PayPay】アカウント登録のご確認",
    text: `PayPayをご利用いただきありがとうございます。
お客様のメールアドレスでPayPayアカウントの新規登録を受け付けました。
24時間以内に下のリンクからログインし、メールアドレスの確認を完了してください。確認がない場合、アカウントは停止されます。

https://paypay-member.example/login`,
    time: at(23, 11, 40),
    unread: true,
  }),
  single({
    from: { name: "PayPal Service", address: "no-reply@paypal-accounts.example" },
    subject: "Confirm your email address to activate your PayPal account",
    text: `Welcome to PayPal.
Your new account has been created. Confirm your email address within 12 hours and log in with your password.

https://paypal-accounts.example/confirm`,
    time: at(22, 22, 5),
  }),
];

/** What else comes on a day: Mioboe has nothing to say about any of it. */
export const ordinary: StageThread[] = [
  single({
    from: HARU,
    subject: "今度の土曜日",
    text: `ミカさん、こんにちは。
土曜日の花火、駅前に6時でどうでしょう。雨なら次の日にしましょう。
はる`,
    time: at(23, 17, 48),
    unread: true,
  }),
  {
    mails: [
      {
        from: HARU,
        subject: "Photos from the lake",
        text: "Hi Mika, here are the photos from Sunday. The third one is my favourite. Haru",
        time: at(22, 20, 11),
      },
      {
        from: MIKA,
        to: [HARU],
        subject: "Re: Photos from the lake",
        text: "They are lovely! May I print the one with the boats?",
        time: at(22, 21, 30),
      },
      {
        from: HARU,
        subject: "Re: Photos from the lake",
        text: "Of course. I'll send it in full size tonight.",
        time: at(23, 16, 20),
      },
    ],
    lists: ["inbox", "sent"],
  },
  single({
    from: { name: "さくら書店オンライン", address: "order@sakura-books.example" },
    subject: "ご注文ありがとうございます（注文番号 48-2071）",
    text: `林 ミカ 様
下記のご注文を承りました。
・山の天気の読み方　1冊　1,650円
お支払い方法：代金引換
発送しましたら、あらためてメールでお知らせします。`,
    time: at(23, 12, 31),
  }),
  single({
    from: { name: "Northwind Outfitters", address: "orders@northwind-outfitters.example" },
    subject: "Your order has shipped",
    text: `Hello Mika,
Your rain jacket is on its way and should arrive on Thursday. Total: $84.00.
Track the parcel: https://northwind-outfitters.example/track/5521`,
    time: at(23, 8, 2),
  }),
  single({
    from: { name: "みなと銀座銀行", address: "news@minato-ginza-bank.example" },
    subject: "夏の金利キャンペーンのお知らせ",
    text: `いつもご利用いただきありがとうございます。
8月末まで、定期預金の金利を上乗せするキャンペーンを行っています。くわしくは店頭またはホームページをご覧ください。`,
    time: at(23, 10, 0),
  }),
  single({
    from: { name: "Harbour Bank", address: "newsletter@harbour-bank.example" },
    subject: "Five ways to plan a summer budget",
    text: "In this month's newsletter: planning a holiday budget, what a standing order is, and our new branch hours.",
    time: at(22, 18, 0),
  }),
  single({
    from: { name: "週刊やさい便り", address: "mag@yasai-letter.example" },
    subject: "今週の旬はとうもろこし",
    text: "今週のおすすめはとうもろこし。皮つきのまま電子レンジで5分、が一番かんたんです。ほかにトマトの保存方法など。",
    time: at(23, 7, 0),
  }),
  single({
    from: { name: "Code & Coffee", address: "hello@code-coffee.example" },
    subject: "Issue 112: smaller functions, stronger coffee",
    text: "This week: three articles on naming, a long read about the first spreadsheets, and a recipe for cold brew.",
    time: at(23, 6, 30),
  }),
  single({
    from: { name: "青葉歯科医院", address: "yoyaku@aoba-dental.example" },
    subject: "ご予約の前日確認",
    text: "明日7月24日（水）10時30分にご予約をいただいています。変更の場合はお電話ください。",
    time: at(23, 15, 0),
  }),
  single({
    from: { name: "City Library", address: "notices@city-library.example" },
    subject: "A book you reserved is ready",
    text: "“The Weather of the Mountains” is waiting for you at the main desk until 30 July.",
    time: at(22, 16, 45),
  }),
  single(
    {
      from: { name: "Sports Park", address: "sale@sports-park.example" },
      subject: "サマーセール 最大50%オフ",
      text: "今週末まで、ランニングシューズとテントが最大半額です。会員の方はさらに5%引き。",
      time: at(23, 9, 0),
    },
    { lists: ["category/promotions"] },
  ),
];

/** When the flood begins. */
const FLOOD = at(22, 3, 4);

/** The whole mailbox, in the evening of that day. */
export function demoMailbox(): Mailbox {
  return structuredClone(
    mailbox(MIKA, at(23, 18, 30), [kohnanPay, venmo, ...fakes, ...ordinary, ...flood(FLOOD), hiddenInFlood(FLOOD)]),
  );
}
