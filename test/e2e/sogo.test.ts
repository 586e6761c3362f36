/** A real SOGo with real mails over IMAP, at an address that no manifest names: read because the user has said so. */
import { afterAll, expect, test } from "vitest";
import { hasSogo } from "../../scripts/webmail/sogo.ts";
import { pause, until } from "../driver/wait.ts";
import { KOHNAN_SUBJECT } from "../stage/mailbox/demo.ts";
import { deliverNoted, expectNote, leaveSelfHosted, readAlways, SeenList, USER } from "./self-hosted.ts";
import { says } from "./session.ts";
import { enterSogo, SOGO_ROW, signInToSogo } from "./sogo-session.ts";

const isThere = hasSogo();
if (!isThere) console.log("There is no SOGo: its tests are left out.");

afterAll(leaveSelfHosted);

/** Five servers begin and end in each test. */
const LONG = 180_000;

const STANDS = { count: 1, isAbove: true, isInBody: false };

test.skipIf(!isThere)("new mail, a search, opened mails, deleting", { timeout: LONG }, async () => {
  const mailbox = await enterSogo();
  const { list } = mailbox;
  const mark = says("mark_warn", { service: "Kohnan Pay" });
  expect(await list.marks(1)).toEqual([mark]);

  mailbox.receiveSignUp("second");
  await mailbox.press("mailbox.refresh()");
  expect(await list.marks(2)).toEqual([mark, mark]);

  await mailbox.search("Photos");
  await list.says("only what was searched for", (rows) => rows.length > 0 && rows.every((row) => /Photos/.test(row)));
  await list.marks(0);
  await mailbox.press("mailbox.cancelSearch()");
  await list.marks(2);

  // From one mail to the next in the same place.
  await list.open(0, KOHNAN_SUBJECT);
  expect(await mailbox.panel()).toEqual(STANDS);
  const text = await mailbox.panelText();
  expect(text).toContain("Kohnan Pay");
  expect(text).toContain(USER);
  await list.open(2, "Photos");
  await until("no panel on an ordinary mail", async () => (await mailbox.panels()) === 0);
  await list.open(1, KOHNAN_SUBJECT);
  expect(await mailbox.panel()).toEqual(STANDS);
  await mailbox.press("viewer.deleteMessage()");
  await list.marks(1);
  await until("no panel without its mail", async () => (await mailbox.panels()) === 0);
  expect(mailbox.errors).toEqual([]);
});

test.skipIf(!isThere)("in Japanese; and an update leaves nothing behind", { timeout: LONG }, async () => {
  const mailbox = await enterSogo("ja");
  const { list } = mailbox;
  const mark = says("mark_warn", { service: "コーナンPay" }, "ja");
  expect(await list.marks(1)).toEqual([mark]);
  await list.open(0, KOHNAN_SUBJECT);
  expect(await mailbox.panel()).toEqual(STANDS);

  await mailbox.update();
  await pause(1_500);
  await mailbox.press("mailbox.refresh()");
  expect(await list.marks(1)).toEqual([mark]);
  await list.open(0, KOHNAN_SUBJECT);
  expect(await mailbox.panel()).toEqual(STANDS);
  await pause(1_000);
  expect(await mailbox.panels()).toBe(1);
});

test.skipIf(!isThere)(
  "the original mail, from SOGo itself, holds a note of its server",
  { timeout: LONG },
  async () => {
    const entered = await signInToSogo(deliverNoted);
    await readAlways(entered);
    await new SeenList(entered.tab, SOGO_ROW).open(0);
    await expectNote(entered.tab);
  },
);
