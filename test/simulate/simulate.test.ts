import { readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { type LabelledMail, readLabelledMails } from "../../scripts/lib/labelled-mails.ts";
import { Random } from "../../scripts/lib/random.ts";
import { poolsFrom } from "../../scripts/simulate/pools.ts";
import { HABITS, NOTHING_AT_START } from "../../scripts/simulate/use.ts";
import { checkSimulation, compare, simulate } from "../../scripts/simulate.ts";

/** The repository's own mails: too few for the levels, enough to see that the whole works. */
let samples: LabelledMail[];
beforeAll(async () => {
  const folder = join(import.meta.dirname, "../mails");
  const files = readdirSync(folder).filter((name) => name.endsWith(".jsonl"));
  samples = (await Promise.all(files.map((name) => readLabelledMails(join(folder, name))))).flat();
});

describe("mailboxes simulated with the repository's own mails", () => {
  test("have what they are made from", () => {
    const pools = poolsFrom(samples);
    expect(pools.services.length).toBeGreaterThan(20);
    for (const pool of [pools.siteSignUps, pools.siteReceipts, pools.orders, pools.ordinary]) {
      expect(pool.length).toBeGreaterThan(0);
    }
  });

  test("unasked sign-ups are warned of, floods are found in time, and there are no false ones", () => {
    const { unasked, floods, falseFloods } = simulate(samples, 40, 1);
    expect(unasked.of).toBeGreaterThan(30);
    expect(unasked.warned / unasked.of).toBeGreaterThan(0.9);
    expect(floods.of).toBeGreaterThan(5);
    expect(floods.withinFirst25).toBe(floods.of);
    expect(falseFloods).toBe(0);
  });

  test("a user who has declared every service of theirs is never bothered about one", () => {
    const habits = { ...HABITS, ...NOTHING_AT_START, fillIn: 1, declaresSeen: 1, declares: 1 };
    const { used, firstWeek, atStart } = simulate(samples, 20, 2, habits);
    expect(used.of).toBeGreaterThan(100);
    // A service that the user joins meanwhile is asked about once or, where that is overlooked, again.
    expect(used.warned + firstWeek.warned).toBeLessThan(5);
    expect(atStart.warned).toBe(0);
  });

  test("a look through the whole mailbox, and an answer about each app found, spares warnings and hides no try", () => {
    const sure = { ...HABITS, takesOut: 1, saysMineWrongly: 0 };
    const plain = simulate(samples, 40, 2, { ...sure, ...NOTHING_AT_START, goesOn: 0 });
    const looked = simulate(samples, 40, 2, sure);
    expect(plain.used.warned).toBeGreaterThan(10);
    expect(looked.used.warned).toBeLessThan(plain.used.warned / 4);
    expect(looked.unasked.of).toBe(plain.unasked.of);
    // A letter that is read as a receipt counts, wherever it is found.
    expect(looked.unasked.warned).toBeGreaterThanOrEqual(plain.unasked.warned - 2);
  });

  test("who says “mine” of what is not theirs is warned of less of it: that is what their word means", () => {
    const trusting = { ...HABITS, takesOut: 0, saysMineWrongly: 1 };
    const looked = simulate(samples, 40, 2, trusting);
    expect(looked.unasked.warned).toBeLessThan(simulate(samples, 40, 2).unasked.warned);
  });

  test("a user who permits a look at the history hears nothing of what they are signing up at", () => {
    const { joining } = simulate(samples, 80, 2, { ...HABITS, permitHistory: 1 });
    expect(joining.of).toBeGreaterThan(3);
    expect(joining.warned).toBe(0);
  });

  test("mails of services in use are all of them, and the sign-up mails among them", () => {
    const { used, usedSignUps } = simulate(samples, 20, 2);
    expect(usedSignUps.of).toBeGreaterThan(50);
    expect(used.of).toBeGreaterThan(usedSignUps.of);
    expect(used.warned).toBeGreaterThanOrEqual(usedSignUps.warned);
  });

  test("are the same for the same seed, and others for another", () => {
    expect(simulate(samples, 5, 3)).toEqual(simulate(samples, 5, 3));
    expect(simulate(samples, 5, 3)).not.toEqual(simulate(samples, 5, 4));
  });
});

describe("the comparison with the levels", () => {
  const good = {
    mails: 1,
    unasked: { warned: 98, of: 100 },
    used: { warned: 0, of: 1_000 },
    usedSignUps: { warned: 0, of: 300 },
    firstWeek: { warned: 0, of: 1 },
    atStart: { warned: 0, of: 1 },
    joining: { warned: 0, of: 1 },
    floods: { found: 10, withinFirst25: 10, of: 10 },
    falseFloods: 0,
    hidden: { amongFirstThree: 95, recognised: 95, of: 100 },
  };

  test("what is good reaches all of them", () => {
    expect(compare(good).every(({ reached }) => reached)).toBe(true);
  });

  test.each([
    ["unasked sign-ups", { unasked: { warned: 97, of: 100 } }],
    ["services in use", { used: { warned: 100, of: 1_000 } }],
    ["first 25", { floods: { found: 10, withinFirst25: 9, of: 10 } }],
    ["false floods", { falseFloods: 1 }],
    ["hidden notice", { hidden: { amongFirstThree: 94, recognised: 100, of: 100 } }],
    ["unasked sign-ups", { unasked: { warned: 0, of: 0 } }],
  ])("what is worse is named: %s", (name, worse) => {
    const missed = compare({ ...good, ...worse }).filter(({ reached }) => !reached);
    expect(missed.map((level) => level.name)).toEqual([expect.stringContaining(name)]);
  });

  test("a set that is not beside the repository is no failure", async () => {
    expect(await checkSimulation(join(import.meta.dirname, "nowhere"))).toBeNull();
  });
});

test("chance is even, and picks each item once", () => {
  const random = new Random(7);
  const thrown = Array.from({ length: 10_000 }, () => random.next());
  expect(thrown.every((one) => one >= 0 && one < 1)).toBe(true);
  expect(thrown.reduce((sum, one) => sum + one) / thrown.length).toBeCloseTo(0.5, 1);
  expect(random.some([1, 2, 3], 9).sort()).toEqual([1, 2, 3]);
});
