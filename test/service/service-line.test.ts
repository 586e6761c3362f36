/** What the background reads of a service is what the registry says of it, without what only its editors read. */
import { describe, expect, test } from "vitest";
import type { Entry } from "../../src/service/entry.ts";
import { lineOf, readLine } from "../../src/service/service-line.ts";
import { WRITTEN } from "../../src/service/written.ts";

const PROVING = ["stated-by-company", "seen-in-mail"];

/** The entry without sources, pages to read and dates of checks. */
function expected(entry: Entry): object {
  const { kind: _, securityPage: __, lastChecked: ___, noAccountMail, ...service } = entry;
  const { state, since } = entry.status;
  return {
    ...service,
    ...(noAccountMail === undefined ? {} : { noAccountMail: true }),
    domains: entry.domains.map(({ source: _, confidence, ...domain }) => ({
      ...domain,
      ...(PROVING.includes(confidence) ? { proves: true } : {}),
      ...(confidence === "from-memory" ? { guessed: true } : {}),
    })),
    status: state !== "active" && since !== undefined ? { state, since } : { state },
    incidents: entry.incidents.map(({ date, kind }) => ({ date, kind })),
  };
}

describe("a service's line", () => {
  test("says of every service what its entry says", () => {
    for (const entry of WRITTEN) expect(readLine(entry.id, lineOf(entry))).toEqual(expected(entry));
  });

  test("is one line, and holds no source", () => {
    const lines = WRITTEN.map(lineOf);
    expect(lines.filter((line) => line.includes("\n"))).toEqual([]);
    expect(lines.join("\n")).not.toContain("from memory");
  });
});
