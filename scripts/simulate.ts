/**
 * Simulated mailboxes: how well the memory, the floods and the warnings work together, over weeks.
 * `npm run simulate [users] [seed] [labelled set …] [-- --habits '{"fillIn": 1}']`; see docs/simulation.md.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type LabelledMail, readLabelledMails } from "./lib/labelled-mails.ts";
import { Random } from "./lib/random.ts";
import { simulateMailbox } from "./simulate/mailbox.ts";
import { poolsFrom } from "./simulate/pools.ts";
import { type Experience, HABITS, type Habits, NOTHING_AT_START, useMioboe, type Warned } from "./simulate/use.ts";

/** The set that the levels are measured on; beside the repository, not in it. */
export const SIMULATED_SET = "../shared/corpus/dev.jsonl";
const USERS = 1_000;
const SEED = 20_261_123;
/** Any moment will do; a fixed one keeps runs alike. */
const START = Date.UTC(2026, 9, 1, 6);

interface Level {
  name: string;
  value: (all: Experience) => number;
  /** What is aimed at. */
  atLeast?: number;
  atMost?: number;
}

const UNASKED: Level = { name: "unasked sign-ups warned", value: ({ unasked: u }) => u.warned / u.of, atLeast: 0.98 };
const IN_USE = {
  name: "warnings on mails of services in use, after a week",
  value: ({ used: u }: Experience) => u.warned / u.of,
};

/** Shares from 0 to 1, and a number of floods. */
const LEVELS: Level[] = [
  UNASKED,
  { ...IN_USE, atMost: 0.001 },
  { name: "floods found within the first 25 mails", value: ({ floods: f }) => f.withinFirst25 / f.of, atLeast: 1 },
  { name: "false floods", value: ({ falseFloods }) => falseFloods, atMost: 0 },
  { name: "hidden notice among the first three", value: ({ hidden: h }) => h.amongFirstThree / h.of, atLeast: 0.95 },
];

/** Of users who do nothing at the start nothing is promised; but a change that makes it worse for them is not good. */
const LEVELS_WITHOUT_A_START: Level[] = [UNASKED, { ...IN_USE, atMost: 0.022 }];

/** Simulates so many users with these samples. The same seed gives the same mailboxes. */
export function simulate(
  samples: readonly LabelledMail[],
  users: number,
  seed: number,
  habits: Habits = HABITS,
): Experience {
  const pools = poolsFrom(samples);
  const all: Experience[] = [];
  for (let user = 0; user < users; user++) {
    const random = new Random(seed + user * 7_919);
    all.push(useMioboe(random, simulateMailbox(random, pools, START), habits));
  }
  return all.reduce(sum);
}

function sum<Counts>(one: Counts, other: Counts): Counts {
  if (typeof one === "number") return ((one as number) + (other as number)) as Counts;
  const entries = Object.entries(one as object).map(([key, value]) => [key, sum(value, (other as never)[key])]);
  return Object.fromEntries(entries) as Counts;
}

export interface Compared {
  name: string;
  measured: number;
  limit: string;
  reached: boolean;
}

/** Each level with what was measured. A share of nothing reaches nothing. */
export function compare(all: Experience, levels: readonly Level[] = LEVELS): Compared[] {
  return levels.map(({ name, value, atLeast = -1, atMost = Number.POSITIVE_INFINITY }) => {
    const measured = value(all);
    const limit = atLeast < 0 ? `at most ${atMost}` : `at least ${atLeast}`;
    return { name, measured, limit, reached: measured >= atLeast && measured <= atMost };
  });
}

/** Runs the simulation on the set beside the repository: whether every level is reached. null: it is not there. */
export async function checkSimulation(root: string): Promise<boolean | null> {
  const path = join(root, SIMULATED_SET);
  if (!existsSync(path)) return null;
  const samples = await readLabelledMails(path);
  const asked = report(simulate(samples, USERS, SEED), USERS);
  console.log("The same, of users who do nothing at the start:");
  const idle = simulate(samples, USERS, SEED, { ...HABITS, ...NOTHING_AT_START });
  return report(idle, USERS, LEVELS_WITHOUT_A_START) && asked;
}

/** Warnings that no level is set for, but that whoever reads the levels has to know of. */
const BESIDES: { name: string; of: (all: Experience) => Warned }[] = [
  { name: "on sign-up mails alone of services in use, after a week", of: ({ usedSignUps }) => usedSignUps },
  { name: "on mails of services in use, in the first week", of: ({ firstWeek }) => firstWeek },
  { name: "on older mails of services in use, on the screen at the start", of: ({ atStart }) => atStart },
  { name: "on sign-up mails of services that the user is joining", of: ({ joining }) => joining },
];

function report(all: Experience, users: number, levels: readonly Level[] = LEVELS): boolean {
  console.log(`Simulated mailboxes: ${users} users, ${all.mails} mails.`);
  console.log(JSON.stringify(all));
  const compared = compare(all, levels);
  for (const { name, measured, limit, reached } of compared) {
    console.log(`${name}: ${Number(measured.toFixed(5))} (${limit}): ${reached ? "reached" : "NOT REACHED"}`);
  }
  for (const { name, of } of BESIDES) {
    const { warned, of: count } = of(all);
    console.log(`warnings ${name}: ${warned} of ${count} (${((100 * warned) / count).toFixed(2)} %)`);
  }
  return compared.every(({ reached }) => reached);
}

if (import.meta.main) {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { habits: { type: "string" } } });
  const [users = USERS, seed = SEED, ...sets] = positionals;
  const habits: Habits = { ...HABITS, ...JSON.parse(values.habits ?? "{}") };
  const paths = sets.length > 0 ? sets : [join(import.meta.dirname, "..", SIMULATED_SET)];
  const missing = paths.filter((path) => !existsSync(path));
  if (missing.length > 0) {
    console.error(`There is no labelled set at ${missing.join(", ")}.`);
    process.exit(2);
  }
  const samples = (await Promise.all(paths.map(readLabelledMails))).flat();
  const isReached = report(simulate(samples, Number(users), Number(seed), habits), Number(users));
  process.exitCode = isReached ? 0 : 1;
}
