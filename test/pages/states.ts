/** Every state that a page of the extension can be in, with how it comes into it: what is checked is checked in all. */
import { OPTIONS_PAGE, RECORD_PAGE } from "../../extension/browsers/own-pages.ts";
import { OWN_PAGE } from "../../extension/browsers/password-pages.ts";
import { STEP_IDS } from "../../extension/checklist.ts";
import type { Looked } from "../../extension/look-messages.ts";
import type { AddressSteps, PageReport, WarningGroup } from "../../extension/messages.ts";
import type { Tab } from "../driver/driver.ts";
import { POPUP, WELCOME } from "../driver/extension-page.ts";
import { until } from "../driver/wait.ts";
import { venmoOriginal } from "../stage/original.ts";
import { madeUpRecord } from "../stage/record.ts";
import { declared, foundByLook } from "../stage/remembered.ts";
import type { Pretended } from "./pretend.ts";

const STEPS = "extension/pages/steps/steps.html";
const ORIGINAL = "extension/pages/original/original.html";

export interface PageState extends Pretended {
  /** The page, as a path in the extension. */
  page: string;
  /** What it is like for the user. */
  name: string;
  /** The state in which the page shows the most: the colours are looked at in every language. */
  isFull?: true;
  /** What is remembered; absent: {@link MUCH}. */
  memory?: { items: object; record?: string };
  /** What the user has done there; each in the page, and waited for. */
  acts?(tab: Tab): Promise<unknown>;
}

const HASH = "a".repeat(64);
const OTHER = "b".repeat(64);
const LONG = "hanako.yamada.with.a.long.name@subdomain.example.com";
const DAY = 86_400_000;

const NOTHING = { items: {} };
/** Something to show on each page: an address, a checklist in every state, apps in use, what a look has found. */
const MUCH = {
  items: {
    [`seen:${HASH}:paypal`]: foundByLook(12, 30, 1_300),
    [`seen:${HASH}:venmo`]: foundByLook(0, 3, 90),
    [`seen:${HASH}:toss`]: foundByLook(0, 3, 90),
    [`look:${HASH}`]: { at: 1, end: "done" },
    ...declared("not-mine", "toss", { en: "Toss" }),
    ...declared("mine", "paypay", { en: "PayPay" }),
    [`address:${HASH}`]: { label: LONG, at: 1 },
    [`address:${OTHER}`]: { label: null, at: 2 },
    [`steps:${HASH}`]: { passwords: { state: "done", at: 1 }, exports: { state: "skipped", at: 1 } },
  },
};

const DEAD: Pretended = { isDead: true };
const GMAIL = "https://mail.google.com/mail/u/0/#inbox";
const UNKNOWN = "https://mail.a-very-long-name-of-a-company-that-runs-its-own-webmail.example/mail";
const DOCOMO = "https://mail.smt.docomo.ne.jp/mail/";
const report = (more: Partial<PageReport> = {}): PageReport => ({
  webmail: "gmail",
  state: { reading: "ok" },
  panelShown: false,
  canLook: true,
  ...more,
});

const LONG_NAME = "Superpay International Wallet & Remittance Services (formerly Otherpay)";
const group = (at: number, more: Partial<WarningGroup> = {}): WarningGroup => ({
  serviceKey: `service-${at}`,
  service: { id: null, names: { en: at === 1 ? LONG_NAME : `Wallet ${at}` } },
  tone: at % 3 === 1 ? "fake" : "warn",
  kind: "account-issued",
  count: at,
  latest: Date.UTC(2026, 1, at + 1),
  ...more,
});
const groups = Array.from({ length: 12 }, (_, at) => group(at + 1));
const looked: Looked = { running: null, last: null, open: [], notTheirs: [] };
const running: Looked = { ...looked, running: { done: 3, of: 42, found: 7 } };

const allDone = (address: string | null, label: string | null): AddressSteps => ({
  address,
  label,
  steps: STEP_IDS.map((id) => ({ id, state: "done" as const })),
  progress: { done: STEP_IDS.length, count: STEP_IDS.length },
});

