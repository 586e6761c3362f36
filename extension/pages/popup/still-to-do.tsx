import type { AddressSteps } from "../../messages.ts";
import { useSpeech } from "../shared/speech.tsx";

/** So many addresses at most; the page shows them all. */
const MOST = 3;

/** How far the checklist of each address is; each leads to it. Nothing where no warning came yet. */
export function StillToDo({ addresses }: { addresses: AddressSteps[] }) {
  const { line } = useSpeech();
  const known = addresses.filter(({ address }) => address !== null);
  if (known.length === 0) return null;
  return (
    <section class="todo" aria-labelledby="todo-title">
      <h2 id="todo-title">{line("steps_title")}</h2>
      <ul>
        {known.slice(0, MOST).map((one) => (
          <Line key={one.address} of={one} />
        ))}
      </ul>
    </section>
  );
}

function Line({ of: { address, label, progress } }: { of: AddressSteps }) {
  const { language, say } = useSpeech();
  const number = new Intl.NumberFormat(language);
  const values = { done: number.format(progress.done), count: number.format(progress.count) };
  return (
    <li>
      <a class="small" href={`/extension/pages/steps/steps.html#${address}`} target="_blank" rel="noreferrer">
        <bdi class="address">{label ?? say("steps_unnamed")}</bdi>
        <span class="number-of">{say("steps_progress", values)}</span>
      </a>
    </li>
  );
}
