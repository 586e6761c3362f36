import { expect } from "vitest";
import type { Mail } from "../../../src/mail/mail.ts";
import type { StageMail } from "../../stage/mail.ts";
import type { Opened } from "./app.ts";

/** What a webmail's list does not tell. */
export interface Untold {
  /** Its rows carry no address: then none may be read. */
  address?: boolean;
  unread?: boolean;
  snippet?: boolean;
}

const solid = (text: string | undefined) => text?.replace(/\s+/g, "");

/** Every row is read as the mail that it shows, nothing is invented, and each has a place for a mark outside of the sender's space. */
export function expectRows(page: Opened, mails: StageMail[], untold: Untold = {}) {
  const read = page.mailsInRows();
  expect(read.map((mail) => mail?.subject)).toEqual(mails.map(({ subject }) => subject));
  for (const [place, mail] of mails.entries()) {
    expectSender(read[place] ?? null, mail, untold.address);
    if (!untold.unread) expect(read[place]?.unread).toBe(mail.unread ?? false);
  }
  for (const row of page.rows()) {
    const place = page.adapter.markPlace(row);
    expect(place).not.toBeNull();
    expect(new Set(page.rows().map((one) => page.adapter.rowKey(one))).size).toBe(mails.length);
  }
  expect(page.problems()).toEqual([]);
}

/** The opened messages are read as the mails that they show; their panels stand outside of the bodies. */
export function expectMessages(page: Opened, mails: StageMail[], untold: Untold = {}) {
  const read = page.mails();
  expect(read).toHaveLength(mails.length);
  for (const [place, mail] of mails.entries()) {
    expectSender(read[place] ?? null, mail, untold.address);
    expect(read[place]?.subject).toBe(mail.subject);
    const words = (mail.html ?? mail.text).replace(/<[^>]*>/g, " ");
    expect(solid(read[place]?.body)).toContain(solid(words));
  }
  for (const message of page.messages()) expect(page.adapter.panelPlace(message)).not.toBeNull();
  expect(page.problems()).toEqual([]);
}

function expectSender(read: Mail | null, { from }: StageMail, isUntold = false) {
  expect(read?.fromAddress).toBe(isUntold ? undefined : from?.address);
  expect(read?.fromName ?? from?.address).toBe(from?.name || from?.address);
}
