import { type Judge, serviceKey } from "../../../src/judge/verdict.ts";
import type { Mail } from "../../../src/mail/mail.ts";
import { readBrought } from "../../../src/sender/original.ts";
import { PANEL_GLOBAL } from "../../content/panel/contract.ts";
import type { JudgedBrought, SignatureAnswer } from "../../messages.ts";
import { nameIn } from "../../ui/load-texts.ts";
import { panelTexts } from "../../ui/texts.ts";
import { WEBMAILS } from "../../webmails.ts";
import { contextFor } from "../memory/seen.ts";
import { recall } from "../memory/store.ts";
import { addressOf } from "./address-of.ts";
import { speech } from "./speech.ts";
import { withNetwork } from "./with-network.ts";
import { withDates } from "./written-dates.ts";

/**
 * Judges a mail whose original the user has brought, with what its header proves. Of which mailbox it is, nobody knows:
 * what counts is what the user has said of services. Nothing of it is remembered, and no warning is recorded.
 */
export async function judgeBrought(
  { mail, header }: { mail: Mail; header: string },
  judge: Judge,
  panelFile: string,
): Promise<JudgedBrought> {
  const { finding, receiver } = readBrought(header, mail.fromAddress);
  const { authentication, ...found } = finding;
  const name = WEBMAILS.find(({ id }) => id === receiver)?.name;
  const signature: SignatureAnswer = name && found.by ? { ...found, by: name } : found;
  // What the mail's own lines claim was read with it; only what its receiver wrote is believed.
  const { authentication: _, id: __, ...bare } = mail;
  const snapshot = await recall();
  const whole = authentication ? { ...bare, authentication } : bare;
  const verdict = await withNetwork(() => judge(whole, contextFor("", snapshot)));
  const { language, texts } = await speech(snapshot);
  const { service, sender, outcome } = verdict;
  const serviceName = service && nameIn(service.names, language);
  const said = { signature, sender, service: serviceName };
  if (!service || !serviceName || outcome === "none") return { ...said, panel: null };
  const key = serviceKey(service);
  const model = withDates({
    serviceKey: key,
    serviceName,
    verdict,
    address: addressOf(mail, null),
    ...(mail.time === undefined ? {} : { time: mail.time }),
    mailHash: "brought",
    folded: false,
    answer: snapshot.answers.get(key)?.answer ?? null,
    language,
    texts: panelTexts(texts),
  });
  return { ...said, panel: { file: panelFile, name: PANEL_GLOBAL, model } };
}
