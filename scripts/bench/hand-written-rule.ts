import type { Mail } from "../../src/mail/mail.ts";
import { allServices } from "../../src/service/registry.ts";

/** What sign-up mails usually say, as a user would list it in a filter, in the languages that most users read. */
const USUAL_WORDS = [
  "account",
  "welcome",
  "verify",
  "verification",
  "confirm",
  "one-time",
  "passcode",
  "code",
  "login",
  "log in",
  "sign in",
  "password",
  "reset",
  "register",
  "アカウント",
  "登録",
  "認証",
  "確認",
  "ワンタイム",
  "ログイン",
  "パスワード",
  "账户",
  "验证",
  "密码",
  "帳戶",
  "驗證",
  "密碼",
  "계정",
  "인증",
  "비밀번호",
  "konto",
  "passwort",
  "bestätig",
  "compte",
  "mot de passe",
  "confirmez",
  "cuenta",
  "contraseña",
  "conta",
  "senha",
];

/** The rule that a user could write by hand, as `from:(…) (…)`: a service's domain, and a usual word in what the row shows. */
export function handWrittenRule(): (mail: Mail) => boolean {
  const domains = new Set(allServices().flatMap((service) => service.domains.map(({ domain }) => domain)));
  const words = new RegExp(USUAL_WORDS.join("|"), "i");
  const isOfService = (address: string) => {
    let host = address.slice(address.lastIndexOf("@") + 1).toLowerCase();
    while (!domains.has(host)) {
      const dot = host.indexOf(".");
      if (dot < 0) return false;
      host = host.slice(dot + 1);
    }
    return true;
  };
  return ({ fromAddress = "", subject = "", snippet = "" }) =>
    isOfService(fromAddress) && (words.test(subject) || words.test(snippet));
}
