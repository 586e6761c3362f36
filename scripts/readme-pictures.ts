/** `npm run readme-pictures`: takes the README's pictures from the screenshots that `npm start -- --headless` wrote. */
import { copyFile, mkdir } from "node:fs/promises";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const target = join(root, "docs/screenshots");

/** The picture in the README, and the screenshot it is. */
const PICTURES: Record<string, string> = {
  "list-en.png": "chromium-en-light-wide-1-list.png",
  "panel-en.png": "chromium-en-light-wide-2-mail.png",
  "fake-en.png": "firefox-en-dark-wide-5-fake.png",
  "list-ja.png": "chromium-ja-light-wide-1-list.png",
  "panel-ja.png": "chromium-ja-light-wide-2-mail.png",
  "fake-ja.png": "firefox-ja-dark-wide-5-fake.png",
};

await mkdir(target, { recursive: true });
for (const [picture, screenshot] of Object.entries(PICTURES)) {
  await copyFile(join(root, "screenshots", screenshot), join(target, picture)).catch(() => {
    console.error(`screenshots/${screenshot} is not there: npm start -- --headless`);
    process.exitCode = 1;
  });
}
