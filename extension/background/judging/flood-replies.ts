import { type HiddenNotice, MOST_HIDDEN, type PanelModel, type RowMark } from "../../messages.ts";
import { type Texts, text } from "../../ui/texts.ts";
import { hiddenBy } from "../floods/look-for-floods.ts";
import { FLOOD_KEY, floodAt, floodsOf, type KnownFlood } from "../memory/floods.ts";
import { isFolded } from "../memory/shown.ts";
import type { JudgedMail, Judgement } from "./judge-mails.ts";

/** How many rows are marked as what the flood may hide: more would be a flood of marks. */
const MARKED_HIDDEN = 3;

type Hidden = ReturnType<typeof hiddenBy>;

/** What the floods of a mailbox say about single mails of it. */
export class Floods {
  readonly #batch: Judgement;
  readonly #floods: KnownFlood[];
  readonly #hidden: Map<KnownFlood, Hidden>;

  constructor(batch: Judgement) {
    this.#batch = batch;
    this.#floods = floodsOf(batch.account, batch.after);
    this.#hidden = new Map(this.#floods.map((flood) => [flood, hiddenBy(flood, batch.traffic)]));
  }

  /**
   * The mark of a row, as far as a flood decides it: the one mark of the flood, the mark of what it may hide, or none
   * for its other sign-up mails, of which there are hundreds. undefined: no flood decides.
   */
  mark({ hash, mail, verdict }: JudgedMail, texts: Texts): RowMark | null | undefined {
    const flood = this.#floodOf(hash, mail.time);
    if (flood?.marked === hash) {
      return { tone: "flood", service: "", label: text(texts, "mark_flood", { count: String(flood.count) }) };
    }
    if (verdict.outcome === "warn-fake") return undefined;
    if (flood) return null;
    const isHidden = [...this.#hidden.values()].some((hidden) =>
      hidden.slice(0, MARKED_HIDDEN).some(([other]) => other === hash),
    );
    return isHidden ? { tone: "hidden", service: "", label: text(texts, "mark_hidden") } : undefined;
  }

  /**
   * What a panel says of the flood that a mail belongs to, or is hidden by: instead of what the verdict alone would.
   * undefined: no flood, or one that the user has put away.
   */
  panel(
    { hash, mail, verdict }: JudgedMail,
    document: string,
  ): Pick<PanelModel, "serviceKey" | "serviceName" | "folded" | "flood"> | undefined {
    if (verdict.outcome === "warn-fake") return undefined;
    const flood = this.#floodOf(hash, mail.time) ?? this.#hiding(hash);
    if (!flood || flood.closedAt !== undefined) return undefined;
    const hidden = this.#hidden.get(flood) ?? [];
    const { name, count, senders, first, last } = flood;
    const serviceKey = FLOOD_KEY + name;
    const shown = hidden.slice(0, MOST_HIDDEN).map(([other, { sort, from, subject, time, id }]): HiddenNotice => {
      return { sort, from, subject, time, ...(id === undefined ? {} : { mailId: id }), isThis: other === hash };
    });
    return {
      serviceKey,
      serviceName: "",
      folded: isFolded(this.#batch.after, serviceKey, hash, document),
      flood: { count, senders, first, last, hidden: shown, more: hidden.length - shown.length },
    };
  }

  /** The flood that a sign-up mail is part of. */
  #floodOf(hash: string, time: number | undefined): KnownFlood | undefined {
    return hash in this.#batch.traffic.signUps ? floodAt(this.#floods, time) : undefined;
  }

  #hiding(hash: string): KnownFlood | undefined {
    return this.#floods.find((flood) =>
      this.#hidden
        .get(flood)
        ?.slice(0, MOST_HIDDEN)
        .some(([other]) => other === hash),
    );
  }
}
