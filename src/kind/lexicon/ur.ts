import type { Lexicon } from "../concepts.ts";

export const ur: Lexicon = {
  language: "ur",
  words: {
    account: "*اکاؤنٹ, *کھاتہ, *کھات",
    create: "*بنایا, *تخلیق",
    register: "*رجسٹر, *سائن اپ",
    welcome: "*خوش آمدید",
    thanks: "*شکریہ",
    email: "*ای میل, *ایمیل",
    confirm: "*تصدیق",
    activate: "*فعال",
    click: "*کلک, *لنک, *بٹن",
    code: "*کوڈ",
    "sign-in": "*لاگ ان, *سائن ان",
    attempt: "*کوشش",
    locked: "*لاک, *مقفل, *غیر مقفل",
    password: "*پاس ورڈ, *پاسورڈ",
    reset: "*ری سیٹ, *بھول, *تبدیل کرنے",
    request: "*درخواست, *کسی نے",
    changed: "*تبدیل کر دیا, *تبدیل ہو",
    change: "*تبدیل",
    please: "براہ کرم, براہ مہربانی, برائے مہربانی",
  },
};
