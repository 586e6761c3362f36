import type { Lexicon } from "../concepts.ts";

export const bn: Lexicon = {
  language: "bn",
  words: {
    account: "অ্যাকাউন্ট, একাউন্ট, হিসাব",
    create: "তৈরি, খোলা",
    register: "নিবন্ধ, রেজিস্ট, সাইন আপ",
    welcome: "স্বাগত",
    thanks: "ধন্যবাদ",
    email: "ইমেইল, ইমেল, ই মেইল",
    confirm: "নিশ্চিত, যাচাই",
    activate: "সক্রিয়",
    click: "ক্লিক, লিঙ্ক, লিংক, বোতাম, বাটন",
    code: "কোড",
    "one-time": "এককালীন, ওটিপি",
    "sign-in": "লগ ইন, লগইন, প্রবেশ, সাইন ইন",
    attempt: "প্রচেষ্টা, ব্যর্থ",
    locked: "লক, আনলক",
    password: "পাসওয়ার্ড",
    reset: "রিসেট, ভুলে, পুনরায়, পুনরুদ্ধার",
    request: "অনুরোধ, কেউ",
    expire: "মিনিট, ঘণ্টা, মেয়াদ",
    changed: "পরিবর্তন করা হয়েছে, পরিবর্তিত",
    change: "পরিবর্তন",
    please: "অনুগ্রহ করে, দয়া করে, অনুগ্রহপূর্বক",
  },
};
