import type { ComponentChild } from "preact";
import type { Answer, PanelModel } from "../../../messages.ts";
import { text } from "../../../ui/texts.ts";
import { written } from "../dates.ts";
import type { Guard } from "../guard.ts";
import type { Theme } from "../theme.ts";
import { type Words, wordsFor } from "../words.ts";
import { Answers } from "./answers.tsx";
import { GuardedButton } from "./button.tsx";
import { Hidden } from "./hidden.tsx";
import { ChevronIcon, CloseIcon, FakeIcon, FloodIcon, OwnIcon, ThanksIcon, UnaskedIcon } from "./icons.tsx";
import { Look } from "./look.tsx";
import { Signature } from "./signature.tsx";
import { Steps } from "./steps.tsx";
import { type Speech, Text, TextLine } from "./text.tsx";
import { Why } from "./why.tsx";

/** What changes while a panel stands: drawn anew, as a whole, after each change. */
export interface PanelState {
  model: PanelModel;
  isFolded: boolean;
  showsWhy: boolean;
  theme: Theme;
  /** It stands in the page: only now is a screen reader told. */
  isPut: boolean;
  /** The webmail was asked for the original of the mail. */
  isChecking: boolean;
}

export interface PanelProps {
  state: PanelState;
  guard: Pick<Guard, "allows" | "watch" | "watchHeadline">;
  onFold(isFolded: boolean): void;
  onWhy(showsWhy: boolean): void;
  onCheck(): void;
  onRecord(): void;
  /** Absent: not offered. */
  onApps: (() => void) | undefined;
  /** Absent: this webmail has no search for all services' mails, or it was done. */
  onLookForAll: (() => void) | undefined;
  /** Absent: not offered, or there is nothing to allow. */
  onVisits: (() => void) | undefined;
  onAnswer(answer: Answer | null): void;
  onClose(): void;
  /** Absent: this webmail has no search for the service's mails. */
  onLook: (() => void) | undefined;
  /** Absent: this webmail shows no originals. */
  onCheckSignature: (() => void) | undefined;
  /** Absent: an original can't be brought from here. */
  onBringOriginal: (() => void) | undefined;
  /** Absent: this webmail has no way to a mail. */
  onOpenMail: ((mailId: string) => void) | undefined;
}

/** Languages that are written from right to left. */
const FROM_THE_RIGHT = /^(ar|fa|he|ur|ps|sd|ug|yi|dv)\b/;

const ICONS: Record<Words["tone"], () => ComponentChild> = { warn: UnaskedIcon, fake: FakeIcon, flood: FloodIcon };

/** What fills the gaps of the texts that are about the whole panel. */
function valuesOf({ serviceName, address, attack, flood, dates }: PanelModel): Record<string, string> {
  const values: Record<string, string> = { ...written(attack?.values, dates), service: serviceName };
  if (address) values.address = address;
  if (!flood) return values;
  return { ...values, count: String(flood.count), senders: String(flood.senders), span: dates.span ?? "" };
}

/** The headline of a panel whose warning has ended. */
function thanksFor({ found, signed }: PanelModel): string {
  if (found) return "panel_headline_found";
  return signed ? "panel_headline_signed" : "panel_headline_mine";
}

/** What to go on with after "I signed up for this": that which spares most warnings from now on. */
function nextOf({ onLookForAll, onVisits, onApps }: PanelProps): { name: string; go(): void } | undefined {
  if (onLookForAll) return { name: "panel_look_all", go: onLookForAll };
  if (onVisits) return { name: "panel_visits", go: onVisits };
  return onApps && { name: "panel_other_apps", go: onApps };
}

