import { describe, expect, test } from "vitest";
import { nextcloud } from "../../../extension/content/webmail/nextcloud.ts";
import { COLLEAGUE, OWNER, SIGN_UP, SMALL } from "../../stage/mailbox/small.ts";
import { type NextcloudOptions, nextcloudFiles, nextcloudPage } from "../../stage/nextcloud/nextcloud.ts";
import { plainBody } from "../../stage/plain-body.ts";
import { insideOf, openWith } from "../stage/page.ts";
import { describeContract } from "./contract.ts";

const address = "https://cloud.example/index.php/apps/mail/box/1";
const page = (mails = SMALL, more: Partial<NextcloudOptions> = {}) => ({
  html: nextcloudPage(mails, { owner: OWNER, ...more }),
  address: more.opened ? `${address}/thread/${more.opened.time}` : address,
  fill(document: Document) {
    const frame = document.querySelector(".message-frame");
    if (frame && more.opened) insideOf(frame).body.innerHTML = plainBody(more.opened).text;
  },
});

describeContract({
  name: "Nextcloud Mail",
  adapter: nextcloud,
  owner: OWNER.address,
  untold: { rows: { address: true } },
  body: ".message-frame",
  list: (mails) => page(mails),
  message: (opened) => page([], { opened }),
  split: (mails, opened) => page(mails, { opened }),
  leftOut: {
    "sent mail": page(SMALL, { folder: "send" }),
    drafts: page(SMALL, { folder: "pencil" }),
    "a mail of one's own": page([], { folder: "send", opened: SIGN_UP }),
  },
  elsewhere: {
    "its files": { html: nextcloudFiles(OWNER), address: "https://cloud.example/apps/files/files" },
    "the set-up of an account": { html: nextcloudFiles(OWNER), address: "https://cloud.example/apps/mail/setup" },
  },
});

describe("Nextcloud Mail", () => {
  const open = (more: Partial<NextcloudOptions>) => {
    const { html, address, fill } = page(SMALL, more);
    const opened = openWith(nextcloud, html, address);
    fill(opened.document);
    return opened;
  };

  test("a text body, which stands in the page", () => {
    const [mail] = open({ opened: SIGN_UP, plain: true }).mails();
    expect(mail).toMatchObject({
      fromAddress: SIGN_UP.from?.address,
      links: ["https://pay.value-wallet.example/start?a=1"],
    });
    expect(mail?.body).toContain("ご登録ありがとうございます。");
  });

  test("folded mails of a thread have neither text nor address, and the open one has", () => {
    const mails = open({ opened: SIGN_UP, folded: [COLLEAGUE] }).mails();
    expect(mails.map((mail) => mail?.fromAddress)).toEqual([undefined, SIGN_UP.from?.address]);
    expect(mails.map((mail) => mail?.body === undefined)).toEqual([true, false]);
  });

  test("a preview that the assistant has written is not taken for the sender's words", () => {
    const opened = open({});
    opened.document.querySelector(".envelope__preview-text")?.setAttribute("title", "Summarised by the assistant");
    const [first, second] = opened.mailsInRows();
    expect(first?.snippet).toBeUndefined();
    expect(second?.snippet).toBeDefined();
  });
});

test("Nextcloud Mail: the original is the file that its menu offers, by the number in the address of the text", () => {
  const { html, address: at } = page([], { opened: SIGN_UP });
  const opened = openWith(nextcloud, html, at);
  const [message] = opened.messages() as [Element];
  const [place, ...more] = nextcloud.original?.(message)?.() ?? [];
  expect(place?.href).toMatch(/^https:\/\/cloud\.example\/(?:index\.php\/)?apps\/mail\/api\/messages\/\d+\/export$/);
  expect(more).toEqual([]);
  message.querySelector("iframe")?.remove();
  expect(nextcloud.original?.(message)).toBeNull();
});
