import type { ComponentChildren } from "preact";
import type { Guard } from "../guard.ts";

interface ButtonProps {
  guard: Pick<Guard, "allows" | "watch">;
  class: string;
  /** The name of a button that shows a picture only; also its tooltip. */
  label?: string | undefined;
  expanded?: boolean;
  controls?: string | undefined;
  /** Its work goes on: it keeps the focus, and does nothing until that is done. */
  isBusy?: boolean;
  onPress(): void;
  children: ComponentChildren;
}

/** A button that acts only when the guard is sure that the user meant it. */
export function GuardedButton({ guard, label, expanded, controls, isBusy, onPress, children, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      class={rest.class}
      aria-label={label}
      title={label}
      aria-expanded={expanded}
      aria-controls={controls}
      aria-disabled={isBusy || undefined}
      ref={guard.watch}
      onClick={(event) => {
        if (!isBusy && guard.allows(event)) onPress();
      }}
    >
      {children}
    </button>
  );
}
