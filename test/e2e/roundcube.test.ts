/** A real Roundcube with real mails over IMAP, at an address that no manifest names: read because the user has said so. */
import { afterAll, expect, test } from "vitest";
import { hasRoundcube, hasSkin } from "../../scripts/webmail/roundcube.ts";
import { pause, until } from "../driver/wait.ts";
import { enterRoundcube } from "./roundcube-session.ts";
import { leaveSelfHosted, USER } from "./self-hosted.ts";
import { says } from "./session.ts";

const isThere = hasRoundcube();
if (!isThere) console.log("There is no Roundcube: its tests are left out.");
const hasLarry = isThere && hasSkin("larry");
if (isThere && !hasLarry) console.log("This Roundcube has no skin “larry”: its test is left out.");

afterAll(leaveSelfHosted);

const STANDS = { count: 1, isAbove: true, isInBody: false };

test.skipIf(!isThere)("new mail, pages, a search, the frame, deleting, and a mail on its own page", async () => {
  const mailbox = await enterRoundcube();
  expect(await mailbox.marks(1)).toEqual([says("mark_warn", { service: "Kohnan Pay" })]);

  // What has come since the list was loaded, Roundcube knows from its second look on: the requests at its start
  // overwrite what each other remember.
  await mailbox.press("checkmail");
  mailbox.receiveSignUp("second");
  await mailbox.press("checkmail");
  await mailbox.marks(2);

  await mailbox.press("nextpage");
  await mailbox.rowsSay("the second page", (rows) => rows.length === 4);
  await mailbox.marks(0);
  await mailbox.press("firstpage");
  await mailbox.marks(2);

  await mailbox.search("Photos");
  await mailbox.rowsSay("only what was searched for", (rows) => rows.every((row) => row.includes("Photos")));
  await mailbox.marks(0);
  await mailbox.press("reset-search");
  await mailbox.marks(2);

  // From one mail to the next in the same frame.
  await mailbox.open(0);
  expect(await mailbox.panel("frame")).toEqual(STANDS);
  await mailbox.open(2);
  await until("no panel on an ordinary mail", async () => (await mailbox.panels()) === 0);
  await mailbox.open(1);
  expect(await mailbox.panel("frame")).toEqual(STANDS);
  await mailbox.press("delete");
  await mailbox.marks(1);
  await until("no panel without its mail", async () => (await mailbox.panels()) === 0);

  // Here the script comes by itself, because the site is read always.
  await mailbox.openAlone();
  expect(await mailbox.panel("page")).toEqual(STANDS);
  expect(await mailbox.panelText()).toContain("Kohnan Pay");
  expect(mailbox.errors).toEqual([]);
});

test.skipIf(!isThere)("in Japanese; and an update of the extension leaves nothing behind", async () => {
  const mailbox = await enterRoundcube({ language: "ja" });
  const mark = says("mark_warn", { service: "コーナンPay" }, "ja");
  expect(await mailbox.marks(1)).toEqual([mark]);
  await mailbox.open(0);
  expect(await mailbox.panel("frame")).toEqual(STANDS);

  await mailbox.update();
  await pause(1_500);
  await mailbox.press("list");
  expect(await mailbox.marks(1)).toEqual([mark]);
  await mailbox.open(0);
  expect(await mailbox.panel("frame")).toEqual(STANDS);
  await pause(1_000);
  expect(await mailbox.panels()).toBe(1);
});

test.skipIf(!hasLarry)("in the older skin, larry", async () => {
  const mailbox = await enterRoundcube({ skin: "larry" });
  expect(await mailbox.marks(1)).toEqual([says("mark_warn", { service: "Kohnan Pay" })]);
  await mailbox.openAlone();
  expect(await mailbox.panel("page")).toEqual(STANDS);
  expect(await mailbox.panelText()).toContain(USER);
  await mailbox.backToList();
  await mailbox.marks(1);
  await mailbox.open(0);
  expect(await mailbox.panel("frame")).toEqual(STANDS);
});
