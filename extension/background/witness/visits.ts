import browser from "webextension-polyfill";
import { VISIT_COUNTS_MS } from "../../../src/relationship/relationship.ts";
import { isPlausible } from "../../../src/relationship/times.ts";
import { serviceById } from "../../../src/service/registry.ts";
import { isWellSourced, type RegisteredService } from "../../../src/service/service.ts";
import { isAllowed } from "../../browsers/optional-permissions.ts";

/** Clocks of the browser and of the mail server disagree a little. */
const CLOCKS_DIFFER_MS = 60_000;

/** A page of the list may hold many mails of many services; nobody visits so many within minutes. */
const MOST_QUESTIONS = 20;
const MOST_PAGES = 20;

/** A mail of a service that the user may have asked for. */
export interface Question {
  /** The registry's id. */
  serviceId: string;
  /** When the mail arrived. */
  time: number;
}

/**
 * When the user visited the site of a mail's service in the minutes before the mail, in milliseconds since 1970. Asked
 * of the browser's history: nothing but the domains of that one service, nothing but those minutes; and nothing of it
 * is kept.
 * @returns one list for each question, in order; empty ones without the permission, or where the browser can't tell.
 */
export async function visitsBefore(questions: readonly Question[]): Promise<number[][]> {
  if (questions.length === 0 || !(await isAllowed("history"))) return questions.map(() => []);
  const now = Date.now();
  return Promise.all(
    questions.map(async ({ serviceId, time }, place) => {
      const service = serviceById(serviceId);
      if (!service || place >= MOST_QUESTIONS || !isPlausible(time, now)) return [];
      const window = { startTime: time - VISIT_COUNTS_MS, endTime: time + CLOCKS_DIFFER_MS };
      const found = await Promise.all(sitesOf(service).map((domain) => visits(domain, window)));
      return found.flat();
    }),
  );
}

interface Window {
  startTime: number;
  endTime: number;
}

async function visits(domain: string, window: Window): Promise<number[]> {
  try {
    const pages = await browser.history.search({ text: domain, ...window, maxResults: MOST_PAGES });
    const theirs = pages.flatMap(({ url }) => (url && isUnder(url, domain) ? [url] : []));
    const all = await Promise.all(theirs.map((url) => browser.history.getVisits({ url })));
    return all
      .flat()
      .flatMap(({ visitTime }) => (visitTime === undefined ? [] : [visitTime]))
      .filter((time) => time >= window.startTime && time <= window.endTime);
  } catch {
    // The permission may have been taken away in between: then nothing is known, as without it.
    return [];
  }
}

function isUnder(url: string, domain: string): boolean {
  if (!URL.canParse(url)) return false;
  const { hostname } = new URL(url);
  return hostname === domain || hostname.endsWith(`.${domain}`);
}

/** Their site, and the domains that are theirs alone: a visit to a company that does much else says nothing. */
function sitesOf({ site, domains }: RegisteredService): string[] {
  const own = domains.filter((one) => isWellSourced(one) && !one.platform && !one.wide && !one.addresses);
  const host = URL.canParse(site) ? new URL(site).hostname.replace(/^www\./, "") : null;
  return [...new Set([...(host ? [host] : []), ...own.map(({ domain }) => domain)])].slice(0, 5);
}
