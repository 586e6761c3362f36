/** What is remembered, dropped and brought on the pictures. All of it is made up. */
import { venmoOriginal } from "../../test/stage/original.ts";
import { declared, foundByLook } from "../../test/stage/remembered.ts";

/** The hash under which the one address is remembered. */
export const REMEMBERED_ADDRESS = "a".repeat(64);
const DAY = 86_400_000;
const ADDRESS = "hanako.yamada@example.com";

/** An address with two steps behind it, apps in use, and what a look through the mailbox has found. */
export const MEMORY: Record<string, unknown> = {
  [`seen:${REMEMBERED_ADDRESS}:paypal`]: foundByLook(12, 30, 1_300),
  [`seen:${REMEMBERED_ADDRESS}:revolut`]: foundByLook(2, 9, 420),
  [`seen:${REMEMBERED_ADDRESS}:venmo`]: foundByLook(0, 3, 90),
  [`look:${REMEMBERED_ADDRESS}`]: { at: Date.now() - 3 * DAY, end: "done" },
  [`address:${REMEMBERED_ADDRESS}`]: { label: ADDRESS, at: 1 },
  [`steps:${REMEMBERED_ADDRESS}`]: { passwords: { state: "done", at: 1 }, exports: { state: "skipped", at: 1 } },
  ...declared("mine", "paypay", { en: "PayPay" }),
  ...declared("mine", "rakuten-pay", { en: "Rakuten Pay", ja: "楽天ペイ" }),
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

export const ORIGINAL = venmoOriginal(`Hanako Yamada <${ADDRESS}>`);
