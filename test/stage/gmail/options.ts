/** How Gmail is set up on the stage. */
export interface GmailOptions {
  language: "ja" | "en";
  theme: "light" | "dark";
  /** The split pane: none, right of the list, or below it. */
  pane: "none" | "right" | "below";
  density: "default" | "compact";
  /** The position of the account, as in `/mail/u/0/`. */
  account: number;
  /** How many rows a list shows at once. */
  rowsAPage: number;
  /** Whether the list shows the beginning of the mails. */
  snippets: boolean;
  /** How long a view takes to load, in milliseconds; there is no `role=main` for that time. */
  loading: number;
}

export const DEFAULTS: GmailOptions = {
  language: "en",
  theme: "light",
  pane: "none",
  density: "default",
  account: 0,
  rowsAPage: 100,
  snippets: true,
  loading: 60,
};
