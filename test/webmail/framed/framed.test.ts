/** A mail in a frame is read when its text comes, whenever that is and however it comes. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { trees } from "../../../extension/content/webmail/kit/deep.ts";
import type { Mail } from "../../../src/mail/mail.ts";
import type { StageMail } from "../../stage/mail.ts";
import { SIGN_UP } from "../../stage/mailbox/small.ts";
import { whileReading } from "../contract/end.ts";
import type { Reading } from "../contract/reading.ts";
import { insideOf, openWith } from "../stage/page.ts";
import { FRAMED, type Framed } from "./pages.ts";

/** Another mail, of which only the text differs where the header stands outside of the frame. */
const AGAIN: StageMail = {
  ...SIGN_UP,
  time: SIGN_UP.time - 60_000,
  html: "<p>Your second registration waits to be confirmed</p>",
};

const FOLDER = join(import.meta.dirname, "../../../extension/content/webmail");

test("every adapter that looks into frames is among those that are tried here", () => {
  const sourceOf = (path: string): string =>
    statSync(path).isDirectory()
      ? readdirSync(path)
          .map((name) => sourceOf(join(path, name)))
          .join("\n")
      : readFileSync(path, "utf8");
  const looking = readdirSync(FOLDER)
    .filter((name) => name !== "kit" && /\bbodyInFrame\(|\.contentDocument\b/.test(sourceOf(join(FOLDER, name))))
    .map((name) => name.replace(/\.ts$/, ""));
  expect(FRAMED.map(({ adapter: { webmail } }) => (webmail === "by-layout" ? "generic" : webmail)).sort()).toEqual(
    looking.sort(),
  );
});

/** The texts of the opened mails that the background was asked about. */
function judged({ asked }: Reading): (string | undefined)[] {
  const mails: Mail[] = asked.flatMap((request) => (request.type === "judge-messages" ? request.mails : []));
  return mails.map(({ body }) => body);
}

function open({ adapter, address, page }: Framed) {
  const opened = openWith(adapter, page(SIGN_UP), address);
  const [frame] = trees(opened.document).flatMap((tree) => [...tree.querySelectorAll("iframe:not([id^=tagYads] *)")]);
  if (!frame) throw new Error("there is no frame");
  const inside = insideOf(frame);
  inside.body.replaceChildren();
  return { opened, frame, inside };
}

describe.each(FRAMED.map((framed) => [framed.adapter.webmail, framed] as const))(
  "%s: a mail in a frame",
  (_, framed) => {
    test("is read when a script draws it there, without a sign outside", async () => {
      const { opened, inside } = open(framed);
      await whileReading(opened, async (reading) => {
        await reading.settle();
        expect(judged(reading).join()).not.toContain("ご登録ありがとうございます");
        inside.body.innerHTML = framed.text(SIGN_UP);
        await reading.settle();
        expect(judged(reading).at(-1)).toContain("ご登録ありがとうございます");
      });
    });

    test("is read when the frame comes after its header, and its text after that", async () => {
      const { opened, frame, inside } = open(framed);
      const place = frame.parentNode as ParentNode;
      const next = frame.nextSibling;
      frame.remove();
      await whileReading(opened, async (reading) => {
        await reading.settle();
        (place as unknown as Node).insertBefore(frame, next);
        const page = (frame as HTMLIFrameElement).contentDocument ?? inside;
        await reading.settle();
        page.body.innerHTML = framed.text(SIGN_UP);
        await reading.settle();
        expect(judged(reading).at(-1)).toContain("ご登録ありがとうございます");
      });
    });

    test("is read when the frame has gone on to another page", async () => {
      const { opened, frame } = open(framed);
      await whileReading(opened, async (reading) => {
        await reading.settle();
        const next = opened.document.implementation.createHTMLDocument();
        next.body.innerHTML = framed.text(SIGN_UP);
        Object.defineProperty(next, "defaultView", { value: opened.document.defaultView });
        Object.defineProperty(next, "readyState", { value: "complete" });
        Object.defineProperty(frame, "contentDocument", { value: next, configurable: true });
        const { Event } = opened.document.defaultView as unknown as typeof globalThis;
        frame.dispatchEvent(new Event("load"));
        await reading.settle();
        expect(judged(reading).at(-1)).toContain("ご登録ありがとうございます");
      });
    });

    test("is read anew when another text comes into the same frame, below the same header", async () => {
      const { opened, inside } = open(framed);
      inside.body.innerHTML = framed.text(SIGN_UP);
      await whileReading(opened, async (reading) => {
        await reading.settle();
        expect(judged(reading).at(-1)).toContain("ご登録ありがとうございます");
        inside.body.innerHTML = framed.text(AGAIN);
        await reading.settle();
        expect(judged(reading).at(-1)).toContain("Your second registration");
      });
    });

    test("leaves nothing that watches it when the extension goes", async () => {
      const { opened, inside } = open(framed);
      await whileReading(opened, async (reading) => {
        await reading.settle();
        expect(reading.hanging()).toContain("an observer");
        reading.end();
        expect(reading.hanging()).toEqual([]);
        inside.body.innerHTML = framed.text(SIGN_UP);
        await reading.settle();
        expect(judged(reading).join()).not.toContain("ご登録ありがとうございます");
        expect(inside.querySelectorAll("[data-mioboe]")).toHaveLength(0);
      });
    });
  },
);

test("a frame in which the user writes is not watched", () => {
  for (const framed of FRAMED) {
    const { opened, inside } = open(framed);
    const isWatched = () => framed.adapter.watch(opened.document).some(({ node }) => node === inside);
    expect(isWatched()).toBe(true);
    inside.body.setAttribute("contenteditable", "true");
    expect(isWatched()).toBe(false);
  }
});
