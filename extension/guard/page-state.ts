import type { PageReport, PageState } from "../messages.ts";
import { cutText, fields, flag, list, oneOf, wholeText } from "./values.ts";

/** How reading goes, as a content script tells it. Throws `Refused`. */
export function guardPageState(value: unknown): PageState {
  const from = fields(value, "state");
  const reading = oneOf(from.reading, "state.reading", ["ok", "blind", "hindered", "unavailable"]);
  if (reading !== "blind") return { reading };
  return { reading, problems: list(from.problems, "state.problems", 100).map((one) => cutText(one, "problem", 100)) };
}

/** What a page tells the popup about itself. Throws `Refused`. */
export function guardPageReport(value: unknown): PageReport {
  const from = fields(value, "report");
  return {
    webmail: wholeText(from.webmail, "webmail", 100),
    state: guardPageState(from.state),
    panelShown: flag(from.panelShown, "panelShown"),
    canLook: flag(from.canLook, "canLook"),
  };
}
