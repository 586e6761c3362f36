/**
 * `npm run bench -- cold-start [FOLDER]`: what the first mail pays after the browser has started the background again. It
 * starts a fresh process many times and loads the judge as the build bundles it; then it stops the service worker of the
 * built extension in Chromium many times and asks for a verdict, which starts it. FOLDER is another checkout of the
 * project, built (`npm run build`), to compare with: both are measured in turn. `--quick` takes fewer times. Prints
 * Markdown.
 */
import { execFileSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { build, loadConfigFromFile, type PluginOption } from "vite";
import { ensureBrowser } from "../browsers.ts";
import { measureSizes } from "../sizes.ts";
import { built } from "./measure.ts";
import { median } from "./median.ts";
import { StoppedWorker } from "./stopped-worker.ts";

const { values: options, positionals } = parseArgs({
  options: { quick: { type: "boolean", default: false } },
  allowPositionals: true,
});
const TIMES = options.quick ? 5 : 15;
const FRIEND = {
  place: "row",
  fromName: "Anna Muster",
  fromAddress: "anna@mail.example",
  subject: "Dinner on Friday?",
  snippet: "Shall we meet at eight?",
};
const SERVICE = {
  place: "row",
  fromName: "Kohnan Pay",
  fromAddress: "info@mail.example",
  subject: "【コーナンPay】アカウント登録のお知らせ",
  snippet: "アカウントの登録が完了しました。",
};

/** Run in a process of its own: the judge is loaded, and gets its first mails. */
const START = `
const cost = async (work) => {
  const before = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  return [(user + system) / 1000, result];
};
const [load, { judgeForUser }] = await cost(() => import(process.argv[1]));
const [friend] = await cost(() => judgeForUser(${JSON.stringify(FRIEND)}, { answers: {}, transactions: {} }));
const [service] = await cost(() => judgeForUser(${JSON.stringify(SERVICE)}, { answers: {}, transactions: {} }));
console.log(JSON.stringify([load, friend, service]));
`;

/**
 * The judge of a checkout, built as its extension's background is; without what belongs to an extension: the project's
 * plugins that work on the finished extension (scripts/lib/after-build.ts) are left out.
 */
async function buildJudge(root: string, outDir: string): Promise<string> {
  const config = await loadConfigFromFile({ command: "build", mode: "production" }, join(root, "vite.config.ts"));
  const { plugins = [], json = {}, build: { rolldownOptions = {} } = {} } = config?.config ?? {};
  const isOfData = (plugin: PluginOption) =>
    !!plugin && "name" in plugin && plugin.name.startsWith("mioboe:") && !("closeBundle" in plugin);
  await build({
    root,
    configFile: false,
    logLevel: "error",
    plugins: plugins.flat(3).filter(isOfData),
    json,
    build: {
      outDir,
      target: "es2022",
      rolldownOptions: rolldownOptions.optimization ? { optimization: rolldownOptions.optimization } : {},
      lib: { entry: join(root, "src/judge/judge.ts"), formats: ["es"], fileName: () => "judge.mjs" },
    },
  });
  return join(outDir, "judge.mjs");
}

/** Milliseconds, a list for each line of the table. */
type Costs = number[][];

function inNode(judge: string): number[] {
  const args = ["--input-type=module", "-e", START, judge];
  const [load = 0, friend = 0, service = 0] = JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" }));
  return [load, load + friend, load + friend + service];
}

const roots = [join(import.meta.dirname, "../.."), ...positionals.slice(1).map((folder) => resolve(folder))];
const folder = await mkdtemp(join(tmpdir(), "mioboe-bench-"));
const browsers: StoppedWorker[] = [];
try {
  const judges: string[] = [];
  for (const [i, root] of roots.entries()) judges.push(await buildJudge(root, join(folder, String(i))));
  const costs: Costs[] = roots.map(() => [[], [], [], [], []]);
  const sizes: number[] = [];
  for (const root of roots) {
    const dist = built(join(root, "dist/chrome"));
    sizes.push((await measureSizes(dist)).background);
    browsers.push(await StoppedWorker.open(await ensureBrowser("chromium"), dist));
  }
  // The first time fills caches, the disk's and the browser's.
  for (let time = -1; time < TIMES; time++) {
    for (const i of roots.keys()) {
      const browser = browsers[i] as StoppedWorker;
      const found = [
        ...inNode(judges[i] as string),
        await browser.timeToVerdict(FRIEND),
        await browser.timeToVerdict(SERVICE),
      ];
      if (time >= 0) for (const [line, value] of found.entries()) costs[i]?.[line]?.push(value);
    }
  }
  console.log(report(costs, sizes));
} finally {
  for (const browser of browsers) await browser.close();
  await rm(folder, { recursive: true, force: true });
}

function report(costs: Costs[], sizes: number[]): string {
  const lines = [
    "fresh process: the judge is loaded",
    "… and has judged a friend's mail",
    "… and then one in a payment service's name",
    "Chromium: from the question until the stopped worker's verdict, a friend's mail",
    "… a mail in a payment service's name",
  ];
  const kilobytes = (bytes: number) => `${(bytes / 1_000).toFixed(0)} KB`;
  const row = (name: string, cells: string[], ratio: string) =>
    `| ${name} | ${cells.join(" | ")} |${roots.length > 1 ? ` ${ratio} |` : ""}`;
  const ofSizes = (name: string, values: number[]) =>
    row(name, values.map(kilobytes), ((values[0] ?? 0) / (values[1] ?? 1)).toFixed(2));
  return [
    `Medians of ${TIMES} starts: processor time of a process in Node, time on the clock in Chromium.\n`,
    roots.length > 1 ? "| | here | there | here / there |" : "| | here |",
    roots.length > 1 ? "| --- | ---: | ---: | ---: |" : "| --- | ---: |",
    ofSizes("the background's script", sizes),
    ...lines.map((name, line) => {
      const values = costs.map((all) => median(all[line] ?? []));
      return row(
        name,
        values.map((value) => `${value.toFixed(1)} ms`),
        ((values[0] ?? 0) / (values[1] ?? 1)).toFixed(2),
      );
    }),
  ].join("\n");
}
