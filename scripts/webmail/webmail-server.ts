/** A real webmail that runs for a test. */
export interface WebmailServer {
  /** Where its login is. */
  readonly url: string;
  /** Writes a mail into the inbox, as a delivery does. `message` is the whole mail. */
  deliver(name: string, message: string): void;
  /** Ends it with all that it runs on, and removes what it has written. */
  stop(): Promise<void>;
}
