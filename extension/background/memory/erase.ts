import { tellChange } from "./changed.ts";
import { ERASING, finishErasing } from "./erasing.ts";
import { inTurn, readAll, recallNow, write } from "./store.ts";

/**
 * Erases all that is remembered, here and in the browser's account, but the language and how long to keep. Mails that
 * came before are neither recorded nor marked again: they would fill the record within the minute.
 * @returns false when nothing could be erased.
 */
export function eraseAll(now = Date.now()): Promise<boolean> {
  return inTurn(async () => {
    const { stored } = await recallNow();
    const settings = { ...stored, sync: false, erasedAt: now };
    if (!(await write({ [ERASING]: true, settings }))) return false;
    await finishErasing(await readAll());
    await tellChange();
    return true;
  });
}
