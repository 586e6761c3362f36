/** The panel outside of an extension: built as the extension builds it, put into any page. For looking and for tests. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "vite";
import { withDates } from "../../extension/background/judging/written-dates.ts";
import type { FloodModel, PanelModel } from "../../extension/messages.ts";
import { panelTexts, textsFrom } from "../../extension/ui/texts.ts";
import type { Evidence, Verdict } from "../../src/judge/verdict.ts";

const root = join(import.meta.dirname, "../..");

/** The panel's script, minified, as one classic script. */
export async function buildPanel(): Promise<string> {
  return buildScript("extension/content/panel/panel.iife.tsx");
}

/** Builds one entry of the extension (or of a test) as a classic script; `name` is the global of its exports. */
export async function buildScript(entry: string, name = "built"): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
    build: {
      write: false,
      target: "es2022",
      lib: { entry: join(root, entry), formats: ["iife"], name, fileName: "built" },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((built) =>
    "output" in built ? built.output : [],
  );
  const chunk = outputs.find((output) => output.type === "chunk");
  if (chunk?.type !== "chunk") throw new Error(`${entry} built nothing`);
  return chunk.code;
}

/** Runs in a page before the panel's script, to let tests and pictures look inside what is closed in the extension. */
export function openShadowRoots() {
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    return attach.call(this, { ...init, mode: "open" });
  };
}

/** A locale's texts, as the background hands them to the panel. */
export async function localeTexts(language: string): Promise<Record<string, string>> {
  const file = join(root, "extension/public/_locales", language, "messages.json");
  return panelTexts(textsFrom(JSON.parse(await readFile(file, "utf8"))));
}

export type VerdictChanges = Partial<Omit<Verdict, "service">> & { service?: Partial<Verdict["service"]> };

const EVIDENCE: Evidence[] = [
  { part: "kind", code: "words-in-subject", values: { words: "アカウント発行のご案内" } },
  { part: "service", code: "name-in-subject", values: { name: "コーナンPay" } },
  { part: "service", code: "service-by-domain", values: { domain: "value-wallet.com" } },
  { part: "service", code: "known-incident", values: { date: "2019-07-23" } },
  { part: "sender", code: "domain-of-platform", values: { domain: "value-wallet.com", service: "Kohnan Pay" } },
  { part: "sender", code: "proof-not-seen" },
  { part: "relationship", code: "no-earlier-mail" },
];

/** A model of the mail that Mioboe was made for, with changes. */
export async function panelModel(
  language: string,
  changes: Partial<Omit<PanelModel, "verdict">> = {},
  verdict: VerdictChanges = {},
): Promise<PanelModel> {
  return withDates({
    serviceKey: "kohnan-pay",
    serviceName: language === "ja" ? "コーナンPay" : "Kohnan Pay",
    address: "hanako.yamada@example.com",
    time: Date.UTC(2019, 6, 23, 3, 0),
    mailHash: "mail-1",
    folded: false,
    answer: null,
    language,
    texts: await localeTexts(language),
    ...changes,
    verdict: {
      kind: "account-issued",
      sender: "their-domain",
      relationship: "unknown",
      outcome: "warn",
      sure: 0.98,
      partial: false,
      evidence: EVIDENCE,
      ...verdict,
      service: {
        id: "kohnan-pay",
        names: { en: "Kohnan Pay", ja: "コーナンPay" },
        ...verdict.service,
      },
    },
  });
}

const FAKE: Evidence[] = [
  { part: "kind", code: "words-in-body", values: { words: "verify your account" } },
  { part: "service", code: "name-in-sender", values: { name: "PayPay カスタマーサポート" } },
  { part: "sender", code: "domain-lookalike", values: { domain: "paypay-support.example", real: "paypay.ne.jp" } },
  { part: "sender", code: "links-elsewhere", values: { domain: "login.attack.example" } },
  { part: "relationship", code: "no-earlier-mail" },
];

