/** What is remembered, dropped and brought on the pictures. All of it is made up. */
import { venmo } from "../../test/stage/mailbox/demo.ts";

/** The hash under which the one address is remembered. */
export const REMEMBERED_ADDRESS = "a".repeat(64);
const DAY = 86_400_000;
const ADDRESS = "hanako.yamada@example.com";

const found = (receipts: number, letters: number, days: number) => {
  const [firstSeen, lastSeen] = [Date.now() - days * DAY, Date.now() - DAY];
  const at = { firstSeen, lastSeen, firstLetter: firstSeen, ...(receipts > 0 ? { lastReceipt: lastSeen } : {}), at: 1 };
  return { mails: [], lastSeen: 0, found: { receipts, letters, signUps: 1, ...at } };
};
const uses = (id: string, names: Record<string, string>) => ({
  [`answer:${id}`]: { answer: "mine", at: 1, declared: true, service: { id, names } },
});

/** An address with two steps behind it, apps in use, and what a look through the mailbox has found. */
export const MEMORY: Record<string, unknown> = {
  [`seen:${REMEMBERED_ADDRESS}:paypal`]: found(12, 30, 1_300),
  [`seen:${REMEMBERED_ADDRESS}:revolut`]: found(2, 9, 420),
  [`seen:${REMEMBERED_ADDRESS}:venmo`]: found(0, 3, 90),
  [`look:${REMEMBERED_ADDRESS}`]: { at: Date.now() - 3 * DAY, end: "done" },
  [`address:${REMEMBERED_ADDRESS}`]: { label: ADDRESS, at: 1 },
  [`steps:${REMEMBERED_ADDRESS}`]: { passwords: { state: "done", at: 1 }, exports: { state: "skipped", at: 1 } },
  ...uses("paypay", { en: "PayPay" }),
  ...uses("rakuten-pay", { en: "Rakuten Pay", ja: "楽天ペイ" }),
};

const SHARED = "Kuroneko-Tabi-77";

/** An export with every problem: reused, leaked, weak, old; the mailbox, money, and the rest. */
export const EXPORT = `name,url,username,password,note
Shop,https://shop.example.com/login,${ADDRESS},${SHARED},
PayPal,https://www.paypal.com/signin,${ADDRESS},${SHARED},
Google,https://accounts.google.com/,hanako.yamada@gmail.com,hanako1985,
Forum,https://forum.example.org,hanako,123456,
Travel,https://www.a-travel-agency-with-a-long-name.example,hanako,${SHARED},
Rakuten,https://www.rakuten.co.jp,hanako,rakuten2019,
Good,https://good.example.net,hanako,vG7#qTz-Lw90-plum,
`;

const [mail] = venmo.mails;

/** An original as Microsoft's servers begin a mail. */
export const ORIGINAL = `Received: from DB1EUR01FT003.eop-EUR01.prod.protection.outlook.com
 (2603:10a6:10::86) by DB9PR01CA0311.outlook.office365.com with Microsoft SMTP Server id 15.20
Authentication-Results: spf=pass (sender IP is 198.51.100.7) smtp.mailfrom=venmo.com;
 dkim=pass (signature was verified) header.d=venmo.com;dmarc=pass action=none header.from=venmo.com;compauth=pass
From: Venmo <venmo@venmo.com>
To: Hanako Yamada <${ADDRESS}>
Subject: ${mail?.subject}
Date: ${new Date().toUTCString()}
Content-Type: text/plain; charset=UTF-8

${mail?.text}
`;
