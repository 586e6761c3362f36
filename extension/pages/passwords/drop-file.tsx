import { useState } from "preact/hooks";
import type { FileProblem } from "../../../src/password/entry.ts";
import { useSpeech } from "../shared/speech.tsx";

interface DropFileProps {
  onFile: (file: File) => void;
  /** Why the last file could not be checked. */
  problem: FileProblem | "worker" | null;
}

/** The place for the file. The button is the way by keyboard; dropping is for those who have the file at hand. */
export function DropFile({ onFile, problem }: DropFileProps) {
  const { say } = useSpeech();
  const [over, setOver] = useState(false);
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file) onFile(file);
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the file input inside is the way without a pointer */}
      <div
        class={over ? "card box drop over" : "card box drop"}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          take(event.dataTransfer?.files);
        }}
      >
        <p>{say("page_file_text")}</p>
        <ol class="ways">
          <li>{say("page_file_1")}</li>
          <li>{say("page_file_2")}</li>
          <li>{say("page_file_3")}</li>
        </ol>
        <label class="button file">
          {say("page_file_choose")}
          <input
            type="file"
            accept=".csv,text/csv,text/plain"
            onChange={({ currentTarget }) => {
              take(currentTarget.files);
              // So that the same file, exported anew, can be chosen again.
              currentTarget.value = "";
            }}
          />
        </label>
        <p class="soft small">{say("page_file_drop")}</p>
        <p class="soft small">{say("page_file_note")}</p>
      </div>
      <p role="alert" class="problem trouble">
        {problem && say(problem === "worker" ? "page_worker_failed" : `page_problem_${problem.replace("-", "_")}`)}
      </p>
    </>
  );
}
