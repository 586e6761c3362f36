/** The webmail's own search has an address, or none is made up. */
import { describe, expect } from "vitest";
import { SMALL } from "../../../stage/mailbox/small.ts";
import { expectRows } from "../../stage/expected.ts";
import { openWith } from "../../stage/page.ts";
import { type ContractStage, testWhere } from "../stage.ts";

const BEFORE = Date.UTC(2026, 0, 5, 6);

export function describeSearch(stage: ContractStage) {
  const { adapter } = stage;

  describe(`${stage.name}: its own search`, () => {
    const { search } = stage;

    testWhere(!search)("has no address", () => {
      expect(adapter.searchUrl).toBeUndefined();
      expect(adapter.searchTerms).toBeUndefined();
    });

    testWhere(search)("stands at an address of the webmail, where its rows are read as received mail", () => {
      const { from, leadsTo } = search as NonNullable<ContractStage["search"]>;
      const { html, address } = stage.list(SMALL);
      const target = adapter.searchUrl?.(new URL(address), from);
      expect(target?.href).toBe(leadsTo);
      expect(target?.origin).toBe(new URL(address).origin);
      expect(adapter.fits(target as URL)).toBe(true);
      const found = openWith(adapter, html, leadsTo);
      expectRows(found, SMALL, stage.untold?.rows);
      expect(adapter.view(found.document, found.url)).toBe("list");
    });

    testWhere(search)("is used only where rows tell the address that a mail came from", () => {
      expect(stage.untold?.rows?.address).toBeUndefined();
    });

    testWhere(search)("is for nothing without a sender, nor for more of them than it can be for", () => {
      const here = new URL(stage.list(SMALL).address);
      expect(adapter.searchUrl?.(here, [])).toBeNull();
      const { searchTerms } = adapter;
      const many = ["one.example", "two.example", "three.example"];
      if (searchTerms === undefined) expect(adapter.searchUrl?.(here, many)).not.toBeNull();
      else expect(adapter.searchUrl?.(here, many.slice(0, searchTerms + 1))).toBeNull();
    });

    testWhere(search)("of a time before a day, is another one, or none", () => {
      const { from, leadsTo, before } = search as NonNullable<ContractStage["search"]>;
      const target = adapter.searchUrl?.(new URL(stage.list(SMALL).address), from, BEFORE) ?? null;
      expect(target?.href).toBe(before ? leadsTo + before : undefined);
    });
  });
}
