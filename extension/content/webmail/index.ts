import type { Adapter } from "./adapter.ts";
import { adapterAt } from "./adapter-at.ts";
import { fastmail } from "./fastmail.ts";
import { gmail } from "./gmail/gmail.ts";
import { gmx } from "./gmx.ts";
import { icloud } from "./icloud.ts";
import { naver } from "./naver.ts";
import { netease } from "./netease.ts";
import { outlook } from "./outlook.ts";
import { proton } from "./proton.ts";
import { qq } from "./qq.ts";
import { SELF_HOSTED } from "./self-hosted.ts";
import { aol, yahoo } from "./yahoo.ts";
import { yahooJapan } from "./yahoo-japan/yahoo-japan.ts";
import { yandex } from "./yandex.ts";
import { zoho } from "./zoho/zoho.ts";

/** The adapters of webmails with an address of their own. */
const HOSTED: readonly Adapter[] = [
  gmail,
  outlook,
  yahoo,
  aol,
  proton,
  yahooJapan,
  icloud,
  fastmail,
  gmx,
  yandex,
  qq,
  naver,
  netease,
  zoho,
];

/**
 * The adapter made for a page, if there is one. For the tools that read saved pages: each content script holds only
 * the adapters that its pages need.
 */
export function adapterFor(url: URL, document?: Document): Adapter | undefined {
  const hosted = HOSTED.find((adapter) => adapter.fits(url));
  if (hosted || !document) return hosted;
  return adapterAt(SELF_HOSTED, document, url);
}
