/** The mails that the pages of these tests show. All are invented. */
export interface StageMail {
  /** The number in `msg-f:…`. */
  id: string;
  from: { name: string; address: string };
  to?: { name: string; address: string };
  subject: string;
  snippet?: string;
  date: string;
  unread?: boolean;
  /** The sender's HTML. */
  body?: string;
  /** Further people of the conversation. */
  others?: { name: string; address: string }[];
}

export const OWN = "mika@mailtest.example";

export const COUPON: StageMail = {
  id: "1765000000123456789",
  from: { name: "noreply", address: "noreply@value-wallet.com" },
  to: { name: "me", address: OWN },
  subject: "アカウントを発行しました",
  snippet: "ご登録ありがとうございます。以下の内容をご確認ください。",
  date: "Fri, Apr 28, 2023, 9:05 AM",
  unread: true,
  body: '<div dir="ltr"><p>ご登録ありがとうございます。</p><p>確認は<a href="https://pay.value-wallet.com/start?a=1" data-saferedirecturl="https://www.google.com/url?q=https://pay.value-wallet.com/start">こちら</a></p></div>',
};

export const LUNCH: StageMail = {
  id: "1780000000123456789",
  from: { name: "Ana Brandt", address: "ana.brandt@partner.example" },
  to: { name: "me", address: OWN },
  subject: "Lunch on Thursday?",
  snippet: "Shall we go to the place by the river",
  date: "Mon, Oct 9, 2023, 11:41 AM",
  body: "<div>Shall we go to the place by the river?</div><div><br></div><div>Ana</div>",
  others: [{ name: "me", address: OWN }],
};

export const RECEIPT: StageMail = {
  id: "1790000000123456789",
  from: { name: "Books & Co.", address: "billing@books.example" },
  to: { name: "me", address: OWN },
  subject: "Your receipt <4711> & more",
  snippet: "Thank you for shopping with us - 12.00",
  date: "Sun, Feb 4, 2024, 4:03 PM",
  unread: true,
  body: "<p>Thank you for shopping with us.</p>",
};

export function hex(id: string): string {
  return BigInt(id).toString(16);
}

export function html(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
