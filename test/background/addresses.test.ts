import { fakeBrowser } from "@webext-core/fake-browser";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { MOST_ADDRESSES, nameAddress } from "../../extension/background/memory/addresses.ts";
import { message, messages, newWorld, row, rows, type World } from "./world.ts";

vi.mock("webextension-polyfill", () => ({ default: fakeBrowser }));

let world: World;
beforeEach(async () => {
  world = await newWorld();
});

const addresses = async () => (await world.askAsPage({ type: "remembered" })).addresses;
const warnings = async () => Object.values(await world.recorded()) as { address?: string }[];

describe("the address that a warning came to", () => {
  test("is shown as the webmail shows it, and kept as a hash everywhere else", async () => {
    await world.ask(rows([row("1")], "Mika@Mail.example"));
    const [own] = await addresses();
    expect(own).toEqual({ address: expect.stringMatching(/^[0-9a-f]{64}$/), label: "Mika@Mail.example" });
    expect((await warnings())[0]?.address).toBe(own?.address);
    const others = Object.entries(await world.stored()).filter(([key]) => !key.startsWith("address:"));
    expect(JSON.stringify([others, await warnings()]).toLowerCase()).not.toContain("mika");
  });

  test("is one, however it is written and in whichever tab it is seen", async () => {
    await Promise.all([
      world.ask(rows([row("1")], "mika@mail.example"), 1),
      world.ask(rows([row("2")], " MIKA@mail.example"), 2),
      world.ask(rows([row("3")], "ｍｉｋａ@mail.example"), 2),
    ]);
    expect(await addresses()).toHaveLength(1);
    expect(new Set((await warnings()).map(({ address }) => address)).size).toBe(1);
  });

  test("is the recipient that the opened mail shows, where it came by way of another address", async () => {
    await world.ask(rows([row("1")]));
    await world.ask(messages([{ ...message("1"), to: [{ address: "mika+shop@mail.example" }] }]));
    const all = await addresses();
    expect(all.map(({ label }) => label)).toEqual(["mika@mail.example", "mika+shop@mail.example"]);
    expect((await warnings()).map(({ address }) => address)).toEqual([all[1]?.address]);
  });

  test("is not kept for mails that nobody is warned of", async () => {
    await world.ask(rows([row("1", "hello")]));
    expect(await addresses()).toEqual([]);
  });

  test("is unknown where the page does not tell it, and the mail is warned of all the same", async () => {
    for (const [place, account] of [null, "mika", "a@b@c", `${"x".repeat(300)}@mail.example`].entries()) {
      const { marks } = await world.ask(rows([row(String(place))], account));
      expect(marks[0]?.tone).toBe("warn");
    }
    expect(await addresses()).toEqual([]);
    expect((await warnings()).map(({ address }) => address)).toEqual(Array(4).fill(undefined));
  });

  test("can't be made up without end by a page that lies", async () => {
    for (let from = 0; from < MOST_ADDRESSES + 100; from += 50) {
      const mails = Array.from({ length: 50 }, (_, n) => ({
        ...message(`${from + n}`),
        to: [{ address: `x${from + n}@mail.example` }],
      }));
      await world.ask(messages(mails));
    }
    expect(await addresses()).toHaveLength(MOST_ADDRESSES);
  });
});

test("the hash of an address differs from installation to installation", async () => {
  const hashWith =
    (salt: string) =>
    async (...parts: (string | null)[]) =>
      [salt, ...parts].join(" ");
  const [one, other] = [hashWith("a"), hashWith("b")];
  expect((await nameAddress(one, "mika@mail.example"))?.hash).not.toBe(
    (await nameAddress(other, "mika@mail.example"))?.hash,
  );
});
