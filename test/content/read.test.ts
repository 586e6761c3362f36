// @vitest-environment jsdom
/** Which adapter reads a page that the user has named, and when that is known. */
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { offerAdapters } from "../../extension/content/between-scripts.ts";
import { BY_ADDRESS } from "../../extension/content/by-address.ts";
import { readWhenKnown } from "../../extension/content/read.ts";
import "../../extension/content/reader.iife.ts";
import { generic, isKnownByLayout } from "../../extension/content/webmail/generic/generic.ts";
import { SELF_HOSTED } from "../../extension/content/webmail/self-hosted.ts";
import type { ContentRequest } from "../../extension/messages.ts";
import { OWNER, SMALL } from "../stage/mailbox/small.ts";
import { unknownPage } from "../stage/unknown/unknown.ts";
import { zimbraPage } from "../stage/zimbra/zimbra.ts";

const BIGLOBE = "https://webmail.sso.biglobe.ne.jp/";
const ELSEWHERE = "https://mail.harbour.example/";

offerAdapters(SELF_HOSTED);

let readers: string[];

beforeEach(() => {
  readers = [];
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
  vi.stubGlobal("requestIdleCallback", (work: () => void) => setImmediate(work));
  vi.stubGlobal("cancelIdleCallback", clearImmediate);
  vi.stubGlobal("browser", {
    runtime: {
      id: "mioboe",
      onMessage: { addListener: () => undefined, removeListener: () => undefined },
      sendMessage: async (request: ContentRequest) => {
        if (request.type === "page-state") readers.push(request.webmail);
        return { marks: [], panels: [], ok: true };
      },
    },
  });
});
afterEach(async () => {
  // The extension is gone: whoever still reads notices it at the next change, and ends.
  vi.stubGlobal("browser", { runtime: {} });
  document.body.append(document.createElement("p"));
  await passes(1_100);
  Reflect.deleteProperty(globalThis, "mioboeReads");
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Shows a page at an address and lets the script begin. */
function show(address: string, html: string) {
  vi.stubGlobal("location", new URL(address));
  draw(html);
  readWhenKnown({ named: BY_ADDRESS, any: generic, looksReadable: isKnownByLayout });
}

function draw(html: string) {
  document.documentElement.innerHTML = html.replace(/^.*?<html[^>]*>|<\/html>.*$/gs, "");
}

/** Lets time pass, with its idle moments. */
async function passes(milliseconds: number) {
  await vi.advanceTimersByTimeAsync(milliseconds);
  for (let turn = 0; turn < 100; turn++) await new Promise((resolve) => setImmediate(resolve));
}

const zimbra = () => zimbraPage(SMALL, { owner: OWNER });
const unknown = () => unknownPage(SMALL, { shape: "boxes", language: "ja" });
const empty = "<!DOCTYPE html><html><head></head><body><p>…</p></body></html>";

describe("a webmail of which only the address is known", () => {
  test("is read by its layout, at once where its mails are there", async () => {
    show(BIGLOBE, unknown());
    await passes(0);
    expect(readers).toEqual(["biglobe"]);
  });

  test("is read by the adapter of the program that its page turns out to be, also where that draws itself late", async () => {
    show(BIGLOBE, empty);
    await passes(0);
    draw(zimbra());
    await passes(1_500);
    expect(readers).toEqual(["zimbra"]);
  });

  test("is read by its layout after a second, whatever it looks like: what can't be read has to be told", async () => {
    show(BIGLOBE, empty);
    await passes(0);
    expect(readers).toEqual([]);
    await passes(1_100);
    expect(readers).toEqual(["biglobe"]);
  });
});

describe("any other page", () => {
  test("waits for the marks of a program before it is read by its layout", async () => {
    show(ELSEWHERE, unknown());
    await passes(0);
    expect(readers).toEqual([]);
    await passes(1_100);
    expect(readers).toEqual(["by-layout"]);
  });

  test("is left alone where it is no mailbox", async () => {
    show(ELSEWHERE, empty);
    for (const wait of [0, 1_100, 2_100, 4_100, 8_100]) await passes(wait);
    expect(readers).toEqual([]);
  });
});
