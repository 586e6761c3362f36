/** What an organisation sets by policy. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fakeBrowser } from "@webext-core/fake-browser";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { guardManaged, NOTHING_MANAGED } from "../../extension/background/memory/managed.ts";
import { newWorld, row, rows, settle, type World } from "./world.ts";

vi.mock("webextension-polyfill", () => ({ default: fakeBrowser }));

let world: World;
beforeEach(async () => {
  world = await newWorld();
});

async function policy(values: Record<string, unknown>) {
  await fakeBrowser.storage.managed.set(values);
  await settle();
}
const tone = async (domain?: string, subject = "account issued") =>
  (await world.ask(rows([row(`${domain} ${subject}`, subject, domain)]))).marks[0]?.tone ?? null;
const answer = (given: "mine" | "not-mine") =>
  world.ask({ type: "answer", serviceKey: "kohnan-pay", mailHash: null, answer: given });

describe("an organisation", () => {
  test("says which services its people use: their mails are not warned of, unless a person says otherwise", async () => {
    expect(await tone()).toBe("warn");
    await policy({ uses: ["kohnan-pay"] });
    expect(await tone()).toBe(null);
    expect(await world.badge()).toBe("");
    expect(await tone("other.example")).toBe("warn");
    await answer("not-mine");
    expect(await tone()).toBe("warn");
  });

  test("allows services for good; a fake in their name is warned of all the same", async () => {
    await policy({ allowedServices: ["kohnan-pay"] });
    await answer("not-mine");
    expect(await tone()).toBe(null);
    expect(await tone(undefined, "fake")).toBe("fake");
  });

  test("sets the language and how long warnings are kept, above the user's choice, which is back without it", async () => {
    await world.askAsPage({ type: "set-keep-for", days: 90 });
    await policy({ language: "ja", keepForDays: 30 });
    expect(await world.askAsPage({ type: "record" })).toMatchObject({
      language: "ja",
      keepForDays: 30,
      isKeepForManaged: true,
    });
    await world.askAsPage({ type: "set-language", language: "en" });
    await fakeBrowser.storage.managed.clear();
    await settle();
    expect(await world.askAsPage({ type: "record" })).toMatchObject({
      language: "en",
      keepForDays: 90,
      isKeepForManaged: false,
    });
  });
});

describe("a policy that makes no sense", () => {
  test.each([null, 5, "x", [], { uses: 5, language: 7, keepForDays: "long" }])("%j: sets nothing", (value) => {
    expect(guardManaged(value)).toEqual(NOTHING_MANAGED);
  });

  test("is used as far as it does", () => {
    expect(guardManaged({ uses: ["paypay", 5, ""], doesNotUse: {}, language: "tlh", keepForDays: -3.2 })).toEqual({
      ...NOTHING_MANAGED,
      uses: ["paypay"],
      language: "auto",
      keepForDays: 0,
    });
  });
});

test("Chrome is told every setting, each with what it is for", () => {
  const schema = JSON.parse(
    readFileSync(join(import.meta.dirname, "../../extension/public/managed-schema.json"), "utf8"),
  );
  expect(Object.keys(schema.properties).sort()).toEqual(
    ["allowedServices", "doesNotUse", "keepForDays", "language", "uses"].sort(),
  );
  for (const property of Object.values(schema.properties) as { title?: string; description?: string }[]) {
    expect(property.title).toBeTruthy();
    expect(property.description).toBeTruthy();
  }
});
