import { fakeBrowser } from "@webext-core/fake-browser";
import fc from "fast-check";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { guardContentRequest } from "../../extension/background/guard/content-request.ts";
import { guardPageRequest } from "../../extension/background/guard/page-request.ts";
import { Refused } from "../../extension/guard/values.ts";
import { LANGUAGES } from "../../extension/ui/languages.ts";
import { popupTexts } from "../../extension/ui/texts.ts";
import { textsIn } from "../driver/texts.ts";
import { GMAIL, message, messages, newWorld, PANEL_FILE, row, rows, type World } from "./world.ts";

vi.mock("webextension-polyfill", () => ({ default: fakeBrowser }));

let world: World;
beforeEach(async () => {
  world = await newWorld();
});

const webmail = { id: "test-extension-id", url: GMAIL, frameId: 0, tab: { id: 1, index: 0 } };
const popup = { id: "test-extension-id", url: "chrome-extension://test-extension-id/extension/pages/popup/popup.html" };

describe("who may ask", () => {
  test.each([
    ["another extension", { ...webmail, id: "somebody-else" }],
    ["a page that is no webmail", { ...webmail, url: "https://example.com/mail/" }],
    [
      "a page that only looks like the webmail's address",
      { ...webmail, url: "https://mail.google.com.example.com/mail/u/0/" },
    ],
    ["a script without a tab", { ...webmail, tab: undefined }],
  ])("%s gets no answer", async (_, sender) => {
    expect(await world.send(rows([row("1")]), sender)).toBeUndefined();
    expect(Object.keys(await world.stored()).filter((key) => key.startsWith("warning:"))).toEqual([]);
  });

  test("a webmail page can't ask what only our own pages may: what is remembered, the settings", async () => {
    await expect(world.send({ type: "remembered" }, webmail)).rejects.toThrow(/type/);
    await expect(world.send({ type: "set-language", language: "ja" }, webmail)).rejects.toThrow(/type/);
  });

  test("our own page can't be mistaken for a webmail", async () => {
    await expect(world.send(rows([row("1")]), popup)).rejects.toThrow(/type/);
  });
});

test("a panel leads to the apps that the user uses, beside its tab", async () => {
  expect(await world.send({ type: "open-apps" }, webmail)).toEqual({ ok: true });
  const opened = vi.mocked(fakeBrowser.tabs.create).mock.calls.map(([{ url, index }]) => ({ url, index }));
  expect(opened).toContainEqual({ url: expect.stringMatching(/options\/options\.html$/), index: 1 });
});

