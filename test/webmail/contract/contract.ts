/** What every adapter is held to, whatever its webmail: `describeContract` makes the tests from the stage of a webmail. */
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { type Adapter, OWN_ATTRIBUTE } from "../../../extension/content/webmail/adapter.ts";
import { trees } from "../../../extension/content/webmail/kit/deep.ts";
import type { StageMail } from "../../stage/mail.ts";
import { CLAIMS_ADDRESS, COLLEAGUE, SIGN_UP, SMALL } from "../../stage/mailbox/small.ts";
import type { Opened } from "../stage/app.ts";
import { expectMessages, expectRows, type Untold } from "../stage/expected.ts";
import { insideOf, openWith } from "../stage/page.ts";
import { forbidLayout, morph, shuffle } from "./dom.ts";
import { blindPage, breakPage } from "./mutations.ts";
import { startReading } from "./reading.ts";
import { redatePage, reorderPage, rewordPage } from "./rearrange.ts";
import { workOfPass } from "./work.ts";

/** A page of a webmail, as a test opens it. */
export interface ContractPage {
  html: string;
  address: string;
  /** Does what the webmail's script does after loading: fills frames, and the like. */
  fill?(document: Document): void;
}

/** A webmail on the stage, as far as its adapter's contract needs it. */
export interface ContractStage {
  /** The webmail's name, as people know it. */
  name: string;
  adapter: Adapter;
  /** What the webmail's list doesn't tell, or its messages. */
  untold?: { rows?: Untold; messages?: Untold };
  /** The address of the mailbox; absent: the webmail doesn't show it. */
  owner?: string;
  /** Selects the elements in which senders' HTML stands, or the frames that hold it. */
  body: string;
  /**
   * What only its order tells, as far as is known of the page: turned around, it is read as something else, without a
   * word. The element, and what is then wrong.
   */
  byOrder?: string[];
  /** A search from the list's address, and where it has to lead. Absent: no address leads to one that can be used. */
  search?: {
    from: string[];
    leadsTo: string;
    /** What is added for mails from before 5 January 2026, 6 o'clock. Absent: it can't be asked for a time. */
    before?: string;
  };
  /** A list, the newest first. Absent: the webmail's lists are not known, and not read. */
  list?(mails: StageMail[]): ContractPage;
  /** One opened mail, without a list. Absent where the webmail shows it only beside its list. */
  message?(mail: StageMail): ContractPage;
  /** A list with one of its mails opened beside it. Absent where the webmail has no such view. */
  split?(mails: StageMail[], opened: StageMail): ContractPage;
  /** Pages with mails that are not received ones, or none at all: sent mail, drafts, advertisements. No row of them is read. */
  leftOut: Record<string, ContractPage>;
  /** Pages of the same host that show no mails: login, settings, calendar. */
  elsewhere: Record<string, ContractPage>;
}

const OTHER: StageMail = { ...COLLEAGUE, subject: "Another mail in the same place", time: COLLEAGUE.time - 60_000 };

const BEFORE = Date.UTC(2026, 0, 5, 6);

/** A page of many marks is read a thousand times. */
const BREAKING_MS = 180_000;

/** Counting each element that is asked takes a hundred times as long as asking. */
const COUNTING_MS = 120_000;

/** What a webmail doesn't have is no test that was left out: there is none. */
const testWhere = (has: unknown) => (has ? test : () => {});
const describeWhere = (has: unknown) => (has ? describe : () => {});

