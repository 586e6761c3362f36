import { describe, expect, test } from "vitest";
import { sogo } from "../../../extension/content/webmail/sogo.ts";
import { OWNER, SIGN_UP, SMALL } from "../../stage/mailbox/small.ts";
import { type SogoOptions, sogoCalendar, sogoPage } from "../../stage/sogo/sogo.ts";
import { openWith } from "../stage/page.ts";
import { describeContract } from "./contract.ts";

const address = "https://groupware.example/SOGo/so/mika/Mail/view#!/Mail/0/INBOX";
const page = (mails = SMALL, more: Partial<SogoOptions> = {}) => ({
  html: sogoPage(mails, { owner: OWNER, ...more }),
  address: more.opened ? `${address}/${more.opened.time}` : address,
});

describeContract({
  name: "SOGo",
  // The folder, the priority and the sender carry the same marks; the last is the sender.
  byOrder: ["div.sg-md-subhead > div: rows fromName"],
  adapter: sogo,
  owner: OWNER.address,
  untold: { rows: { address: true, unread: true } },
  body: ".msg-body",
  list: (mails) => page(mails),
  split: (mails, opened) => page(mails, { opened }),
  leftOut: {
    "sent mail": page(SMALL, { folder: "send" }),
    drafts: page(SMALL, { folder: "drafts" }),
    "a draft that is opened": page([], { folder: "drafts", opened: SIGN_UP }),
  },
  elsewhere: {
    "the calendar": { html: sogoCalendar(OWNER), address: "https://groupware.example/SOGo/so/mika/Calendar/view" },
  },
});

describe("SOGo: the original", () => {
  const original = (hash: string, cookie?: string) => {
    const { html } = page(SMALL, { opened: SIGN_UP });
    const opened = openWith(sogo, html, `https://groupware.example/SOGo/so/mika/Mail/view${hash}`);
    if (cookie) opened.document.cookie = cookie;
    return sogo
      .original?.(opened.messages()[0] as Element)?.()
      .map(String);
  };

  test.each([
    ["#!/Mail/0/INBOX/7", "0/folderINBOX/7/export"],
    ["#!/Mail/2/Work%252FOld%2520mails.2026/12", "2/folderWork/folderOld_SP_mails_D_2026/12/export"],
    ["#!/Mail/0/2026/3", "0/folder_2026/3/export"],
  ])("of the mail at %s is what its menu downloads", (hash, path) => {
    expect(original(hash)).toEqual([`https://groupware.example/SOGo/so/mika/Mail/${path}`]);
  });

  test("is asked for with the token that SOGo's own requests carry", () => {
    expect(original("#!/Mail/0/INBOX/7", "XSRF-TOKEN=1cf6af")).toEqual([
      "https://groupware.example/SOGo/so/mika/Mail/0/folderINBOX/7/export?X-XSRF-TOKEN=1cf6af",
    ]);
  });

  test.each(["#!/Mail/0/INBOX", "#!/Mail/0/virtual/INBOX/7", "#!/Mail/0/%25E3%2581%2582/7", "#!/Mail/0/%/7"])(
    "is not known at %s",
    (hash) => expect(original(hash)).toBeUndefined(),
  );
});
