import type { Lexicon } from "../concepts.ts";

export const km: Lexicon = {
  language: "km",
  words: {
    account: "គណនី",
    create: "បានបង្កើត, បង្កើត",
    register: "ចុះឈ្មោះ",
    welcome: "ស្វាគមន៍, សូមស្វាគមន៍",
    thanks: "អរគុណ",
    email: "អ៊ីមែល, អ៊ីម៉ែល",
    confirm: "បញ្ជាក់, ផ្ទៀងផ្ទាត់, អះអាង",
    activate: "ធ្វើឱ្យសកម្ម, ដំណើរការ, សកម្ម",
    click: "ចុច, តំណ, ប៊ូតុង",
    code: "កូដ, លេខកូដ",
    "sign-in": "ចូល, ឡុកអ៊ីន",
    attempt: "ព្យាយាម, បរាជ័យ",
    locked: "ចាក់សោ, ដោះសោ",
    password: "ពាក្យសម្ងាត់, លេខសម្ងាត់",
    reset: "កំណត់ឡើងវិញ, ភ្លេច, ប្តូរ",
    request: "ស្នើ, សំណើ",
    changed: "ត្រូវបានប្តូរ, បានផ្លាស់ប្តូរ",
    change: "ផ្លាស់ប្តូរ",
  },
};
