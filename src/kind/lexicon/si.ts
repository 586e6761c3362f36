import type { Lexicon } from "../concepts.ts";

export const si: Lexicon = {
  language: "si",
  words: {
    account: "ගිණුම",
    email: "විද්‍යුත්, ඊමේල්, ඊ මේල්",
    confirm: "තහවුරු, සනාථ",
    click: "ක්ලික්, සබැඳි, ඔබන්න",
    "sign-in": "පිවිස, ලොග්",
    locked: "අගුළු",
    password: "මුරපද",
    reset: "යළි සකස, අමතක, වෙනස්",
    request: "ඉල්ල",
    changed: "වෙනස් කර",
    please: "කරුණාකර",
  },
};
