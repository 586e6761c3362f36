import {
  type Judge,
  NOTHING_KNOWN,
  SIGN_UP_KINDS,
  type Sighting,
  serviceKey,
  type Verdict,
} from "../../../src/judge/verdict.ts";
import { type Plan, planAfter, planFor, type Search } from "../../../src/look/plan.ts";
import { everyTerm, isFrom, termsOf } from "../../../src/look/terms.ts";
import type { Mail } from "../../../src/mail/mail.ts";
import { isPlausible } from "../../../src/relationship/times.ts";
import { witnessOf } from "../../../src/relationship/witnesses.ts";
import { serviceById } from "../../../src/service/registry.ts";
import type { LookRequest, LookStep } from "../../look-messages.ts";
import type { Asker } from "../guard/sender.ts";
import { datedAsShown, identity } from "../judging/judge-mails.ts";
import { searchTerms } from "../judging/search.ts";
import { withNetwork } from "../judging/with-network.ts";
import { hashing } from "../memory/hashes.ts";
import { rememberPage } from "../memory/looks.ts";
import { rememberSeen } from "../memory/seen.ts";
import { changeLook, type RunningLook, runningLook } from "./running.ts";

type StepRequest = Extract<LookRequest, { type: "look-step" }>;
type Work = NonNullable<RunningLook["work"]>;

const NO_LOOK: LookStep = { back: null, search: null, made: 0, isAgain: false, progress: { done: 0, of: 0, found: 0 } };

/**
 * What a page that looks through the mailbox is to search for next. What its last search has shown is judged and counted
 * first; the mails themselves are not kept.
 * @param country whose services are searched for first.
 */
export async function lookStep(
  request: StepRequest,
  asker: Asker,
  judge: Judge,
  country: string | undefined,
): Promise<LookStep> {
  const shown = request.rows && (await readPage(request, request.rows, judge));
  // Kept before the next search is handed out: whoever dies in between is asked again, and finds it counted.
  if (shown) await keepPage(pageOf(await runningLook(asker.tabId), request, shown, asker));
  return changeLook(asker.tabId, async (look) => {
    const none = { result: NO_LOOK };
    if (!look || look.frameId !== asker.frameId) return none;
    const work = look.work ?? begun(look, request, country);
    // Another webmail, or somebody else's mailbox, stands there now: nothing of it belongs to this look.
    const isOther = shown && work?.account !== undefined && work.account !== shown.account;
    if (!work || isOther || !isOf(work, asker)) return { ...none, look: null };
    const page = shown && pageOf(look, request, shown, asker);
    if (!page) {
      const reply = replyOf(work, shown ? false : work.isHandedOut);
      return { look: { ...look, work: { ...work, isHandedOut: true } }, result: reply };
    }
    const { fresh, search, account } = page;
    const after: Work = {
      ...work,
      account,
      plan: planAfter(work.plan, { rows: shown.mails.length, terms: termsOn(shown.mails, search) }, request.room),
      found: [...new Set([...work.found, ...fresh.flatMap(({ verdict }) => keyOf(verdict) ?? [])])],
      counted: [...work.counted, ...fresh.map(({ hash }) => hash.slice(0, SHORT))],
      ...(look.serviceKey === null ? {} : { one: sightedIn(fresh, look.serviceKey, work.one) }),
    };
    const phase = after.plan.searches.length > 0 ? "searching" : "returning";
    return { look: { ...look, work: after, phase }, result: replyOf(after, false) };
  });
}

/** Whether a look is of the webmail that asks: wherever its tab may have gone. */
export function isOf({ back }: Pick<Work, "back">, { address }: Pick<Asker, "address">): boolean {
  return URL.canParse(back) && new URL(back).origin === new URL(address).origin;
}

/** A page of results that is still to be counted. */
interface Page {
  look: RunningLook;
  plan: Plan;
  search: Search;
  account: string;
  /** What no page before it has shown. */
  fresh: Shown[];
}

/** undefined: it is not of the search that was handed out last. Then it was counted, and the answer went astray. */
function pageOf(
  look: RunningLook | undefined,
  { made }: StepRequest,
  { mails, account }: { mails: Shown[]; account: string },
  asker: Asker,
): Page | undefined {
  if (!look?.work || look.frameId !== asker.frameId || !isOf(look.work, asker)) return undefined;
  const { plan, counted, account: known = account } = look.work;
  const [search] = plan.searches;
  if (!search || made !== plan.made || known !== account) return undefined;
  return { look, plan, search, account, fresh: mails.filter(({ hash }) => !counted.includes(hash.slice(0, SHORT))) };
}

