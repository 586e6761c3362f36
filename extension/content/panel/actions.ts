import type { PanelModel } from "../../messages.ts";
import { canLookThrough, canSearch } from "../look/contract.ts";
import type { PanelActions, PanelOwner } from "./contract.ts";

/** What the buttons of a message's panel do. What is absent is not offered. */
export function actionsFor(owner: PanelOwner, message: Element, model: PanelModel): PanelActions {
  const { adapter, account, ask } = owner;
  const { serviceKey, mailHash, search } = model;
  const { webmail } = adapter;
  const original = adapter.original?.(message);
  const request = (asked: Promise<unknown>) => void asked.catch(owner.failed);
  return {
    answer(answer) {
      owner.answered(answer);
      request(ask({ type: "answer", serviceKey, mailHash, answer }));
    },
    checkPasswords: () => request(ask({ type: "check-passwords" })),
    ...(search && canSearch(adapter, search)
      ? { lookThrough: () => request(ask({ type: "look-begin", webmail, account, serviceKey })) }
      : {}),
    ...(canLookThrough(adapter)
      ? { lookForAll: () => request(ask({ type: "look-begin", webmail, account, serviceKey: null })) }
      : {}),
    ...(original ? { checkSignature: () => owner.checkSignature(original).catch(owner.failed) } : {}),
    bringOriginal: () => request(ask({ type: "open-original" })),
    ...(adapter.mailUrl
      ? {
          openMail(id: string) {
            // Within the webmail only: an id is the page's own, and could be anything.
            const here = new URL(location.href);
            const target = adapter.mailUrl?.(here, id);
            if (target?.origin === here.origin) location.assign(target.href);
          },
        }
      : {}),
    openRecord: () => request(ask({ type: "open-record" })),
    openVisits: () => request(ask({ type: "open-visits" })),
    openApps: () => request(ask({ type: "open-apps" })),
    seen: () => request(ask({ type: "panel-seen", serviceKey, mailHash })),
    hindered: () => owner.hindered(),
    close() {
      owner.closed();
      request(ask({ type: "panel-closed", serviceKey, mailHash }));
    },
  };
}
