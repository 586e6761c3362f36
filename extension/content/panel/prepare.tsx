import { render } from "preact";
import type { PanelModel } from "../../messages.ts";
import { dayOf } from "./dates.ts";
import { Panel } from "./view/panel.tsx";
import { Text } from "./view/text.tsx";

let isPrepared = false;

const nothing = () => undefined;
const guard = { allows: () => false, watch: nothing, watchHeadline: nothing };

/**
 * The first panel of a page is dear: a browser compiles code when it runs for the first time. So that showing it is no
 * long task, most of it runs here beforehand, outside of the page, in pieces. Later there is nothing left to prepare.
 */
export function* preparePanel(document: Document, model: PanelModel): Iterable<unknown> {
  if (isPrepared) return;
  isPrepared = true;
  const container = document.createElement("div");
  const speech = { texts: model.texts, values: {} };
  yield render(
    <button type="button" class="quiet" onClick={nothing}>
      <Text of="panel_who" speech={speech} />
    </button>,
    container,
  );
  yield* prepareDates(model.language);
  const state = { model, isFolded: true, showsWhy: false, theme: "light", isPut: false, isChecking: false } as const;
  const absent = { onApps: undefined, onLookForAll: undefined, onVisits: undefined, onLook: undefined };
  yield render(
    <Panel
      {...{ state, guard, ...absent, onCheckSignature: undefined, onBringOriginal: undefined, onOpenMail: undefined }}
      onFold={nothing}
      onWhy={nothing}
      onCheck={nothing}
      onRecord={nothing}
      onAnswer={nothing}
      onClose={nothing}
    />,
    container,
  );
  render(null, container);
}

/**
 * The first date that a browser writes in a language takes twelve milliseconds, of which most read what languages there
 * are: where the webmail has written none itself, it comes to that in three steps.
 */
function* prepareDates(language: string): Iterable<unknown> {
  try {
    yield new Intl.Collator(language);
    yield new Intl.NumberFormat(language);
  } catch {
    // Not a language that Intl knows: its dates are written in another one.
  }
  yield dayOf(0, language);
}
