import { join } from "node:path";
import { ensureBrowser } from "../../scripts/browsers.ts";
import { GmailStage } from "../stage/gmail/gmail.ts";
import { demoMailbox } from "../stage/mailbox/demo.ts";
import { Chromium } from "./chromium.ts";
import type { ExtensionBrowser, LaunchOptions } from "./driver.ts";
import { Firefox } from "./firefox.ts";

const root = join(import.meta.dirname, "../..");

/**
 * Starts a browser with the built extension and a mailbox at Gmail's address.
 * @throws when there is no such browser, or the extension was not built.
 */
export async function launch(
  kind: ExtensionBrowser["kind"],
  options: Partial<LaunchOptions> = {},
): Promise<ExtensionBrowser> {
  const language = options.language ?? "en";
  const complete: LaunchOptions = {
    executable: options.executable ?? (await ensureBrowser(kind)),
    extension: join(root, "dist", kind === "chromium" ? "chrome" : "firefox"),
    stage: new GmailStage(demoMailbox(), { language, theme: options.dark ? "dark" : "light" }),
    language,
    dark: false,
    headless: true,
    size: { width: 1280, height: 860 },
    offline: true,
    givesAll: false,
    permits: [],
    ...options,
  };
  return new (kind === "chromium" ? Chromium : Firefox)(complete).launch();
}
