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
  const { say } = useSpeech();
  const id = of.address ?? "any";
  const title = of.label ?? (of.address === null ? say("steps_any_address") : say("steps_unnamed"));
  return (
    <section id={id} class="address" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>
        <MailAddress>{title}</MailAddress>
      </h2>
      <Checklist of={of} onChange={onChange} />
    </section>
  );
}
