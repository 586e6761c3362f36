/**
 * What of a mail its sender wrote himself. A friend's "Fwd: your account" carries a service's words and is no
 * mail of that service; a reply quotes them.
 */

/**
 * Prefixes that mail programs put before the subject of a reply or a forwarded mail, folded to lower case:
 * English, German, Dutch, Scandinavian, Finnish, French, Spanish, Portuguese, Italian, Polish, Czech, Hungarian,
 * Romanian, Turkish, Greek, Russian, Hebrew, Arabic, Chinese, Japanese, Korean, Vietnamese, Indonesian.
 */
const PREFIXES =
  "re|fw|fwd|aw|wg|antw|doorst|sv|vs|vb|vl|tr|rép|rv|res|enc|rif|r|i|odp|pd|ref|vá|továbbítás|ynt|ilt|i̇lt|σχετ|απ|πρθ|на|отв|ha|ответ|пер|pf|תגובה|הועבר|رد|إعادة توجيه|回复|回覆|答复|转发|轉寄|轉發|返信|転送|답장|전달|회신|trả lời|chuyển tiếp|bls|trs|balas|terusan";

const REPLY = new RegExp(`^\\s*(?:\\[[^\\]]{0,40}\\]\\s*)?(?:${PREFIXES})\\s?(?:\\[\\d{1,3}\\])?\\s?[:：]`, "iu");

/** Is it a reply or a forwarded mail, by its subject? */
export function isReplySubject(subject: string): boolean {
  // Nearly every subject is done with here.
  if (!subject.includes(":") && !subject.includes("：")) return false;
  return REPLY.test(subject.slice(0, 80));
}

/** Lines that begin what somebody else wrote, as mail programs put them. */
const FORWARD_MARK =
  /^[\s>*_-]{0,40}(?:original message|forwarded message|begin forwarded message|ursprüngliche nachricht|weitergeleitete nachricht|message d'origine|message transféré|mensaje original|mensaje reenviado|mensagem original|mensagem encaminhada|messaggio originale|messaggio inoltrato|oorspronkelijk bericht|doorgestuurd bericht|wiadomość oryginalna|исходное сообщение|пересылаемое сообщение|пересланное сообщение|元のメッセージ|転送メッセージ|転送されたメッセージ|原始邮件|原始郵件|转发的邮件|轉寄的郵件|원본 메시지|전달된 메시지)[\s:：*_-]{0,40}/iu;

/** Does the text begin by showing somebody else's mail? The snippet of a forwarded mail does. */
export function isForwardedText(text: string): boolean {
  return isMark(text);
}

function isMark(line: string): boolean {
  return MAYBE_MARK.test(line) && FORWARD_MARK.test(line.slice(0, 200));
}

/** How a mark begins, quick to test: most lines are done with here. */
const MAYBE_MARK =
  /^[\s>*_-]{0,40}(?:[Oo][RrOo]|[Ff][Oo]|[Bb][Ee]|[Uu][Rr]|[Ww][EeIi]|[Mm][Ee]|[Dd][Oo]|[ИиПп]|[元転原转轉원전])/;

/**
 * The text without quoted lines (">") and without what follows a mark like "Original message". One pass over
 * the lines, each looked at only at its beginning.
 */
export function withoutQuotes(text: string): string {
  if (!text.includes("\n")) return isMark(text) || /^\s{0,8}>/.test(text) ? "" : text;
  const own: string[] = [];
  for (const line of text.split("\n")) {
    if (isMark(line)) break;
    if (!/^\s{0,8}>/.test(line)) own.push(line);
  }
  return own.join("\n");
}
