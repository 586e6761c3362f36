import { hostOf, labelOf } from "../mail/address.ts";
import type { Mail } from "../mail/mail.ts";
import { isMailboxProvider } from "../mail/mailbox-providers.ts";
import { fold, showable } from "../mail/text.ts";
import { isInstitution } from "./institution.ts";
import { speaksOfMoney } from "./money-words.ts";
import { isRoleAddress } from "./name-in-host.ts";
import { SUBJECT_LIMIT } from "./places.ts";
import type { ServiceFinding } from "./service-finding.ts";
import { isNameless, isPassedOn } from "./speaker.ts";

/**
 * A payment service that is in no registry. Careful rather than complete: what a shop writes about a way to pay, or an employer
 * about pay, must not be taken for a service. It is told
 * - by the word that such services carry in their name: "Zebra Pay", "ZebraPay", 「しまうまペイ」, "얼룩말페이", 「斑马支付」, as the
 *   sender's own name, or, where there is none, in the subject when the text or the sender's domain repeats it
 * - by what the sender calls himself: a bank, a wallet, a broker (institution.ts)
 * - by what the mail says of it (money-words.ts)
 */
export function findUnlisted(mail: Mail): ServiceFinding {
  const finding = byName(mail);
  return finding.service === null && speaksSo(mail) ? bySender(mail) : finding;
}

/** Whether the mail itself says that money is kept with its sender: in the subject of a row, and in the text when it is open. */
function speaksSo({ subject, body }: Mail): boolean {
  const speaks =
    (subject !== undefined && speaksOfMoney(fold(subject, SUBJECT_LIMIT))) ||
    (body !== undefined && speaksOfMoney(fold(body, TEXT_LIMIT)));
  return speaks && !isPassedOn(subject);
}

/** Named as the sender is, or by the domain; a person, whose address is made of the name or anybody's, is no service. */
function bySender({ fromName = "", fromAddress = "" }: Mail): ServiceFinding {
  if (isMailboxProvider(hostOf(fromAddress))) return NONE;
  const name = fold(fromName, LIMIT);
  const local = fromAddress.slice(0, fromAddress.indexOf("@")).toLowerCase();
  if (!isNameless(fromName, name, fromAddress)) {
    const words = name.split(/[ \n]/).filter((word) => word.length >= SHORTEST_OF_NAME);
    return words.some((word) => local.includes(word)) ? NONE : found(fromName);
  }
  const label = isRoleAddress(fromAddress) ? labelOf(hostOf(fromAddress)) : "";
  return label === "" ? NONE : found(label);
}

const SHORTEST_OF_NAME = 3;

function byName(mail: Mail): ServiceFinding {
  const fromName = mail.fromName ?? "";
  const subject = mail.subject ?? "";
  if (!SIGN.test(fromName) && !SIGN.test(subject)) return institution(fromName);

  const own = nameIn(fromName.slice(0, LIMIT));
  if (own !== null) {
    const rest = fromName.slice(0, LIMIT).normalize("NFKC").replace(own, "");
    return isNameless(rest, fold(rest, LIMIT), undefined) ? found(own) : institution(fromName);
  }
  if (!isNameless(mail.fromName, fold(fromName, LIMIT), mail.fromAddress) || isPassedOn(subject)) {
    return institution(fromName);
  }
  const inSubject = nameIn(subject.slice(0, LIMIT));
  if (inSubject === null) return NONE;
  const plain = squeezed(inSubject);
  const text = squeezed((mail.body ?? mail.snippet ?? "").slice(0, TEXT_LIMIT));
  const domain = (mail.fromAddress ?? "").split("@").at(-1)?.toLowerCase().replace(/[-.]/g, "") ?? "";
  return text.includes(plain) || domain.includes(plain) ? found(inSubject) : NONE;
}

/** A sender who calls himself a bank, a wallet and the like: the whole name is shown. */
function institution(fromName: string): ServiceFinding {
  return fromName !== "" && isInstitution(fromName) ? found(fromName) : NONE;
}

const NONE: ServiceFinding = { service: null, evidence: [] };
const LIMIT = 200;
const TEXT_LIMIT = 2000;

/** Quick to test: nearly every mail ends here. */
const SIGN = /pay|ｐａｙ|ペイ|ﾍﾟｲ|ぺい|페이|支付/i;

function found(name: string): ServiceFinding {
  const shown = showable(name, 60);
  return {
    service: { id: null, names: { en: shown } },
    evidence: [{ part: "service", code: "service-unlisted", values: { name: shown } }],
  };
}

function squeezed(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\u200b-\u200f・-]/g, "");
}

function nameIn(text: string): string | null {
  const plain = text.normalize("NFKC").replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, "");
  for (const pattern of NAMES) {
    const match = pattern.exec(plain);
    if (!match) continue;
    const name = match[0].trim();
    const before = (match[1] ?? "").trim();
    if (name.startsWith("Pay")) return name;
    if (!NOT_A_NAME.test(before)) return name;
    // "Your Zebra Pay": the second word alone.
    const last = before.includes(" ") ? before.slice(before.indexOf(" ") + 1) : "";
    return last === "" || NOT_A_NAME.test(last) ? null : name.slice(name.indexOf(" ") + 1);
  }
  return null;
}

/** Each in bounded repetitions; the first group is what stands before the sign. */
const NAMES = [
  // Zebra Pay, Zebra Blue PAY, ZebraPay
  /(?<![\p{L}\p{N}])(\p{Lu}[\p{L}\p{N}&'+]{1,20}(?: \p{Lu}[\p{L}\p{N}&'+]{1,20})?)[ -](?:Pay|PAY)(?![\p{L}\p{N}])/u,
  /(?<![\p{L}\p{N}])(\p{Lu}[a-z0-9]{2,16})Pay(?![\p{L}\p{N}])/u,
  // PayZebra
  /(?<![\p{L}\p{N}])Pay(\p{Lu}[A-Za-z0-9]{0,14})(?![\p{L}\p{N}])/u,
  // しまうまペイ, しまうまPay
  /([\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Han}ー]{2,10}) ?(?:ペイ|Pay|PAY|pay)(?![ァ-ヶー\p{Script=Latin}])/u,
  /(?<![가-힣])([가-힣]{2,8})페이(?![가-힣])/u,
  /(?<!\p{Script=Han})(\p{Script=Han}{2,3})支付(?!\p{Script=Han})/u,
];

/** Words before "pay" that make no name of it. */
const NOT_A_NAME =
  /^(?:(?:auto|bill|sick|equal|easy|quick|mobile|online|take|home|base|back|net|gross|holiday|severance|overtime|your|my|our|the|a|to|please|card|we|you|i|must|can|will|direct|fast|instant|digital|full|half|fair|merit|maternity|retirement|tap|scan|click|split|buy|now|how|why|when|pre|vacation|strike|redundancy|furlough|leave|pension|weekly|monthly|final|late|double|performance|military|executive|teacher|teachers|student|nurse|staff|new|secure|safe|smart|one|flex|flexi|employee|contractor|minimum|living|wage|phone|qr|e|i|o|u|and|or|for|of|with|in|on|at)(?: .*)?|スマホ|モバイル|オンライン|キャッシュレス|電子|後払い|各種|コード|かんたん|この|その|どの|网上|在线|移动|手机|电子|線上|行動|快捷|安全|数字|數位|成功|第三方|已经|无法|您的|订单|完成|等待|立即|모바일|온라인|간편)$/iu;
