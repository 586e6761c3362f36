import type { NamedService } from "../src/judge/verdict.ts";

/** The service of the test mail. There is none of this name; ".example" can never be registered (RFC 2606). */
export const DEMO_SERVICE: NamedService = { id: "demo", names: { en: "Hibari Pay", ja: "ひばりペイ" } };
export const DEMO_DOMAIN = "hibari-pay.example";
