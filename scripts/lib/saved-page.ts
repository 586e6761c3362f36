import { chromium, type Page } from "playwright";
import { findChromium } from "../browsers.ts";

/**
 * Opens a saved page in a real browser as if it had come from `url`: its own scripts don't run, and nothing is
 * fetched from anywhere. `work` gets the page; the browser is closed afterwards.
 * @throws when there is no browser, or the browser can't show the page.
 */
export async function withSavedPage<Result>(
  html: string,
  url: string,
  work: (page: Page) => Promise<Result>,
): Promise<Result> {
  const executablePath = await findChromium();
  if (!executablePath) {
    throw new Error("No Chromium, Chrome or Edge was found. CHROMIUM_PATH=/path/to/it says where it is.");
  }
  const browser = await chromium.launch({ executablePath });
  try {
    const page = await browser.newPage({ serviceWorkers: "block" });
    let served = false;
    await page.route("**/*", (route) => {
      const request = route.request();
      if (served || !request.isNavigationRequest() || request.frame() !== page.mainFrame()) return route.abort();
      served = true;
      // The page's scripts are what made it, and would remake it. This header stops them, and leaves ours alone.
      const headers = { "content-security-policy": "script-src 'none'; object-src 'none'" };
      return route.fulfill({ contentType: "text/html; charset=utf-8", headers, body: html });
    });
    await page.goto(url, { waitUntil: "domcontentloaded" });
    return await work(page);
  } finally {
    await browser.close();
  }
}