const popup: PageState[] = [
  {
    page: POPUP,
    name: "just installed, on a page that no extension may know",
    memory: NOTHING,
    tab: { url: "chrome://newtab/", report: null },
  },
  {
    page: POPUP,
    isFull: true,
    name: "many warnings, the panel is on the page, one was just put away",
    tab: { url: GMAIL, report: report({ panelShown: true }) },
    answers: {
      remembered: { groups, open: 78 },
      looked,
      "close-warnings": { ok: true, closedAt: 1 },
    },
    acts: async (tab) => {
      await press(tab, ".warnings .quiet");
      await press(tab, "summary");
      await until("a way back", () => tab.evaluate(() => document.querySelector(".undo") !== null));
    },
  },
  {
    page: POPUP,
    name: "paused, while a look is running in another tab",
    tab: { url: GMAIL, report: report() },
    answers: { paused: { sites: ["https://mail.google.com/*"] }, looked: running },
  },
  {
    page: POPUP,
    name: "not permitted, memory full",
    tab: { url: GMAIL, report: null },
    permits: false,
    answers: { remembered: { problem: "full" } },
  },
  {
    page: POPUP,
    name: "the page can't be read, the record was damaged",
    tab: { url: GMAIL, report: report({ state: { reading: "blind", problems: [] } }) },
    answers: { remembered: { problem: "rebuilt" } },
  },
  {
    page: POPUP,
    name: "the page does not answer, nor does the background",
    tab: { url: GMAIL, report: null },
    ...DEAD,
  },
  {
    page: POPUP,
    name: "a page at an unknown address, looked at in vain",
    tab: { url: UNKNOWN, report: null },
    answers: { "read-page": { ok: false }, looked: { ...looked, open: [] } },
    acts: (tab) => press(tab, ".card button"),
  },
  {
    page: POPUP,
    name: "a webmail that asks first, read by its layout, is not allowed yet",
    tab: { url: DOCOMO, report: null },
  },
  {
    page: POPUP,
    name: "a webmail that asks first is read by its layout",
    tab: { url: DOCOMO, report: report({ webmail: "docomo", canLook: false }) },
    answers: { sites: { sites: [{ site: `${new URL(DOCOMO).origin}/*`, permitted: true }] } },
  },
  {
    page: POPUP,
    name: "a page at an unknown address that is always read, by its layout",
    tab: { url: UNKNOWN, report: report({ webmail: "by-layout", canLook: false }) },
    answers: { sites: { sites: [{ site: `${new URL(UNKNOWN).origin}/*`, permitted: true }] } },
  },
];

const welcome: PageState[] = [
  { page: WELCOME, name: "the first start", memory: NOTHING },
  {
    page: WELCOME,
    isFull: true,
    name: "a look has found something; the example is shown; the history may be asked",
    permits: true,
    acts: async (tab) => {
      await press(tab, ".demo button");
      await until("the panel", () => tab.evaluate(() => document.querySelector("[data-mioboe=panel]") !== null));
    },
  },
  { page: WELCOME, name: "a look is running", answers: { looked: running } },
  { page: WELCOME, name: "the background does not answer", ...DEAD, acts: (tab) => press(tab, ".demo button") },
];

const options: PageState[] = [
  { page: OPTIONS_PAGE, name: "nothing set", memory: NOTHING },
  {
    page: OPTIONS_PAGE,
    isFull: true,
    name: "everything set, and all is to be erased",
    answers: {
      sites: {
        sites: [
          { site: `${new URL(UNKNOWN).origin}/*`, permitted: true },
          { site: "http://192.168.178.20:8080/*", permitted: false },
        ],
      },
      paused: { sites: ["https://mail.google.com/*", `${new URL(UNKNOWN).origin}/*`] },
      keeping: { canExport: true, keepForDays: 30, isSynced: true, hasSyncFailed: true, isKeepForManaged: true },
    },
    permits: true,
    acts: async (tab) => {
      await press(tab, ".found .choice label:last-child");
      await press(tab, ".erase");
    },
  },
  {
    page: OPTIONS_PAGE,
    name: "nothing permitted, and nothing can be kept",
    permits: false,
    answers: {
      remembered: { problem: "broken" },
      looked: { last: { at: Date.UTC(2026, 1, 3), end: "stopped" } },
      "set-password-place": { ok: false },
      "declare-all": { ok: false },
      declare: { ok: false },
      "look-through": { where: "nowhere" },
    },
    acts: async (tab) => {
      await press(tab, ".look button");
      await press(tab, ".found > p .primary");
      await choose(tab, "#place-title", "keepassxc");
      await press(tab, ".chosen button");
      await press(tab, "#visits button");
    },
  },
  { page: OPTIONS_PAGE, name: "an app is searched for", acts: (tab) => type(tab, "[role=combobox]", "pay") },
  { page: OPTIONS_PAGE, name: "an app is searched for in vain", acts: (tab) => type(tab, "[role=combobox]", "zzzzz") },
  { page: OPTIONS_PAGE, name: "the background does not answer", ...DEAD },
];

