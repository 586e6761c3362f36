import "../../scripts/lib/second-reader.ts";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type LabelledMail, toKind, toMail } from "../../scripts/lib/labelled-mails.ts";
import { isSignUp } from "../../scripts/lib/measure.ts";
import type { Kind } from "../../src/judge/verdict.ts";
import { judgeKind } from "../../src/kind/judge-kind.ts";

const FOLDER = new URL("../mails/", import.meta.url);
const files = readdirSync(FOLDER).filter((name) => name.endsWith(".jsonl"));
const mailsOf = (file: string): LabelledMail[] =>
  readFileSync(new URL(file, FOLDER), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

/** The weights were fitted on these mails, among others: this notices what a change of words breaks. */
describe("the project's own mails", () => {
  it.each(files)("%s: sign-up mails are told from others, opened and as rows", (file) => {
    const wrong = mailsOf(file).flatMap((mail) =>
      (["row", "message"] as const)
        .map((place) => ({ place, said: judgeKind(toMail(mail, place)).signUp >= 0.5 }))
        .filter(({ said }) => said !== isSignUp(toKind(mail.kind)))
        .map(({ place }) => `${mail.id} ${place}: ${mail.subject}`),
    );
    expect(wrong.length, wrong.join("\n")).toBeLessThanOrEqual(Math.ceil(mailsOf(file).length * 0.05));
  });

  it("nineteen of twenty sign-up mails have the right kind", () => {
    const all = files.flatMap(mailsOf).filter((mail) => isSignUp(toKind(mail.kind)));
    const right = all.filter((mail) => (judgeKind(toMail(mail, "message")).kind as Kind) === toKind(mail.kind));
    expect(right.length / all.length).toBeGreaterThan(0.95);
  });
});
