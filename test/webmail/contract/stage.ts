/** A webmail on the stage, as far as its adapter's contract needs it, and its pages. */
import { test } from "vitest";
import type { Adapter } from "../../../extension/content/webmail/adapter.ts";
import type { StageMail } from "../../stage/mail.ts";
import { COLLEAGUE, SIGN_UP, SMALL } from "../../stage/mailbox/small.ts";
import type { Opened } from "../stage/app.ts";
import type { Untold } from "../stage/expected.ts";
import { openWith } from "../stage/page.ts";

/** A page of a webmail, as a test opens it. */
export interface ContractPage {
  html: string;
  address: string;
  /** Does what the webmail's script does after loading: fills frames, and the like. */
  fill?(document: Document): void;
}

/** A webmail on the stage, as far as its adapter's contract needs it. */
export interface ContractStage {
  /** The webmail's name, as people know it. */
  name: string;
  adapter: Adapter;
  /** What the webmail's list doesn't tell, or its messages. */
  untold?: { rows?: Untold; messages?: Untold };
  /** The address of the mailbox; absent: the webmail doesn't show it. */
  owner?: string;
  /** Selects the elements in which senders' HTML stands, or the frames that hold it. */
  body: string;
  /**
   * What only its order tells, as far as is known of the page: turned around, it is read as something else, without a
   * word. The element, and what is then wrong.
   */
  byOrder?: string[];
  /** A search from the list's address, and where it has to lead. Absent: no address leads to one that can be used. */
  search?: {
    from: string[];
    leadsTo: string;
    /** What is added for mails from before 5 January 2026, 6 o'clock. Absent: it can't be asked for a time. */
    before?: string;
  };
  /** A list, the newest first. */
  list(mails: StageMail[]): ContractPage;
  /** One opened mail, without a list. Absent where the webmail shows it only beside its list. */
  message?(mail: StageMail): ContractPage;
  /** A list with one of its mails opened beside it. Absent where the webmail has no such view. */
  split?(mails: StageMail[], opened: StageMail): ContractPage;
  /** Pages with mails that are not received ones, or none at all: sent mail, drafts, advertisements. No row of them is read. */
  leftOut: Record<string, ContractPage>;
  /** Pages of the same host that show no mails: login, settings, calendar. */
  elsewhere: Record<string, ContractPage>;
}

/** The pages of a stage, opened. */
export interface StagePages {
  open(page: ContractPage): Opened;
  list(mails: StageMail[]): Opened;
  /** Only where a list with an opened mail beside it is known. */
  split(mails: StageMail[], opened: StageMail): Opened;
  opened(mail: StageMail): Opened;
  /** One of each kind. */
  each: [name: string, page: () => Opened][];
}

export function pagesOf({ adapter, list, message, split }: ContractStage): StagePages {
  const open = ({ html, address, fill }: ContractPage) => {
    const page = openWith(adapter, html, address);
    fill?.(page.document);
    return page;
  };
  const pages: Omit<StagePages, "each"> = {
    open,
    list: (mails) => open(list(mails)),
    split(mails, opened) {
      if (!split) throw new Error("this stage has no list with an opened mail beside it");
      return open(split(mails, opened));
    },
    opened: (mail) => (message ? open(message(mail)) : pages.split([mail], mail)),
  };
  const each: StagePages["each"] = [
    ["a list", () => pages.list(SMALL.slice(0, 3))],
    ["a list of one mail", () => pages.list([SIGN_UP])],
    ["an opened mail", () => pages.opened(SIGN_UP)],
  ];
  if (split) each.push(["a list with an opened mail", () => pages.split(SMALL.slice(0, 2), SIGN_UP)]);
  return { ...pages, each };
}

/** A mail that is shown where another one was. */
export const OTHER: StageMail = {
  ...COLLEAGUE,
  subject: "Another mail in the same place",
  time: COLLEAGUE.time - 60_000,
};

/** What a webmail doesn't have is no test that was left out: there is none. */
export const testWhere = (has: unknown) => (has ? test : () => {});
