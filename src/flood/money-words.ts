/**
 * Words for money that leaves an account, which the lexicons of src/kind have no concept for: there a transfer is one
 * payment among others. As `fold` of src/mail/text.ts leaves them (lower case, no accents); a space in front keeps a
 * word from being found inside of another.
 */
export const MONEY_WORDS = {
  "payee-added": [
    ...[" payee", " beneficiary", "new recipient", "recipient added"],
    ...["振込先", "受取人", "送金先", "收款人", "수취인"],
    ...[" empfanger", " begunstigte", " beneficiaire", " beneficiario", " favorecido", " beneficjent", "получател"],
  ],
  transfer: [
    ...[" transfer", " wire ", " withdraw", " money sent", "you sent"],
    ...["振込", "振替", "送金", "出金", "转账", "轉帳", "汇款", "匯款", "이체", "송금"],
    ...[" uberweisung", " virement", " transferencia", " bonifico", " przelew", " overschrijving", " overboeking"],
    ...[" перевод", " havale", " chuyen khoan", " transferencia", " overforing", " tilisiirto"],
  ],
} as const satisfies Record<"payee-added" | "transfer", readonly string[]>;
