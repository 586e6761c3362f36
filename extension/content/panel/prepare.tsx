import { type ComponentChild, render } from "preact";
import type { PanelModel } from "../../messages.ts";
import type { Rehearsal } from "./contract.ts";
import { Guard } from "./guard.ts";
import type { HostStyle } from "./host.ts";
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

const nothing = (): void => undefined;
const guard = { allows: () => false, watch: nothing, watchHeadline: nothing };

/**
 * The first panel of a page is dear: a browser compiles code when it runs for the first time, and looks for the glyphs of
 * each font and size when they are laid out for the first time, which takes longer than drawing the panel. So that showing
 * it is no long task, its parts run here beforehand, in pieces that each fit into an idle moment; the whole of it, with
 * all of its body, fits only when its parts have run. Later there is nothing left to prepare.
 * @param rehearsal what reads the page's mails, and what ends it. With these the page lays the parts out, too, one with
 * each frame, in an element that nobody sees; the whole panel follows, and a mail is read in which there is nothing.
 * Without, the panel is about to be shown, and frames would keep it waiting.
 */
export function* preparePanel(
  document: Document,
  model: PanelModel,
  ...[adapter, signal]: Rehearsal | []
): Iterable<unknown> {
  if (isPrepared) return;
  isPrepared = true;
  const container = document.createElement("div");
  let leave = nothing;
  if (adapter) {
    yield adapter.readMessage(document.createElement("div"));
    leave = putOnStage(container, model);
    signal?.addEventListener("abort", leave, { once: true });
    yield;
  }
  const draw = (part: ComponentChild) => render(part, container);
  const drawInBody = (part: ComponentChild) => draw(<div class="body">{part}</div>);
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
    drawInBody(
      <Steps {...common} words={{ ...words, steps }} isUrgent={false} progress={undefined} onCheck={nothing} />,
    );
  yield drawSteps([]);
  for (const step of words.steps.slice(0, 2)) yield drawSteps([step]);
  yield drawInBody(<Answers {...common} answer={null} onAnswer={nothing} />);
  yield drawInBody(<Why {...common} model={model} words={words} isOpen={false} onOpen={nothing} onRecord={nothing} />);
  yield draw(<Whole model={model} isFolded={true} />);
  yield drawInBody(
    <div class="facts">
      {[...words.happened, ...words.means].map((key) => (
        <p key={key}>
          <Text of={key} speech={speech} />
        </p>
      ))}
    </div>,
  );
  if (adapter) yield draw(<Whole model={model} isFolded={false} />);
  yield draw(null);
  leave();
  signal?.removeEventListener("abort", leave);
  const { host, root } = makePanelHost(document);
  yield;
  const end = new AbortController();
  new Guard(host, root, { hindered: nothing, seen: nothing }, end.signal);
  yield;
  // Without a reason of ours the browser makes an error, for whose stack it compiles this script once more.
  end.abort("prepared");
  yield themeAt(container);
}

/** In the flow of nothing, as wide as a panel, without height. What is not displayed at all would not be laid out. */
const STAGE_STYLE: HostStyle = [
  ["position", "fixed"],
  ["inset", "0 auto auto 0"],
  ["contain", "strict"],
  ["visibility", "hidden"],
  ["inline-size", "48em"],
  ["block-size", "0"],
  ["margin", "0"],
];

/** Has the page lay out what will be drawn into the container. @returns what takes it away. */
function putOnStage(container: HTMLElement, { language }: PanelModel): () => void {
  const page = container.ownerDocument;
  const { host, root } = makePanelHost(page, "stage", STAGE_STYLE);
  host.inert = true;
  container.className = "mioboe full";
  container.lang = language;
  root.append(container);
  (page.body ?? page.documentElement).append(host);
  return () => host.remove();
}

function Whole({ model, isFolded }: { model: PanelModel; isFolded: boolean }) {
  const state = { model, isFolded, showsWhy: false, theme: "light", isPut: false, isChecking: false } as const;
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
