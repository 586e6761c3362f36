/** What an organisation sets by the browser's own policies arrives and holds, in the real browsers. */
import { afterAll, expect, inject, test } from "vitest";
import type { ExtensionBrowser } from "../driver/driver.ts";
import { launch } from "../driver/launch.ts";
import { maySetChromiumPolicy } from "../driver/managed.ts";
import { MailReader } from "../driver/reader.ts";
import { until } from "../driver/wait.ts";
import { KOHNAN_SUBJECT } from "../stage/mailbox/demo.ts";
import { ask } from "./session.ts";

const kind = inject("browserKind");
const isPossible = kind === "firefox" || maySetChromiumPolicy();

let browser: ExtensionBrowser | undefined;
afterAll(() => browser?.close());

test.skipIf(!isPossible)(
  "a service that the organisation allows is not warned of; the others are; its settings hold",
  async () => {
    browser = await launch(kind, { managed: { allowedServices: ["kohnan-pay"], keepForDays: 30, language: "ja" } });
    const page = await browser.openExtensionPage("extension/pages/record/record.html");
    await until("the settings of the organisation", async () => {
      const view = (await ask(page, { type: "record" })) as Record<string, unknown>;
      return view.keepForDays === 30 && view.isKeepForManaged === true && view.language === "ja";
    });
    await page.close();
    const reader = new MailReader(await browser.openMailbox());
    await reader.markOn("Venmo");
    await reader.markOn("【PayPay】");
    expect((await reader.marks()).map(({ subject }) => subject)).not.toContain(KOHNAN_SUBJECT);
  },
);
