import { KINDS } from "../../src/kind/model.ts";
import { CONCEPTS_A_TOKEN, tokensOf } from "../../src/kind/network/tokens.ts";
import { readMail } from "../../src/kind/reading.ts";
import { authorOf, OWN_SOURCE, weightsOf } from "../fit-kinds/examples.ts";
import { type LabelledMail, toKind, toMail } from "../lib/labelled-mails.ts";

/** One view of a mail, as the network learns from it. */
export interface TokensOfMail {
  kind: number;
  weight: number;
  /** Whose wording it is: a word that few authors have is not learnt. */
  author: string;
  /** For each token its hash, its place, and one more than the number of each of its concepts. */
  tokens: number[][];
  /** The numbers of the concepts that stand for the whole mail. */
  ofWhole: number[];
}

/**
 * What a mail of a program counts beside one that was written by itself, and one of the corpus: most of what the network sees are
 * written ones, and with less it read programs, which word things otherwise, less well.
 */
const PROGRAM_WEIGHT = 2;
const CORPUS_WEIGHT = 6;

function moreFor({ id, source }: LabelledMail): number {
  if (id.startsWith("d-")) return CORPUS_WEIGHT;
  return source.startsWith(OWN_SOURCE) ? 1 : PROGRAM_WEIGHT;
}

/** Each mail as its list row and as a whole. */
export function tokensOfMails(mails: readonly LabelledMail[]): TokensOfMail[] {
  const weightOf = weightsOf(mails);
  return mails.flatMap((mail) =>
    (["row", "message"] as const).map((view) => {
      const { count, hashes, places, concepts, ofWhole } = tokensOf(readMail(toMail(mail, view)));
      const tokens = Array.from({ length: count }, (_, t) => [
        hashes[t] as number,
        places[t] as number,
        ...concepts.subarray(t * CONCEPTS_A_TOKEN, (t + 1) * CONCEPTS_A_TOKEN).filter((concept) => concept > 0),
      ]);
      const kind = KINDS.indexOf(toKind(mail.kind));
      return {
        kind,
        weight: weightOf(mail) * moreFor(mail),
        author: authorOf(mail),
        tokens,
        ofWhole: [...new Set(ofWhole)],
      };
    }),
  );
}
