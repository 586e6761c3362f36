import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";

/**
 * Marks something as done, skipped or open by buttons that go when they were pressed. The keyboard then goes on at the
 * first of the buttons that take their place.
 * @returns where the buttons stand, and what each of them calls
 */
export function useMarking<State>(
  state: State,
  onMark: (state: State) => void,
): { buttons: RefObject<HTMLDivElement | null>; mark(to: State): void } {
  const buttons = useRef<HTMLDivElement>(null);
  const isMarked = useRef(false);
  useEffect(() => {
    if (isMarked.current) buttons.current?.querySelector("button")?.focus();
    isMarked.current = false;
  }, [state]);
  const mark = (to: State) => {
    isMarked.current = true;
    onMark(to);
  };
  return { buttons, mark };
}
