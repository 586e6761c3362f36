/** Check my passwords: an export dropped, worked through and kept; one password tried; nothing leaves. */
import { expect, test } from "vitest";
import { PASSWORD_PLACE_IDS, PASSWORD_PLACES } from "../../extension/browsers/password-places.ts";
import type { Tab } from "../driver/driver.ts";
import { until } from "../driver/wait.ts";
import { memory, says, startBrowser } from "./session.ts";

const PAGE = "extension/pages/passwords/passwords.html";
const SHARED = "Kuroneko-Tabi-77";
const EXPORT = `name,url,username,password,note
Shop,https://shop.example.com/login,mika@mail.example,${SHARED},
PayPal,https://www.paypal.com/signin,mika@mail.example,${SHARED},
Forum,https://forum.example.org,mika,123456,
Good,https://good.example.net,mika,vG7#qTz-Lw90-plum,
`;

const words = (tab: Tab) => tab.evaluate(() => document.querySelector("main")?.innerText ?? "");
const pageSays = (tab: Tab, text: string) => until(`“${text}”`, async () => (await words(tab)).includes(text));

/** Lets go of a file over the place for it. */
function drop(tab: Tab, content: string) {
  return tab.evaluate((text) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], "passwords.csv", { type: "text/csv" }));
    document
      .querySelector(".drop")
      ?.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
  }, content);
}

/** Clicks, as a person does, on the n-th button with this name. */
async function press(tab: Tab, name: string, nth = 0) {
  const place = await until(`a button “${name}”`, () =>
    tab.evaluate(
      (wanted, which) => {
        const buttons = [...document.querySelectorAll("button, label, a")].filter(
          (one) => one.textContent?.trim() === wanted,
        );
        const button = buttons[which];
        if (!button) return null;
        button.scrollIntoView({ block: "center" });
        const { left, top, width, height } = button.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      },
      name,
      nth,
    ),
  );
  await tab.click(place.x, place.y);
}

test("an export is dropped, the reused ones are worked through, and the progress outlives the page", async () => {
  const browser = await startBrowser();
  const tab = await browser.openExtensionPage(PAGE);
  await pageSays(tab, says("page_file_choose"));
  await drop(tab, EXPORT);
  await pageSays(tab, says("page_remaining", { count: "3" }));
  const text = await words(tab);
  expect(text).toContain(says("page_reused", { sites: "example.com" }));
  expect(text).toContain(says("page_found_breached"));
  // Money comes before the rest.
  expect(text.indexOf("PayPal")).toBeLessThan(text.indexOf("example.org"));
  expect(text).not.toContain(SHARED);
  const links = await tab.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>(".account a")].map(({ href }) => href),
  );
  expect(links).toContain("https://shop.example.com/.well-known/change-password");

  await press(tab, says("page_done"));
  await pageSays(tab, says("page_remaining", { count: "2" }));
  const before = JSON.stringify(await memory(browser));
  expect(before).not.toContain("example.com");
  await tab.bringToFront();
  await press(tab, says("page_keep"));
  await until("the progress is kept", async () => "password-work" in (await memory(browser)));
  const kept = JSON.stringify((await memory(browser))["password-work"]);
  for (const secret of [SHARED, "mika", "123456"]) expect(kept).not.toContain(secret);

  await tab.bringToFront();
  await tab.reload();
  await pageSays(tab, says("page_kept", { done: "1", of: "3" }));
  await press(tab, says("page_kept_forget"));
  await until("nothing is kept", async () => !("password-work" in (await memory(browser))));
  expect(tab.errors).toEqual([]);
  expect(browser.outgoing.filter((address) => /example|pwned/.test(address))).toEqual([]);
});

