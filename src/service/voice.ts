import type { Hit } from "./spelling-index.ts";

/**
 * Who speaks where a service is named?
 * - own: the service to its customer ("your PayPal account", "PayPayアカウント", "welcome to Wise")
 * - said: the name, and nothing to tell by
 * - mention: somebody else about a way to pay ("paid with PayPal", "PayPayでのお支払い")
 */
export type Voice = "own" | "said" | "mention";

/** Judges a hit by the words beside it. `folded` is the text that the hit was found in. */
export function voiceOf(folded: string, hit: Hit): Voice {
  const before = lastWord(folded, hit.start - 1);
  if (MENTION_BEFORE.has(before.word)) return "mention";
  const rest = folded.slice(hit.end, hit.end + LOOK_AHEAD).trimStart();
  if (beginsWithOne(rest, MENTION_AFTER)) return "mention";
  if (ADDRESSING.has(before.word) || isAccountWord(before.word)) return "own";
  const linked = rest.startsWith("の") ? rest.slice(1) : rest;
  if (beginsWithOne(linked, OWN_AFTER)) return "own";
  const space = rest.search(/[ \n]/);
  if (isAccountWord(space < 0 ? rest : rest.slice(0, space))) return "own";
  if (GREETING.test(lastWord(folded, before.start).word) || GREETING.test(before.word)) return "own";
  return "said";
}

const LOOK_AHEAD = 24;
/** Longer words are nobody's "your". */
const WORD_LIMIT = 24;

/** The word that ends before `end`, and where it starts. A sentence's end is a word of its own. */
function lastWord(folded: string, end: number): { word: string; start: number } {
  let last = end;
  while (last > 0 && folded.charCodeAt(last - 1) === 32) last--;
  let start = last;
  while (start > 0 && last - start < WORD_LIMIT && folded.charCodeAt(start - 1) !== 32) start--;
  return { word: folded.slice(start, last), start };
}

const words = (text: string) => new Set(text.split(/\s+/));

/** Beginnings to look for, by their first unit: nearly every text is done with after one look. */
type Beginnings = ReadonlyMap<number, readonly string[]>;

function byFirstUnit(texts: readonly string[]): Beginnings {
  const groups = new Map<number, string[]>();
  for (const text of texts) {
    const group = groups.get(text.charCodeAt(0));
    if (group) group.push(text);
    else groups.set(text.charCodeAt(0), [text]);
  }
  return groups;
}

function beginsWithOne(text: string, beginnings: Beginnings): boolean {
  return beginnings.get(text.charCodeAt(0))?.some((beginning) => text.startsWith(beginning)) ?? false;
}

/** "Paid with", "via", "durch" … before the name: a way to pay. */
const MENTION_BEFORE = words(
  `via with by using through or and per mit durch oder und avec par ou et con o y e com med eller och og met of en
   met door z przez lub s pomoci nebo через или с za pomoca ile veya qua bang hoac dengan melalui atau dan με ή και
   cu prin sau kanssa tai vagy accept accepts accepting paid pay`,
);

/** After the name, in scripts without spaces, and the words for paying with it. */
const MENTION_AFTER = byFirstUnit([
  "で支払",
  "でお支払",
  "でのお支払",
  "での支払",
  "での決済",
  "で決済",
  "が使え",
  "も使え",
  "が利用でき",
  "払いで",
  "払いに対応",
  "決済に対応",
  "決済が",
  "等の",
  "などの",
  "や",
  "または",
  "付款",
  "로 결제",
  "으로 결제",
  "checkout",
  "button",
  "accepted",
]);

/** "Your", as folded text has it. */
const ADDRESSING = words(
  `your my ihr ihre ihrem ihren ihrer ihres dein deine deinem deinen deiner votre vos ton tu su sus seu sua teu tua suo
   tuo jouw uw je din ditt dit dine dina twoje twoj twojego twoim twojej vase vas vaseho vasem vasom ваш вашего вашей
   вашем вашу ваша ваше твой tavo jusu το στο του आपके आपका अपने آپ your's`,
);

/** Beginnings of the words for an account and what belongs to it. */
const ACCOUNT_STEMS = byFirstUnit(
  `account acct konto kont compte cuenta conta conto rekening racun ucet uctu ucte hesap hesab tili
  tilin szamla fiok аккаунт акаунт учетн профил облик рахун счет сметк λογαριασμ חשבון לחשבון حساب खात khoan akun akaun
  wallet carteira billetera portafoglio кошел app team support customer kunden login password passwort passord losenord
  kennwort wachtwoord senha contrasena passe heslo haslo пароль parola code codice codigo kod pin card karte kort
  tarjeta cartao verification security sicherheit seguranca seguridad id`
    .split(/\s+/)
    .filter(Boolean),
);
const SHORTEST_STEM = 2;

function isAccountWord(word: string): boolean {
  if (word.length < SHORTEST_STEM) return false;
  const stems = ACCOUNT_STEMS.get(word.charCodeAt(0)) ?? [];
  return stems.some((stem) => (stem.length < 4 ? word === stem || word === `${stem}s` : word.startsWith(stem)));
}

/** After the name, in scripts without spaces. */
const OWN_AFTER = byFirstUnit([
  "アカウント",
  "サービス",
  "アプリ",
  "サイト",
  "会員",
  "事務局",
  "情報",
  "カード",
  "クレジットカード",
  "サポート",
  "カスタマー",
  "セキュリティ",
  "をご利用",
  "にご登録",
  "へのご登録",
  "登録",
  "ログイン",
  "にログイン",
  "へのログイン",
  "ワンタイム",
  "認証",
  "本人確認",
  "パスワード",
  "より",
  "から",
  "からの",
  "ご利用",
  "株式会社",
  "账户",
  "账号",
  "帐户",
  "帐号",
  "賬戶",
  "帳戶",
  "帳號",
  "钱包",
  "錢包",
  "验证码",
  "驗證碼",
  "密码",
  "密碼",
  "注册",
  "註冊",
  "계정",
  "인증",
  "가입",
  "회원",
  "비밀번호",
  "로그인",
  "บัญชี",
  "ของคุณ",
  "ของท่าน",
]);

/** "Welcome to", "Willkommen bei", "Team". */
const GREETING =
  /^(?:welcome|willkommen|bienven|benvenut|bemvind|vindo|vinda|welkom|valkommen|velkommen|witaj|witamy|vitej|vitajte|пожаловать|ласкаво|hosgeldin|tervetulo|udvozol|selamat|team|equipe|equipo|καλως)/;
