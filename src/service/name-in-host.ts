import { remembered } from "../mail/memo.ts";
import { fold } from "../mail/text.ts";
import type { RegisteredService } from "./service.ts";
import { spellingOf } from "./spelling-index.ts";

/** A service's name as a whole word of a host that is not the service's: klarna.example, paypal-login.example. */
export interface NameInHost {
  service: RegisteredService;
  name: string;
}

/** Shorter names are words of too many hosts. */
const SHORTEST = 6;

/** The first name in the host's words, the top-level domain left out. null: none. `host` in lower case. */
export const nameInHost: (host: string) => NameInHost | null = remembered(find);

function find(host: string): NameInHost | null {
  if (host.length < SHORTEST || host.length > 253) return null;
  let start = 0;
  for (let i = 0; i < host.length; i++) {
    const unit = host.charCodeAt(i);
    if (unit !== 46 && unit !== 45) continue;
    if (i - start >= SHORTEST) {
      const found = spellingOf(host.slice(start, i));
      const service = found?.services[0];
      if (found && service && !found.ordinary) return { service, name: found.text };
    }
    start = i + 1;
  }
  return null;
}

/** Whether a host's label is an ordinary word's name with what such companies add: myboost.co, getdave.com, wavehq.com. */
export function isNamedAfter(host: string, spelling: string): boolean {
  const name = fold(spelling).replace(/\s/g, "");
  if (!/^[a-z0-9]{3,}$/.test(name)) return false;
  return host.split(".").some((label) => {
    const at = label.indexOf(name);
    if (at < 0) return false;
    const around = `${label.slice(0, at)} ${label.slice(at + name.length)}`;
    return (
      around === " " ||
      /^(?:(?:my|get|pay|go|use|try|join|hello)-? | -?(?:hq|app|pay|card|bank|money|cash|wallet|mail))$/.test(around)
    );
  });
}

/** The first part of an address that is nobody's own: "noreply", "service". */
export function isRoleAddress(address: string): boolean {
  return /^(?:no|do|not|auto|bounce|info|help|hello|support|service|account|notif|alert|secur|verif|team|mail|news|admin|system|message|update|confirm|welcome|contact|customer)/i.test(
    address,
  );
}
