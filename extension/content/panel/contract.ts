import type { Mail } from "../../../src/mail/mail.ts";
import type { Answer, PanelModel } from "../../messages.ts";
import type { ask } from "../ask.ts";
import type { CheckedSignature, Wanted } from "../original/check-signature.ts";
import type { Adapter, Look, OriginalPlaces } from "../webmail/adapter.ts";

/**
 * The panel's script is injected only when there is something to show, or a marked row may be opened soon. It leaves one
 * function in the content scripts' own world (the page can't see it), under this name.
 */
export const PANEL_GLOBAL = "mioboePanel";

export interface PanelActions {
  answer(answer: Answer | null): void;
  checkPasswords(): void;
  /** Opens the page with all warnings. */
  openRecord(): void;
  /** Opens "Apps I use", where the services that mails came from can be named at once. Absent: not offered. */
  openApps?(): void;
  /** Opens the setting by which Mioboe notices what the user is signing up at. Absent: not offered. */
  openVisits?(): void;
  close(): void;
  /** Looks through the whole mailbox for the mails of all services. Absent: this webmail has no search for that. */
  lookForAll?(): void;
  /** Looks through the mailbox for earlier mails of the service. Absent: this webmail has no search for that. */
  lookThrough?(): void;
  /**
   * Has the webmail show the original of this mail, and reads there who signed it. Resolves when the panel knows the
   * answer. Absent: this webmail shows no original here.
   */
  checkSignature?(): Promise<void>;
  /** Opens the page that reads an original which the user brings. Absent: not offered. */
  bringOriginal?(): void;
  /** Goes to a mail, by the webmail's own id. Absent: this webmail has no such way. */
  openMail?(mailId: string): void;
  /** The panel was really on the screen. */
  seen(): void;
  /** The page covers, hides or removes the panel. */
  hindered(): void;
}

export interface PanelHandle {
  /** @param actions those from now on; without, they stay. */
  update(model: PanelModel, actions?: PanelActions): void;
  focus(): void;
  /** Takes everything out of the page and gives the focus back to where it was. */
  remove(): void;
  /** The element in the page. */
  readonly host: HTMLElement;
}

/** A panel that is complete and stands in no page yet. */
export interface LoosePanel extends PanelHandle {
  put(place: { parent: Element; before: Node | null }, actions: PanelActions): void;
}

/** Who shows a message's panel, and hears of what is pressed in it. */
export interface PanelOwner {
  readonly adapter: Adapter;
  readonly account: string | null;
  /** The reader's own: its errors are known by their classes, and each script has its own ones. */
  readonly ask: typeof ask;
  answered(answer: Answer | null): void;
  /** Reads the original of the mail at one of these places, and tells the panel. */
  checkSignature(places: () => OriginalPlaces): Promise<void>;
  closed(): void;
  hindered(): void;
  /** A request that a button started has failed. */
  failed(error: unknown): void;
}

/** A panel whose mail has just been opened, and where it goes. */
export interface ReadyPanel {
  message: Element;
  model: PanelModel;
  handle: LoosePanel;
  place: { parent: Element; before: Node | null };
}

/**
 * The panel of a mail that is about to be opened, ready before the webmail has fetched the mail: so both come with the same
 * frame, and nothing that the reader has begun to read is pushed down. It is made from what the mail's row tells, says no
 * more than the mark on that row does, and is to be brought up to date as soon as the opened mail was judged.
 */
export interface Foreseen {
  /**
   * Makes the panel for the mail of this row ready, in the place of any other.
   * @param isPressed false: the pointer has just come to the row, and may only be passing by.
   * @param ask gives what the panel of a mail would hold; null: there is nothing to show. What it throws is thrown.
   */
  prepare(row: Element, isPressed: boolean, ask: (mail: Mail) => Promise<PanelModel | null>): Promise<void>;
  /**
   * The panel, if its mail is the only one that is open; it is no longer kept here then. Reads no mail's text, so that it can
   * be asked for in the frame that shows the mail.
   * @param look looks at the page; not called where no panel is ready. Where that takes long, there will be none.
   * @param shown the message that has a panel already.
   */
  take(look: () => Look, shown: Element | undefined): ReadyPanel | null;
  /** Forgets what was foreseen: what is said of the mail may have changed. */
  drop(): void;
}

/** What is needed where nobody waits for the panel yet: what reads the page's mails, and what ends all that is done. */
export type Rehearsal = [adapter: Pick<Adapter, "readMessage">, signal: AbortSignal];

export interface ShowPanel {
  /** Draws the panel into `place`; `signal` ends it and everything it started. */
  (
    place: { parent: Element; before: Node | null },
    model: PanelModel,
    actions: PanelActions,
    signal: AbortSignal,
  ): PanelHandle;
  /** What the buttons of a message's panel do. */
  actionsFor(owner: PanelOwner, message: Element, model: PanelModel): PanelActions;
  /** What the original of a mail tells of its sender, upon the user's click; see original/check-signature.ts. */
  signatureOf(wanted: Wanted, ask: PanelOwner["ask"], signal: AbortSignal): Promise<CheckedSignature>;
  /** Gets panels ready before their mails are opened; see {@link Foreseen}. */
  foresee(adapter: Adapter, signal: AbortSignal): Foreseen;
  /** What makes drawing the first one of a page short, in pieces; see prepare.tsx. */
  prepare?(document: Document, model: PanelModel, ...rehearsal: Rehearsal | []): Iterable<unknown>;
}
