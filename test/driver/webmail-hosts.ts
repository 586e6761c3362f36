import { ASKED_WEBMAILS } from "../../extension/asked-webmails/index.ts";
import { WEBMAILS } from "../../extension/webmails.ts";

/** The hosts of every webmail: what a browser of the tests asks of these is answered by the stage, never by them. */
export const WEBMAIL_HOSTS: readonly string[] = [
  ...new Set(
    [...WEBMAILS.flatMap(({ hosts }) => hosts), ...ASKED_WEBMAILS.flatMap(({ sites }) => sites)].map(
      (pattern) => new URL(pattern.replace("*.", "")).hostname,
    ),
  ),
];

export function isAtWebmail(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return protocol === "https:" && WEBMAIL_HOSTS.includes(hostname);
}
