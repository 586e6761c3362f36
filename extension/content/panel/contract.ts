import type { Answer, PanelModel } from "../../messages.ts";
import type { Adapter } from "../webmail/adapter.ts";

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
  update(model: PanelModel): void;
  focus(): void;
  /** Takes everything out of the page and gives the focus back to where it was. */
  remove(): void;
  /** The element in the page. */
  readonly host: HTMLElement;
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
  /** What makes drawing the first one of a page short, in pieces; see prepare.tsx. */
  prepare?(document: Document, model: PanelModel, ...rehearsal: Rehearsal | []): Iterable<unknown>;
}
