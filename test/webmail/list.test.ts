import { describe, expect, test } from "vitest";
import { gmail } from "../../extension/content/webmail/gmail/gmail.ts";
import { app, COMPOSE_WINDOW, INBOX, open, view } from "./stage/app.ts";
import { ADVERTISEMENT, DRAFT, EMPTY_LIST, list, oldRow, row, section, verticalRows } from "./stage/list.ts";
import { COUPON, hex, LUNCH, RECEIPT } from "./stage/mail.ts";

const inbox = (...rows: string[]) => app({ views: view(list(...rows)), windows: COMPOSE_WINDOW });

const couponRead = {
  place: "row",
  id: hex(COUPON.id),
  fromName: "noreply",
  fromAddress: "noreply@value-wallet.com",
  subject: COUPON.subject,
  snippet: COUPON.snippet,
  date: COUPON.date,
  time: 1683235168000,
  unread: true,
};

describe("a list of mails", () => {
  test("each row is read: who, what, when, unread or not", () => {
    const page = open(inbox(row(COUPON), row(RECEIPT, { label: "Shopping", attachments: true, noToolbar: true })));
    const [coupon, receipt] = page.mailsInRows();
    expect(coupon).toEqual({ ...couponRead, time: Number(BigInt(COUPON.id) >> 20n) });
    expect(receipt).toMatchObject({
      fromName: "Books & Co.",
      fromAddress: "billing@books.example",
      subject: "Your receipt <4711> & more",
      snippet: "Thank you for shopping with us - 12.00",
    });
    expect(page.problems()).toEqual([]);
    expect(page.adapter.view(page.document, page.url)).toBe("list");
  });

  test("rows of the layout of 2014 are read as well; they show no ids", () => {
    const page = open(inbox(oldRow(COUPON), oldRow({ ...LUNCH, snippet: undefined as never })));
    const [coupon, lunch] = page.mailsInRows();
    const { id: _, time: __, ...withoutId } = couponRead;
    expect(coupon).toEqual(withoutId);
    expect(lunch).toMatchObject({
      fromAddress: LUNCH.from.address,
      subject: LUNCH.subject,
      snippet: "",
      unread: false,
    });
    expect(page.problems()).toEqual([]);
  });

  test("beside the reading pane a conversation takes two or three table rows, and is one row", () => {
    const page = open(
      inbox(verticalRows(COUPON), verticalRows({ ...RECEIPT, snippet: undefined as never }), verticalRows(LUNCH)),
    );
    expect(page.rows()).toHaveLength(3);
    const [coupon, receipt, lunch] = page.mailsInRows();
    expect(coupon).toEqual({ ...couponRead, time: Number(BigInt(COUPON.id) >> 20n) });
    expect(receipt).toMatchObject({ subject: RECEIPT.subject, id: hex(RECEIPT.id), date: RECEIPT.date });
    expect(lunch).toMatchObject({ subject: LUNCH.subject, snippet: LUNCH.snippet });
    expect(page.problems()).toEqual([]);
    for (const one of page.rows()) expect(page.adapter.markPlace(one)?.parent.className).toBe("apm");
  });

  test("of a conversation with several people the first that Gmail names is read", () => {
    const [lunch] = open(inbox(row(LUNCH))).mailsInRows();
    expect(lunch).toMatchObject({ fromName: "Ana Brandt", fromAddress: "ana.brandt@partner.example" });
  });

  test("a name that looks like an address is never taken for the address", () => {
    const from = { name: "service@paypal.com", address: "x@evil.example" };
    const [mail] = open(inbox(row({ ...COUPON, from }))).mailsInRows();
    expect(mail).toMatchObject({ fromName: "service@paypal.com", fromAddress: "x@evil.example" });
  });

  test("emoji in a subject are images, and are read", () => {
    const subjectHtml = '<img data-emoji="🎁" alt="🎁" src="x.png"> A gift <img src="y.png" alt="PayPal">for you';
    const [mail] = open(inbox(row(COUPON, { subjectHtml }))).mailsInRows();
    expect(mail?.subject).toBe("🎁 A gift for you");
  });

  test("a mail without preview has an empty one", () => {
    const [mail] = open(inbox(row({ ...COUPON, snippet: undefined as never }))).mailsInRows();
    expect(mail?.snippet).toBe("");
  });

  test("advertisements and drafts are no mails, and no fault of the page either", () => {
    const page = open(inbox(ADVERTISEMENT, DRAFT, row(COUPON)));
    expect(page.mailsInRows().filter(Boolean)).toHaveLength(1);
    expect(page.problems()).toEqual([]);
  });

  test("rows that other extensions put into the list are left out", () => {
    const page = open(
      inbox(
        '<tr class="zA yO bundle" id=":b"><td>12 newsletters</td></tr>',
        '<tr class="zA yO inboxsdk__x"><td>CRM</td></tr>',
        row(COUPON),
      ),
    );
    expect(page.rows()).toHaveLength(1);
    expect(page.problems()).toEqual([]);
  });

  test("several lists in one view are read together", () => {
    const page = open(app({ views: view(`${list(row(COUPON))}${section(row(LUNCH), row(RECEIPT))}`) }));
    expect(page.mailsInRows().map((mail) => mail?.subject)).toEqual([COUPON.subject, LUNCH.subject, RECEIPT.subject]);
  });

  test("views that Gmail keeps, but hides, are not read", () => {
    const page = open(app({ views: view(list(row(LUNCH)), { hidden: true }) + view(list(row(COUPON))) }));
    expect(page.mailsInRows().map((mail) => mail?.subject)).toEqual([COUPON.subject]);
  });

  test.each(["sent", "drafts", "scheduled", "sent/p2"])(
    "in #%s the rows name recipients: nothing is read, nothing is wrong",
    (route) => {
      const page = open(inbox(row(COUPON)), `https://mail.google.com/mail/u/0/#${route}`);
      expect(page.rows()).toEqual([]);
      expect(page.problems()).toEqual([]);
    },
  );

  test("a row that names its recipients is not read, in whatever list it stands", () => {
    const page = open(
      inbox(row(COUPON, { before: "To: " }), row(LUNCH, { before: "宛先：" }), row(RECEIPT)),
      `${INBOX}?compose=new`,
    );
    expect(page.mailsInRows().map((mail) => mail?.subject ?? null)).toEqual([null, null, RECEIPT.subject]);
    expect(page.problems()).toEqual([]);
  });

  test.each([
    "https://mail.google.com/mail/u/1/#inbox/p2",
    "https://mail.google.com/mail/#label/Bank%2FPay",
    "https://mail.google.com/mail/u/0/#search/in%3Aspam+pay",
    "https://mail.google.com/mail/u/0/#category/promotions",
    "https://mail.google.com/mail/b/AJ3k/u/0/#spam",
    "https://mail.google.com/mail/u/0/#advanced-search/from=pay?compose=CllgCJZZ",
  ])("the same list is read at %s", (address) => {
    expect(open(inbox(row(COUPON)), address).mailsInRows()).toHaveLength(1);
  });

  test("an unread row has another key than the same row read, and another mail has another key", () => {
    const page = open(
      inbox(row(COUPON), row({ ...COUPON, unread: false }), row({ ...COUPON, id: LUNCH.id }), row(COUPON)),
    );
    const keys = page.rows().map((one) => page.adapter.rowKey(one));
    expect(new Set(keys).size).toBe(3);
    expect(keys[3]).toBe(keys[0]);
  });

  test("a row that is used again for another mail gets another key", () => {
    const page = open(inbox(row(COUPON)));
    const [recycled] = page.rows();
    if (!recycled) throw new Error("no row");
    const before = page.adapter.rowKey(recycled);
    const other = open(inbox(row(LUNCH))).rows()[0];
    recycled.replaceChildren(...[...(other?.children ?? [])].map((cell) => page.document.importNode(cell, true)));
    expect(page.adapter.rowKey(recycled)).not.toBe(before);
  });

  test("the mark's place is a cell that holds neither name nor subject", () => {
    for (const html of [row(COUPON), oldRow(COUPON), verticalRows(COUPON)]) {
      const page = open(inbox(html));
      const [one] = page.rows();
      const place = one && page.adapter.markPlace(one);
      expect(place?.parent.isConnected).toBe(true);
      expect(place?.parent.textContent).not.toContain(COUPON.subject);
      expect(place?.parent.textContent).not.toContain(COUPON.from.name);
    }
  });

  test("what Mioboe puts into a row is not read as part of it", () => {
    const page = open(inbox(row(COUPON)));
    const [one] = page.rows();
    const before = one && page.adapter.readRow(one);
    const mark = page.document.createElement("span");
    mark.setAttribute("data-mioboe", "");
    mark.setAttribute("title", "2 warnings");
    const place = one && page.adapter.markPlace(one);
    place?.parent.insertBefore(mark, place.before);
    expect(one && page.adapter.readRow(one)).toEqual(before);
  });
});

