import { useEffect } from "preact/hooks";
import type { AddressSteps } from "../../messages.ts";
import { Checklist } from "../shared/checklist/checklist.tsx";
import { useSteps } from "../shared/checklist/use-steps.ts";
import { MailAddress } from "../shared/mail-address.tsx";
import { OwnPage } from "../shared/own-page.tsx";
import { useSpeech } from "../shared/speech.tsx";

/** The page with the checklists; `#<hash of an address>` leads to that address. */
export function StepsPage() {
  const { addresses, refresh } = useSteps();
  const isThere = addresses !== null;
  useEffect(() => {
    const wanted = location.hash.slice(1);
    if (isThere && wanted) document.getElementById(wanted)?.scrollIntoView();
  }, [isThere]);
  return (
    <OwnPage title="steps_title" lead="steps_lead">
      {addresses?.map((one) => (
        <Address key={one.address} of={one} onChange={refresh} />
      ))}
    </OwnPage>
  );
}

function Address({ of, onChange }: { of: AddressSteps; onChange(): void }) {
  const { line } = useSpeech();
  const id = of.address ?? "any";
  return (
    <section id={id} class="address" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>
        {of.label === null ? (
          line(of.address === null ? "steps_any_address" : "steps_unnamed")
        ) : (
          <MailAddress>{of.label}</MailAddress>
        )}
      </h2>
      <Checklist of={of} onChange={onChange} />
    </section>
  );
}
