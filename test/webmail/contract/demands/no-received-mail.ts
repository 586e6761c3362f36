/** What is no received mail is left out, and is no fault. */
import { describe, expect, test } from "vitest";
import type { ContractPage, ContractStage, StagePages } from "../stage.ts";

export function describeNoReceivedMail(stage: ContractStage, { open }: StagePages) {
  const { adapter } = stage;

  describe(`${stage.name}: what is no received mail`, () => {
    test.each(Object.keys(stage.leftOut))("%s: left out, and no fault", (name) => {
      const page = open(stage.leftOut[name] as ContractPage);
      expect(page.mailsInRows().filter(Boolean)).toEqual([]);
      expect(page.mails().filter(Boolean)).toEqual([]);
      expect(page.problems()).toEqual([]);
    });

    test.each(Object.keys(stage.elsewhere))("%s shows no mails", (name) => {
      const page = open(stage.elsewhere[name] as ContractPage);
      expect(page.rows()).toEqual([]);
      expect(page.messages()).toEqual([]);
      expect(page.problems()).toEqual([]);
      expect(adapter.view(page.document, page.url)).toBe("other");
    });
  });
}
