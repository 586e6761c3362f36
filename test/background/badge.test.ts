import { fakeBrowser } from "@webext-core/fake-browser";
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { PageState } from "../../extension/messages.ts";
import { newWorld, row, rows, type World } from "./world.ts";

vi.mock("webextension-polyfill", () => ({ default: fakeBrowser }));

let world: World;
beforeEach(async () => {
  world = await newWorld();
});

const tabBadge = () => fakeBrowser.action.getBadgeText({ tabId: 1 });
const tabTitle = () => fakeBrowser.action.getTitle({ tabId: 1 });
const tell = (state: PageState) => world.ask({ type: "page-state", webmail: "gmail", state });

describe("the number on the toolbar button", () => {
  test("is the number of open warnings, and nothing when there are none", async () => {
    expect(await world.badge()).toBe("");
    await world.ask(rows([row("1"), row("2"), row("3", "hello")]));
    expect(await world.badge()).toBe("2");
    expect(await fakeBrowser.action.getTitle({})).toBe("Mioboe: 2 mails to look at");
  });

  test("is back after a restart of the browser", async () => {
    await world.ask(rows([row("1")]));
    fakeBrowser.action.resetState();
    await world.restart();
    expect(await world.badge()).toBe("1");
  });

  test("has room for three signs", async () => {
    await world.ask(rows(Array.from({ length: 150 }, (_, n) => row(String(n)))));
    expect(await world.badge()).toBe("99+");
  });
});

describe("a page that can't be read", () => {
  const TROUBLES: [PageState, string][] = [
    [{ reading: "blind", problems: ["row-sender"] }, "can’t be read at the moment"],
    [{ reading: "hindered" }, "hides what Mioboe shows"],
    [{ reading: "unavailable" }, "was not checked"],
  ];
  test.each(TROUBLES)("%o gets a question mark, and the button says why", async (state, words) => {
    await tell(state);
    expect(await tabBadge()).toBe("?");
    expect(await tabTitle()).toContain(words);
  });

  test("shows the number again when it can be read again", async () => {
    await world.ask(rows([row("1")]));
    await tell({ reading: "blind", problems: [] });
    await tell({ reading: "ok" });
    expect((await tabBadge()) || (await world.badge())).toBe("1");
  });

  test("changes nothing for other tabs", async () => {
    await world.ask(rows([row("1")]));
    await tell({ reading: "hindered" });
    expect(await world.badge()).toBe("1");
  });
});
