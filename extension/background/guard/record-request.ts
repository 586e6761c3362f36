import { type Fields, flag, oneOf, Refused, wholeText } from "../../guard/values.ts";
import { KEEP_FOR_DAYS, type RecordRequest } from "../../record-messages.ts";

export const RECORD_TYPES: readonly RecordRequest["type"][] = [
  "record",
  "keeping",
  "label-address",
  "set-keep-for",
  "set-sync",
  "export-record",
  "import-record",
  "erase-all",
];

const HASH = /^[0-9a-f]{64}$/;
const LONGEST_LABEL = 1_000;
/** 20,000 warnings in a file are about 12 MB. The browser's own limit for a message is 64 MB. */
const LONGEST_FILE = 50_000_000;

/** What the record page asks. Throws {@link Refused} with the reason for anything else. */
export function guardRecordRequest(type: RecordRequest["type"], from: Fields): RecordRequest {
  switch (type) {
    case "record":
    case "keeping":
    case "export-record":
    case "erase-all":
      return { type };
    case "label-address": {
      const address = wholeText(from.address, "address", 64);
      if (!HASH.test(address)) throw new Refused("address: not a hash");
      return { type, address, label: from.label === null ? null : wholeText(from.label, "label", LONGEST_LABEL) };
    }
    case "set-keep-for":
      return { type, days: oneOf(from.days, "days", KEEP_FOR_DAYS) };
    case "set-sync":
      return { type, on: flag(from.on, "on") };
    case "import-record":
      return { type, json: wholeText(from.json, "json", LONGEST_FILE) };
  }
}
