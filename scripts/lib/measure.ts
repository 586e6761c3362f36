import "./second-reader.ts";
import { judge } from "../../src/judge/judge.ts";
import { type Kind, NOTHING_KNOWN, SIGN_UP_KINDS, type Verdict } from "../../src/judge/verdict.ts";
import { hostOf } from "../../src/mail/address.ts";
import { fold } from "../../src/mail/text.ts";
import { entriesForHost } from "../../src/service/domain-index.ts";
import { allServices, serviceById } from "../../src/service/registry.ts";
import { isHeldOut, type LabelledMail, toKind, toMail } from "./labelled-mails.ts";

export type View = "row" | "message";

/** One mail as it was judged, beside what it is. */
export interface Judged {
  labelled: LabelledMail;
  view: View;
  verdict: Verdict;
  kind: Kind;
  /** It is a sign-up mail in the name of a payment service: a stranger to that service should be warned. */
  shouldWarn: boolean;
  phishing: boolean;
}

export function judgeAll(mails: LabelledMail[], view: View): Judged[] {
  return mails.map((labelled) => {
    const kind = toKind(labelled.kind);
    return {
      labelled,
      view,
      verdict: judge(toMail(labelled, view), NOTHING_KNOWN),
      kind,
      shouldWarn: labelled.service !== null && isSignUp(kind),
      phishing: labelled.kind === "phishing",
    };
  });
}

export function isSignUp(kind: Kind): boolean {
  return (SIGN_UP_KINDS as readonly Kind[]).includes(kind);
}

export interface Rate {
  right: number;
  of: number;
}

export interface PrecisionRecall {
  precision: Rate;
  recall: Rate;
}

/** F1, the harmonic mean; 0 where nothing was found. */
export function f1({ precision, recall }: PrecisionRecall): number {
  const [p, r] = [share(precision), share(recall)];
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}

export function share({ right, of }: Rate): number {
  return of === 0 ? 0 : right / of;
}

function rate<T>(items: T[], isRight: (item: T) => boolean): Rate {
  return { right: items.filter(isRight).length, of: items.length };
}

export interface Measures {
  mails: number;
  warning: PrecisionRecall;
  /** "warn" or "warn-fake" on mails that are neither sign-up mails of a payment service nor phishing. */
  falseAlarms: Rate;
  /** Of sign-up mails of a payment service: the kind is the label's. */
  kindRight: Rate;
  /** Of those whose service the registry holds: it is that service. */
  serviceRight: Rate;
  fakesFound: Rate;
  /** Fakes that were called authenticated: never, it should say. */
  fakesAuthenticated: number;
}

export function measure(judged: Judged[]): Measures {
  const due = judged.filter((one) => one.shouldWarn);
  const warned = judged.filter((one) => one.verdict.outcome === "warn");
  const ordinary = judged.filter((one) => !one.shouldWarn && !one.phishing);
  const fakes = judged.filter((one) => one.phishing);
  return {
    mails: judged.length,
    warning: {
      precision: rate(warned, (one) => one.shouldWarn),
      recall: rate(due, (one) => one.verdict.outcome === "warn"),
    },
    falseAlarms: rate(ordinary, (one) => one.verdict.outcome !== "none"),
    kindRight: rate(due, (one) => one.verdict.kind === one.kind),
    serviceRight: rate(
      due.filter((one) => idsOf(one.labelled.service ?? "").size > 0),
      isServiceRight,
    ),
    fakesFound: rate(fakes, (one) => one.verdict.outcome === "warn-fake"),
    fakesAuthenticated: fakes.filter((one) => one.verdict.sender === "authenticated").length,
  };
}

const squeezed = (name: string) => fold(name).replaceAll(" ", "");

const idsByName = new Map<string, Set<string>>();
for (const service of allServices()) {
  for (const name of [service.id, ...Object.values(service.names), ...service.spellings]) {
    const key = squeezed(name);
    const ids = idsByName.get(key) ?? new Set();
    ids.add(service.id);
    idsByName.set(key, ids);
  }
}

