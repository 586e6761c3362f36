import type { Authentication } from "../../../../src/mail/mail.ts";
import { oneLine } from "../text.ts";
import { isHidden } from "../walk.ts";

/** How Gmail names the row of the envelope's domain and that of the signature, for a table that has only one of them. */
const MAILED_BY = new Set(["mailed-by:", "envoyé par :", "送信元:"]);
const SIGNED_BY = new Set(["signed-by:", "signé par :", "署名元:"]);

/**
 * The domains that Gmail shows in a message's details as verified: first "mailed-by" (SPF), then "signed-by" (DKIM).
 * The labels are in the user's language, so the rows are told by their order: people, date, subject, then these.
 * The subject could be a domain too, and is the sender's choice: the row after the date is never read.
 * @returns undefined when the table shows neither, which proves nothing.
 */
export function authenticationOf(details: Element): Authentication | undefined {
  const table = details.localName === "table" ? details : details.querySelector("table");
  if (!table) return undefined;
  const rows = [...table.querySelectorAll("tr")].filter((row) => !isHidden(row));
  const lastPeople = rows.findLastIndex((row) => row.querySelector("[email], [data-hovercard-id]"));
  if (lastPeople < 0) return undefined;
  const hosts = rows.slice(lastPeople + 3).flatMap((row) => {
    const [label, value] = [row.children[0], row.children[1]];
    const host = value && hostIn(value);
    return host ? [{ label: oneLine(label?.textContent ?? "").toLowerCase(), host }] : [];
  });
  const [first, second] = hosts;
  if (!first || hosts.length > 2) return undefined;
  if (second) return { mailedBy: first.host, signedBy: second.host };
  if (MAILED_BY.has(first.label)) return { mailedBy: first.host };
  return SIGNED_BY.has(first.label) ? { signedBy: first.host } : undefined;
}

/** A cell whose whole text is a host name. Cells with links, pictures or people are other rows. */
function hostIn(cell: Element): string | undefined {
  if (cell.querySelector("a, img, [email], [role=link], [role=button]")) return undefined;
  const text = oneLine(cell.textContent ?? "").toLowerCase();
  return /^(?=.{4,253}$)(?:[a-z0-9_](?:[a-z0-9_-]{0,62})\.)+[a-z][a-z0-9-]{1,62}$/.test(text) ? text : undefined;
}
