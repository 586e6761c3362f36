import type { RecordReply, RecordRequest } from "../record-messages.ts";
import { labelAddress } from "./memory/addresses.ts";
import { eraseAll } from "./memory/erase.ts";
import { exportRecord } from "./memory/export.ts";
import { importRecord } from "./memory/import.ts";
import { forgetOld } from "./memory/keep.ts";
import { setKeepFor } from "./memory/settings.ts";
import { recall } from "./memory/store.ts";
import { setSync } from "./memory/sync.ts";
import { keeping, recordView } from "./record-view.ts";

/** Answers the record page. */
export async function answerRecordPage(request: RecordRequest): Promise<RecordReply[RecordRequest["type"]]> {
  switch (request.type) {
    case "record":
      return recordView();
    case "keeping":
      return keeping();
    case "label-address":
      return { ok: await labelAddress(request.address, request.label) };
    case "set-keep-for": {
      const ok = await setKeepFor(request.days);
      if (ok) await forgetOld((await recall()).settings.keepForDays);
      return { ok };
    }
    case "set-sync":
      return { ok: await setSync(request.on) };
    case "export-record":
      return { json: await exportRecord() };
    case "import-record":
      return importRecord(request.json);
    case "erase-all":
      return { ok: await eraseAll() };
  }
}