/** A flood that hides what is worth hiding, with a long subject and the mail itself among them. */
function floodModel(language: string): FloodModel {
  const at = (hour: number, minute: number) => Date.UTC(2019, 6, 22, hour, minute);
  const isJapanese = language === "ja";
  return {
    count: 214,
    senders: 187,
    first: at(3, 4),
    last: at(4, 51),
    hidden: [
      {
        sort: "payee-added",
        from: isJapanese ? "みなと銀座銀行" : "Harbour Bank",
        subject: isJapanese ? "振込先の追加登録を受け付けました" : "A new payee was added to your account",
        time: at(3, 41),
        mailId: "16c19b80a2b3c4d5",
        isThis: false,
      },
      {
        sort: "password-changed",
        from: "Northwind Outfitters",
        subject: `${isJapanese ? "パスワードが変更されました" : "Your password has been changed"} `.repeat(4),
        time: at(3, 22),
        mailId: "16c19b80a2b3c4d6",
        isThis: false,
      },
      {
        sort: "order",
        from: isJapanese ? "さくら書店オンライン" : "Sakura Books",
        subject: isJapanese ? "ご注文ありがとうございます" : "Thank you for your order",
        time: at(3, 50),
        isThis: true,
      },
    ],
    more: 4,
  };
}

/** The panels that a person who changes one should look at, by name. */
export async function panelModels(language: string): Promise<Record<string, PanelModel>> {
  const long = "Superpay⁦ International Wallet & Remittance Services (formerly Otherpay) ".repeat(2);
  const unlisted: Evidence[] = [{ part: "service", code: "service-unlisted", values: { name: long } }];
  const paypay = { id: "paypay", names: { en: "PayPay" } };
  return {
    genuine: await panelModel(language),
    authenticated: await panelModel(
      language,
      { serviceKey: "paypay", serviceName: "PayPay" },
      { kind: "one-time-code", sender: "authenticated", service: paypay },
    ),
    reset: await panelModel(language, { address: null }, { kind: "password-reset", partial: true }),
    unknown: await panelModel(language, {}, { sender: "unknown", kind: "verify-email" }),
    unlisted: await panelModel(
      language,
      { serviceName: long },
      { sender: "unknown", service: { id: null, names: { en: long } }, evidence: unlisted },
    ),
    closed: await panelModel(
      language,
      { serviceName: "7pay", time: Date.UTC(2026, 1, 3) },
      {
        service: { id: "7pay", names: { en: "7pay" }, closed: true },
        evidence: [{ part: "service", code: "service-closed", values: { since: "2019-09-30" } }],
      },
    ),
    fake: await panelModel(
      language,
      { serviceKey: "paypay", serviceName: "PayPay", time: Date.UTC(2026, 3, 1, 3) },
      { kind: "login-notice", sender: "imitated", outcome: "warn-fake", service: paypay, evidence: FAKE },
    ),
    folded: await panelModel(language, { folded: true }),
    "fake-folded": await panelModel(
      language,
      { folded: true, serviceName: "PayPay" },
      { sender: "imitated", outcome: "warn-fake", service: paypay },
    ),
    flood: await panelModel(language, { serviceKey: "flood:1", serviceName: "", flood: floodModel(language) }),
    "flood-empty": await panelModel(language, {
      serviceKey: "flood:1",
      serviceName: "",
      flood: { ...floodModel(language), hidden: [], more: 0 },
    }),
    "flood-folded": await panelModel(language, {
      serviceKey: "flood:1",
      serviceName: "",
      folded: true,
      flood: floodModel(language),
    }),
    listed: await panelModel(language, {
      attack: { level: "on-a-list", reason: "several-services", values: { count: "3", days: "6" } },
    }),
    attacked: await panelModel(language, {
      attack: { level: "under-attack", reason: "many-at-once", values: { count: "5" } },
    }),
    "not-mine": await panelModel(language, { answer: "not-mine" }),
    mine: await panelModel(language, { answer: "mine" }),
    search: await panelModel(language, { search: ["value-wallet.com"] }),
    searched: await panelModel(
      language,
      { search: ["value-wallet.com"] },
      { evidence: [...EVIDENCE, { part: "relationship", code: "search-found-none" }] },
    ),
    found: await panelModel(language, { found: true, folded: true }),
    "signature-right": await panelModel(
      language,
      { signature: { result: "right", domain: "value-wallet.com", by: "Gmail" } },
      { sender: "authenticated" },
    ),
    "signature-noted": await panelModel(language, {
      search: ["value-wallet.com"],
      signature: { result: "noted", domain: "value-wallet.com", by: "mx.example.com" },
    }),
    "signature-foreign": await panelModel(
      language,
      { serviceName: "PayPay", signature: { result: "right", domain: "paypay-support.example", by: "Gmail" } },
      { kind: "login-notice", sender: "imitated", outcome: "warn-fake", service: paypay, evidence: FAKE },
    ),
    "signature-refused": await panelModel(language, { signature: { result: "refused" } }),
    "signature-signed": await panelModel(language, { signed: true, folded: true }),
  };
}
