import { KINDS } from "../../src/kind/model.ts";
import {
  type Bin,
  byLanguage,
  confusion,
  f1,
  type Judged,
  measure,
  measureKind,
  type Rate,
  reliability,
  share,
  worstMistakes,
} from "./measure.ts";

/** The evaluation as one self-contained HTML page: plots are inline SVG, nothing is loaded. */
export function toPage(sections: { title: string; judged: Judged[] }[]): string {
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>How well the judge judges</title>
<style>
  :root { color-scheme: light dark; --bar: #2f7d6d; --soft: #8884; }
  body { font: 15px/1.5 system-ui, sans-serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem; }
  section { border-top: 1px solid var(--soft); padding-top: 1rem; }
  .plots { display: flex; flex-wrap: wrap; gap: 2rem; }
  table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
  td, th { padding: .15rem .5rem; text-align: right; } th:first-child, td:first-child { text-align: left; }
  svg text { font: 11px system-ui, sans-serif; fill: currentColor; }
</style>
<h1>How well the judge judges</h1>
${sections.map(section).join("\n")}
</html>
`;
}

function section({ title, judged }: { title: string; judged: Judged[] }): string {
  const m = measure(judged);
  const kinds = KINDS.map((kind) => ({ name: kind, value: f1(measureKind(judged, kind)) }));
  const languages = byLanguage(judged)
    .map(([name, group]) => ({ name, recall: measure(group).warning.recall }))
    .filter(({ recall }) => recall.of >= 5)
    .map(({ name, recall }) => ({ name: `${name} (${recall.of})`, value: share(recall) }));
  return `<section><h2>${toHtml(title)}</h2>
<p>${m.mails} mails. Warnings: precision ${percent(m.warning.precision)}, recall ${percent(m.warning.recall)}.
Kind right ${percent(m.kindRight)}, service right ${percent(m.serviceRight)}.
False alarms ${(share(m.falseAlarms) * 10_000).toFixed(1)} per 10,000 ordinary mails (${m.falseAlarms.right} of ${m.falseAlarms.of}).
Fakes found ${percent(m.fakesFound)}; called authenticated: ${m.fakesAuthenticated}.</p>
<div class="plots">
<figure><figcaption>F1 a kind</figcaption>${bars(kinds)}</figure>
<figure><figcaption>Recall of warnings a language</figcaption>${bars(languages)}</figure>
<figure><figcaption>“Sure” as said, and how often it was right</figcaption>${diagonal(reliability(judged))}</figure>
<figure><figcaption>Label (rows) and verdict (columns)</figcaption>${matrix(confusion(judged, KINDS))}</figure>
</div>
<details><summary>Worst mistakes</summary><table><tr><th>mail<th>language<th>label<th>verdict<th>sure<th>subject
${worstMistakes(judged, 40).map(mistake).join("\n")}</table></details></section>`;
}

function bars(rows: { name: string; value: number }[]): string {
  const height = 18;
  const lines = rows.map(({ name, value }, i) => {
    const y = i * height;
    return `<text x="118" y="${y + 13}" text-anchor="end">${toHtml(name)}</text>
<rect x="125" y="${y + 3}" width="${(value * 200).toFixed(1)}" height="12" fill="var(--bar)"/>
<text x="330" y="${y + 13}">${(value * 100).toFixed(1)}</text>`;
  });
  return `<svg role="img" width="370" height="${rows.length * height}">${lines.join("")}</svg>`;
}

function diagonal(bins: Bin[]): string {
  const size = 220;
  const at = (value: number) => (20 + value * (size - 40)).toFixed(1);
  const up = (value: number) => (size - 20 - value * (size - 40)).toFixed(1);
  const dots = bins.map((bin) => {
    const r = (2 + Math.log10(bin.count + 1) * 2).toFixed(1);
    const label = `${bin.count} mails: said ${bin.said.toFixed(3)}, was ${bin.was.toFixed(3)}`;
    return `<circle cx="${at(bin.said)}" cy="${up(bin.was)}" r="${r}" fill="var(--bar)" fill-opacity=".7"><title>${label}</title></circle>`;
  });
  return `<svg role="img" width="${size}" height="${size}"><line x1="${at(0)}" y1="${up(0)}" x2="${at(1)}" y2="${up(1)}" stroke="currentColor" stroke-dasharray="3"/>
<text x="${at(0)}" y="${size - 4}">0</text><text x="${at(0.97)}" y="${size - 4}">1</text>${dots.join("")}</svg>`;
}

function matrix(rows: number[][]): string {
  const head = KINDS.map((kind) => `<th>${toHtml(kind)}`).join("");
  const body = rows.map((row, i) => {
    const total = row.reduce((sum, n) => sum + n, 0) || 1;
    const cells = row.map((n) => {
      const tint = Math.round((n / total) * 70);
      return `<td style="background:color-mix(in srgb, var(--bar) ${tint}%, transparent)">${n}`;
    });
    return `<tr><td>${toHtml(KINDS[i] as string)}${cells.join("")}`;
  });
  return `<table><tr><th>${head}${body.join("")}</table>`;
}

function mistake({ labelled, verdict }: Judged): string {
  const cells = [
    labelled.id,
    labelled.lang,
    `${labelled.kind} of ${labelled.service ?? "–"}`,
    `${verdict.outcome}, ${verdict.kind}`,
    verdict.sure.toFixed(2),
    (labelled.subject ?? "").slice(0, 120),
  ];
  return `<tr>${cells.map((cell) => `<td>${toHtml(cell)}`).join("")}`;
}

function percent(rate: Rate): string {
  return rate.of === 0 ? "–" : `${(share(rate) * 100).toFixed(2)} %`;
}

function toHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
