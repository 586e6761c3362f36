/**
 * What decided where the record of warnings is kept: 10,000 warnings in `storage.local` (one key each, as all of it is
 * read with every list of mails) and in IndexedDB (an index on what is open), in the browsers themselves.
 *
 *     npm run build && node scripts/bench/record-store.ts
 *
 * Prints Markdown: the median of seven readings and writings, in milliseconds.
 */

import { POPUP } from "../../test/driver/extension-page.ts";
import { launch } from "../../test/driver/launch.ts";
import { median } from "./median.ts";

interface Times {
  /** Everything from storage.local, as a judged list needs it. */
  localAll: number[];
  /** One warning into storage.local. */
  localOne: number[];
  /** The warnings of 50 mails by their keys. */
  databaseSome: number[];
  /** 300 open warnings by an index. */
  databaseOpen: number[];
  databaseAll: number[];
  databaseOne: number[];
}

/** Runs in a page of the extension. */
async function measureInPage(entries: number): Promise<Times> {
  const { chrome } = globalThis as unknown as {
    chrome: {
      storage: {
        local: { get(key: null): Promise<object>; set(items: object): Promise<void>; clear(): Promise<void> };
      };
    };
  };
  const hash = (n: number) => n.toString(16).padStart(64, "0");
  const warning = (n: number) => ({
    mail: hash(n),
    serviceKey: "kohnan-pay",
    service: { id: "kohnan-pay", names: { en: "Kohnan Pay", ja: "コーナンPay" } },
    account: hash(1),
    address: hash(2),
    kind: "account-issued",
    outcome: "warn",
    partial: false,
    at: 1_700_000_000_000 + n,
    time: 1_700_000_000_000 + n,
    ...(n % 33 === 0 ? { open: 1 } : { closedAt: 1_700_000_000_000 + n }),
  });
  const all = Array.from({ length: entries }, (_, n) => warning(n));
  const done = <Result>(request: IDBRequest<Result>) =>
    new Promise<Result>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const ended = (change: IDBTransaction) =>
    new Promise<void>((resolve, reject) => {
      change.oncomplete = () => resolve();
      change.onabort = () => reject(change.error);
    });
  const opening = indexedDB.open("bench", 1);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore("warnings", { keyPath: "mail" }).createIndex("open", "open");
  };
  const database = await done(opening);
  const filling = database.transaction("warnings", "readwrite");
  for (const one of all) filling.objectStore("warnings").put(one);
  await ended(filling);
  await chrome.storage.local.set(Object.fromEntries(all.map((one) => [`warning:${one.mail}`, one])));

  const times: Times = {
    localAll: [],
    localOne: [],
    databaseSome: [],
    databaseOpen: [],
    databaseAll: [],
    databaseOne: [],
  };
  const timed = async (into: number[], work: () => Promise<unknown>) => {
    const start = performance.now();
    await work();
    into.push(performance.now() - start);
  };
  const store = () => database.transaction("warnings").objectStore("warnings");
  for (let turn = 0; turn < 7; turn++) {
    await timed(times.localAll, () => chrome.storage.local.get(null));
    await timed(times.localOne, () => chrome.storage.local.set({ [`warning:${hash(turn)}`]: warning(turn) }));
    await timed(times.databaseSome, () => {
      const from = store();
      return Promise.all(all.slice(turn * 50, turn * 50 + 50).map(({ mail }) => done(from.get(mail))));
    });
    await timed(times.databaseOpen, () => done(store().index("open").getAll()));
    await timed(times.databaseAll, () => done(store().getAll()));
    await timed(times.databaseOne, () => {
      const change = database.transaction("warnings", "readwrite");
      change.objectStore("warnings").put(warning(turn));
      return ended(change);
    });
  }
  database.close();
  indexedDB.deleteDatabase("bench");
  await chrome.storage.local.clear();
  return times;
}

const ENTRIES = 10_000;
const NAMES: Record<keyof Times, string> = {
  localAll: "`storage.local`: read all",
  localOne: "`storage.local`: write one",
  databaseSome: "IndexedDB: read those of 50 mails",
  databaseOpen: "IndexedDB: read 304 open ones",
  databaseAll: "IndexedDB: read all",
  databaseOne: "IndexedDB: write one",
};

console.log(`| ${ENTRIES} warnings | Chromium | Firefox |\n| --- | --: | --: |`);
const results: Record<string, Times> = {};
for (const kind of ["chromium", "firefox"] as const) {
  const browser = await launch(kind);
  const page = await browser.openExtensionPage(POPUP);
  results[kind] = await page.evaluate(measureInPage, ENTRIES);
  await browser.close();
}
for (const [name, words] of Object.entries(NAMES)) {
  const of = (kind: string) => median(results[kind]?.[name as keyof Times] ?? []).toFixed(1);
  console.log(`| ${words} | ${of("chromium")} | ${of("firefox")} |`);
}
