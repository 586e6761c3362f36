import { fakeBrowser } from "@webext-core/fake-browser";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { newWorld, row, rows, settle, type World } from "./world.ts";

vi.mock("webextension-polyfill", () => ({ default: fakeBrowser }));

let world: World;
beforeEach(async () => {
  world = await newWorld();
});

async function installed(reason: "install" | "update" | "chrome_update") {
  await fakeBrowser.runtime.onInstalled.trigger({ reason } as never);
  await settle();
}
const opened = () =>
  vi.mocked(fakeBrowser.tabs.create).mock.calls.filter(([tab]) => tab.url?.includes("welcome/welcome.html")).length;

describe("the first page", () => {
  test("opens once, at the first installation", async () => {
    await installed("install");
    await vi.waitFor(() => expect(opened()).toBe(1));
    await installed("install");
    await world.restart();
    await installed("install");
    expect(opened()).toBe(1);
  });

  test.each(["update", "chrome_update"] as const)("never opens at an %s", async (reason) => {
    await installed(reason);
    expect(opened()).toBe(0);
  });

  test("stays closed where nothing can be remembered: it would open again and again", async () => {
    world.fail.write = new Error("disk full");
    await installed("install");
    expect(opened()).toBe(0);
  });

  test("its test mail is explained by the real panel, and nothing of it is remembered", async () => {
    const { file, name, model } = await world.askAsPage({ type: "demo-panel" });
    expect(file).toMatch(/panel/);
    expect(name).toBe("mioboePanel");
    expect(model.verdict.outcome).toBe("warn");
    expect(model.texts.panel_check_passwords).toBeTruthy();
    expect(JSON.stringify(await world.stored())).not.toContain("demo");
  });
});

test("the picker is told of which services mails have come, so that they are a tap away", async () => {
  const seen = async () => {
    const { services } = await world.askAsPage({ type: "services" });
    return services.flatMap(({ id, seen }) => (seen ? [id] : []));
  };
  expect(await seen()).toEqual([]);
  await world.ask(rows([row("1", "receipt", "other.example"), row("2", "account issued")]));
  expect((await seen()).sort()).toEqual(["kohnan-pay", "paypay"]);
  expect(JSON.stringify(await world.stored())).not.toContain("other.example");
});

test("the picker gets every service of today, with what it is searched by, and none that has ended", async () => {
  const { services } = await world.askAsPage({ type: "services" });
  expect(services.length).toBeGreaterThan(300);
  expect(services.find(({ id }) => id === "paypay")?.spellings).toContain("ペイペイ");
  expect(services.map(({ id }) => id)).not.toContain("seven-pay");
});
