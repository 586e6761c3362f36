import type { Person, StageMail } from "../mail.ts";

/** A small inbox for the stages of many webmails. All people, addresses and mails are invented. */
export const OWNER: Person = { name: "Mika Tester", address: "mika@mailtest.example" };

const at = (text: string) => Date.parse(`${text}:00Z`);

/** A sign-up that nobody asked for: the mail that Mioboe is about. */
export const SIGN_UP: StageMail = {
  from: { name: "Value Wallet", address: "noreply@value-wallet.example" },
  subject: "アカウントを発行しました",
  text: "ご登録ありがとうございます。\n次のページでメールアドレスを確認してください。\nhttps://pay.value-wallet.example/start?a=1",
  time: at("2026-11-20T08:05"),
  unread: true,
};

/** The display name claims to be somebody else's address. */
export const CLAIMS_ADDRESS: StageMail = {
  from: { name: "support@big-bank.example", address: "x81@cheap-host.example" },
  subject: "Your card was stopped",
  text: "Open this page to use your card again.\nhttps://cheap-host.example/card",
  time: at("2026-11-20T06:30"),
  unread: true,
};

export const COLLEAGUE: StageMail = {
  from: { name: "Brandt, Ana", address: "ana.brandt@partner.example" },
  subject: "Re: The <draft> of Thursday & the numbers",
  text: "Thank you. I have marked three lines in the second table.\nAna",
  time: at("2026-11-19T15:12"),
};

/** A sender without a name. */
export const NAMELESS: StageMail = {
  from: { name: "", address: "backup@server.example" },
  subject: "Backup of 18 November finished",
  text: "All 3 disks were copied.",
  time: at("2026-11-18T02:00"),
};

/** The body draws a second header, with another sender, as well as a webmail's filter could ever let it through. */
export const DRAWS_HEADER: StageMail = {
  from: { name: "News", address: "news@shop.example" },
  subject: "Ends tonight",
  text: "",
  html: '<div class="from sender messageListItem envelope" title="service@big-bank.example" data-email="service@big-bank.example"><a href="mailto:service@big-bank.example">service@big-bank.example</a></div><p>Everything at half price until midnight.</p>',
  time: at("2026-11-17T18:45"),
};

/** The newest first, as lists show them. */
export const SMALL: StageMail[] = [SIGN_UP, CLAIMS_ADDRESS, COLLEAGUE, NAMELESS, DRAWS_HEADER];
