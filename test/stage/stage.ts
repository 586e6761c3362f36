/** A webmail on the stage: what answers at its real address. */
export interface Stage {
  /** Where the mailbox is opened. */
  url(): string;
  answer(url: string): Promise<{ status: number; headers: Record<string, string>; body: string | Buffer }>;
}