const steps: PageState[] = [
  { page: STEPS, name: "no warning came yet", memory: NOTHING },
  { page: STEPS, isFull: true, name: "two addresses, some steps done, one skipped" },
  {
    page: STEPS,
    name: "all is done",
    answers: { steps: { addresses: [allDone(HASH, LONG), allDone(OTHER, null)] } },
  },
  {
    page: STEPS,
    name: "a step can't be kept",
    answers: { "set-step": { ok: false } },
    acts: (tab) => press(tab, ".marks button"),
  },
  { page: STEPS, name: "the background does not answer", ...DEAD },
];

const SHARED = "Kuroneko-Tabi-77";
const EXPORT = [
  "name,url,username,password,note",
  `Shop,https://shop.example.com/login,${LONG},${SHARED},`,
  `Mail,https://accounts.google.com/,${LONG},${SHARED},`,
  `PayPal,https://www.paypal.com/signin,mika@mail.example,${SHARED},`,
  ...Array.from({ length: 40 }, (_, at) => `Forum,https://forum-${at}.example,mika,123456,`),
  "Good,https://good.example.net,mika,vG7#qTz-Lw90-plum,",
].join("\n");
const FEW = ["name,url,username,password", "Shop,https://shop.example.com/login,mika,123456"].join("\n");

const passwords: PageState[] = [
  { page: OWN_PAGE, name: "opened for the first time", memory: NOTHING },
  {
    page: OWN_PAGE,
    name: "a file was refused, a weak password tried, and the leaks may not be asked",
    permits: false,
    answers: { "password-place": { place: "firefox" } },
    acts: async (tab) => {
      await drop(tab, '{"items": []}');
      await until("a refusal", () => tab.evaluate(() => Boolean(document.querySelector(".problem")?.textContent)));
      await tryOne(tab, "tanaka1985");
    },
  },
  {
    page: OWN_PAGE,
    name: "a file is being checked; the place can't be kept",
    reading: 0.4,
    answers: { "password-place": { place: "1password" }, "set-password-place": { ok: false } },
    acts: async (tab) => {
      await choose(tab, ".first .choice", "keepassxc");
      await drop(tab, EXPORT);
      await until("the progress", () => tab.evaluate(() => document.querySelector("progress") !== null));
    },
  },
  {
    page: OWN_PAGE,
    isFull: true,
    name: "results: much to do, one done, one skipped, kept, and the leaks may not be asked",
    permits: false,
    acts: async (tab) => {
      await drop(tab, EXPORT);
      await until("the results", () => tab.evaluate(() => document.querySelectorAll(".rank .account").length > 5));
      await press(tab, ".summary .choice input");
      await press(tab, ".rank .account .row button");
      await press(tab, ".rank .account:not(.finished) .row button:last-child");
      await press(tab, ".summary > .row button");
      await tryOne(tab, "vG7#qTz-Lw90-plum-Kuroneko");
    },
  },
  {
    page: OWN_PAGE,
    name: "results: all is done, the file deleted",
    acts: async (tab) => {
      await drop(tab, FEW);
      await until("the results", () => tab.evaluate(() => document.querySelectorAll(".rank .account").length === 1));
      await press(tab, ".rank .account .row button");
      await press(tab, ".reminder button");
    },
  },
  {
    page: OWN_PAGE,
    name: "something was kept of an earlier review; asking for leaks fails",
    permits: true,
    answers: {
      "password-place": { place: "google" },
      "password-work": {
        work: [
          { account: "1", site: "shop.example.com", state: "open" },
          { account: "2", site: `${"long-".repeat(20)}name.example.com`, state: "open" },
          { account: "3", site: "done.example.com", state: "done" },
        ],
      },
      "mark-password-work": { ok: false },
    },
    acts: async (tab) => {
      await until("what was kept", () => tab.evaluate(() => document.querySelectorAll(".box .account").length === 2));
      await press(tab, ".box .account button");
      await tryOne(tab, "correct horse");
    },
  },
  { page: OWN_PAGE, name: "the background does not answer", ...DEAD },
];

const NO_WARNING = "From: A Friend <friend@example.org>\nTo: mika@mail.example\nSubject: Lunch\n\nAt noon?\n";
const bring = async (tab: Tab, mail: string) => {
  await type(tab, "#text", mail);
  await press(tab, ".place .primary");
};

