import { describe, expect, test } from "vitest";
import { isRoundcube, roundcube } from "../../../extension/content/webmail/roundcube.ts";
import type { StageMail } from "../../stage/mail.ts";
import { OWNER, SIGN_UP, SMALL } from "../../stage/mailbox/small.ts";
import { mailAddress, roundcubeList, roundcubeMail } from "../../stage/roundcube/roundcube.ts";
import { expectMessages } from "../stage/expected.ts";
import { insideOf, openWith } from "../stage/page.ts";
import { describeContract } from "./contract.ts";
import type { ContractPage } from "./stage.ts";

const HOST = "https://mail.my-server.example/webmail";
const LIST = `${HOST}/?_task=mail&_mbox=INBOX`;

function fillFrame(document: Document, content: string) {
  const frame = document.querySelector("iframe");
  if (!frame) throw new Error("there is no frame beside the list");
  insideOf(frame).documentElement.innerHTML = content.replace(/^.*?<html[^>]*>|<\/html>.*$/gs, "");
}

for (const skin of ["elastic", "larry"] as const) {
  const options = { owner: OWNER, skin };
  const split = (mails: StageMail[], opened: StageMail): ContractPage => ({
    html: roundcubeList(mails, options),
    address: LIST,
    fill: (document) => fillFrame(document, roundcubeMail(opened, options, true)),
  });
  describeContract({
    name: `Roundcube, ${skin}`,
    adapter: roundcube,
    untold: { rows: { snippet: true } },
    owner: OWNER.address,
    body: "#messagebody, iframe",
    list: (mails) => ({ html: roundcubeList(mails, options), address: LIST }),
    message: (mail) => ({ html: roundcubeMail(mail, options), address: HOST + mailAddress(mail) }),
    leftOut: {
      "sent mail": { html: roundcubeList(SMALL, { ...options, folder: "sent" }), address: LIST },
      drafts: { html: roundcubeList(SMALL, { ...options, folder: "drafts" }), address: LIST },
    },
    elsewhere: {
      settings: {
        html: roundcubeList([], options).replace(/<div id="layout-list".*?<div id="layout-content"/s, '<div id="x"'),
        address: `${HOST}/?_task=settings`,
      },
    },
  });

  test(`Roundcube, ${skin}: the original is its source, at the address of this installation`, () => {
    const page = openWith(roundcube, roundcubeMail(SIGN_UP, options), HOST + mailAddress(SIGN_UP));
    const [message] = page.messages() as [Element];
    const [place, ...more] = roundcube.original?.(message)?.() ?? [];
    expect(more).toEqual([]);
    expect(place?.href).toMatch(
      /^https:\/\/mail\.my-server\.example\/webmail\/\?_task=mail&_uid=\d+&_mbox=INBOX&_action=viewsource$/,
    );
    const elsewhere = openWith(roundcube, roundcubeMail(SIGN_UP, options), `${HOST}/?_task=mail&_action=show`);
    expect(roundcube.original?.(elsewhere.messages()[0] as Element)).toBeNull();
  });

  describe(`Roundcube, ${skin}: the frame beside the list`, () => {
    test("the mail in it is read with the list, and its panel stands in it", () => {
      const { html, address, fill } = split(SMALL, SIGN_UP);
      const page = openWith(roundcube, html, address);
      fill?.(page.document);
      expect(page.rows()).toHaveLength(SMALL.length);
      expectMessages(page, [SIGN_UP]);
      const [message] = page.messages() as [Element];
      expect(roundcube.panelPlace(message)?.parent.ownerDocument).not.toBe(page.document);
    });

    test("a header whose marks have changed makes the page unreadable", () => {
      const { html, address, fill } = split(SMALL, SIGN_UP);
      const page = openWith(roundcube, html, address);
      fill?.(page.document);
      const frame = page.document.querySelector("iframe") as Element;
      insideOf(frame).querySelector("#message-header, #messageheader")?.removeAttribute("id");
      expect(page.isBlind()).toBe(true);
    });
  });
}

test("a page of another make is not taken for Roundcube", () => {
  const page = openWith(roundcube, '<link href="skins/elastic/x.css"><p>Write to us</p>', "https://shop.example/");
  expect(isRoundcube(page.document)).toBe(false);
  expect(page.problems()).toEqual([]);
});
