import type { Lexicon } from "../concepts.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";

/** Every language that kinds of mail are recognised in. A new one is one file here and one line. */
export const LEXICONS: readonly Lexicon[] = [en, ja];
