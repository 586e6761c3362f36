// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { PanelHandle } from "../../extension/content/panel/contract.ts";
import { Guard } from "../../extension/content/panel/guard.ts";
import { showPanel } from "../../extension/content/panel/show-panel.tsx";
import type { PanelModel } from "../../extension/messages.ts";
import { panelModel, panelModels } from "../../scripts/lib/panel-harness.ts";

/** What a user sees and hears; how presses are guarded is tested in a real browser. */
describe("the panel", () => {
  let root: ShadowRoot;
  let end: AbortController;
  const actions = {
    answer: vi.fn(),
    checkPasswords: vi.fn(),
    openRecord: vi.fn(),
    openApps: vi.fn(),
    close: vi.fn(),
    seen: vi.fn(),
    hindered: vi.fn(),
  };

  beforeEach(() => {
    document.body.innerHTML = '<button id="own">Webmail</button><div id="place"><p id="after"></p></div>';
    const attach = Element.prototype.attachShadow;
    vi.spyOn(Element.prototype, "attachShadow").mockImplementation(function (this: Element, init) {
      expect(init.mode).toBe("closed");
      root = attach.call(this, init);
      return root;
    });
    // The browser draws at once.
    vi.stubGlobal("requestAnimationFrame", (draw: FrameRequestCallback) => draw(0));
    end = new AbortController();
  });
  afterEach(() => {
    end.abort();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });

  const open = (model: PanelModel): PanelHandle => {
    const parent = document.getElementById("place") ?? document.body;
    return showPanel({ parent, before: document.getElementById("after") }, model, actions, end.signal);
  };
  const says = () => root.querySelector("section")?.textContent ?? "";

  test("stands where it was told to, and nowhere else", async () => {
    const { host } = open(await panelModel("en"));
    expect(host.nextElementSibling?.id).toBe("after");
    expect(host.getAttribute("data-mioboe")).toBe("panel");
  });

  test("is put there as a whole; a screen reader is told once it stands there, by what changes then", async () => {
    const frames: FrameRequestCallback[] = [];
    vi.stubGlobal("requestAnimationFrame", (draw: FrameRequestCallback) => frames.push(draw));
    open(await panelModel("en"));
    const told = () => root.querySelector("[role=status]")?.textContent;
    expect(root.querySelector("#headline")?.textContent).not.toBe("");
    expect(says()).toContain("Check my passwords");
    expect(told()).toBe("");
    for (const draw of frames) draw(0);
    // Not in the frame that draws the panel, which comes first.
    expect(told()).toBe("");
    await vi.waitFor(() => expect(told()).toContain("Mioboe"));
  });

  test("stands at the end when what it should precede is gone", async () => {
    const parent = document.getElementById("place") as HTMLElement;
    const { host } = showPanel(
      { parent, before: document.createElement("p") },
      await panelModel("en"),
      actions,
      end.signal,
    );
    expect(parent.lastElementChild).toBe(host);
  });

  test("of a flood lists what may be hidden, with the way to each mail but the one that is open", async () => {
    const { flood } = await panelModels("en");
    if (!flood) throw new Error("no flood");
    const openMail = vi.fn();
    const parent = document.getElementById("place") as HTMLElement;
    showPanel({ parent, before: null }, flood, { ...actions, openMail }, end.signal);
    expect(says()).toContain("214 sign-up mails from 187 senders");
    const items = [...root.querySelectorAll(".hidden li")];
    expect(items.map((item) => item.querySelector(".sort")?.firstChild?.textContent)).toEqual([
      "New payee",
      "Password changed",
      "Order or payment",
    ]);
    expect(items.map((item) => item.querySelectorAll("button").length)).toEqual([1, 1, 0]);
    expect(items[2]?.getAttribute("aria-current")).toBe("true");
    expect(says()).toContain("More of the kind: 4");
    expect(says()).not.toContain("I signed up for this");
  });

  test("of a flood offers no way where the webmail has none, and says so when nothing was found", async () => {
    const models = await panelModels("en");
    if (!models.flood || !models["flood-empty"]) throw new Error("no flood");
    const { update } = open(models.flood);
    expect(root.querySelectorAll(".hidden button")).toHaveLength(0);
    update(models["flood-empty"]);
    expect(root.querySelector(".hidden")).toBeNull();
    expect(says()).toContain("found no such mail");
  });

  test("says how hard somebody is trying with the address, and brings the second lock forward in an attack", async () => {
    const models = await panelModels("en");
    if (!models.listed || !models.attacked) throw new Error("no attack");
    const { update } = open(models.listed);
    expect(says()).toContain("from 3 services within 6 days");
    const steps = () => [...root.querySelectorAll(".steps .step")].map((step) => step.textContent);
    expect(steps().at(-1)).toBe("Add a second lock");
    update(models.attacked);
    expect(says()).toContain("from 5 services within a day");
    expect(steps()[1]).toBe("Add a second lock");
  });

  test("tells kind, service, date, address and steps", async () => {
    open(await panelModel("en"));
    for (const part of [
      "Kohnan Pay",
      "July 23, 2019",
      "hanako.yamada@example.com",
      "Check my passwords",
      "Forgot password",
    ]) {
      expect(says()).toContain(part);
    }
  });

  test("speaks of your address when the page shows none, and of no date when none is known", async () => {
    const { time: _, ...model } = await panelModel("en", { address: null });
    open(model);
    expect(says()).toContain("What it means for your address");
    expect(root.querySelector("time")).toBeNull();
  });

  test("folded, it is one line with a way to open it", async () => {
    open(await panelModel("ja", { folded: true }));
    expect(root.querySelector(".body")).toBeNull();
    expect(says()).toContain("コーナンPay");
    expect(root.querySelector("[aria-expanded=false]")?.textContent).toBe("開く");
  });

  test("what the reader has open stays open when the same mail is judged again", async () => {
    const model = await panelModel("en");
    const handle = open(model);
    handle.update({ ...model, folded: true });
    expect(root.querySelector(".body")).not.toBeNull();
    handle.update({ ...model, folded: true, mailHash: "another mail" });
    expect(root.querySelector(".body")).toBeNull();
  });

  test("an answer given elsewhere folds it, with thanks and the way back", async () => {
    const model = await panelModel("en");
    const handle = open(model);
    handle.update({ ...model, answer: "mine" });
    expect(root.querySelector(".body")).toBeNull();
    expect(says()).toContain("Thank you");
    expect(root.querySelector(".undo")?.textContent).toBe("Undo");
  });

  test("thanks lead to the other apps, so that none of them has to be asked about", async () => {
    const other = () => [...root.querySelectorAll("button")].some((one) => one.textContent === "Other apps I use");
    const handle = open(await panelModel("en"));
    expect(other()).toBe(false);
    handle.update(await panelModel("en", { answer: "mine" }));
    expect(other()).toBe(true);
  });

  test("thanks lead to what spares most warnings from now on", async () => {
    const thanks = await panelModel("en", { answer: "mine" });
    const offered = (model: PanelModel, more: object) => {
      const parent = document.getElementById("place") as HTMLElement;
      const { remove } = showPanel({ parent, before: null }, model, { ...actions, ...more }, end.signal);
      const names = [...root.querySelectorAll(".tools button.quiet")].map(({ textContent }) => textContent);
      remove();
      return names.filter((name) => name !== "Undo");
    };
    const all = { lookForAll: vi.fn(), openVisits: vi.fn() };
    expect(offered({ ...thanks, offersVisits: true }, all)).toEqual(["Find my other apps"]);
    expect(offered({ ...thanks, offersVisits: true, isLooked: true }, all)).toEqual(["Stay quiet while I sign up"]);
    expect(offered({ ...thanks, isLooked: true }, all)).toEqual(["Other apps I use"]);
    expect(offered(thanks, {})).toEqual(["Other apps I use"]);
  });

  test("a folded warning can be answered without unfolding it", async () => {
    vi.spyOn(Guard.prototype, "allows").mockReturnValue(true);
    open(await panelModel("en", { folded: true }));
    const mine = [...root.querySelectorAll("button")].find((one) => one.textContent === "I signed up for this");
    mine?.click();
    expect(actions.answer).toHaveBeenLastCalledWith("mine");
    expect(says()).toContain("Thank you");
    expect(root.querySelector(".body")).toBeNull();
  });

  test("after “It wasn’t me” the steps come to the front", async () => {
    open(await panelModel("en", { answer: "not-mine" }));
    expect(root.querySelector(".steps.urgent")).not.toBeNull();
    expect(says()).toContain("Noted");
  });

  describe("the sender’s signature", () => {
    const RIGHT = { result: "right", domain: "paypal.com", by: "Gmail" } as const;
    const allow = () => {
      vi.spyOn(Guard.prototype, "allows").mockReturnValue(true);
    };
    const button = () => root.querySelector<HTMLButtonElement>("button.check-signature");
    const said = () => root.querySelector(".said");
    const show = (model: PanelModel, checkSignature = vi.fn(() => Promise.resolve())) => {
      const parent = document.getElementById("place") as HTMLElement;
      const handle = showPanel({ parent, before: null }, model, { ...actions, checkSignature }, end.signal);
      return { checkSignature, handle };
    };

    test("can be checked where it isn’t known and the webmail shows the original, of fakes too", async () => {
      const models = await panelModels("en");
      for (const name of ["genuine", "fake", "unknown", "unlisted"]) {
        show(models[name] as PanelModel);
        expect(button()?.textContent, name).toBe("Check the sender’s signature");
      }
      for (const name of ["flood", "found", "proven"]) {
        if (models[name]) show(models[name]);
        expect(button(), name).toBeNull();
      }
      open(models.genuine as PanelModel);
      expect(button()).toBeNull();
    });

    test("is asked for once, by a press; the result takes the button’s place and the keyboard’s focus", async () => {
      allow();
      const model = await panelModel("en");
      let answer = () => {};
      const { checkSignature, handle } = show(
        model,
        vi.fn(() => new Promise<void>((resolve) => (answer = resolve))),
      );
      expect(said()?.textContent).toBe("");
      button()?.focus();
      button()?.click();
      button()?.click();
      expect(checkSignature).toHaveBeenCalledTimes(1);
      expect(said()?.textContent).toContain("Reading");
      expect(button()?.getAttribute("aria-disabled")).toBe("true");
      expect(root.activeElement).toBe(button());
      handle.update({ ...model, signature: RIGHT, verdict: { ...model.verdict, sender: "authenticated" } });
      answer();
      await vi.waitFor(() => expect(said()?.textContent).toContain("Gmail checked the signature: it’s right"));
      expect(said()?.textContent).toContain("paypal.com");
      expect(said()?.getAttribute("role")).toBe("status");
      expect(button()).toBeNull();
      expect(root.activeElement).toBe(said());
    });

    test("that couldn’t be read can be asked for again, and the focus stays on the button", async () => {
      allow();
      const model = await panelModel("en");
      const { handle } = show(
        model,
        vi.fn(async () => handle.update({ ...model, signature: { result: "slow" } })),
      );
      button()?.focus();
      button()?.click();
      await vi.waitFor(() => expect(said()?.textContent).toContain("took too long"));
      expect(button()?.hasAttribute("aria-disabled")).toBe(false);
      expect(root.activeElement).toBe(button());
    });

    test("of a domain that isn’t theirs vouches for nobody", async () => {
      const models = await panelModels("en");
      show({ ...(models.fake as PanelModel), signature: RIGHT });
      expect(said()?.textContent).toContain("that isn’t PayPay");
      show({ ...(models.unlisted as PanelModel), signature: RIGHT });
      expect(said()?.textContent).toContain("can’t confirm");
    });

    test("that ends the warning folds the panel, which says so", async () => {
      const model = await panelModel("en");
      const { handle } = show(model);
      handle.update({ ...model, signature: RIGHT, signed: true });
      expect(root.querySelector(".body")).toBeNull();
      expect(says()).toContain("really comes from Kohnan Pay after all");
      expect(root.querySelector(".undo")).toBeNull();
    });
  });

  test("a screen reader hears it once it stands, as a status", async () => {
    vi.stubGlobal("requestAnimationFrame", setTimeout);
    open(await panelModel("en"));
    const status = root.querySelector("[role=status]");
    expect(status?.textContent).toBe("");
    await vi.waitFor(() => expect(status?.textContent).toContain("Didn’t sign up for Kohnan Pay?"));
  });

  test("mail text stays text, apart from ours, and is cut when it is long", async () => {
    const name = `<img src=x onerror=alert(1)>\u202Eevil ${"x".repeat(200)}`;
    open(await panelModel("en", { serviceName: name }, { service: { id: null, names: { en: name } } }));
    expect(root.querySelector("img")).toBeNull();
    const shown = root.querySelector("h2 bdi");
    expect(shown?.textContent).toMatch(/^<img src=x.*…$/);
    expect(shown?.textContent?.length).toBeLessThanOrEqual(48);
    expect(shown?.getAttribute("title")).toBe(name);
  });

  test("evidence without its values and a language that doesn't exist break nothing", async () => {
    const broken = await panelModel(
      "en",
      { language: "%%", texts: {}, time: Number.NaN },
      { evidence: [{ part: "sender", code: "domain-lookalike" }] },
    );
    expect(() => open(broken).update(broken)).not.toThrow();
  });

  test("the end of the script takes everything away", async () => {
    const { host } = open(await panelModel("en"));
    end.abort();
    expect(host.isConnected).toBe(false);
    expect(root.querySelector("section")).toBeNull();
  });

  test("a panel that was removed stays removed, whatever is asked of it", async () => {
    const model = await panelModel("en");
    const handle = open(model);
    handle.remove();
    handle.remove();
    handle.update({ ...model, folded: true });
    handle.focus();
    expect(handle.host.isConnected).toBe(false);
  });

  test("the focus goes back to where it was when the panel with it is removed", async () => {
    const own = document.getElementById("own");
    own?.focus();
    const handle = open(await panelModel("en", { folded: true }));
    expect(document.activeElement).toBe(own);
    handle.focus();
    expect(root.activeElement?.id).toBe("headline");
    expect(root.querySelector(".body")).not.toBeNull();
    handle.remove();
    expect(document.activeElement).toBe(own);
  });
});
