import { expect, test } from "vitest";
import { gmail } from "../../extension/content/webmail/gmail/gmail.ts";
import { DEFAULTS } from "../stage/gmail/options.ts";
import { routeOf, threadsOf } from "../stage/gmail/routes.ts";
import { View } from "../stage/gmail/view.ts";
import { mailbox, single } from "../stage/mail.ts";

const INBOX = new URL("https://mail.google.com/mail/u/0/#inbox");
const DAY = 24 * 60 * 60_000;
const NOW = Date.UTC(2026, 10, 23, 12);

const from = (address: string, daysAgo: number) =>
  single({ from: { name: "", address }, subject: `${address} ${daysAgo}`, text: "", time: NOW - daysAgo * DAY });
const view = new View(
  mailbox({ name: "Mika", address: "mika@mail.example" }, NOW, [
    from("no-reply@mail.paypay.ne.jp", 1),
    from("no-reply@paypay.ne.jp", 800),
    from("news@venmo.com", 2),
    from("haru@friends.example", 3),
  ]),
  DEFAULTS,
);

const found = (terms: string[], before?: number) => {
  const address = gmail.searchUrl?.(INBOX, terms, before);
  const { list } = routeOf(address?.hash ?? "");
  return threadsOf(list, view)?.map(({ mails }) => mails[0]?.subject);
};

test("Gmail's search finds the mails of any of the senders", () => {
  expect(found(["paypay.ne.jp", "venmo.com"])).toEqual([
    "no-reply@mail.paypay.ne.jp 1",
    "news@venmo.com 2",
    "no-reply@paypay.ne.jp 800",
  ]);
  expect(found(["paypal.com"])).toEqual([]);
});

test("and only those from before a day, where it is asked so", () => {
  expect(found(["paypay.ne.jp", "venmo.com"], NOW - 365 * DAY)).toEqual(["no-reply@paypay.ne.jp 800"]);
});

test("it stays in the mailbox that is open, and is none for no sender, or from a print view", () => {
  expect(gmail.searchUrl?.(new URL("https://mail.google.com/mail/u/3/#inbox"), ["a.example"])?.pathname).toBe(
    "/mail/u/3/",
  );
  expect(gmail.searchUrl?.(INBOX, [])).toBeNull();
  expect(gmail.searchUrl?.(new URL("https://mail.google.com/mail/u/0/?view=pt"), ["a.example"])).toBeNull();
});
