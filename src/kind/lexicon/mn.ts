import type { Lexicon } from "../concepts.ts";

export const mn: Lexicon = {
  language: "mn",
  words: {
    account: "бүртгэл, данс, хэрэглэгч",
    create: "үүсгэ, нээгд, үүссэн",
    register: "бүртгүүл",
    welcome: "тавтай морил",
    thanks: "баярла",
    email: "имэйл, и мэйл, цахим шуудан, мэйл",
    confirm: "баталгаа, батал",
    activate: "идэвх",
    click: "дарна, холбоос, дараах, дарж",
    code: "код",
    "sign-in": "нэвтр",
    locked: "түгж, хаагд",
    password: "нууц үг",
    reset: "сэргээ, март, солих, шинэчл",
    request: "хүсэлт, хүссэн",
    changed: "өөрчлөгдсөн, солигдсон",
    change: "өөрчл",
    please: "уу_, үү_, аарай, гэнэ үү",
  },
};
