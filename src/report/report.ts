/** A report of what happened, for the user to send or not: text of the user's own, made of what the record holds. */

/** Whom it is for: what is asked of them differs. */
export type Addressee = "police" | "anti-phishing" | "consumer" | "bank" | "service";

/** A warning, in words. */
export interface ReportedMail {
  /** In milliseconds since 1970. */
  date: number;
  service: string;
  /** What kind of mail, in words. */
  what: string;
  isFake: boolean;
}

export interface ReportInput {
  addressee: Addressee;
  /** What the addressee is called; null: the user fills it in. */
  name: string | null;
  /** The user's address; null: several, or unknown. */
  address: string | null;
  mails: ReportedMail[];
  language: string;
  /** Gives a text of the locale. */
  say(key: string, values?: Record<string, string>): string;
}

export interface Report {
  subject: string;
  body: string;
}

/** More lines than this nobody reads; the rest is counted. */
export const MOST_LINES = 60;

/** The text of a report. With no mails there is nothing to report: the body then says so in its counts. */
export function report({ addressee, name, address, mails, language, say }: ReportInput): Report {
  const sorted = mails.toSorted((one, other) => one.date - other.date);
  const day = new Intl.DateTimeFormat(language, { dateStyle: "long" });
  const moment = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" });
  const [from, to] = [sorted[0]?.date ?? 0, sorted.at(-1)?.date ?? 0];
  const number = new Intl.NumberFormat(language);
  const count = number.format(sorted.length);
  const services = number.format(new Set(sorted.map(({ service }) => service)).size);
  const fakes = sorted.filter(({ isFake }) => isFake).length;
  const lines = sorted.slice(-MOST_LINES).map(({ date, service, what, isFake }) => {
    return say(isFake ? "report_line_fake" : "report_line", { date: moment.format(date), service, what });
  });
  const span = { from: day.format(from), to: day.format(to), count, services };
  const what = () => {
    const values = { ...span, service: sorted[0]?.service ?? "", ...(address ? { address } : {}) };
    if (sorted.length === 1) return say(address ? "report_what_one_address" : "report_what_one", values);
    return say(address ? "report_what_address" : "report_what", values);
  };
  const paragraphs = [
    name ? say("report_to", { name }) : say("report_to_blank"),
    what(),
    ...(fakes > 0 ? [say("report_fakes", { count: number.format(fakes) })] : []),
    say("report_think"),
    say(`report_ask_${addressee.replace("-", "_")}`),
    [
      say("report_list"),
      ...lines,
      ...(sorted.length > lines.length
        ? [say("report_more", { count: number.format(sorted.length - lines.length) })]
        : []),
    ].join("\n"),
    say("report_origin"),
    say("report_sign"),
  ];
  return { subject: say("report_subject", { count }), body: `${paragraphs.join("\n\n")}\n` };
}

/**
 * An address that opens the user's own mail program with a report in it. Programs cut long addresses, some at 2,000
 * characters: a body that would be cut is left out, for the user to paste.
 */
export function mailto(mail: string, { subject, body }: Report): { href: string; isWhole: boolean } {
  const start = `mailto:${mail}?subject=${encodeURIComponent(subject)}`;
  const whole = `${start}&body=${encodeURIComponent(body.replaceAll("\n", "\r\n"))}`;
  return whole.length <= 2_000 ? { href: whole, isWhole: true } : { href: start, isWhole: false };
}