describe("a page with nothing to read is not broken", () => {
  test.each([
    ["an empty inbox", view(EMPTY_LIST), INBOX],
    ["a search without result", view(EMPTY_LIST), "https://mail.google.com/mail/u/0/#search/xyz"],
    [
      "settings",
      view(`<div class="fY">${"Maximum page size. ".repeat(300)}</div>`),
      "https://mail.google.com/mail/u/0/#settings/general",
    ],
    ["chat", view(`<div>${"See you there. ".repeat(300)}</div>`), "https://mail.google.com/mail/u/0/#chat/space/AAAA"],
    [
      "another extension's view",
      view(`<div>${"Pipeline of deals. ".repeat(300)}</div>`),
      "https://mail.google.com/mail/u/0/#crm-boxes",
    ],
    ["a view that is being filled", view(""), INBOX],
  ])("%s", (_, views, address) => {
    const page = open(app({ views }), address);
    expect(page.rows()).toEqual([]);
    expect(page.messages()).toEqual([]);
    expect(page.problems()).toEqual([]);
  });

  test("Gmail while it is starting", () => {
    const page = open(app({ views: "", loading: true, title: "Gmail", account: null }));
    expect(page.problems()).toEqual([]);
    expect(page.adapter.view(page.document, page.url)).toBe("other");
  });

  test("an empty document", () => {
    const page = open("");
    page.document.documentElement.remove();
    expect([page.rows(), page.messages(), page.problems()]).toEqual([[], [], []]);
    expect(page.adapter.watch(page.document)).toEqual([]);
  });
});

