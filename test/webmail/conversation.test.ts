import { describe, expect, test } from "vitest";
import { app, COMPOSE_WINDOW, INBOX, open, view } from "./stage/app.ts";
import { closedAgain, collapsed, conversation, FOLDED, opened } from "./stage/conversation.ts";
import { list, row, verticalRows } from "./stage/list.ts";
import { COUPON, hex, LUNCH, OWN, RECEIPT } from "./stage/mail.ts";
import { PRINT, printed } from "./stage/printed.ts";

const THREAD = `${INBOX}/FMfcgzGxyzABCDEFGH`;
const thread = (...messages: string[]) =>
  app({ views: view(conversation(COUPON, ...messages)), windows: COMPOSE_WINDOW });

const couponRead = {
  place: "message",
  id: hex(COUPON.id),
  fromName: "noreply",
  fromAddress: "noreply@value-wallet.com",
  to: [{ name: "me", address: OWN }],
  subject: COUPON.subject,
  date: COUPON.date,
  time: Number(BigInt(COUPON.id) >> 20n),
  body: "ご登録ありがとうございます。\n確認はこちら",
  links: ["https://pay.value-wallet.com/start?a=1"],
};

describe("an opened conversation", () => {
  test("an opened mail is read in full", () => {
    const page = open(thread(opened(COUPON)), THREAD);
    expect(page.mails()).toEqual([couponRead]);
    expect(page.problems()).toEqual([]);
    expect(page.adapter.view(page.document, page.url)).toBe("message");
  });

  test("of several mails the collapsed ones have a sender but no text", () => {
    const page = open(thread(collapsed(LUNCH), FOLDED, closedAgain(RECEIPT), opened(COUPON)), THREAD);
    const [first, second, third, ...more] = page.mails();
    expect(first).toMatchObject({ fromAddress: LUNCH.from.address, date: LUNCH.date, subject: COUPON.subject });
    expect(first?.body).toBeUndefined();
    expect(second).toMatchObject({ fromAddress: RECEIPT.from.address });
    expect(second?.body).toBeUndefined();
    expect(third).toEqual(couponRead);
    expect(more).toEqual([]);
    expect(page.problems()).toEqual([]);
  });

  test("every opened mail is read, not only the last", () => {
    expect(
      open(thread(opened(COUPON), opened(LUNCH)), THREAD)
        .mails()
        .map((mail) => mail?.body?.split("\n")[0]),
    ).toEqual(["ご登録ありがとうございます。", "Shall we go to the place by the river?"]);
  });

  test("opening a collapsed mail gives it another key", () => {
    const before = open(thread(closedAgain(COUPON)), THREAD);
    const after = open(thread(opened(COUPON)), THREAD);
    const key = (page: typeof before) => page.messages().map((message) => page.adapter.messageKey(message));
    expect(key(before)).not.toEqual(key(after));
    expect(key(after)).toEqual(key(open(thread(opened(COUPON)), THREAD)));
  });

  test("a reply that is being written is not read as a mail", () => {
    const page = open(thread(opened(COUPON, { replying: true })), THREAD);
    expect(page.mails()).toEqual([couponRead]);
    expect(page.problems()).toEqual([]);
  });

  test("a conversation that Gmail keeps, but hides, is not read", () => {
    const views =
      view(conversation(LUNCH, opened(LUNCH)), { hidden: true }) + view(conversation(COUPON, opened(COUPON)));
    const page = open(app({ views }), THREAD);
    expect(page.mails()).toEqual([couponRead]);
  });

  test("in the split pane list and conversation are read together", () => {
    const views = view(
      `${list(verticalRows(LUNCH), verticalRows(COUPON))}<div class="aia">${conversation(COUPON, opened(COUPON))}</div>`,
    );
    const page = open(app({ views }), INBOX);
    expect(page.mailsInRows().map((mail) => mail?.subject)).toEqual([LUNCH.subject, COUPON.subject]);
    expect(page.mails()).toEqual([couponRead]);
    expect(page.adapter.view(page.document, page.url)).toBe("list");
    expect(page.problems()).toEqual([]);
  });

  test("a conversation in a window of its own is read", () => {
    const html = `<!DOCTYPE html><html><head><title>x - evil@example.com - Gmail</title></head><body class="aAU xE Su"><div class="nH"><div class="nH">${conversation(COUPON, opened(COUPON))}</div></div></body></html>`;
    const page = open(
      html,
      "https://mail.google.com/mail/u/0/?ui=2&view=btop&ver=1&search=inbox&th=%23thread-f%3A1765000000123456789&cvid=1",
    );
    expect(page.mails()).toEqual([couponRead]);
    expect(page.problems()).toEqual([]);
    expect(page.adapter.ownAddress(page.document)).toBeUndefined();
  });

  test("a mail that Gmail has clipped is known to be read in part", () => {
    expect(open(thread(opened(COUPON, { clipped: true })), THREAD).mails()[0]).toMatchObject({ bodyIsPartial: true });
  });

  test("the text of a dynamic mail is 'not read', which is not 'empty'", () => {
    const page = open(
      thread(opened({ ...COUPON, body: '<div><iframe src="https://x.ampproject.example/"></iframe></div>' })),
      THREAD,
    );
    expect(page.mails()[0]?.body).toBeUndefined();
    expect(page.mails()[0]?.fromAddress).toBe(COUPON.from.address);
    expect(page.problems()).toEqual([{ what: "message-body-in-frame", count: 1, weight: "part" }]);
  });

  test("ids that Gmail has forgotten to fill are no ids", () => {
    const html = thread(opened(COUPON))
      .replaceAll(/data-thread-perm-id="[^"]*"/g, 'data-thread-perm-id="undefined"')
      .replaceAll(/data-legacy-(message|thread)-id="[^"]*"/g, 'data-legacy-$1-id="undefined"');
    expect(open(html, THREAD).mails()).toEqual([couponRead]);
  });

  test("the panel goes above the conversation's heading, outside of every message", () => {
    const page = open(thread(collapsed(LUNCH), opened(COUPON)), THREAD);
    for (const message of page.messages()) {
      const place = page.adapter.panelPlace(message);
      const heading = page.document.querySelector("h2.hP");
      expect(place?.before?.contains(heading)).toBe(true);
      expect(place?.before?.parentNode).toBe(place?.parent);
      expect(place?.parent.closest("[role=listitem], .ha")).toBeNull();
    }
  });
});

