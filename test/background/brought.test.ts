import { fakeBrowser } from "@webext-core/fake-browser";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { newWorld, PANEL_FILE, type World } from "./world.ts";

vi.mock("webextension-polyfill", () => ({ default: fakeBrowser }));

let world: World;
beforeEach(async () => {
  world = await newWorld();
});

const HEADER = [
  "Received: from mail.sender.example by mx.google.com with ESMTPS",
  "Authentication-Results: mx.google.com; dmarc=pass header.from=kohnan.example",
  "From: noreply@kohnan.example",
].join("\r\n");

const judge = (mail: object = {}, header = HEADER) =>
  world.askAsPage({
    type: "judge-brought",
    mail: { place: "message", fromAddress: "noreply@kohnan.example", subject: "account issued", body: "x", ...mail },
    header,
  });

describe("a mail whose original the user brings", () => {
  test("is judged, and its panel is the real one, in the receiver's own name", async () => {
    const { signature, service, panel } = await judge();
    expect(signature).toEqual({ result: "right", domain: "kohnan.example", by: "Gmail" });
    expect(service).toBe("Kohnan Pay");
    expect(panel).toMatchObject({ file: PANEL_FILE, name: "mioboePanel", model: { serviceKey: "kohnan-pay" } });
    expect(panel?.model.folded).toBe(false);
  });

  test("that names no service, or is nothing to warn of, has no panel", async () => {
    expect(await judge({ fromAddress: "haru@friends.example" })).toMatchObject({ service: null, panel: null });
    expect(await judge({ subject: "receipt" })).toMatchObject({ service: "Kohnan Pay", panel: null });
  });

  test("of a service that the user uses is nothing to warn of", async () => {
    await world.askAsPage({ type: "declare", serviceKey: "kohnan-pay", use: "uses" });
    expect((await judge()).panel).toBeNull();
  });

  test("is kept nowhere, and no warning is counted", async () => {
    const before = JSON.stringify([await world.stored(), await world.recorded(), await world.badge()]);
    await judge();
    expect(JSON.stringify([await world.stored(), await world.recorded(), await world.badge()])).toBe(before);
  });

  test("is not believed in what its own lines claim", async () => {
    const authentication = { dmarc: "pass", dkim: "pass", signedBy: "kohnan.example" };
    const { signature, panel } = await judge(
      { authentication },
      "Received: from a by b\r\nFrom: noreply@kohnan.example",
    );
    expect(signature).toEqual({ result: "unchecked" });
    expect(JSON.stringify(panel)).not.toContain("signedBy");
  });

  test("is not vouched for by what its header proves of somebody else", async () => {
    const header = HEADER.replaceAll("kohnan.example", "evil.example");
    const { signature, panel } = await judge({ fromAddress: "noreply@kohnan.example" }, header);
    expect(signature).toEqual({ result: "another" });
    expect(JSON.stringify(panel)).not.toContain("proof-passed");
  });

  test.each([
    ["no mail", { mail: null }],
    ["no header", { header: 5 }],
  ])("with %s is refused", async (_, more) => {
    const request = { type: "judge-brought", mail: { place: "message" }, header: HEADER, ...more };
    await expect(world.askAsPage(request as never)).rejects.toThrow();
  });

  test("is asked for from a panel: the page opens beside the mailbox", async () => {
    await world.ask({ type: "open-original" });
    const [[opened] = []] = vi.mocked(fakeBrowser.tabs.create).mock.calls.slice(-1);
    expect(opened?.url).toContain("pages/original/original.html");
  });
});