async function keepPage(page: Page | undefined): Promise<void> {
  if (page?.look.serviceKey !== null) return;
  const { plan, search, account, fresh } = page;
  const { before } = search;
  await rememberPage(account, fresh, { at: plan.at, page: plan.made, ...(before === undefined ? {} : { before }) });
  // What was paid is a fact, whatever the user will say of the service; letters are asked about.
  const receipts = fresh.filter(({ verdict }) => witnessOf(verdict) === "receipt");
  await rememberSeen(receipts.map(({ hash, verdict, time }) => ({ mail: hash, account, verdict, time })));
}

/** Enough of a hash to tell some thousand mails from each other. */
const SHORT = 16;

interface Shown {
  hash: string;
  verdict: Verdict;
  time: number | undefined;
  from: string;
}

async function readPage({ webmail, account }: StepRequest, rows: Mail[], judge: Judge) {
  const hash = await hashing();
  const dated = datedAsShown(rows);
  // What is known of the user makes no difference to what a mail is.
  const verdicts = await withNetwork(() => dated.map((mail) => judge(mail, NOTHING_KNOWN)));
  const mails = await Promise.all(
    dated.map(async (mail, place): Promise<Shown> => {
      return {
        hash: await hash("mail", webmail, account, ...identity(rows[place] ?? mail)),
        verdict: verdicts[place] as Verdict,
        time: mail.time,
        from: (mail.fromAddress ?? "").toLowerCase(),
      };
    }),
  );
  return { account: await hash("account", webmail, account), mails };
}

/** The work of a look at its first step. undefined: there is nothing to search for. */
function begun(
  { serviceKey: key }: RunningLook,
  { room, here }: StepRequest,
  country: string | undefined,
): Work | undefined {
  const terms = key === null ? everyTerm(country) : searchTerms({ id: key });
  if (terms.length === 0) return undefined;
  return { room, plan: planFor(terms, room, Date.now()), back: here, isHandedOut: false, found: [], counted: [] };
}

function replyOf({ plan, back, found }: Work, isAgain: boolean): LookStep {
  const [search = null] = plan.searches;
  const { made } = plan;
  return {
    back,
    search,
    made,
    isAgain: search !== null && isAgain,
    progress: { ...progressOf(plan), found: found.length },
  };
}

function progressOf({ done, of }: Work["plan"]) {
  return { done, of };
}

/** Which of the terms that were searched for the mails are from; where no address is shown, by the services they name. */
function termsOn(mails: Shown[], { from }: Search): Set<string> {
  const terms = new Set<string>();
  for (const { from: address, verdict } of mails) {
    const service = address === "" && verdict.service?.id ? serviceById(verdict.service.id) : undefined;
    for (const term of service ? termsOf(service) : []) terms.add(term);
    const term = address === "" ? undefined : from.find((one) => isFrom(address, one));
    if (term !== undefined) terms.add(term);
  }
  return terms;
}

function keyOf({ service, sender }: Verdict): string | undefined {
  return service?.id && sender !== "imitated" ? service.id : undefined;
}

/** Of one service: its mails but those of sign-ups, which is what the search in the panel is asked about. */
function sightedIn(mails: Shown[], key: string, before: Sighting | undefined): Sighting {
  const now = Date.now();
  const times = mails.flatMap(({ verdict: { service, sender, kind }, time }) => {
    const isTheirs = sender === "authenticated" || sender === "their-domain";
    if (!service || serviceKey(service) !== key || !isTheirs) return [];
    if ((SIGN_UP_KINDS as readonly string[]).includes(kind)) return [];
    return [isPlausible(time, now) ? time : now];
  });
  const { count = 0, firstSeen = Number.POSITIVE_INFINITY, lastSeen = 0 } = before ?? {};
  if (count + times.length === 0) return { count: 0, firstSeen: 0, lastSeen: 0 };
  return {
    count: count + times.length,
    firstSeen: Math.min(count > 0 ? firstSeen : Number.POSITIVE_INFINITY, ...times),
    lastSeen: Math.max(lastSeen, ...times),
  };
}
