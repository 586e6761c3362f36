import type { StageThread } from "../mail.ts";
import type { View } from "./view.ts";

/** What the part of the address behind "#" means. */
export interface Route {
  /** "inbox", "search/pay", "settings/general" … */
  list: string;
  /** The page of the list, from 1. */
  page: number;
  /** The conversation that is open, by its token or its number in hexadecimal. */
  thread?: string;
}

export function routeOf(hash: string): Route {
  const parts = (hash.slice(1).split("?")[0] || "inbox").split("/");
  const last = parts.at(-1) ?? "";
  // The old address of a conversation, by the number of its first mail, still works.
  if (parts.length > 1 && /^(FMfcgz[a-z]{16,}|[0-9a-f]{15,16})$/.test(last)) {
    return { ...routeOf(`#${parts.slice(0, -1).join("/")}`), thread: last };
  }
  if (parts.length > 1 && /^p\d+$/.test(last)) {
    return { list: parts.slice(0, -1).join("/"), page: Number(last.slice(1)) };
  }
  return { list: parts.join("/"), page: 1 };
}

/** The threads of a list; null where the route shows no mail (settings, contacts …). */
export function threadsOf(list: string, view: View): StageThread[] | null {
  const { threads } = view.mailbox;
  const [kind = "", ...rest] = list.split("/");
  switch (kind) {
    case "inbox":
    case "sent":
    case "spam":
    case "category":
      return threads.filter((thread) => (thread.lists ?? ["inbox"]).some((name) => name === list));
    case "all":
      return threads.filter((thread) => !thread.lists?.includes("spam"));
    case "label":
      return threads.filter((thread) => thread.label === decodeURIComponent(rest.join("/")));
    case "search": {
      const query = decodeURIComponent(rest.join("/").replaceAll("+", " "));
      const [, senders, until] = /^from:\(([^()]*)\)(?: before:([\d/]+))?$/.exec(query) ?? [];
      if (senders) {
        const end = until ? Date.parse(`${until.replaceAll("/", "-")}T00:00:00Z`) : Number.POSITIVE_INFINITY;
        const fits = (mail: StageThread["mails"][number]) => isFrom(mail, senders.split(" OR ")) && mail.time < end;
        return threads.filter((thread) => thread.mails.some(fits));
      }
      const wanted = query.toLowerCase();
      return threads.filter((thread) => thread.mails.some((mail) => textOf(mail).includes(wanted)));
    }
    default:
      return null;
  }
}

/** As Gmail's search by sender: a domain finds its subdomains, too. */
function isFrom({ from }: StageThread["mails"][number], domains: string[]): boolean {
  const host = from?.address.split("@")[1] ?? "";
  return domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
}

function textOf({ from, subject, text }: StageThread["mails"][number]): string {
  return `${from?.name} ${from?.address} ${subject} ${text}`.toLowerCase();
}
