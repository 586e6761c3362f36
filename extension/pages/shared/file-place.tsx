import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";

interface FilePlaceProps {
  /** Its classes; "over" is added while something is held over it. */
  look: string;
  onFile(file: File): void;
  children: ComponentChildren;
}

/** A place to drop a file, for those who have it at hand; a {@link FileButton} inside is the way without a pointer. */
export function FilePlace({ look, onFile, children }: FilePlaceProps) {
  const [isOver, setOver] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the file input inside is the way without a pointer
    <div
      class={isOver ? `${look} over` : look}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        give(event.dataTransfer?.files, onFile);
      }}
    >
      {children}
    </div>
  );
}

interface FileButtonProps {
  words: ComponentChildren;
  /** Which files are offered: endings and types. */
  accept: string;
  onFile(file: File): void;
}

/** The button that lets the user choose a file. */
export function FileButton({ words, accept, onFile }: FileButtonProps) {
  return (
    <label class="button file">
      {words}
      <input
        type="file"
        accept={accept}
        onChange={({ currentTarget }) => {
          give(currentTarget.files, onFile);
          // So that the same file, changed since, can be chosen again.
          currentTarget.value = "";
        }}
      />
    </label>
  );
}

function give(files: FileList | null | undefined, onFile: (file: File) => void) {
  const file = files?.[0];
  if (file) onFile(file);
}
