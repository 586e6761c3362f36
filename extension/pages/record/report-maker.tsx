import { useEffect, useMemo, useState } from "preact/hooks";
import { COUNTRIES, likelyCountry, type Office, officesFor } from "../../../src/report/offices.ts";
import { type Addressee, mailto, type Report, report } from "../../../src/report/report.ts";
import type { RecordEntry, RecordView } from "../../record-messages.ts";
import { chooseLanguage, type Language, loadTexts, nameIn } from "../../ui/load-texts.ts";
import { type Texts, text } from "../../ui/texts.ts";
import { useSpeech } from "../shared/speech.tsx";
import { addressName, serviceName, whatWas } from "./words.ts";

interface Props {
  view: RecordView;
  /** What is shown on the page: that is what the report is about. */
  entries: RecordEntry[];
}

/** A report for the police, an anti-phishing office, the bank or the service: for the user to send. We send nothing. */
export function ReportMaker({ view, entries }: Props) {
  const { language, say, line } = useSpeech();
  const [country, setCountry] = useState(() => likelyCountry(navigator.languages));
  const [to, setTo] = useState("");
  const offices = officesFor(country);
  const office = to === "bank" || to === "service" ? undefined : (offices.find(({ id }) => id === to) ?? offices[0]);
  const addressee: Addressee = office?.kind ?? (to === "bank" ? "bank" : "service");
  // A report is written in the language of whoever reads it, where Mioboe speaks it.
  const written: Language = office ? languageOf(office) : language;
  const texts = useTexts(written);
  const made = useMemo(
    () => texts && reportOf(view, entries, addressee, office, written, texts),
    [view, entries, addressee, office, written, texts],
  );
  const countries = new Intl.DisplayNames(language, { type: "region" });
  return (
    <section class="report no-print" aria-labelledby="report-title">
      <div>
        <h2 id="report-title">{line("record_report_title")}</h2>
        <p class="soft">{say("record_report")}</p>
      </div>
      <div class="filters">
        <label>
          {line("record_report_country")}
          <select value={country} onChange={({ currentTarget }) => setCountry(currentTarget.value)}>
            {COUNTRIES.map((code) => (
              <option key={code} value={code}>
                {countries.of(code) ?? code}
              </option>
            ))}
          </select>
        </label>
        <label>
          {line("record_report_to")}
          <select value={office?.id ?? to} onChange={({ currentTarget }) => setTo(currentTarget.value)}>
            {offices.map(({ id, names }) => (
              <option key={id} value={id}>
                {nameIn(names, language)}
              </option>
            ))}
            <option value="bank">{say("record_report_bank")}</option>
            <option value="service">{say("record_report_service")}</option>
          </select>
        </label>
      </div>
      {office && <Where office={office} />}
      {made && entries.length > 0 && (
        <Draft key={`${to} ${country} ${entries.length}`} made={made} mail={office?.mail ?? ""} />
      )}
    </section>
  );
}

/** The language that most people of the office's country read, where Mioboe speaks it; else, and of no country, English. */
export function languageOf({ country }: Pick<Office, "country">): Language {
  return country ? chooseLanguage("auto", `und-${country}`) : "en";
}

function useTexts(language: Language): Texts | null {
  const [texts, setTexts] = useState<Texts | null>(null);
  useEffect(() => {
    let isOurs = true;
    void loadTexts(language).then((loaded) => isOurs && setTexts(loaded));
    return () => {
      isOurs = false;
    };
  }, [language]);
  return texts;
}

function reportOf(
  view: RecordView,
  entries: RecordEntry[],
  addressee: Addressee,
  office: Office | undefined,
  language: Language,
  texts: Texts,
): Report {
  const say = (key: string, values?: Record<string, string>) => text(texts, key, values);
  const addresses = new Set(entries.map(({ address }) => address));
  const [only] = addresses;
  const label = addresses.size === 1 && only ? addressName(view, only, say) : null;
  return report({
    addressee,
    name: office ? nameIn(office.names, language) : null,
    // A name of the user's own for an address tells nobody else anything.
    address: label?.includes("@") ? label : null,
    mails: entries.map((entry) => ({
      date: entry.date,
      service: serviceName(view, entry.serviceKey, language),
      what: whatWas(entry, say),
      isFake: entry.tone === "fake",
    })),
    language,
    say,
  });
}

/** How the office is reached. */
function Where({ office: { url, mail, phone, source } }: { office: Office }) {
  const { say, line } = useSpeech();
  return (
    <ul class="where small">
      {url && (
        <li>
          <a href={url} target="_blank" rel="noreferrer">
            {line("record_report_page")}
          </a>{" "}
          <span class="soft">{new URL(url).host}</span>
        </li>
      )}
      {mail && (
        <li>
          {say("record_report_mail")} <bdi>{mail}</bdi>
        </li>
      )}
      {phone && (
        <li>
          {say("record_report_phone")} <bdi>{phone}</bdi>
        </li>
      )}
      <li class="soft">
        {say("record_report_source")}{" "}
        <a href={source} target="_blank" rel="noreferrer">
          {new URL(source).host}
        </a>
      </li>
    </ul>
  );
}

/** The text, which is the user's to change before it goes anywhere. */
function Draft({ made, mail }: { made: Report; mail: string }) {
  const { say, line } = useSpeech();
  const [body, setBody] = useState(made.body);
  const [copied, setCopied] = useState("");
  useEffect(() => setBody(made.body), [made]);
  const link = mailto(mail, { subject: made.subject, body });
  const copy = () =>
    void navigator.clipboard
      .writeText(`${made.subject}\n\n${body}`)
      .then(() => setCopied(say("record_report_copied")))
      .catch(() => setCopied(say("record_report_not_copied")));
  return (
    <>
      <label class="draft">
        {line("record_report_text")}
        <textarea rows={14} value={body} onInput={({ currentTarget }) => setBody(currentTarget.value)} />
      </label>
      <div class="line">
        <button type="button" onClick={copy}>
          {line("record_report_copy")}
        </button>
        <a class="button" href={link.href}>
          {line("record_report_open")}
        </a>
        <span class="small" role="status">
          {copied}
        </span>
      </div>
      {!link.isWhole && <p class="soft small">{say("record_report_paste")}</p>}
    </>
  );
}
