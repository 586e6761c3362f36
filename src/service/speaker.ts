import { remembered } from "../mail/memo.ts";

/**
 * Whether a display name says nothing of who writes: empty, an address, or words like "no-reply" and "support".
 * Any other name is somebody's, and what the text says of a service is then said by a third party.
 * `folded` is the folded display name.
 */
export function isNameless(fromName: string | undefined, folded: string, fromAddress: string | undefined): boolean {
  if (!fromName || fromName.includes("@")) return true;
  return saysNothing(folded) || isLocalPart(folded, fromAddress ?? "");
}

function isLocalPart(folded: string, address: string): boolean {
  const at = address.indexOf("@");
  const name = folded.trim();
  return name.length === (at < 0 ? address.length : at) && name === address.slice(0, name.length).toLowerCase();
}

const saysNothing = remembered((folded) => {
  const words = folded.trim().split(" ");
  return words.every((word) => word === "" || NAMELESS.has(word) || NAMELESS_JAPANESE.test(word) || DIGITS.test(word));
});

const DIGITS = /^\d+$/;

/** UTF-16 units of a display name that are looked at. */
export const NAME_LIMIT = 300;

const NAMELESS = new Set(
  `no reply noreply do not donotreply mailer mail email e info information support service services servicedesk notice
   notification notifications notify alert alerts security account accounts team admin administrator auto automatic
   system customer care help helpdesk contact center centre message messages postmaster verification verify confirm
   registration update updates online web root the for client clients customers user users member members dear paid id desk
   department billing invoice invoices order orders receipt kundenservice kundendienst sicherheit soporte servicio
   seguridad equipo atendimento suporte equipe contato assistenza servizio avis service client important 客服 通知
   系统 系統 고객센터 알림`
    .split(/\s+/)
    .filter(Boolean),
);
const NAMELESS_JAPANESE =
  /^(?:自動|メール|配信|通知|お知らせ|事務局|サポート|支援|チーム|カスタマー|セキュリティ|センター|重要|運営|管理|専用|送信)+$/;

/**
 * "Wise Support", "Chase Bank", "Team Kraken": an ordinary word that stands beside nothing but a company's words. The
 * word alone may be a person's name, too.
 */
export function isCompanyName(folded: string, start: number, end: number): boolean {
  const rest = `${folded.slice(0, start)}${folded.slice(end)}`.trim();
  return rest !== "" && rest.split(/\s+/).every((word) => COMPANY_WORDS.has(word));
}

const COMPANY_WORDS = new Set(
  `support team security bank card cards app wallet pay payments alert alerts notification notifications service
   services account accounts customer care help inc lnc ltd llc limited finance us uk the noreply no reply by from at verification
   update updates live kundenservice sicherheit seguridad soporte suporte seguranca 事務局 カード 銀行 サポート 会員 株式会社 公式`
    .split(/\s+/)
    .filter(Boolean),
);

/** "Re:", "Fwd:" and their like: somebody passes on what another wrote. */
export function isPassedOn(subject: string | undefined): boolean {
  return subject !== undefined && PASSED_ON.test(subject);
}

const PASSED_ON =
  /^\s*(?:\[[^\]]{0,40}\]\s*)?(?:re|r|rif|fw|fwd|wg|aw|sv|vs|vb|tr|rv|enc|i|odp|pd|ynt|ilt|转发|轉寄|回复|回覆|回信|答复|転送|返信|전달|회신)(?:\s?\[\d+\])?\s{0,2}[:：]/i;

/**
 * What stands in brackets in a subject: 【PayPay】, 「エポスNet」, and [Binance], which lists and code hosts use for their
 * own topics, too. At most the first four of them, without the brackets.
 */
export function bracketed(subject: string): { text: string; square: boolean }[] {
  const found: { text: string; square: boolean }[] = [];
  if (!OPENS.test(subject)) return found;
  let open = -1;
  for (let i = 0; i < subject.length && found.length < 4; i++) {
    const character = subject[i] as string;
    if (OPENING.includes(character)) open = i + 1;
    else if (CLOSING.includes(character) && open >= 0) {
      if (i > open && i - open <= BRACKET_LIMIT) {
        found.push({ text: subject.slice(open, i), square: ASCII_CLOSING.includes(character) });
      }
      open = -1;
    }
  }
  return found;
}

const OPENS = /[【[「『<〔（(《≪]/;
const OPENING = "【[「『<〔（(《≪";
const CLOSING = "】]」』>〕）)》≫";
const ASCII_CLOSING = "]>)";
const BRACKET_LIMIT = 40;
