import type { AttackAnswer, AttackReason } from "../../../src/attack/attack-level.ts";
import { type Kind, SIGN_UP_KINDS, type SignUpKind } from "../../../src/judge/verdict.ts";
import type { PanelModel } from "../../messages.ts";
import { floodWords } from "./flood-words.ts";

/** Which texts a panel shows, by their keys. Choosing the words is all that happens here: the verdict is the judge's. */
export interface Words {
  tone: "warn" | "fake" | "flood";
  headline: string;
  /** What happened: the mail, then who sent it. */
  happened: string[];
  /** What it means for the address. */
  means: string[];
  steps: Step[];
  /** What is not known, for the reasons. */
  unknown: string[];
  /** A fake can't have been signed up for: there is nothing to answer. */
  canAnswer: boolean;
}

export interface Step {
  title: string;
  text: string;
  /** The primary button stands in this step. */
  check?: true;
}

/** How much is known of who sent the mail; each has words of its own. */
export type Speaker = "authenticated" | "their-domain" | "unknown" | "unlisted" | "closed" | "fake";

const HEADLINES: Record<SignUpKind, string> = {
  "account-issued": "panel_headline_account_issued",
  "verify-email": "panel_headline_verify_email",
  "one-time-code": "panel_headline_one_time_code",
  "login-notice": "panel_headline_login_notice",
  "password-reset": "panel_headline_password_reset",
};

export const KINDS: Record<Kind, string> = {
  "account-issued": "kind_account_issued",
  "verify-email": "kind_verify_email",
  "one-time-code": "kind_one_time_code",
  "login-notice": "kind_login_notice",
  "password-reset": "kind_password_reset",
  transaction: "kind_transaction",
  marketing: "kind_marketing",
  other: "kind_other",
};

const SENDERS: Record<Speaker, string> = {
  authenticated: "panel_sender_authenticated",
  "their-domain": "panel_sender_their_domain",
  unknown: "panel_sender_unknown",
  unlisted: "panel_sender_unlisted",
  closed: "panel_sender_closed",
  fake: "panel_sender_imitated",
};

/** How hard somebody is trying with the address, and why it is thought so. */
const ATTACKS: Record<AttackReason, string> = {
  "one-service": "panel_attack_one_service",
  "known-incident": "panel_attack_known_incident",
  "several-services": "panel_attack_several_services",
  "many-at-once": "panel_attack_many_at_once",
  flood: "panel_attack_flood",
};

const STEPS = {
  passwords: { title: "panel_step_passwords_title", text: "panel_step_passwords_text", check: true },
  leave: { title: "panel_step_leave_title", text: "panel_step_leave_text" },
  reset: { title: "panel_step_reset_title", text: "panel_step_reset_text" },
  lock: { title: "panel_step_lock_title", text: "panel_step_lock_text" },
  noTouch: { title: "panel_step_no_touch_title", text: "panel_step_no_touch_text" },
  report: { title: "panel_step_report_title", text: "panel_step_report_text" },
  typed: { title: "panel_step_typed_title", text: "panel_step_typed_text", check: true },
} as const satisfies Record<string, Step>;

/** The words for a model. Pure. */
export function wordsFor(model: PanelModel): Words {
  const { verdict, attack } = model;
  if (model.flood) return floodWords(model.flood);
  const speaker = speakerOf(model);
  const kind = signUpKind(verdict.kind);
  const happened = [KINDS[verdict.kind] ?? "kind_other", SENDERS[speaker]];
  if (speaker === "fake") {
    return {
      tone: "fake",
      headline: "panel_headline_fake",
      happened,
      means: ["panel_means_fake"],
      steps: [STEPS.noTouch, STEPS.report, STEPS.typed],
      unknown: verdict.partial ? ["panel_unknown_partial"] : [],
      canAnswer: false,
    };
  }
  const signsIn = kind === "login-notice" || kind === "password-reset";
  const isSure = speaker === "authenticated" || speaker === "their-domain";
  const means = isSure ? (signsIn ? "panel_means_sign_in" : "panel_means_sign_up") : "panel_means_unsure";
  return {
    tone: "warn",
    headline: headlineFor(speaker, kind),
    happened,
    means: [means, ...(attack ? [attackWords(attack)] : []), "panel_means_reuse"],
    steps: [
      STEPS.passwords,
      // While it goes on, the second lock comes before everything that has time.
      ...(attack?.level === "under-attack" ? [STEPS.lock] : []),
      STEPS.leave,
      ...(speaker === "closed" ? [] : [STEPS.reset]),
      ...(attack?.level === "under-attack" ? [] : [STEPS.lock]),
    ],
    unknown: [
      "panel_unknown_who",
      ...(speaker === "closed" ? [] : ["panel_unknown_account"]),
      "panel_unknown_list",
      ...(verdict.evidence.some(({ code }) => code === "proof-not-seen") ? ["panel_unknown_proof"] : []),
      ...(verdict.partial ? ["panel_unknown_partial"] : []),
    ],
    canAnswer: true,
  };
}

/** "Within a day" is no number of days in most languages. */
function attackWords({ reason, values }: AttackAnswer): string {
  return reason === "several-services" && values.days === "1" ? "panel_attack_several_services_day" : ATTACKS[reason];
}

/** Who speaks, as far as it is known. A service that had not ended when the mail came is not called ended. */
export function speakerOf({ verdict, time }: PanelModel): Speaker {
  if (verdict.outcome === "warn-fake") return "fake";
  if (verdict.service?.id === null) return "unlisted";
  if (verdict.service?.closed && !wasOpen(verdict.evidence, time)) return "closed";
  return verdict.sender === "imitated" ? "unknown" : verdict.sender;
}

function wasOpen(evidence: PanelModel["verdict"]["evidence"], time: number | undefined): boolean {
  const since = evidence.find(({ code }) => code === "service-closed")?.values?.since;
  return time !== undefined && since !== undefined && time < Date.parse(since);
}

function signUpKind(kind: Kind): SignUpKind {
  return SIGN_UP_KINDS.find((signUp) => signUp === kind) ?? "account-issued";
}

function headlineFor(speaker: Speaker, kind: SignUpKind): string {
  switch (speaker) {
    case "closed":
      return "panel_headline_closed";
    case "unlisted":
      return "panel_headline_unlisted";
    case "unknown":
      return "panel_headline_unknown";
    default:
      return HEADLINES[kind];
  }
}
