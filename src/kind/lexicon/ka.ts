import type { Lexicon } from "../concepts.ts";

export const ka: Lexicon = {
  language: "ka",
  words: {
    account: "ანგარიშ, პროფილ",
    create: "შექმნ, შეიქმნა, გახსნ",
    register: "რეგისტრაც, დარეგისტრ, შემოუერთდ",
    welcome: "კეთილი იყოს, მოგესალმებ",
    thanks: "გმადლობ, მადლობ",
    email: "ელფოსტ, ფოსტ, ელ ფოსტ",
    confirm: "დაადასტურ, დადასტურ, გადაამოწმ",
    activate: "აქტივაც, გააქტიურ, გააქტივ",
    complete: "დაასრულ",
    click: "დააჭირ, ბმულ, ღილაკ, დააწკაპ, ქვემოთ",
    code: "კოდ",
    "one-time": "ერთჯერად",
    "sign-in": "შესვლ, შედი, ავტორიზ",
    attempt: "მცდელობ",
    locked: "დაბლოკ, ჩაკეტ, განბლოკ",
    password: "პაროლ",
    reset: "აღდგენ, დაგავიწყდ, აღადგ, განახლ",
    new: "ახალ",
    request: "მოითხოვ, მოთხოვნ, ვიღაც",
    expire: "წუთ, საათ, ვადა",
    changed: "შეიცვალა",
    change: "შეცვალ, აირჩი",
  },
};
