import { serverId } from "./messages.ts";

/** Gmail's key of the account, which the address of "Show original" must name. */
const KEY = /^[0-9a-f]{10}$/;

/** Scripts of the page that are looked into; the one with the key stands among the first. */
const MOST_SCRIPTS = 60;

/**
 * Where Gmail shows the original of a message: the page of its menu "Show original" (`view=om`), and the file behind
 * that page's "Download original" (`view=att`), which needs no key, but of which Gmail hands out some from another host.
 * The addresses are those that InboxSDK (getOriginalMessagePage.ts, 2026) and gmail.js (email_source_pre, 2026) use;
 * they could not be tried on a real account.
 */
export function originalsOf(message: Element): URL[] {
  const id = serverId(message);
  const { URL: here } = message.ownerDocument;
  if (!id || !URL.canParse(here)) return [];
  const at = (parameters: Record<string, string>) => {
    const address = new URL(here);
    address.search = new URLSearchParams(parameters).toString();
    address.hash = "";
    return address;
  };
  const [name, value] = id;
  const ik = keyIn(message.ownerDocument);
  const file = at({ view: "att", [name]: value, attid: "0", disp: "comp", safe: "1", zw: "" });
  return ik ? [at({ ik, view: "om", [name]: value }), file] : [file];
}

/**
 * The key of the account: the tenth of the globals that Gmail's own script sets, or what Gmail's requests named. No
 * sender can add to either.
 */
function keyIn(document: Document): string | undefined {
  for (const script of [...document.scripts].slice(0, MOST_SCRIPTS)) {
    const text = script.textContent ?? "";
    const from = text.search(/\bGLOBALS\s*=\s*\[/);
    const found = from < 0 ? undefined : /"([0-9a-f]{10})"/.exec(text.slice(from, from + 2_000))?.[1];
    if (found) return found;
  }
  const { performance, location } = document.defaultView ?? {};
  for (const { name } of performance?.getEntriesByType?.("resource") ?? []) {
    if (!URL.canParse(name)) continue;
    const { origin, searchParams } = new URL(name);
    const ik = origin === location?.origin ? searchParams.get("ik") : null;
    if (ik && KEY.test(ik)) return ik;
  }
  return undefined;
}
