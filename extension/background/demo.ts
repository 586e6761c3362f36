import { DEMO_DOMAIN, DEMO_SERVICE } from "../demo-service.ts";
import type { PanelModel } from "../messages.ts";
import { nameIn } from "../ui/load-texts.ts";
import { panelTexts } from "../ui/texts.ts";
import { speech } from "./judging/speech.ts";
import { withDates } from "./judging/written-dates.ts";
import { recall } from "./memory/store.ts";

/**
 * The panel of the test mail on the first page: drawn by the real script, of a mail that never was, from a service
 * that does not exist. Nothing of it is remembered.
 */
export async function demoModel(): Promise<PanelModel> {
  const { language, texts } = await speech(await recall());
  const name = nameIn(DEMO_SERVICE.names, language);
  return withDates({
    serviceKey: "demo",
    serviceName: name,
    verdict: {
      kind: "account-issued",
      service: DEMO_SERVICE,
      sender: "their-domain",
      relationship: "unknown",
      outcome: "warn",
      sure: 0.98,
      partial: false,
      evidence: [
        { part: "kind", code: "words-in-subject", values: { words: texts.welcome_demo_words ?? "" } },
        { part: "service", code: "name-in-subject", values: { name } },
        { part: "sender", code: "domain-of-service", values: { domain: DEMO_DOMAIN, service: name } },
        { part: "sender", code: "proof-not-seen" },
        { part: "relationship", code: "no-earlier-mail" },
      ],
    },
    address: "you@mail.example",
    time: Date.now(),
    mailHash: "demo",
    folded: false,
    answer: null,
    language,
    texts: panelTexts(texts),
  });
}