test("a file that is no export is refused by the name of its problem, and a hundred thousand entries freeze nothing", async () => {
  const browser = await startBrowser();
  const tab = await browser.openExtensionPage(PAGE);
  await pageSays(tab, says("page_file_choose"));
  await drop(tab, '{"items": []}');
  await pageSays(tab, says("page_problem_json"));

  await tab.evaluate(() => {
    const rows = Array.from(
      { length: 100_000 },
      (_, at) => `n,https://s${at % 9_000}.com,u${at},word${at % 40_000}x!,`,
    );
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([`name,url,username,password,note\n${rows.join("\n")}`], "big.csv"));
    document.querySelector(".drop")?.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true }));
    // The page draws on while the worker reads: counted here, from the drop to the result.
    const drawn = { frames: 0 };
    Object.assign(globalThis, { drawn });
    const count = () => {
      drawn.frames += 1;
      if (!document.querySelector(".counts")) requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
  });
  await pageSays(tab, says("page_result_from", { count: "100,000", program: says("page_from_chromium") }));
  const { frames } = await tab.evaluate(() => (globalThis as unknown as { drawn: { frames: number } }).drawn);
  expect(frames).toBeGreaterThan(5);
  expect(await tab.evaluate(() => document.querySelectorAll(".account").length)).toBeLessThan(200);
});

test("a tab that is closed in the middle of a file leaves nothing behind, and nothing has gone out", async () => {
  const browser = await startBrowser();
  const before = JSON.stringify(await memory(browser));
  const tab = await browser.openExtensionPage(PAGE);
  await pageSays(tab, says("page_file_choose"));
  await tab.evaluate((count) => {
    const all = Array.from({ length: count }, (_, at) => `n,https://s${at}.example,mika,Kuroneko-${at},`);
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([`name,url,username,password,note\n${all.join("\n")}`], "big.csv"));
    document.querySelector(".drop")?.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true }));
  }, 300_000);
  await until("the progress", () => tab.evaluate(() => document.querySelector("progress") !== null));
  await tab.close();
  const after = JSON.stringify(await memory(browser));
  expect(after).toBe(before);
  expect(after).not.toContain("Kuroneko");
  expect(browser.outgoing.filter((address) => /example|pwned/.test(address))).toEqual([]);
});

test("one password is tried, in the reader's words", async () => {
  const browser = await startBrowser();
  const tab = await browser.openExtensionPage(PAGE);
  await pageSays(tab, says("page_try_title"));
  await tab.evaluate(() => document.querySelector<HTMLInputElement>("#password")?.focus());
  await tab.type("tanaka1985");
  await pageSays(tab, says("page_strength_minutes"));
  await pageSays(tab, says("page_reason_name"));
  await tab.type("-vG7#qTz-Lw90-plum");
  await pageSays(tab, says("page_strength_long"));
  expect(JSON.stringify(await memory(browser))).not.toContain("tanaka");
  expect(tab.errors).toEqual([]);
});

test("each manager is a choice that is remembered, and the link of each that has one opens", async () => {
  const browser = await startBrowser();
  const tab = await browser.openExtensionPage(PAGE);
  await pageSays(tab, says("page_place_choose"));
  const choose = (id: string) =>
    tab.evaluate((wanted) => {
      const list = document.querySelector<HTMLSelectElement>(".choice select");
      if (!list) throw new Error("there is no choice");
      list.value = wanted;
      list.dispatchEvent(new Event("change", { bubbles: true }));
    }, id);
  for (const id of PASSWORD_PLACE_IDS) {
    const { link, name } = PASSWORD_PLACES[id];
    await tab.bringToFront();
    await choose(id);
    if (!link) continue;
    await press(tab, says("page_place_open", { place: name }));
    // A browser without a network shows an error at that address, or was stopped on the way to the host.
    const { host } = new URL(link);
    await until(`a tab at ${host}`, async () =>
      [...(await browser.addresses()), ...browser.outgoing].some((address) => address.includes(host)),
    );
  }
  await choose("keepassxc");
  await until("the choice is kept", async () => JSON.stringify(await memory(browser)).includes("keepassxc"));
  await tab.bringToFront();
  await tab.reload();
  await pageSays(tab, says("page_saved_title", { place: "KeePassXC" }));
  expect(tab.errors).toEqual([]);
});
