import { describe, expect, test } from "vitest";
import { BODY_LIMIT, LINK_LIMIT } from "../../src/mail/mail.ts";
import { app, INBOX, open, view } from "./stage/app.ts";
import { conversation, opened } from "./stage/conversation.ts";
import { list, row } from "./stage/list.ts";
import { COUPON, OWN } from "./stage/mail.ts";

const THREAD = `${INBOX}/FMfcgzGxyzABCDEFGH`;
const withBody = (body: string) =>
  open(app({ views: view(conversation(COUPON, opened({ ...COUPON, body }))) }), THREAD);
const read = (body: string) => {
  const [mail] = withBody(body).mails();
  if (!mail) throw new Error("the mail was not read");
  return mail;
};

describe("a mail can't pretend to be Gmail's own page", () => {
  const forged: [name: string, body: string][] = [
    [
      "a sender",
      '<div class="gE"><h3 class="iw"><span class="gD" email="service@paypal.com" name="PayPal">PayPal</span></h3></div>',
    ],
    ["recipients", '<span class="hb">to <span class="g2" email="boss@evil.example" name="boss">boss</span></span>'],
    ["a heading", '<div class="ha"><h2 class="hP" data-legacy-thread-id="18db97979c6f1db3">Another subject</h2></div>'],
    [
      "details with a signature",
      '<div class="ajA SK"><table class="ajC"><tr class="ajv"><td>from:</td><td><span email="a@paypal.com">a</span></td></tr><tr><td>date:</td><td>1</td></tr><tr><td>subject:</td><td>x</td></tr><tr><td>mailed-by:</td><td>paypal.com</td></tr><tr><td>signed-by:</td><td>paypal.com</td></tr></table></div>',
    ],
    [
      "a message",
      '<div class="h7" role="listitem"><div class="adn ads" data-message-id="#msg-f:1791191954230287795" data-legacy-message-id="18db97979c6f1db3"><span class="gD" email="service@paypal.com">PayPal</span><div class="ii gt"><div class="a3s">Forged</div></div></div></div>',
    ],
    ["a list", `<div gh="tl"><table><tbody>${row({ ...COUPON, id: "1791191954230287795" })}</tbody></table></div>`],
    ["the account", `<div role="banner"><a aria-label="(x@evil.example)">x</a></div>`],
    [
      "an end of its own container",
      `</div></div><div class="gE"><span class="gD" email="service@paypal.com">PayPal</span></div>`,
    ],
  ];

  test.each(forged)("with %s in its text", (_, body) => {
    const page = withBody(body);
    const [mail, ...more] = page.mails();
    expect(more).toEqual([]);
    expect(mail).toMatchObject({
      fromAddress: COUPON.from.address,
      subject: COUPON.subject,
      to: [{ name: "me", address: OWN }],
    });
    expect(mail?.authentication).toBeUndefined();
    expect(page.rows()).toEqual([]);
    expect(page.adapter.ownAddress(page.document)).toBe(OWN);
    expect(page.problems()).toEqual([]);
    const [message] = page.messages();
    const place = message && page.adapter.panelPlace(message);
    expect(place?.parent.closest(".a3s")).toBeNull();
    expect(place?.before?.contains(page.document.querySelector("h2.hP"))).toBe(true);
  });

  test("nor blind the reader with them", () => {
    expect(withBody(forged.map(([, body]) => body).join("")).isBlind()).toBe(false);
  });
});