/** The whole panel: a notice with its headline, folded to a line or in full. */
export function Panel(props: PanelProps) {
  const { state, guard, onFold, onWhy, onCheck, onRecord, onAnswer, onClose } = props;
  const { onLook, onCheckSignature, onBringOriginal, onOpenMail } = props;
  const { model, isFolded, showsWhy, theme, isPut, isChecking } = state;
  const words = wordsFor(model);
  const isSettled = model.found === true || model.signed === true;
  const isThanks = model.answer === "mine" || isSettled;
  const speech: Speech = {
    texts: model.texts,
    values: valuesOf(model),
  };
  const say = (key: string) => text(model.texts, key, speech.values);
  const headline = isThanks ? thanksFor(model) : words.headline;
  const arrived = model.flood ? undefined : model.time;
  const next = nextOf(props);
  const HeadIcon = isThanks ? ThanksIcon : ICONS[words.tone];
  return (
    <section
      class={`mioboe ${isThanks ? "thanks" : words.tone} ${isFolded ? "folded" : "full"}`}
      data-theme={theme}
      lang={model.language}
      dir={FROM_THE_RIGHT.test(model.language) ? "rtl" : "ltr"}
      aria-labelledby="headline"
    >
      <p class="unseen" role="status">
        {isPut ? `${say("panel_who")}: ${say(headline)}` : ""}
      </p>
      <header>
        <p class="who">
          <OwnIcon />
          <span>{say("panel_who")}</span>
        </p>
        <h2 id="headline" tabIndex={-1} ref={guard.watchHeadline}>
          <span class="sign">
            <HeadIcon />
          </span>
          <span class="words">
            <TextLine of={headline} speech={speech} />
          </span>
        </h2>
        <div class="tools">
          {isThanks && !isSettled && next && (
            <GuardedButton guard={guard} class="quiet" onPress={next.go}>
              <TextLine of={next.name} speech={speech} />
            </GuardedButton>
          )}
          {isThanks && !isSettled && (
            <GuardedButton guard={guard} class="quiet undo" onPress={() => onAnswer(null)}>
              <TextLine of="panel_undo" speech={speech} />
            </GuardedButton>
          )}
          {isFolded && !isThanks && words.canAnswer && !model.answer && (
            <GuardedButton guard={guard} class="quiet mine" onPress={() => onAnswer("mine")}>
              <TextLine of="panel_answer_mine" speech={speech} />
            </GuardedButton>
          )}
          {!isThanks && (
            <GuardedButton
              guard={guard}
              class={isFolded ? "quiet" : "tool"}
              label={say(isFolded ? "panel_unfold" : "panel_fold")}
              expanded={!isFolded}
              onPress={() => onFold(!isFolded)}
            >
              {isFolded && <span class="name">{say("panel_unfold")}</span>}
              <ChevronIcon />
            </GuardedButton>
          )}
          <GuardedButton guard={guard} class="tool" label={say("panel_close")} onPress={onClose}>
            <CloseIcon />
          </GuardedButton>
        </div>
      </header>
      {!isFolded && (
        <div class="body">
          <div class="facts">
            <div>
              <h3>
                <TextLine of="panel_happened_title" speech={speech} />
                {arrived !== undefined && model.dates.day && (
                  <time dateTime={new Date(arrived).toISOString()}>{model.dates.day}</time>
                )}
              </h3>
              {words.happened.map((key) => (
                <p key={key}>
                  <Text of={key} speech={speech} />
                </p>
              ))}
            </div>
            <div>
              <h3>
                <TextLine of={model.address ? "panel_means_title_address" : "panel_means_title"} speech={speech} />
              </h3>
              {words.means.map((key) => (
                <p key={key}>
                  <Text of={key} speech={speech} />
                </p>
              ))}
            </div>
          </div>
          {model.flood && (
            <Hidden
              flood={model.flood}
              moments={model.dates.moments}
              speech={speech}
              guard={guard}
              onOpen={onOpenMail}
            />
          )}
          <Steps
            words={words}
            speech={speech}
            guard={guard}
            isUrgent={model.answer === "not-mine"}
            progress={model.progress}
            onCheck={onCheck}
          />
          <Why
            model={model}
            words={words}
            speech={speech}
            guard={guard}
            isOpen={showsWhy}
            onOpen={onWhy}
            onRecord={onRecord}
          >
            {words.canAnswer && <Answers answer={model.answer} speech={speech} guard={guard} onAnswer={onAnswer} />}
            {words.canAnswer && <Look model={model} speech={speech} guard={guard} onLook={onLook} />}
            <Signature
              model={model}
              speech={speech}
              guard={guard}
              isChecking={isChecking}
              onCheck={onCheckSignature}
              onBring={onBringOriginal}
            />
          </Why>
        </div>
      )}
    </section>
  );
}