const original: PageState[] = [
  { page: ORIGINAL, name: "nothing was brought yet", memory: NOTHING },
  { page: ORIGINAL, name: "what was brought is no mail", acts: (tab) => bring(tab, "Hello, this is no original.") },
  {
    page: ORIGINAL,
    isFull: true,
    name: "a mail that is warned of",
    memory: NOTHING,
    acts: async (tab) => {
      await bring(tab, venmoOriginal());
      await until("the panel", () => tab.evaluate(() => document.querySelector("[data-mioboe=panel]") !== null));
    },
  },
  {
    page: ORIGINAL,
    name: "a mail that nothing is to be said of",
    acts: async (tab) => {
      await bring(tab, NO_WARNING);
      await until("the result", () => tab.evaluate(() => document.querySelector(".facts") !== null));
    },
  },
  { page: ORIGINAL, name: "the background does not answer", ...DEAD, acts: (tab) => bring(tab, venmoOriginal()) },
];

const record: PageState[] = [
  { page: RECORD_PAGE, name: "no warning came yet", memory: NOTHING },
  { page: RECORD_PAGE, name: "one warning", memory: { items: {}, record: madeUpRecord(1, Date.now()) } },
  {
    page: RECORD_PAGE,
    isFull: true,
    name: "many warnings, one mark chosen, a name being changed, all to be erased",
    memory: { items: {}, record: madeUpRecord(60, Date.now()) },
    answers: { record: { isSynced: true, hasSyncFailed: true, problem: "full" } },
    acts: async (tab) => {
      await press(tab, ".addresses h3 button");
      await press(tab, ".erase");
      await press(tab, ".dot");
      await until("the tip", () =>
        tab.evaluate(() => {
          document.querySelector(".dot")?.dispatchEvent(new PointerEvent("pointerenter"));
          return document.querySelector(".tip") !== null;
        }),
      );
    },
  },
  {
    page: RECORD_PAGE,
    name: "none of the warnings passes the filters",
    memory: { items: {}, record: madeUpRecord(60, Date.now() - 200 * DAY) },
    acts: (tab) => choose(tab, ".filters label", "30"),
  },
  { page: RECORD_PAGE, name: "the background does not answer", ...DEAD },
];

/** In this order, because a browser keeps what it knows of a page. */
export const STATES: PageState[] = [
  ...popup,
  ...welcome,
  ...options,
  ...steps,
  ...passwords,
  ...original,
  ...record,
].map((state) => ({ memory: MUCH, ...state }));

/** Presses the first of these, as soon as it is there. */
function press(tab: Tab, what: string): Promise<unknown> {
  return until(`something to press at ${what}`, () =>
    tab.evaluate((selector) => {
      const found = document.querySelector(`body ${selector}`);
      found?.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
      return found !== null;
    }, what),
  );
}

/** Chooses in the list that is beside or in this. */
function choose(tab: Tab, where: string, value: string): Promise<unknown> {
  return until(`a list at ${where}`, () =>
    tab.evaluate(
      (selector, wanted) => {
        const place = document.querySelector(selector);
        const list = place?.querySelector("select") ?? place?.closest("section")?.querySelector("select");
        if (!list) return false;
        list.value = wanted;
        list.dispatchEvent(new Event("change", { bubbles: true }));
        return list.value === wanted;
      },
      where,
      value,
    ),
  );
}

/** Writes into the field, as one that types does; the keyboard stays there. */
function type(tab: Tab, where: string, text: string): Promise<unknown> {
  return until(`a field at ${where}`, () =>
    tab.evaluate(
      (selector, written) => {
        const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(selector);
        if (!field) return false;
        field.focus();
        field.value = written;
        field.dispatchEvent(new Event("input", { bubbles: true }));
        return true;
      },
      where,
      text,
    ),
  );
}

/** Lets go of a file over the place for it. */
function drop(tab: Tab, content: string): Promise<unknown> {
  return until("the place for a file", () =>
    tab.evaluate((text) => {
      const place = document.querySelector(".drop");
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], "passwords.csv", { type: "text/csv" }));
      place?.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
      return place !== null;
    }, content),
  );
}

async function tryOne(tab: Tab, password: string) {
  await type(tab, "#password", password);
  await until("an estimate", () => tab.evaluate(() => document.querySelector(".strength") !== null));
  await press(tab, ".leaks button");
  await until("word of leaks", () =>
    tab.evaluate(() => Boolean(document.querySelector(".leaks [role=status]")?.textContent)),
  );
}
