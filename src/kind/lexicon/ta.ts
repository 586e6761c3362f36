import type { Lexicon } from "../concepts.ts";

export const ta: Lexicon = {
  language: "ta",
  words: {
    account: "கணக்க",
    create: "உருவாக்க",
    register: "பதிவ",
    welcome: "வரவேற்",
    email: "மின்னஞ்சல",
    confirm: "உறுதி, சரிபார்",
    activate: "செயல்படுத்",
    click: "கிளிக், சொடுக்க, இணைப்ப, பொத்தா",
    code: "குறியீட",
    "sign-in": "உள்நுழை, உள்நுழைய",
    locked: "பூட்ட, திறக்க",
    password: "கடவுச்சொல்",
    reset: "மீட்டமை, மறந்து, மாற்ற",
    request: "கோரிக்கை, கோரிய, கேட்ட",
    changed: "மாற்றப்பட்ட",
    please: "தயவுசெய்து, தயவு",
  },
};