describe("a page that should hold mails and holds nothing known is called blind", () => {
  const unknown = `<section>${"<p><b>Pay Service</b> Your account was made</p>".repeat(60)}</section>`;
  test.each([
    ["another list", app({ views: view(unknown) }), INBOX],
    ["another list, without the main role", app({ views: unknown.repeat(3) }), INBOX],
    ["another conversation", app({ views: view(unknown) }), `${INBOX}/FMfcgzGxyzABCDEFGH`],
  ])("%s", (_, html, address) => {
    expect(open(html, address).isBlind()).toBe(true);
  });
});

describe("a long list, which is looked at in pieces", () => {
  const long = () =>
    open(
      inbox(
        ...Array.from({ length: 450 }, (_, place) => row({ ...COUPON, id: `${BigInt(COUPON.id) + BigInt(place)}` })),
      ),
    );
  const seen = (page: ReturnType<typeof open>) =>
    [...page.document.querySelectorAll("tr.zA")].map((one) => one.id).filter(Boolean);

  test("gives the same rows", () => {
    const page = long();
    const look = gmail.look?.(page.document, page.url);
    const pieces = [...(look?.prepare?.() ?? [])].length;
    expect(pieces).toBeGreaterThan(4);
    expect(look?.rows(page.document, page.url).map(({ id }) => id)).toEqual(seen(page));
    expect(look?.problems(page.document, page.url)).toEqual([]);
  });

  test("gives what stands there at last when the webmail draws the list anew in between", () => {
    const page = long();
    const look = gmail.look?.(page.document, page.url);
    const pieces = look?.prepare?.()[Symbol.iterator]();
    for (let piece = 0; piece < 4; piece++) pieces?.next();
    for (const one of page.document.querySelectorAll("tr.zA")) one.replaceWith(one.cloneNode(true));
    while (!pieces?.next().done) {
      // Every piece that is left.
    }
    const rows = look?.rows(page.document, page.url) ?? [];
    expect(rows.map(({ id }) => id)).toEqual(seen(page));
    expect(rows.every(({ isConnected }) => isConnected)).toBe(true);
  });

  test("gives all of it to who asks before the last piece", () => {
    const page = long();
    const look = gmail.look?.(page.document, page.url);
    const pieces = look?.prepare?.()[Symbol.iterator]();
    pieces?.next();
    expect(look?.rows(page.document, page.url)).toHaveLength(450);
    expect(pieces?.next().done).toBe(true);
    expect(look?.rows(page.document, page.url)).toHaveLength(450);
  });
});