/** The registry's ids for a service's name or id as a label gives it. Several where a brand has several entries. */
function idsOf(name: string): Set<string> {
  return idsByName.get(squeezed(name)) ?? new Set();
}

/**
 * Whether the verdict's service is the label's. A brand may have an entry a country, of which a label names none: "Erste Bank"
 * from erstebank.hu is Hungary's, by its name, its domain and its country. ("PayPay" is not PayPay Bank: both are of Japan.)
 */
function isServiceRight({ labelled, verdict }: Judged): boolean {
  const id = verdict.service?.id;
  const label = labelled.service ?? "";
  const ids = idsOf(label);
  if (!id) return false;
  if (ids.has(id)) return true;
  const local = entriesForHost(hostOf(labelled.from_addr ?? "")).find(({ service }) => service.id === id)?.service;
  if (!local) return false;
  const key = squeezed(label);
  const isNamedSo = [...Object.values(local.names), ...local.spellings].some((name) => squeezed(name).startsWith(key));
  const others = new Set([...ids].flatMap((other) => serviceById(other)?.countries ?? []));
  return isNamedSo && !local.countries.some((country) => others.has(country));
}

/** Precision and recall of one kind among all mails. */
export function measureKind(judged: Judged[], kind: Kind): PrecisionRecall {
  return {
    precision: rate(
      judged.filter((one) => one.verdict.kind === kind),
      (one) => one.kind === kind,
    ),
    recall: rate(
      judged.filter((one) => one.kind === kind),
      (one) => one.verdict.kind === kind,
    ),
  };
}

/** Groups by language, the largest number of due warnings first. */
export function byLanguage(judged: Judged[]): [string, Judged[]][] {
  const groups = new Map<string, Judged[]>();
  for (const one of judged) {
    const group = groups.get(one.labelled.lang);
    if (group) group.push(one);
    else groups.set(one.labelled.lang, [one]);
  }
  const due = (group: Judged[]) => group.filter((one) => one.shouldWarn).length;
  return [...groups].sort(([, a], [, b]) => due(b) - due(a));
}

/** Counts by label (rows) and verdict (columns), in the order of `kinds`. */
export function confusion(judged: Judged[], kinds: readonly Kind[]): number[][] {
  return kinds.map((truth) =>
    kinds.map((said) => judged.filter((one) => one.kind === truth && one.verdict.kind === said).length),
  );
}

export interface Bin {
  from: number;
  to: number;
  count: number;
  /** The mean of `sure`. */
  said: number;
  /** How often the outcome was right. */
  was: number;
}

/** The reliability table: does `sure` say how often the outcome is right? Phishing is left out. */
export function reliability(judged: Judged[]): Bin[] {
  const edges = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 1.0001];
  const known = judged.filter((one) => !one.phishing && (one.shouldWarn || one.verdict.service !== null));
  return edges.slice(0, -1).flatMap((from, i) => {
    const to = edges[i + 1] as number;
    const inside = known.filter((one) => one.verdict.sure >= from && one.verdict.sure < to);
    if (inside.length === 0) return [];
    const said = inside.reduce((sum, one) => sum + one.verdict.sure, 0) / inside.length;
    return [{ from, to: Math.min(1, to), count: inside.length, said, was: share(rate(inside, isRight)) }];
  });
}

export function isRight(one: Judged): boolean {
  return (one.verdict.outcome === "warn") === one.shouldWarn && one.verdict.outcome !== "warn-fake";
}

/** Wrong outcomes, the surest first. None of held-out sources: who reads what was judged wrongly there tunes on it. */
export function worstMistakes(judged: Judged[], count: number): Judged[] {
  return judged
    .filter((one) => !one.phishing && !isRight(one) && !isHeldOut(one.labelled))
    .sort((a, b) => b.verdict.sure - a.verdict.sure)
    .slice(0, count);
}
