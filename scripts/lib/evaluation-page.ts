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

/** The evaluation as one self-contained HTML page for wide and narrow windows, light and dark; nothing is loaded. */
export function toPage(sections: { title: string; judged: Judged[] }[]): string {
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>How well the judge judges</title>
<style>${STYLE}</style>
<main>
<h1>How well the judge judges</h1>
<nav>${sections.map(({ title }, i) => `<a href="#s${i}">${toHtml(capital(title))}</a>`).join("")}</nav>
${sections.map(section).join("\n")}
</main>
</html>
`;
}

const STYLE = `
  :root {
    color-scheme: light dark;
    --page: light-dark(#f6f7f6, #151817); --card: light-dark(#fff, #1e2221); --text: light-dark(#1c2422, #e6ebe9);
    --soft: light-dark(#5b6663, #9aa6a2); --line: light-dark(#dde2e0, #333a38);
    --good: light-dark(#2f7d6d, #56b39f); --bad: light-dark(#b3402f, #f0897a);
  }
  * { box-sizing: border-box; }
  body { margin: 0; background: var(--page); color: var(--text); font: 15px/1.5 system-ui, sans-serif; }
  main { max-width: 76rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
  h1 { margin: 0 0 1rem; font-size: 1.7rem; } h2 { margin: 2.5rem 0 1rem; font-size: 1.25rem; }
  nav { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; }
  a { color: var(--good); }
  dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(10rem, 1fr)); gap: .75rem; margin: 0 0 .75rem; }
  dl > div, figure, details { background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: .75rem 1rem; }
  dt, small, th { color: var(--soft); font-size: .85rem; font-weight: normal; }
  dd { margin: 0; font-size: 1.35rem; font-variant-numeric: tabular-nums; } dd small { display: block; }
  .plots { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(24rem, 100%), 1fr)); gap: .75rem; }
  figure { margin: 0; min-width: 0; overflow-x: auto; } figure.wide { grid-column: 1 / -1; }
  figcaption { margin-bottom: .5rem; font-weight: 600; }
  table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
  th, td { padding: .1rem .5rem; text-align: right; white-space: nowrap; }
  th:first-child, td.words { text-align: left; }
  .bars td:nth-child(2) { width: 100%; padding: 0; }
  .bars i { display: block; height: .6rem; border-radius: 3px; background: var(--line); overflow: hidden; }
  .bars b { display: block; height: 100%; background: var(--good); }
  .columns { columns: 15rem; column-gap: 2rem; } .columns th { min-width: 7rem; } .columns table { break-inside: avoid; }
  .matrix td { padding: .3rem .6rem; } .nothing { color: var(--soft); opacity: .6; }
  td.subject { white-space: normal; min-width: 18rem; }
  svg { display: block; max-width: 100%; height: auto; } svg text { font-size: 11px; fill: var(--soft); }
  details { margin-top: .75rem; overflow-x: auto; } summary { cursor: pointer; font-weight: 600; }
`;

function section({ title, judged }: { title: string; judged: Judged[] }, number: number): string {
  const m = measure(judged);
  const kinds = KINDS.map((kind) => ({ name: kind, value: f1(measureKind(judged, kind)) }));
  const languages = byLanguage(judged)
    .map(([name, group]) => ({ name, recall: measure(group).warning.recall }))
    .filter(({ recall }) => recall.of >= 5)
    .map(({ name, recall }) => ({ name: `${name} (${recall.of})`, value: share(recall) }));
  const mistakes = worstMistakes(judged, 40);
  return `<section><h2 id="s${number}">${toHtml(capital(title))}: ${m.mails} mails</h2>
<dl>
${figure("Precision of warnings", m.warning.precision)}
${figure("Recall of warnings", m.warning.recall)}
${figure("Kind right", m.kindRight)}
${figure("Service right", m.serviceRight)}
<div><dt>False alarms<dd>${(share(m.falseAlarms) * 10_000).toFixed(1)}<small>per 10,000 ordinary mails: ${m.falseAlarms.right} of ${m.falseAlarms.of}</small></div>
${figure("Fakes found", m.fakesFound, `called authenticated: ${m.fakesAuthenticated}`)}
</dl>
<div class="plots">
<figure><figcaption>F1 a kind, in percent</figcaption>${bars(kinds)}</figure>
<figure><figcaption>“Sure” as said, and how often it was right</figcaption>${diagonal(reliability(judged))}</figure>
<figure class="wide"><figcaption>Recall of warnings a language, in percent (mails)</figcaption><div class="columns">${inPieces(languages, 8).map(bars).join("")}</div></figure>
<figure class="wide"><figcaption>Label (rows) and verdict (columns)</figcaption>${matrix(confusion(judged, KINDS))}</figure>
</div>
${mistakes.length === 0 ? "" : `<details><summary>Worst mistakes (${mistakes.length})</summary><table><tr><th>mail<th>language<th>label<th>verdict<th>sure<th>subject\n${mistakes.map(mistake).join("\n")}</table></details>`}</section>`;
}

function figure(name: string, rate: Rate, more = ""): string {
  const count = rate.of === 0 ? "none in this set" : `${rate.right} of ${rate.of}`;
  return `<div><dt>${name}<dd>${percent(rate)}<small>${[count, more].filter(Boolean).join("; ")}</small></div>`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function inPieces<T>(items: T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));
}

function bars(rows: { name: string; value: number }[]): string {
  const lines = rows.map(({ name, value }) => {
    const hundred = (value * 100).toFixed(1);
    return `<tr><th>${toHtml(name)}<td><i><b style="width:${hundred}%"></b></i><td>${hundred}`;
  });
  return `<table class="bars">${lines.join("")}</table>`;
}

function diagonal(bins: Bin[]): string {
  const x = (value: number) => (45 + value * 220).toFixed(1);
  const y = (value: number) => (230 - value * 220).toFixed(1);
  const line = (from: [number, number], to: [number, number], more: string) =>
    `<line x1="${x(from[0])}" y1="${y(from[1])}" x2="${x(to[0])}" y2="${y(to[1])}" ${more}/>`;
  const grid = [0, 0.5, 1].map(
    (at) => `${line([0, at], [1, at], 'stroke="var(--line)"')}${line([at, 0], [at, 1], 'stroke="var(--line)"')}
<text x="${x(at)}" y="247" text-anchor="middle">${at}</text><text x="38" y="${Number(y(at)) + 4}" text-anchor="end">${at}</text>`,
  );
  const dots = bins.map((bin) => {
    const r = (3 + Math.log10(bin.count + 1) * 2).toFixed(1);
    const label = `${bin.count} mails: said ${bin.said.toFixed(3)}, was ${bin.was.toFixed(3)}`;
    return `<circle cx="${x(bin.said)}" cy="${y(bin.was)}" r="${r}" fill="var(--good)" fill-opacity=".7"><title>${label}</title></circle>`;
  });
  return `<svg role="img" aria-label="Calibration" width="290" height="265" viewBox="0 0 290 265">${grid.join("")}
${line([0, 0], [1, 1], 'stroke="var(--soft)" stroke-dasharray="4"')}${dots.join("")}
<text x="${x(0.5)}" y="262" text-anchor="middle">said</text><text x="14" y="${y(0.5)}" text-anchor="middle" transform="rotate(-90 14 ${y(0.5)})">was right</text></svg>`;
}

function matrix(rows: number[][]): string {
  const head = KINDS.map((kind) => `<th scope="col">${toHtml(kind)}`).join("");
  const body = rows.map((row, i) => {
    const total = row.reduce((sum, n) => sum + n, 0) || 1;
    const cells = row.map((n, j) => {
      if (n === 0) return '<td class="nothing">·';
      // A mistake is seen however rare it is.
      const tint = Math.round(12 + (n / total) * 48);
      return `<td style="background:color-mix(in srgb, var(--${i === j ? "good" : "bad"}) ${tint}%, transparent)">${n}`;
    });
    return `<tr><th scope="row">${toHtml(KINDS[i] as string)}${cells.join("")}`;
  });
  return `<table class="matrix"><tr><th>${head}${body.join("")}</table>`;
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
  return `<tr>${cells.map((cell, i) => `<td class="words${i === 5 ? " subject" : ""}">${toHtml(cell)}`).join("")}`;
}

function percent(rate: Rate): string {
  return rate.of === 0 ? "–" : `${(share(rate) * 100).toFixed(2)} %`;
}

function toHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