/** Makes the tests. */
export function describeContract(stage: ContractStage) {
  const { adapter, body } = stage;
  const hasList = stage.list !== undefined;
  const list = (mails: StageMail[]) => (stage.list as NonNullable<ContractStage["list"]>)(mails);
  const open = ({ html, address, fill }: ContractPage): Opened => {
    const page = openWith(adapter, html, address);
    fill?.(page.document);
    return page;
  };
  const opened = (mail: StageMail) => open(stage.message?.(mail) ?? (stage.split as Split)([mail], mail));
  const pages: [name: string, page: () => Opened][] = [
    ...(hasList
      ? ([
          ["a list", () => open(list(SMALL.slice(0, 3)))],
          ["a list of one mail", () => open(list([SIGN_UP]))],
        ] as Named[])
      : []),
    ["an opened mail", () => opened(SIGN_UP)],
    ...(stage.split
      ? ([["a list with an opened mail", () => open((stage.split as Split)(SMALL.slice(0, 2), SIGN_UP))]] as Named[])
      : []),
  ];

  describeWhere(hasList)(`${stage.name}: a list`, () => {
    test("is read fully; names and addresses are never mixed", () => {
      expectRows(open(list(SMALL)), SMALL, stage.untold?.rows);
    });

    test("says what it is, and whose it is", () => {
      const page = open(list(SMALL));
      expect(adapter.view(page.document, page.url)).toBe("list");
      expect(adapter.ownAddress(page.document)).toBe(stage.owner);
    });

    test("an empty folder is no fault", () => {
      const page = open(list([]));
      expect(page.rows()).toEqual([]);
      expect(page.messages()).toEqual([]);
      expect(page.problems()).toEqual([]);
    });

    test("a list that is kept hidden is not read", () => {
      const page = open(list(SMALL));
      const [first] = page.rows();
      const whole = first?.parentElement ?? first;
      const copy = whole?.cloneNode(true) as Element;
      copy.setAttribute("style", "display: none");
      whole?.after(copy);
      expect(page.rows()).toHaveLength(SMALL.length);
      expect(page.isBlind()).toBe(false);
    });

    test("a row has another key when it shows another mail, and the same when it doesn't", () => {
      const page = open(list([SIGN_UP]));
      const [row] = page.rows() as [Element];
      const before = adapter.rowKey(row);
      expect(adapter.rowKey(row)).toBe(before);
      for (const change of [{ subject: "Another subject" }, { from: CLAIMS_ADDRESS.from }]) {
        const [other] = open(list([{ ...SIGN_UP, ...change }])).rows() as [Element];
        expect(adapter.rowKey(other)).not.toBe(before);
      }
      const [other] = open(list([OTHER])).rows() as [Element];
      morph(row, other);
      expect(adapter.rowKey(row)).not.toBe(before);
      expect(adapter.readRow(row)?.subject).toBe(OTHER.subject);
    });

    test("a mark has a place in the row in which no sender's text stands", () => {
      const page = open(list(SMALL));
      for (const [at, row] of page.rows().entries()) {
        const place = adapter.markPlace(row);
        expect(place).not.toBeNull();
        if (!place) continue;
        expect(place.before === null || place.before.parentNode === place.parent).toBe(true);
        const texts = [...place.parent.childNodes].filter((node) => node.nodeType === 3).map((node) => node.nodeValue);
        const written = [SMALL[at]?.subject, SMALL[at]?.from?.name, SMALL[at]?.from?.address].filter(Boolean);
        for (const text of written) expect(texts.join("")).not.toContain(text);
      }
    });
  });

  describe(`${stage.name}: its own search`, () => {
    const { search } = stage;

    testWhere(!search)("has no address", () => {
      expect(adapter.searchUrl).toBeUndefined();
      expect(adapter.searchTerms).toBeUndefined();
    });

    testWhere(search)("stands at an address of the webmail, where its rows are read as received mail", () => {
      const { from, leadsTo } = search as NonNullable<ContractStage["search"]>;
      const { html, address } = list(SMALL);
      const target = adapter.searchUrl?.(new URL(address), from);
      expect(target?.href).toBe(leadsTo);
      expect(target?.origin).toBe(new URL(address).origin);
      expect(adapter.fits(target as URL)).toBe(true);
      const found = openWith(adapter, html, leadsTo);
      expectRows(found, SMALL, stage.untold?.rows);
      expect(adapter.view(found.document, found.url)).toBe("list");
    });

    testWhere(search)("is used only where rows tell the address that a mail came from", () => {
      expect(stage.untold?.rows?.address).toBeUndefined();
    });

    testWhere(search)("is for nothing without a sender, nor for more of them than it can be for", () => {
      const here = new URL(list(SMALL).address);
      expect(adapter.searchUrl?.(here, [])).toBeNull();
      const { searchTerms } = adapter;
      const many = ["one.example", "two.example", "three.example"];
      if (searchTerms === undefined) expect(adapter.searchUrl?.(here, many)).not.toBeNull();
      else expect(adapter.searchUrl?.(here, many.slice(0, searchTerms + 1))).toBeNull();
    });

    testWhere(search)("of a time before a day, is another one, or none", () => {
      const { from, leadsTo, before } = search as NonNullable<ContractStage["search"]>;
      const target = adapter.searchUrl?.(new URL(list(SMALL).address), from, BEFORE) ?? null;
      expect(target?.href).toBe(before ? leadsTo + before : undefined);
    });
  });

  describe(`${stage.name}: an opened mail`, () => {
    test.each(SMALL.map((mail) => [mail.subject, mail] as const))("%s", (_, mail) => {
      const page = opened(mail);
      expectMessages(page, [mail], stage.untold?.messages);
      if (mail === SIGN_UP) expect(page.mails()[0]?.links).toEqual(["https://pay.value-wallet.example/start?a=1"]);
    });

    if (stage.split) {
      test("beside its list, both are read", () => {
        const page = open((stage.split as Split)(SMALL, COLLEAGUE));
        expectRows(page, SMALL, stage.untold?.rows);
        expectMessages(page, [COLLEAGUE], stage.untold?.messages);
      });
    }

    test("has another key when another mail is shown in its place", () => {
      const [one] = opened(SIGN_UP).messages() as [Element];
      const [other] = opened(OTHER).messages() as [Element];
      expect(adapter.messageKey(one)).toBe(adapter.messageKey(one));
      expect(adapter.messageKey(one)).not.toBe(adapter.messageKey(other));
    });

    test("the panel's place is before the mail's text and outside of it", () => {
      const page = opened(SIGN_UP);
      const [message] = page.messages() as [Element];
      const place = adapter.panelPlace(message);
      expect(place).not.toBeNull();
      expect(place?.before === null || place?.before?.parentNode === place?.parent).toBe(true);
      const bodies = trees(page.document).flatMap((tree) => [...tree.querySelectorAll(body)]);
      expect(bodies).not.toEqual([]);
      const [first] = bodies as [Element];
      expect(bodies.some((one) => one.contains(place?.parent as Node))).toBe(false);
      const marker = page.document.createElement("span");
      place?.parent.insertBefore(marker, place.before);
      if (marker.getRootNode() === first.getRootNode()) {
        expect(marker.compareDocumentPosition(first) & 4).toBe(4);
      }
    });

    test("can't draw rows, messages or a header of its own", () => {
      const rows = hasList ? open(list([CLAIMS_ADDRESS, OTHER])).rows() : [];
      const messages = opened({ ...OTHER, html: "<p>Forged</p>" }).messages();
      const forged = [...rows, ...messages].map((one) => (one.parentElement ?? one).outerHTML);
      const page = opened(SIGN_UP);
      // Into the body alone, as a webmail that cleans a mail's HTML puts it there.
      const [holder] = trees(page.document).flatMap((tree) => [...tree.querySelectorAll(body)]) as [Element];
      const inner = holder.localName === "iframe" ? insideOf(holder).body : holder;
      (inner.querySelector("p")?.parentElement ?? inner).insertAdjacentHTML("beforeend", forged.join(""));
      const [read, ...more] = page.mails();
      const [right] = opened(SIGN_UP).mails();
      expect(more).toEqual([]);
      expect(read).toMatchObject({ subject: SIGN_UP.subject });
      expect(read?.fromAddress).toBe(right?.fromAddress);
      expect(read?.fromName).toBe(right?.fromName);
      expect(read?.to).toEqual(right?.to);
      expect(read?.body).toContain("ご登録ありがとうございます");
      expect(page.mailsInRows().map((row) => row?.subject)).toEqual(stage.message ? [] : [SIGN_UP.subject]);
      expect(page.problems()).toEqual([]);
    });

    test("a mail that is being written is not read", () => {
      const page = opened(SIGN_UP);
      const [message] = page.messages() as [Element];
      const editor = page.document.createElement("div");
      editor.innerHTML = '<div role="dialog"><div role="textbox" contenteditable="true"></div></div>';
      editor.querySelector("[contenteditable]")?.append(message.cloneNode(true));
      message.after(editor);
      expect(page.messages()).toEqual([message]);
      expect(page.isBlind()).toBe(false);
    });
  });

  describe(`${stage.name}: what is no received mail`, () => {
    test.each(Object.keys(stage.leftOut))("%s: left out, and no fault", (name) => {
      const page = open(stage.leftOut[name] as ContractPage);
      expect(page.mailsInRows().filter(Boolean)).toEqual([]);
      expect(page.mails().filter(Boolean)).toEqual([]);
      expect(page.problems()).toEqual([]);
    });

    test.each(Object.keys(stage.elsewhere))("%s shows no mails", (name) => {
      const page = open(stage.elsewhere[name] as ContractPage);
      expect(page.rows()).toEqual([]);
      expect(page.messages()).toEqual([]);
      expect(page.problems()).toEqual([]);
      expect(adapter.view(page.document, page.url)).toBe("other");
    });
  });

  describe(`${stage.name}: noticing changes`, () => {
    /** Whether what the adapter watches tells of a change. */
    const notices = (page: Opened, change: () => void): boolean => {
      const window = page.document.defaultView as unknown as typeof globalThis;
      const observer = new window.MutationObserver(() => undefined);
      for (const { node, options } of adapter.watch(page.document)) observer.observe(node, options);
      change();
      const records = observer.takeRecords();
      observer.disconnect();
      return records.length > 0;
    };

    testWhere(hasList)("a row that another mail is drawn into, a row that goes", () => {
      const page = open(list(SMALL));
      const [row] = page.rows() as [Element];
      const [other] = open(list([OTHER])).rows() as [Element];
      expect(notices(page, () => morph(row, other))).toBe(true);
      expect(notices(page, () => row.remove())).toBe(true);
    });

    testWhere(hasList)("the first mail in an empty folder", () => {
      const page = open(list([]));
      const full = open(list([SIGN_UP]));
      expect(notices(page, () => morph(page.document.body, full.document.body))).toBe(true);
    });

    test("another mail that is opened", () => {
      const page = opened(SIGN_UP);
      const [message] = page.messages() as [Element];
      const [other] = opened(OTHER).messages() as [Element];
      expect(notices(page, () => morph(message, other))).toBe(true);
    });

    test("the whole page that is drawn anew", () => {
      const page = opened(SIGN_UP);
      const fresh = [...page.document.body.cloneNode(true).childNodes];
      expect(notices(page, () => page.document.body.replaceChildren(...fresh))).toBe(true);
    });

    test("not what is being typed", () => {
      const page = opened(SIGN_UP);
      const field = page.document.createElement("div");
      field.setAttribute("contenteditable", "true");
      field.textContent = "Dear";
      page.document.body.append(field);
      expect(
        notices(page, () => {
          (field.firstChild as Text).data = "Dear Ana";
        }),
      ).toBe(false);
    });
  });

  describeWhere(hasList)(`${stage.name}: a long list`, () => {
    const listOf = (length: number) => {
      const mails = Array.from({ length }, (_, place): StageMail => {
        const mail = SMALL[place % SMALL.length] ?? SIGN_UP;
        return { ...mail, time: mail.time - place * 60_000 };
      });
      return open(list(mails));
    };

    test(
      "ten times as many rows are at most ten times the work, and it can be left at any time",
      () => {
        const [few, many] = [listOf(25), listOf(250)];
        expect(many.rows()).toHaveLength(250);
        const [short, long] = [workOfPass(few), workOfPass(many)];
        expect(long.all).toBeLessThanOrEqual(10 * short.all);
        // The browser goes through a whole page in a millisecond or two, but not many times.
        const elements = trees(many.document).reduce((sum, tree) => sum + tree.querySelectorAll("*").length, 0);
        expect(long.largest).toBeLessThanOrEqual(2 * elements + 100);
      },
      COUNTING_MS,
    );
  });

  describe(`${stage.name}: whatever the page is`, () => {
    test.each(pages)("%s: it is looked at without forcing a layout, and nothing is written", (_, make) => {
      const page = make();
      const window = page.document.defaultView as unknown as typeof globalThis;
      const observer = new window.MutationObserver(() => undefined);
      const everything = { childList: true, subtree: true, attributes: true, characterData: true };
      for (const tree of trees(page.document)) observer.observe(tree, everything);
      const allow = forbidLayout(window);
      try {
        everythingOf(page);
      } finally {
        allow();
      }
      expect(observer.takeRecords()).toEqual([]);
    });

    test.each(pages)("%s, torn to pieces: nothing throws", (_, make) => {
      fc.assert(
        fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 60 }), (seeds) => {
          const page = make();
          shuffle(page.document, seeds);
          everythingOf(page);
        }),
        { numRuns: 15, seed: 20190723 },
      );
    });

    test.each(pages)("%s, torn to pieces while it is looked at: nothing throws", (_, make) => {
      fc.assert(
        fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 40 }), (seeds) => {
          const page = make();
          const look = adapter.look?.(page.document, page.url);
          const left = [...seeds];
          for (const _step of look?.prepare?.() ?? []) shuffle(page.document, left.splice(0, 1));
          look?.problems(page.document, page.url);
          look?.watch(page.document);
          for (const row of look?.rows(page.document, page.url) ?? []) adapter.readRow(row);
          for (const message of look?.messages(page.document, page.url) ?? []) adapter.readMessage(message);
        }),
        { numRuns: 15, seed: 20190723 },
      );
    });

    test("a page without a body: nothing throws", () => {
      const page = opened(SIGN_UP);
      page.document.body.remove();
      everythingOf(page);
      page.document.documentElement.remove();
      everythingOf(page);
    });
  });

  describe(`${stage.name}: when the extension goes`, () => {
    const everything = (page: Opened) =>
      trees(page.document).map(
        (tree) => (tree as Document).documentElement?.outerHTML ?? (tree as ShadowRoot).innerHTML,
      );

    test.each(pages)("%s is left as it was, and nothing of ours goes on", async (_, make) => {
      const page = make();
      const before = everything(page);
      const reading = startReading(page);
      try {
        await reading.settle();
        const ours = trees(page.document).flatMap((tree) => [...tree.querySelectorAll(`[${OWN_ATTRIBUTE}]`)]);
        expect(ours).toHaveLength(page.rows().length + Math.min(1, page.messages().length));
        expect(reading.hanging()).toContain("an observer");
        expect(reading.hanging()).toContain("a listener for hashchange");
        reading.end();
        expect(reading.hanging()).toEqual([]);
        expect(everything(page)).toEqual(before);
        const requests = reading.asked.length;
        page.document.body.append(page.document.createElement("p"));
        await reading.settle();
        expect(reading.asked).toHaveLength(requests);
      } finally {
        reading.end();
      }
    });

    test("in the middle of a look, nothing of ours goes on", async () => {
      const page = opened(SIGN_UP);
      const before = everything(page);
      const reading = startReading(page);
      try {
        expect(reading.hanging()).toContain("idle work");
        reading.end();
        expect(reading.hanging()).toEqual([]);
        await reading.settle();
        expect(everything(page)).toEqual(before);
        expect(reading.asked).toEqual([]);
      } finally {
        reading.end();
      }
    });
  });

  describe(`${stage.name}: after any change of the webmail`, () => {
    test.each(pages)(
      "%s is read rightly, or said to be unreadable",
      (_, make) => {
        const { wrong, pairs, right, told, leans } = breakPage(make(), body);
        expect(wrong).toEqual([]);
        expect(leans.length).toBeGreaterThan(2);
        expect(right).toBeGreaterThan(0);
        expect(told).toBeGreaterThan(0);
        expect(pairs).toBe((leans.length * (leans.length - 1)) / 2);
      },
      BREAKING_MS,
    );

    test.each(pages)("%s with its parts in another order is read rightly, or said to be unreadable", (_, make) => {
      const { tried, wrong } = reorderPage(make(), body);
      expect(tried).toBeGreaterThan(0);
      expect(wrong.filter((one) => !stage.byOrder?.includes(one))).toEqual([]);
    });

    test.each(pages)("%s in another language is read rightly, or said to be unreadable", (_, make) => {
      expect(rewordPage(make(), body).wrong).toEqual([]);
    });

    test.each(pages)("%s with other dates is read rightly, or said to be unreadable", (_, make) => {
      expect(redatePage(make(), body).wrong).toEqual([]);
    });

    test.each(pages)(
      "%s that can't be read is told within five seconds, also by a page that is never idle",
      async (_, make) => {
        const page = make();
        expect(blindPage(page, body)).not.toBeNull();
        vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
        const reading = startReading(page, true);
        try {
          await vi.advanceTimersByTimeAsync(5_000);
          const told = reading.asked.filter(({ type }) => type === "page-state");
          expect(told).toMatchObject([{ state: { reading: "blind" } }]);
          expect(reading.asked.filter(({ type }) => type.startsWith("judge-"))).toEqual([]);
        } finally {
          reading.end();
          vi.useRealTimers();
        }
      },
    );
  });
}

type Split = NonNullable<ContractStage["split"]>;
type Named = [name: string, page: () => Opened];

/** Asks an adapter everything that can be asked. */
function everythingOf({ adapter, document, url }: Opened) {
  const look = adapter.look?.(document, url) ?? adapter;
  adapter.view(document, url);
  adapter.ownAddress(document);
  look.problems(document, url);
  look.watch(document);
  for (const row of look.rows(document, url)) {
    adapter.rowKey(row);
    adapter.readRow(row);
    adapter.markPlace(row);
  }
  for (const message of look.messages(document, url)) {
    adapter.messageKey(message);
    adapter.readMessage(message);
    adapter.panelPlace(message);
  }
}
