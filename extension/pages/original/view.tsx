import { useRef, useState } from "preact/hooks";
import type { Mail } from "../../../src/mail/mail.ts";
import { originalIn } from "../../../src/mailbox/brought.ts";
import { RAW_MAIL_LIMIT } from "../../../src/mailbox/header.ts";
import type { JudgedBrought } from "../../messages.ts";
import { ask } from "../shared/ask.ts";
import { OwnPage } from "../shared/own-page.tsx";
import { Bring, type BringProblem } from "./bring.tsx";
import { Result } from "./result.tsx";

/** So much of a file is read, in bytes; what lies beyond are attachments. */
const MOST_BYTES = RAW_MAIL_LIMIT + 200_000;

type State =
  | { step: "bring"; problem: BringProblem | null }
  | { step: "reading" }
  | { step: "read"; mail: Mail; judged: JudgedBrought };

/**
 * "Check a mail's original": for webmails that don't hand it out to an extension. It is read in this page, judged by
 * the background, and forgotten.
 */
export function OriginalPage() {
  const [state, setState] = useState<State>({ step: "bring", problem: null });
  const place = useRef<HTMLElement>(null);
  const latest = useRef(0);

  const read = async (brought: () => Promise<Uint8Array>) => {
    latest.current += 1;
    const mine = latest.current;
    setState({ step: "reading" });
    const next = await readBrought(brought);
    // What was brought since then is what counts.
    if (mine !== latest.current) return;
    setState(next);
    place.current?.focus();
  };

  return (
    <OwnPage title="original_title" lead="original_lead">
      <section ref={place} tabIndex={-1} class="original" aria-busy={state.step === "reading"}>
        {state.step === "read" ? (
          <Result mail={state.mail} judged={state.judged} onAgain={() => setState({ step: "bring", problem: null })} />
        ) : (
          <Bring
            problem={state.step === "bring" ? state.problem : null}
            onText={(text) => void read(async () => new TextEncoder().encode(text))}
            onFile={(file) => void read(async () => new Uint8Array(await file.slice(0, MOST_BYTES).arrayBuffer()))}
          />
        )}
      </section>
    </OwnPage>
  );
}

async function readBrought(brought: () => Promise<Uint8Array>): Promise<State> {
  const bytes = await brought().catch(() => null);
  if (!bytes) return { step: "bring", problem: "unreadable" };
  const original = originalIn(bytes);
  const read = original && (await parse(original.raw).catch(() => null));
  if (!original || !read) return { step: "bring", problem: "no-original" };
  const { mail } = read;
  const judged = await ask({ type: "judge-brought", mail, header: original.header }).catch(() => null);
  return judged ? { step: "read", mail, judged } : { step: "bring", problem: "no-answer" };
}

/** The parser is loaded when there is something to parse. */
async function parse(raw: Uint8Array) {
  const { readMime } = await import("../../../src/mailbox/mime.ts");
  return readMime(raw);
}