describe("the details that the user has opened", () => {
  const authentication = (details: [string, string][], options = {}) =>
    open(thread(opened(COUPON, { details, ...options })), THREAD).mails()[0]?.authentication;

  test("say who sent and who signed, in any language", () => {
    expect(
      authentication([
        ["送信元:", "mta.value-wallet.com"],
        ["署名元:", "value-wallet.com"],
      ]),
    ).toEqual({
      mailedBy: "mta.value-wallet.com",
      signedBy: "value-wallet.com",
    });
    expect(
      authentication([
        ["изпратено от:", "a.example"],
        ["подписано от:", "b.example"],
      ]),
    ).toEqual({
      mailedBy: "a.example",
      signedBy: "b.example",
    });
  });

  test("with one of the two, a label that is known tells which", () => {
    expect(authentication([["mailed-by:", "a.example"]])).toEqual({ mailedBy: "a.example" });
    expect(authentication([["signed-by:", "a.example"]])).toEqual({ signedBy: "a.example" });
    expect(authentication([["изпратено от:", "a.example"]])).toBeUndefined();
  });

  test("unopened, or without both, they say nothing", () => {
    expect(open(thread(opened(COUPON)), THREAD).mails()[0]?.authentication).toBeUndefined();
    expect(authentication([])).toBeUndefined();
  });

  test("a subject that is a domain is never taken for the signature", () => {
    const mail = { ...COUPON, subject: "paypal.com" };
    const details: [string, string][] = [["изпратено от:", "evil.example"]];
    const page = open(app({ views: view(conversation(mail, opened(mail, { details }))) }), THREAD);
    expect(page.mails()[0]?.authentication).toBeUndefined();
  });

  test("the people in them are not read as further recipients", () => {
    const page = open(thread(opened(COUPON, { details: [["mailed-by:", "a.example"]] })), THREAD);
    expect(page.mails()[0]?.to).toEqual([{ name: "me", address: OWN }]);
  });

  test("opening them gives the message another key", () => {
    const key = (html: string) => {
      const page = open(html, THREAD);
      return page.messages().map((message) => page.adapter.messageKey(message));
    };
    expect(key(thread(opened(COUPON)))).not.toEqual(key(thread(opened(COUPON, { details: [] }))));
  });
});

test("the row and the opened mail have the same id", () => {
  const [inRow] = open(app({ views: view(list(row(COUPON))) })).mailsInRows();
  const [openedMail] = open(thread(opened(COUPON)), THREAD).mails();
  expect(inRow?.id).toBe(openedMail?.id);
});

describe("the original of a mail", () => {
  const script = (text: string) => `<script>${text}</script>`;
  const places = (html: string, address = THREAD) => {
    const page = open(html, address);
    const [message] = page.messages();
    return message ? page.adapter.original?.(message)?.().map(String) : undefined;
  };

  test("is where Gmail’s menu shows it, with the account’s key and position and the mail’s own id, then its file", () => {
    const globals = script(`var GLOBALS=[null,null,2,"en",null,null,1,"/mail/u/2",null,"0a1b2c3d4e","${OWN}"];`);
    const id = `permmsgid=msg-f%3A${COUPON.id}`;
    expect(places(thread(opened(COUPON)) + globals, THREAD.replace("/u/0/", "/u/2/"))).toEqual([
      `https://mail.google.com/mail/u/2/?ik=0a1b2c3d4e&view=om&${id}`,
      `https://mail.google.com/mail/u/2/?view=att&${id}&attid=0&disp=comp&safe=1&zw=`,
    ]);
  });

  test("is asked for by the file alone where the page doesn’t tell the key; a mail can’t tell another one", () => {
    const forged = { ...COUPON, body: 'GLOBALS=[1,"ffffffffff"] <a href="?ik=ffffffffff">ik</a>' };
    expect(places(thread(opened(forged)))).toEqual([expect.stringContaining("view=att")]);
  });

  test("isn’t asked for from a printed page", () => {
    expect(places(printed(COUPON), `${PRINT}${COUPON.id}`)).toBeUndefined();
  });
});
