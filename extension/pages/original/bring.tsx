import { useState } from "preact/hooks";
import { FileButton, FilePlace } from "../shared/file-place.tsx";
import { useSpeech } from "../shared/speech.tsx";

/**
 * Why nothing could be said:
 * - unreadable: the browser could not read the file
 * - no-original: it is no original of a mail
 * - no-answer: the background did not answer
 */
export type BringProblem = "unreadable" | "no-original" | "no-answer";

const PROBLEMS: Record<BringProblem, string> = {
  unreadable: "original_problem_unreadable",
  "no-original": "original_problem_none",
  "no-answer": "popup_no_answer",
};

interface BringProps {
  problem: BringProblem | null;
  onText(text: string): void;
  onFile(file: File): void;
}

/** Where the original is to be found, and the place for it: pasted, chosen, or dropped. */
export function Bring({ problem, onText, onFile }: BringProps) {
  const { say, line } = useSpeech();
  const [text, setText] = useState("");
  return (
    <>
      <h2>{line("original_how")}</h2>
      <ol class="ways">
        <li>{say("original_how_1")}</li>
        <li>{say("original_how_2")}</li>
        <li>{say("original_how_3")}</li>
      </ol>
      <p role="alert" class="trouble">
        {problem && say(PROBLEMS[problem])}
      </p>
      <FilePlace look="place" onFile={onFile}>
        <label for="text">{line("original_paste")}</label>
        <textarea
          id="text"
          rows={8}
          spellcheck={false}
          autocomplete="off"
          dir="ltr"
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <div class="row">
          <button type="button" class="primary" disabled={text.trim() === ""} onClick={() => onText(text)}>
            {line("original_read")}
          </button>
          <FileButton words={line("original_choose")} accept=".eml,.txt,message/rfc822,text/plain" onFile={onFile} />
        </div>
        <p class="soft small">{say("original_drop")}</p>
      </FilePlace>
    </>
  );
}