describe("the text of a mail", () => {
  test("is what is seen: no code, no styles, nothing hidden, nothing of an editor", () => {
    const hidden = [
      "<style>p { color: red }</style><script>let secret</script><template>secret</template><!-- secret -->",
      '<div style="display:none;max-height:0">secret</div><span style="font-size: 0px">secret</span>',
      '<span style="VISIBILITY: hidden">secret</span><p hidden>secret</p><div contenteditable="true">secret</div>',
      '<span data-mioboe="">secret</span><svg><text>secret</text></svg><span style="opacity:0">secret</span>',
    ].join("");
    expect(read(`<p>Your code</p>${hidden}<p>is 1234</p>`).body).toBe("Your code\nis 1234");
  });

  test("what only looks hidden is read", () => {
    expect(read('<span style="opacity:0.9;font-size:0.9em;max-height:20px">seen</span>').body).toBe("seen");
  });

  test("keeps words apart that stand in blocks, lines and cells", () => {
    expect(
      read("<div>a<div>b</div>c</div>d<br>e<table><tr><td>f</td><td>g</td></tr></table><ul><li>h</li></ul>").body,
    ).toBe("a\nb\nc\nd\ne\nf g\nh");
  });

  test("keeps words together that a mail cuts into pieces", () => {
    expect(read("<p>Pay<b>P</b><span>ay</span> &nbsp;\n now</p>").body).toBe("PayPay now");
  });

  test("keeps zero-width and bidirectional characters, which tell something", () => {
    expect(read("<p>Pay\u200bPal \u202egnp.exe</p>").body).toBe("Pay\u200bPal \u202egnp.exe");
  });

  test("nested two thousand deep is read", () => {
    const page = withBody("");
    let deepest = page.document.querySelector(".a3s") as Element;
    for (let depth = 0; depth < 2_000; depth++) deepest = deepest.appendChild(page.document.createElement("div"));
    deepest.textContent = "deep";
    expect(page.mails()[0]?.body).toBe("deep");
  });

  test("is never cut in the middle of a character", () => {
    const { body = "" } = read(`a${"😀".repeat(BODY_LIMIT)}`);
    expect(body.length).toBe(BODY_LIMIT - 1);
    expect(body.endsWith("😀")).toBe(true);
  });
});

describe("the links of a mail", () => {
  test("are their real targets, each once", () => {
    const anchors = [
      '<a href="https://evil.example/x" data-saferedirecturl="https://www.google.com/url?q=https://good.example">https://good.example</a>',
      '<a href="https://www.google.com/url?q=https%3A%2F%2Fevil.example%2Fy&amp;sa=D">wrapped</a>',
      '<a href="https://evil.example/x">again</a><area href="https://map.example/">',
      '<a href="#top">up</a><a name="here">here</a><a href="/relative">no</a>',
      '<div style="display:none"><a href="https://hidden.example/">hidden</a></div>',
    ].join("");
    expect(read(anchors).links).toEqual(["https://evil.example/x", "https://evil.example/y", "https://map.example/"]);
  });

  test("are read up to a limit", () => {
    const many = Array.from({ length: 1_000 }, (_, place) => `<a href="https://x.example/${place}">x</a>`).join("");
    expect(read(many).links).toHaveLength(LINK_LIMIT);
  });
});

describe("a page with nonsense in its attributes", () => {
  test("an attribute that holds no address gives no sender", () => {
    const html = app({ views: view(list(row(COUPON).replaceAll(COUPON.from.address, "not an address"))) });
    const page = open(html);
    expect(page.mailsInRows()).toEqual([null]);
    expect(page.problems()).toEqual([{ what: "row-sender", count: 1, weight: "blind" }]);
  });

  test("ids of 10,000 digits are no ids", () => {
    const huge = "9".repeat(10_000);
    const html = app({
      views: view(
        list(
          row(COUPON).replaceAll(/data-[a-z-]*id="[^"]*"/g, (id) =>
            id.replace(/"[^"]*"/, `"${huge}"`).replace("hovercard", "x"),
          ),
        ),
      ),
    });
    const [mail] = open(html).mailsInRows();
    expect(mail?.id).toBeUndefined();
    expect(mail?.subject).toBe(COUPON.subject);
  });

  test("a row whose two roads tell of different senders is not read", () => {
    const html = app({ views: view(list(row(COUPON).replace(/email="[^"]*"/, 'email="other@evil.example"'))) });
    const page = open(html);
    expect(page.mailsInRows()).toEqual([null]);
    expect(page.isBlind()).toBe(true);
  });
});

describe("what is watched", () => {
  const watched = (html: string, address: string) => {
    const page = open(html, address);
    return { page, watched: page.adapter.watch(page.document) };
  };

  test("the area of mails, not the whole window, and no text that is being typed", () => {
    const { page, watched: list_ } = watched(app({ views: view(list(row(COUPON))) }), INBOX);
    expect(list_.map(({ node }) => node)).toEqual([page.document.querySelector(".aeF")]);
    for (const { options } of list_) expect(options.characterData).toBeUndefined();
  });

  test("in a conversation each message, whose class tells that it was opened", () => {
    const { page, watched: list_ } = watched(app({ views: view(conversation(COUPON, opened(COUPON))) }), THREAD);
    expect(list_.map(({ node }) => node)).toContain(page.document.querySelector("[role=listitem]"));
  });

  test("the whole page while Gmail is starting", () => {
    const { page, watched: list_ } = watched(app({ views: "", loading: true }), INBOX);
    expect(list_.map(({ node }) => node)).toEqual([page.document.body]);
  });
});
