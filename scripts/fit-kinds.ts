/**
 * Fits the weights of src/kind/model.ts and src/kind/ngrams.ts on labelled mails and writes weights.json and ngrams.json:
 *
 *     node scripts/fit-kinds.ts FILE.jsonl … [--meanings FILE] [--from-zero] [--folds [--mistakes]]     (then: npm run format)
 *
 * Each mail is learnt from four times: as a subject alone, as a text alone, as a list row and as an opened message.
 * The held-out sources are left out. The weights that are there are gone on from (fit-kinds/before.ts), so run it once, on
 * weights as they were committed; --from-zero forgets them.
 *
 * With --folds nothing is written: the programs are divided into folds, and each is judged by weights that never saw it
 * (the project's own mails are always learnt from, and real mails divided one by one). --mistakes lists what was judged
 * wrongly.
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import ngramsBefore from "../src/kind/ngrams.json" with { type: "json" };
import weightsBefore from "../src/kind/weights.json" with { type: "json" };
import { before } from "./fit-kinds/before.ts";
import { crossValidate } from "./fit-kinds/cross-validate.ts";
import { toExamples } from "./fit-kinds/examples.ts";
import { learnKinds } from "./fit-kinds/learn-kinds.ts";
import { readMeanings } from "./fit-kinds/meanings.ts";
import { packNgrams, toWeights } from "./fit-kinds/pack.ts";
import { isHeldOut, readLabelledMails, sourceOf } from "./lib/labelled-mails.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    folds: { type: "boolean" },
    mistakes: { type: "boolean" },
    "from-zero": { type: "boolean" },
    meanings: { type: "string" },
  },
});
const mails = (await Promise.all(positionals.map(readLabelledMails))).flat().filter((mail) => !isHeldOut(mail));
const earlier = values["from-zero"] ? undefined : before(weightsBefore, ngramsBefore);
const examples = toExamples(mails, earlier !== undefined);
console.log(`${mails.length} mails of ${new Set(mails.map(sourceOf)).size} sources, ${examples.length} examples`);
const meanings = values.meanings === undefined ? undefined : readMeanings(values.meanings);
if (values.folds) crossValidate(examples, values.mistakes === true, earlier, meanings);
else {
  const model = learnKinds(examples, earlier, meanings);
  const weights = toWeights(model);
  const ngrams = packNgrams(model);
  const write = (name: string, text: string) => writeFileSync(new URL(`../src/kind/${name}`, import.meta.url), text);
  write("weights.json", `${JSON.stringify(weights, null, 2)}\n`);
  write("ngrams.json", `${JSON.stringify(ngrams, null, 2)}\n`);
  console.log(`${weights.rows.split("\n").length} features of concepts and ${ngrams.count} n-grams written`);
}
