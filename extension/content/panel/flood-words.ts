import type { NoticeSort } from "../../../src/flood/arrival.ts";
import type { FloodModel } from "../../messages.ts";
import type { Step, Words } from "./words.ts";

/** What each sort of notice is called. */
export const NOTICES: Record<NoticeSort, string> = {
  "payee-added": "panel_flood_sort_payee",
  transfer: "panel_flood_sort_transfer",
  "password-changed": "panel_flood_sort_password",
  "address-changed": "panel_flood_sort_address",
  security: "panel_flood_sort_security",
  "sign-in": "panel_flood_sort_sign_in",
  order: "panel_flood_sort_order",
  reset: "panel_flood_sort_reset",
  code: "panel_flood_sort_code",
  account: "panel_flood_sort_account",
};

const STEPS: Step[] = [
  { title: "panel_flood_step_accounts_title", text: "panel_flood_step_accounts_text" },
  { title: "panel_flood_step_passwords_title", text: "panel_flood_step_passwords_text", check: true },
  { title: "panel_flood_step_leave_title", text: "panel_flood_step_leave_text" },
];

/** The words for a flood. Nothing is said about the single mail: it is one of hundreds, or what they hide. */
export function floodWords({ hidden }: FloodModel): Words {
  const isThis = hidden.some((notice) => notice.isThis);
  return {
    tone: "flood",
    headline: isThis ? "panel_headline_flood_hides" : "panel_headline_flood",
    happened: ["panel_flood_happened", "panel_flood_not_you"],
    means: ["panel_flood_means", hidden.length > 0 ? "panel_flood_look" : "panel_flood_nothing_found"],
    steps: STEPS,
    unknown: ["panel_unknown_flood_who", "panel_unknown_flood_mail", "panel_unknown_flood_seen"],
    canAnswer: false,
  };
}
