import { fakeBrowser } from "@webext-core/fake-browser";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { newWorld, type World } from "./world.ts";

vi.mock("webextension-polyfill", () => ({ default: fakeBrowser }));

let world: World;
beforeEach(async () => {
  world = await newWorld();
});

const HEADER = [
  "Received: from mail.sender.example by mx.google.com with ESMTPS",
  "Authentication-Results: mx.google.com; dmarc=pass header.from=paypal.com",
  "From: service@paypal.com",
].join("\r\n");
const ask = (more: object = {}) =>
  world.ask({
    type: "read-original",
    webmail: "gmail",
    account: "mika@mail.example",
    fromAddress: "service@paypal.com",
    header: HEADER,
    ...more,
  });

describe("the header of an original", () => {
  test("is answered in the webmail’s own name, with what the judge may believe", async () => {
    expect(await ask()).toEqual({
      answer: { result: "right", domain: "paypal.com", by: "Gmail" },
      authentication: { dmarc: "pass" },
    });
  });

  test("of a self-hosted mailbox is a note of its own server, by the mailbox’s address", async () => {
    const header = HEADER.replaceAll("mx.google.com", "mx.mail.example");
    expect(await ask({ webmail: "roundcube", header })).toEqual({
      answer: { result: "noted", domain: "paypal.com", by: "mx.mail.example" },
    });
    const others = HEADER.replaceAll("mx.google.com", "mx.other.example");
    expect(await ask({ webmail: "constructor", header: others })).toEqual({ answer: { result: "unchecked" } });
  });

  test("is kept nowhere", async () => {
    const before = JSON.stringify([await world.stored(), await world.recorded()]);
    await ask();
    expect(JSON.stringify([await world.stored(), await world.recorded()])).toBe(before);
  });

  test.each([
    ["no text", { header: 1 }],
    ["an endless address", { fromAddress: "x".repeat(2_000) }],
    ["no webmail", { webmail: "" }],
  ])("with %s is refused", async (_, more) => {
    await expect(ask(more)).rejects.toThrow();
  });
});
