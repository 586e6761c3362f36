import { type ComponentChild, render } from "preact";
import type { PanelModel } from "../../messages.ts";
import { Guard } from "./guard.ts";
import { makePanelHost } from "./show-panel.tsx";
import { themeAt } from "./theme.ts";
import { Answers } from "./view/answers.tsx";
import { GuardedButton } from "./view/button.tsx";
import { ChevronIcon, CloseIcon, OwnIcon, UnaskedIcon } from "./view/icons.tsx";
import { Panel } from "./view/panel.tsx";
import { Steps } from "./view/steps.tsx";
import { Text } from "./view/text.tsx";
import { Why } from "./view/why.tsx";
import { type Step, wordsFor } from "./words.ts";

let isPrepared = false;

const nothing = () => undefined;
const guard = { allows: () => false, watch: nothing, watchHeadline: nothing };

/**
 * The first panel of a page is dear: a browser compiles code when it runs for the first time. So that showing it is no
 * long task, its parts run here beforehand, outside of the page, in pieces that each fit into an idle moment: the whole of
 * it, with all of its body, does not (5 ms), and is drawn when it is shown. Later there is nothing left to prepare.
 */
export function* preparePanel(document: Document, model: PanelModel): Iterable<unknown> {
  if (isPrepared) return;
  isPrepared = true;
  const container = document.createElement("div");
  const draw = (part: ComponentChild) => render(part, container);
  const speech = { texts: model.texts, values: {} };
  const common = { speech, guard };
  yield draw(
    <button type="button" class="quiet" onClick={nothing}>
      <Text of="panel_who" speech={speech} />
    </button>,
  );
  yield draw(
    <GuardedButton guard={guard} class="tool" label="" onPress={nothing}>
      <CloseIcon />
    </GuardedButton>,
  );
  yield draw([<OwnIcon key="own" />, <UnaskedIcon key="unasked" />, <ChevronIcon key="chevron" />]);
  const words = wordsFor(model);
  yield;
  const drawSteps = (steps: Step[]) =>
    draw(<Steps {...common} words={{ ...words, steps }} isUrgent={false} progress={undefined} onCheck={nothing} />);
  yield drawSteps([]);
  for (const step of words.steps.slice(0, 2)) yield drawSteps([step]);
  yield draw(<Answers {...common} answer={null} onAnswer={nothing} />);
  yield draw(<Why {...common} model={model} words={words} isOpen={false} onOpen={nothing} onRecord={nothing} />);
  yield draw(<Headline model={model} />);
  yield draw(null);
  const { host, root } = makePanelHost(document);
  yield;
  const end = new AbortController();
  new Guard(host, root, { hindered: nothing, seen: nothing }, end.signal);
  yield;
  // Without a reason of ours the browser makes an error, for whose stack it compiles this script once more.
  end.abort("prepared");
  yield themeAt(container);
}

function Headline({ model }: { model: PanelModel }) {
  const state = { model, isFolded: true, showsWhy: false, theme: "light", isPut: false, isChecking: false } as const;
  const absent = { onApps: undefined, onLookForAll: undefined, onVisits: undefined, onLook: undefined };
  return (
    <Panel
      {...{ state, guard, ...absent, onCheckSignature: undefined, onBringOriginal: undefined, onOpenMail: undefined }}
      onFold={nothing}
      onWhy={nothing}
      onCheck={nothing}
      onRecord={nothing}
      onAnswer={nothing}
      onClose={nothing}
    />
  );
}
