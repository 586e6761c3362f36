import type { FileProblem } from "../../../src/password/entry.ts";
import { FileButton, FilePlace } from "../shared/file-place.tsx";
import { useSpeech } from "../shared/speech.tsx";

interface DropFileProps {
  onFile: (file: File) => void;
  /** Why the last file could not be checked. */
  problem: FileProblem | "worker" | null;
}

/** The place for the file. The button is the way by keyboard; dropping is for those who have the file at hand. */
export function DropFile({ onFile, problem }: DropFileProps) {
  const { say, line } = useSpeech();
  return (
    <>
      <FilePlace look="card box drop" onFile={onFile}>
        <p>{say("page_file_text")}</p>
        <ol class="ways">
          <li>{say("page_file_1")}</li>
          <li>{say("page_file_2")}</li>
          <li>{say("page_file_3")}</li>
        </ol>
        <FileButton words={line("page_file_choose")} accept=".csv,text/csv,text/plain" onFile={onFile} />
        <p class="soft small">{say("page_file_drop")}</p>
        <p class="soft small">{say("page_file_note")}</p>
      </FilePlace>
      <p role="alert" class="problem trouble">
        {problem && say(problem === "worker" ? "page_worker_failed" : `page_problem_${problem.replace("-", "_")}`)}
      </p>
    </>
  );
}