test("and to the setting about the browser's history", async () => {
  expect(await world.send({ type: "open-visits" }, webmail)).toEqual({ ok: true });
  const opened = vi.mocked(fakeBrowser.tabs.create).mock.calls.map(([{ url }]) => url);
  expect(opened).toContainEqual(expect.stringMatching(/options\/options\.html#visits$/));
});

describe("the panel's script", () => {
  const injected = () => world.injected.map(({ files }) => files);

  test("comes before any mail is opened, with a panel to practise with; nothing is remembered of that one", async () => {
    const { model } = await world.ask({ type: "expect-panel" });
    expect(injected()).toEqual([[PANEL_FILE]]);
    expect(model).toMatchObject({ serviceKey: "demo", texts: { panel_who: expect.any(String) } });
    expect(Object.keys(await world.stored()).filter((key) => /^(warning|seen|shown):/.test(key))).toEqual([]);
  });

  test("is not brought to a page that has it", async () => {
    const { panels } = await world.ask({ ...messages([message("1")]), hasPanel: true });
    expect(panels[0]?.serviceKey).toBe("kohnan-pay");
    expect(injected()).toEqual([]);
  });

  test("does not come to a site that is paused", async () => {
    await world.askAsPage({ type: "pause", site: "https://mail.google.com/*", pause: true });
    expect(await world.send({ type: "expect-panel" }, webmail)).toEqual({ paused: true });
    expect(injected()).toEqual([]);
  });
});

test("the popup is told all in one answer, which says what the single ones say", async () => {
  await world.ask(messages([message("1")]));
  const told = await world.askAsPage({ type: "popup" });
  expect(told).toEqual({
    remembered: await world.askAsPage({ type: "remembered" }),
    speech: { language: "en", texts: popupTexts(textsIn("en")) },
    looked: await world.askAsPage({ type: "looked" }),
    addresses: (await world.askAsPage({ type: "steps" })).addresses,
    sites: [],
    paused: [],
  });
  expect(told.remembered.open).toBe(1);
});

test.each(LANGUAGES)(
  "the popup is told all of its texts in the language that the user has chosen (%s)",
  async (chosen) => {
    await world.askAsPage({ type: "set-language", language: chosen });
    const { speech } = await world.askAsPage({ type: "popup" });
    expect(speech).toEqual({ language: chosen, texts: popupTexts({ ...textsIn("en"), ...textsIn(chosen) }) });
  },
);

describe("what is asked", () => {
  const bad: [string, unknown][] = [
    ["nothing", null],
    ["a text", "judge-rows"],
    ["an unknown type", { type: "erase-everything" }],
    ["no mails", { type: "judge-rows", webmail: "gmail", account: null }],
    ["a mail that is a text", rows(["mail"] as never)],
    ["a mail without a place", rows([{ id: "1" }] as never)],
    ["a subject that is a number", rows([{ place: "row", subject: 7 }] as never)],
    ["far too many mails", rows(Array.from({ length: 501 }, (_, n) => row(String(n))))],
    ["a hash that is none", { type: "panel-closed", serviceKey: "x", mailHash: "../x" }],
    ["an answer that is none", { type: "answer", serviceKey: "x", mailHash: null, answer: "perhaps" }],
    ["an answer about nothing", { type: "answer", serviceKey: "", mailHash: null, answer: "mine" }],
  ];
  test.each(bad)("%s is refused with the reason", async (_, request) => {
    await expect(world.send(request, webmail)).rejects.toThrow(Error);
  });

  test("a mail with a 10 MB subject and body is judged, by its beginning", async () => {
    const long = { ...message("1"), subject: `account issued ${"x".repeat(10_000_000)}`, body: "y".repeat(10_000_000) };
    const { panels } = await world.ask(messages([long]));
    expect(panels[0]?.serviceKey).toBe("kohnan-pay");
    expect(JSON.stringify(panels).length).toBeLessThan(100_000);
  });

  test("whatever comes, the guards either give a request back or refuse it in so many words", () => {
    const anything = fc.oneof(
      fc.anything(),
      fc.record({
        type: fc.constantFrom("judge-rows", "answer", "page-state", "set-answer"),
        mails: fc.anything(),
        state: fc.anything(),
        serviceKey: fc.anything(),
        answer: fc.anything(),
      }),
    );
    fc.assert(
      fc.property(anything, (value) => {
        for (const guard of [guardContentRequest, guardPageRequest]) {
          try {
            guard(value);
          } catch (error) {
            expect(error).toBeInstanceOf(Refused);
          }
        }
      }),
    );
  });
});

describe("an opened mail", () => {
  test("with something to show: the panel's script is in that frame before the answer", async () => {
    const { panels } = await world.ask(messages([message("1"), message("2", "hello")]));
    expect(world.injected).toEqual([{ tab: 1, frames: [0], files: [PANEL_FILE] }]);
    expect(panels.map((panel) => panel?.serviceKey ?? null)).toEqual(["kohnan-pay", null]);
  });

  test("with nothing to show: nothing is put into the page", async () => {
    await world.ask(messages([message("1", "hello")]));
    await world.ask(rows([row("2")]));
    expect(world.injected).toEqual([]);
  });

  test("where the browser forbids the panel: the page is told, instead of an empty answer", async () => {
    vi.spyOn(fakeBrowser.scripting, "executeScript").mockRejectedValue(new Error("Cannot access contents of the page"));
    await expect(world.ask(messages([message("1")]))).rejects.toThrow("Cannot access");
  });

  test("brings all the panel's texts in the user's language, and no others", async () => {
    await world.askAsPage({ type: "set-language", language: "ja" });
    const { panels } = await world.ask(messages([message("1")]));
    expect(panels[0]).toMatchObject({ language: "ja", serviceName: "コーナンPay" });
    expect(panels[0]?.texts.panel_check_passwords).toBe("パスワードを確認する");
    expect(Object.keys(panels[0]?.texts ?? {}).filter((key) => !/^(panel|evidence|kind)_/.test(key))).toEqual([]);
  });

  test("names the address that the mail came to, else the mailbox's own", async () => {
    const address = async (to: string[]) => {
      const mail = { ...message("1"), to: to.map((one) => ({ address: one })) };
      return (await world.ask(messages([mail]))).panels[0]?.address;
    };
    expect(await address(["old@mail.example"])).toBe("old@mail.example");
    expect(await address(["a@mail.example", "Mika@mail.example"])).toBe("Mika@mail.example");
    expect(await address(["a@mail.example", "b@mail.example"])).toBe("mika@mail.example");
    expect(await address([])).toBe("mika@mail.example");
  });

  test("is explained in full once for a service, then in a line; not folded while it is being read", async () => {
    const folded = async (id: string, document: string) =>
      (await world.ask(messages([message(id)]), 1, document)).panels[0]?.folded;
    const { panels } = await world.ask(messages([message("1")]), 1, "first");
    expect(panels[0]?.folded).toBe(false);
    await world.ask({ type: "panel-seen", serviceKey: "kohnan-pay", mailHash: panels[0]?.mailHash ?? "" }, 1, "first");
    await world.restart();
    expect(await folded("1", "first")).toBe(false);
    expect(await folded("2", "first")).toBe(true);
    expect(await folded("1", "after a reload")).toBe(true);
  });
});

test("the mark speaks the user's language", async () => {
  expect((await world.ask(rows([row("1")]))).marks[0]).toMatchObject({ service: "Kohnan Pay" });
  await world.askAsPage({ type: "set-language", language: "ja" });
  const { marks } = await world.ask(rows([row("1")]));
  expect(marks[0]?.label).toContain("コーナンPay");
  expect(world.told.at(-1)?.notice).toEqual({ type: "judge-again" });
});
