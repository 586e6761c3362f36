// @vitest-environment jsdom
/** The sender’s signature, which the reader has checked when the user asks. */
import { beforeEach, describe, expect, test, vi } from "vitest";
import { checkSignature } from "../../extension/content/original/check-signature.ts";
import { PANEL_GLOBAL, type ShowPanel } from "../../extension/content/panel/contract.ts";
import { Reader } from "../../extension/content/reader.ts";
import { message } from "./page.ts";
import { background, main, page, panels, requests, setStage, settle, WARNED } from "./reader-stage.ts";

setStage();

describe("the sender’s signature", () => {
  const DMARC = { dmarc: "pass" } as const;
  const fetchOriginal = vi.fn();

  beforeEach(() => {
    fetchOriginal.mockReset();
    fetchOriginal.mockResolvedValue({ header: "From: noreply@value-wallet.com" });
    const show = (globalThis as { [PANEL_GLOBAL]?: ShowPanel })[PANEL_GLOBAL];
    const signatureOf: ShowPanel["signatureOf"] = (wanted, ask, signal) =>
      checkSignature(wanted, fetchOriginal, ask, signal);
    Object.assign(show ?? {}, { signatureOf });
    page.adapter.original = (message) =>
      message.id === "printed" ? null : () => [new URL(`${location.href}?${message.id}`)];
    background.read = { answer: { result: "right", domain: "value-wallet.com", by: "Test" }, authentication: DMARC };
  });

  const openPanel = async (id = "kohnan") => {
    main().append(message(id));
    new Reader(page.adapter, page.end);
    await settle();
    return page.shown[0];
  };

  test("is checked upon the user’s press only, of that mail, and the mail is judged again with it", async () => {
    const panel = await openPanel();
    expect(fetchOriginal).not.toHaveBeenCalled();
    await panel?.actions.checkSignature?.();
    expect(fetchOriginal.mock.calls.map(([places]) => String(places))).toEqual([`${location.href}?kohnan`]);
    expect(requests("read-original")).toEqual([
      {
        type: "read-original",
        webmail: "test",
        account: "mika@mailtest.example",
        fromAddress: WARNED,
        header: "From: noreply@value-wallet.com",
      },
    ]);
    expect(requests("judge-messages").at(-1)).toMatchObject({ mails: [{ id: "kohnan", authentication: DMARC }] });
    expect(panel?.model).toMatchObject({ mailHash: "kohnan", signature: { result: "right", by: "Test" } });
  });

  test("stays known while the page is open", async () => {
    const panel = await openPanel();
    await panel?.actions.checkSignature?.();
    const reader = new Reader(page.adapter, page.end);
    reader.judgeAgain();
    await settle();
    expect(page.shown[0]?.model).toHaveProperty("signature.result", "right");
    expect(requests("read-original")).toHaveLength(1);
  });

  test("that couldn’t be read leaves the judgment as it was", async () => {
    const panel = await openPanel();
    fetchOriginal.mockResolvedValue({ problem: "slow" });
    const before = background.asked.length;
    await panel?.actions.checkSignature?.();
    expect(background.asked).toHaveLength(before);
    expect(panel?.model).toMatchObject({ mailHash: "kohnan", signature: { result: "slow" } });
  });

  test("that ends the warning is told by the panel that asked", async () => {
    const panel = await openPanel();
    background.warned.clear();
    await panel?.actions.checkSignature?.();
    expect(panel?.model).toMatchObject({ signed: true, signature: { result: "right" } });
    expect(panels()).toBe(1);
  });

  test("of a mail that was left meanwhile is told to nobody", async () => {
    const panel = await openPanel();
    let answer = (_: object) => {};
    fetchOriginal.mockReturnValue(new Promise((resolve) => (answer = resolve)));
    const checked = panel?.actions.checkSignature?.();
    document.querySelector("article")?.remove();
    await settle();
    answer({ problem: "slow" });
    await checked;
    expect(panel?.model).not.toHaveProperty("signature");
    expect(panels()).toBe(0);
  });

  test("isn’t offered where the webmail shows no original", async () => {
    expect((await openPanel("printed"))?.actions.checkSignature).toBeUndefined();
  });

  test("ends quietly when the background can’t answer", async () => {
    const panel = await openPanel();
    background.failure = new Error("asleep");
    await panel?.actions.checkSignature?.();
    expect(panel?.model).not.toHaveProperty("signature");
  });
});
