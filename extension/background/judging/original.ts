import { hostOf } from "../../../src/mail/address.ts";
import { RECEIVERS, readOriginal } from "../../../src/sender/original.ts";
import type { ContentReply, ContentRequest } from "../../messages.ts";
import { WEBMAILS } from "../../webmails.ts";

type ReadOriginal = Extract<ContentRequest, { type: "read-original" }>;

/** What the header of an original says, for the panel and for the judge. `address` is that of the page it was read on. */
export function readOriginalOf(request: ReadOriginal, address: string): ContentReply["read-original"] {
  const { webmail, account, fromAddress, header } = request;
  const receiver = Object.hasOwn(RECEIVERS, webmail) ? RECEIVERS[webmail] : undefined;
  const ownHosts = [hostOf(account ?? ""), URL.canParse(address) ? new URL(address).hostname : ""];
  const from = fromAddress === undefined ? {} : { fromAddress };
  const found = readOriginal(header, receiver ? { ...from, receiver } : { ...from, ownHosts });
  const { authentication, ...answer } = found;
  // Gmail's users know Gmail, not mx.google.com.
  const name = receiver && WEBMAILS.find(({ id }) => id === webmail)?.name;
  return {
    answer: name && answer.by ? { ...answer, by: name } : answer,
    ...(authentication && { authentication }),
  };
}
