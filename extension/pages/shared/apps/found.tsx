import { useEffect, useRef, useState } from "preact/hooks";
import type { FoundService, Looked } from "../../../look-messages.ts";
import type { Use } from "../../../messages.ts";
import { nameIn } from "../../../ui/load-texts.ts";
import { ask } from "../ask.ts";
import { useSpeech } from "../speech.tsx";
import { evidenceOf } from "./evidence.ts";

/** What the user has chosen in the list and not yet kept, by service. */
type Choices = Record<string, Use>;

/**
 * The services that a look has found mails of, with a question each: those that are very likely the user's with the answer
 * chosen beforehand, the others without one. One button keeps all answers.
 */
export function Found({ looked: { open, notTheirs } }: { looked: Looked }) {
  const { language, say, line } = useSpeech();
  const [choices, setChoices] = useState<Choices>({});
  const [said, setSaid] = useState("");
  const heading = useRef<HTMLHeadingElement>(null);
  const hasQuestions = open.length > 0;
  useEffect(() => {
    // Whoever was led here by the end of the search.
    if (hasQuestions && location.hash === "#found") heading.current?.scrollIntoView();
  }, [hasQuestions]);
  const choiceOf = ({ serviceKey, isLikely }: FoundService) =>
    choices[serviceKey] ?? (isLikely ? ("uses" as const) : undefined);
  const keep = () => {
    const answered = open.flatMap((one) => {
      const use = choiceOf(one);
      return use ? [{ serviceKey: one.serviceKey, use }] : [];
    });
    void ask({ type: "declare-all", said: answered })
      .then(({ ok }) => setSaid(say(ok ? "found_kept" : "apps_not_kept")))
      .catch(() => setSaid(say("apps_not_kept")));
  };
  const likely = open.filter(({ isLikely }) => isLikely);
  const others = open.filter(({ isLikely }) => !isLikely);
  const names = new Intl.ListFormat(language).format(notTheirs.map((one) => nameIn(one.names, language)));
  const group = (sort: "likely" | "ask", services: FoundService[]) =>
    services.length > 0 && (
      <div class="group">
        <h4>{line(`found_${sort}`)}</h4>
        <p class="soft small">{say(`found_${sort}_text`)}</p>
        <ul>
          {services.map((one) => (
            <Question
              key={one.serviceKey}
              of={one}
              choice={choiceOf(one)}
              onChoose={(use) => setChoices({ ...choices, [one.serviceKey]: use })}
            />
          ))}
        </ul>
      </div>
    );
  return (
    <div class="found" id="found">
      {hasQuestions && (
        <>
          <div>
            <h3 ref={heading} tabIndex={-1}>
              {line("found_title")}
            </h3>
            <p class="soft small">{say("found_text")}</p>
          </div>
          {group("likely", likely)}
          {group("ask", others)}
          <p>
            <button type="button" class="primary" onClick={keep}>
              {line("found_keep")}
            </button>
          </p>
        </>
      )}
      <p role="status" class="small">
        {said}
      </p>
      {notTheirs.length > 0 && (
        <p class="note">
          {say("found_not_theirs", { services: names })}{" "}
          <a href="/extension/pages/steps/steps.html">{line("found_what_to_do")}</a>
        </p>
      )}
    </div>
  );
}

interface QuestionProps {
  of: FoundService;
  choice: Use | undefined;
  onChoose(use: Use): void;
}

/** One service: what was found of it, and whether the user uses it. */
function Question({ of: { serviceKey, service, found, isLikely }, choice, onChoose }: QuestionProps) {
  const { language, say, line } = useSpeech();
  const name = nameIn(service.names, language);
  return (
    <li>
      <fieldset>
        <legend class="unseen">{line("found_question", { service: name })}</legend>
        <div class="what">
          <bdi class="name">{name}</bdi>
          <span class="soft small">{evidenceOf(found, language, say)}</span>
          {/* What follows from an answer that few mean to give. */}
          <span class="small then" role="status">
            {isLikely && choice === "does-not-use" && say("found_then")}
          </span>
        </div>
        <div class="choice">
          {(["uses", "does-not-use"] as const).map((use) => (
            <label key={use} class={choice === use ? "chosen" : ""}>
              <input type="radio" name={`use-${serviceKey}`} checked={choice === use} onChange={() => onChoose(use)} />
              {say(use === "uses" ? "found_mine" : "found_not_mine")}
            </label>
          ))}
        </div>
      </fieldset>
    </li>
  );
}
