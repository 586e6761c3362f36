import type { Mail } from "../mail/mail.ts";
import { isMailboxProvider } from "../mail/mailbox-providers.ts";
import { isRoleAddress } from "./name-in-host.ts";
import type { Place } from "./places.ts";
import { isCompanyName } from "./speaker.ts";
import type { Hit } from "./spelling-index.ts";

/**
 * Whether a display name that is an ordinary word ("Ledger", "Exodus", "Katie from Ledger") is the name of a service for
 * cryptocurrency, because the mail speaks of what only such services have. In 7,909 published fraud mails of 2022 to 2026
 * (github.com/rf-peixoto/phishing_pot) some fifty bear such a name and nothing else that tells whose they pose as. A person may have
 * the name, too, and talk of coins: so a mailbox of a provider says nothing, and an address that may be a person's must say
 * more.
 */
export function isOfCrypto(
  mail: Mail,
  host: string,
  { name, hit, subject, text }: { name: Place; hit: Hit; subject: Place; text: Place },
): boolean {
  const before = name.folded.slice(0, hit.start);
  const alone = before.trim() === "" || FROM.test(before);
  const rest = name.folded.slice(hit.end).trim();
  if (!alone || !(rest === "" || isCompanyName(name.folded, hit.start, hit.end))) return false;
  if (isMailboxProvider(host)) return false;
  const words = new Set(`${subject.folded}${text.folded}`.match(WORDS));
  return words.size >= (isRoleAddress(mail.fromAddress ?? "") ? 1 : 2);
}

/** "Katie from". */
const FROM = /^ \S{2,20} from $/;

/** As folded texts have them; loan words are the same in most languages. */
const WORDS =
  / (?:(?:k|c)r[iy]pto\S{0,12}|wallets?|bitcoins?|btc|blockchain|web3|nfts?|defi|airdrop|staking|firmware|(?:recovery|seed) phrase|digital assets?|private keys?|tokens?)(?= )|仮想通貨|暗号資産|ウォレット|암호화폐|가상자산|지갑|加密货币|加密貨幣|钱包|錢包|криптовалют|кошел/g;
