import { describe, expect, test } from "vitest";
import { dayOf, knownDate } from "../../extension/background/judging/dates.ts";
import { speakerOf, wordsFor } from "../../extension/content/panel/words.ts";
import { localeTexts, panelModel, panelModels } from "../../scripts/lib/panel-harness.ts";
import { type Kind, SIGN_UP_KINDS } from "../../src/judge/verdict.ts";

const KINDS: Kind[] = [...SIGN_UP_KINDS, "transaction", "marketing", "other"];

describe("the words of the panel", () => {
  test("a proven sender, a fitting address, an unknown sender and a fake are told apart, in every section", async () => {
    const said = new Map<string, string>();
    for (const sender of ["authenticated", "their-domain", "unknown"] as const) {
      said.set(sender, wordsFor(await panelModel("en", {}, { sender })).happened.join());
    }
    const fake = wordsFor(await panelModel("en", {}, { sender: "imitated", outcome: "warn-fake" }));
    said.set("fake", fake.happened.join());
    expect(new Set(said.values()).size).toBe(4);
    expect(fake.tone).toBe("fake");
    expect(fake.canAnswer).toBe(false);
  });

  test("only a proven sender is called real", async () => {
    const texts = await localeTexts("en");
    for (const [name, model] of Object.entries(await panelModels("en"))) {
      const { happened, means, headline } = wordsFor(model);
      const all = [headline, ...happened, ...means].map((key) => texts[key]).join(" ");
      expect(all.includes("The mail really comes from"), name).toBe(model.verdict.sender === "authenticated");
    }
  });

  test("several services on one day are said to have come within a day, not “within 1 days”", async () => {
    const texts = await localeTexts("en");
    const model = await panelModel("en");
    const said = (days: string) => {
      const attack = { level: "on-a-list", reason: "several-services", values: { count: "3", days } } as const;
      return wordsFor({ ...model, attack }).means.map((key) => texts[key]);
    };
    expect(said("1").join(" ")).toContain("within a day");
    expect(said("5").join(" ")).toContain("within $days$ days");
  });

  test("each kind of mail has a headline of its own", async () => {
    const headlines = await Promise.all(
      SIGN_UP_KINDS.map(async (kind) => wordsFor(await panelModel("en", {}, { kind })).headline),
    );
    expect(new Set(headlines).size).toBe(SIGN_UP_KINDS.length);
  });

  test("there is always exactly one way to the password check, and every text exists", async () => {
    for (const language of ["ja", "en"]) {
      const texts = await localeTexts(language);
      for (const base of Object.values(await panelModels(language))) {
        for (const kind of KINDS) {
          const words = wordsFor({ ...base, verdict: { ...base.verdict, kind } });
          expect(words.steps.filter(({ check }) => check)).toHaveLength(1);
          const keys = [
            words.headline,
            ...words.happened,
            ...words.means,
            ...words.unknown,
            ...words.steps.flatMap(({ title, text }) => [title, text]),
          ];
          for (const key of keys) expect(texts[key], key).toBeTruthy();
        }
      }
    }
  });

  test("what isn't known is said", async () => {
    const sure = wordsFor(await panelModel("en", {}, { sender: "authenticated", evidence: [] })).unknown;
    const unsure = wordsFor(await panelModel("en", {}, { sender: "their-domain", partial: true })).unknown;
    expect(sure).not.toContain("panel_unknown_proof");
    expect(unsure).toEqual(expect.arrayContaining(["panel_unknown_proof", "panel_unknown_partial"]));
  });

  test("a service that has ended gets no advice to reset a password there", async () => {
    const closed = await panelModel("en", { time: Date.UTC(2026, 0, 1) }, { service: { closed: true } });
    expect(speakerOf(closed)).toBe("closed");
    expect(wordsFor(closed).steps.map(({ title }) => title)).not.toContain("panel_step_reset_title");
  });

  test("a mail from before the end of the service is not called a mail from after it", async () => {
    const evidence = [{ part: "service", code: "service-closed", values: { since: "2019-09-30" } }] as const;
    const changes = { service: { closed: true }, evidence: [...evidence] };
    expect(speakerOf(await panelModel("en", { time: Date.UTC(2019, 6, 23) }, changes))).toBe("their-domain");
    expect(speakerOf(await panelModel("en", { time: Date.UTC(2020, 6, 23) }, changes))).toBe("closed");
  });
});

describe("dates", () => {
  test("are written in the reader's language, as exactly as they are known", () => {
    expect(knownDate("2019-07-23", "ja")).toBe("2019年7月23日");
    expect(knownDate("2019-07", "ja")).toBe("2019年7月");
    expect(knownDate("2021", "en")).toBe("2021");
    expect(knownDate("2019-07-23", "en")).toBe("July 23, 2019");
  });

  test("what is no date stays as it is, and an unknown language still gets a date", () => {
    expect(knownDate("last summer", "en")).toBe("last summer");
    expect(knownDate("2019-99-99", "en")).toBe("2019-99-99");
    expect(knownDate("2019-07-23", "no such language")).toBe("July 23, 2019");
    expect(dayOf(Number.NaN, "en")).toBeNull();
    expect(dayOf(9e15, "en")).toBeNull();
    expect(dayOf(undefined, "en")).toBeNull();
  });
});
