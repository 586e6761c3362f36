import type { Lexicon } from "../concepts.ts";

export const uz: Lexicon = {
  language: "uz",
  words: {
    account: "hisob, akkaunt, profil, ҳисоб",
    create: "yaratildi, ochildi, yaratil",
    register: "roʻyxat, royxat, ro yxat, рўйхат",
    welcome: "xush kelibsiz",
    thanks: "rahmat",
    email: "elektron pochta, email, pochta, почта",
    confirm: "tasdiq, тасдиқ",
    activate: "faol, faollashtir",
    click: "bosing, havola, tugma, quyidagi",
    code: "kod",
    "one-time": "bir martalik",
    "sign-in": "kirish, kiring, tizimga",
    attempt: "urinish, muvaffaqiyatsiz",
    locked: "blok, qulf",
    password: "parol",
    reset: "tiklash, unut, tikla, qayta",
    request: "so rov, so ra, kimdir, talab",
    expire: "amal qil, daqiqa, soat",
    changed: "o zgartirildi, yangilandi",
    change: "o zgartir, yangi parol",
    invite: "taklif",
    please: "iltimos",
  },
};
