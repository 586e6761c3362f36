import type { Relationship, SenderAnswer } from "../judge/verdict.ts";
import type { NoticeSort } from "./arrival.ts";
import { type Flood, isAround, isWithin, type SignUp } from "./find-floods.ts";

/** A mail that a flood may be meant to hide. */
export interface Notice {
  sort: NoticeSort;
  time: number;
  /** The sender's registrable domain. */
  sender: string;
  /** What the judge says of a registered service in whose name it is; absent: it is in no such service's. */
  service?: { sender: SenderAnswer; relationship: Relationship };
}

/** What is known of the senders around a flood. */
export interface Senders {
  /** Whether the sender had written before the flood began. */
  knownBefore(sender: string): boolean;
  /** Whether the sender took part in the flood. */
  tookPart(sender: string): boolean;
}

/** How much is lost when it is overlooked: money first, then what opens the way to money. */
const WEIGHT: Record<NoticeSort, number> = {
  "payee-added": 9,
  transfer: 8,
  "password-changed": 8,
  "address-changed": 8,
  security: 6,
  order: 6,
  "sign-in": 5,
  reset: 3,
  code: 2,
  account: 2,
};

/**
 * The notices, those first that are likeliest meant to be overlooked. A sender that the mailbox knew before counts
 * most: accounts that can be robbed existed before the flood, while the flood itself brings hundreds of strangers.
 */
export function rankHidden<N extends Notice>(notices: readonly N[], senders: Senders): N[] {
  const score = (notice: N): number => {
    let sum = WEIGHT[notice.sort];
    const { service } = notice;
    if (service) {
      // A fake is told apart by a mark of its own, and is not what happened to an account.
      if (service.sender === "imitated") return -1;
      if (service.sender !== "unknown") sum += 8;
      if (service.relationship === "uses") sum += 6;
      if (service.relationship === "does-not-use") sum -= 4;
    }
    if (senders.knownBefore(notice.sender)) sum += 10;
    if (senders.tookPart(notice.sender)) sum -= 6;
    return sum;
  };
  return notices
    .map((notice) => ({ notice, score: score(notice) }))
    .filter(({ score }) => score >= 0)
    .sort((one, other) => other.score - one.score || other.notice.time - one.notice.time)
    .map(({ notice }) => notice);
}

/** A sender of the first minutes of a flood that was not recognised as one is no acquaintance; in milliseconds. */
const BEFORE_MS = 2 * 60 * 60_000;

/**
 * What a flood may be meant to hide, the likeliest first.
 * @param signUps the sign-up mails that are known, those of the flood among them.
 * @param firstSeen when the first mail of a sender came; undefined: none was seen.
 */
export function hiddenIn<N extends Notice>(
  flood: Pick<Flood, "first" | "last">,
  notices: readonly N[],
  signUps: readonly SignUp[],
  firstSeen: (sender: string) => number | undefined,
): N[] {
  const part = new Set(signUps.filter(({ time }) => isWithin(flood, time)).map(({ sender }) => sender));
  return rankHidden(
    notices.filter(({ time }) => isAround(flood, time)),
    {
      knownBefore: (sender) => (firstSeen(sender) ?? Number.POSITIVE_INFINITY) < flood.first - BEFORE_MS,
      tookPart: (sender) => part.has(sender),
    },
  );
}
