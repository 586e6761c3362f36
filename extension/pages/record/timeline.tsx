import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { RecordEntry, RecordView } from "../../record-messages.ts";
import { useSpeech } from "../shared/speech.tsx";
import { type Dot, dotFrom, hasNumber, type Lane, type Layout, layOut } from "./timeline-layout.ts";
import { serviceName, stretch, tickFormat, whatWas } from "./words.ts";

interface Props {
  view: RecordView;
  entries: RecordEntry[];
  colours: ReadonlyMap<string, number>;
  chosen: ReadonlySet<string> | null;
  /** The warnings of one dot are to be listed; null: all again. */
  onChoose(entries: RecordEntry[] | null): void;
}

/** The warnings over time, a lane a service. One stop for the Tab key; the arrow keys go from dot to dot. */
export function Timeline({ view, entries, colours, chosen, onChoose }: Props) {
  const { language, number, say } = useSpeech();
  const [width, place] = useWidth();
  const [current, setCurrent] = useState(0);
  /** The dot that is told about. */
  const [told, setTold] = useState<number | null>(null);
  const layout = useMemo(() => layOut(entries, colours, width, view.floods), [entries, colours, width, view]);
  const { dots, lanes } = layout;
  const active = Math.min(current, dots.length - 1);

  const nameOf = ({ serviceKey }: Lane) =>
    serviceKey === null ? say("record_other_services") : serviceName(view, serviceKey, language);
  const about = (dot: Dot) => {
    const [newest, oldest] = [dot.entries[0], dot.entries.at(-1)];
    const lane = lanes[dot.lane];
    const kinds = [...new Set(dot.entries.map((entry) => whatWas(entry, say)))];
    const what = new Intl.ListFormat(language, { type: "conjunction" }).format(kinds);
    return {
      service: lane ? nameOf(lane) : "",
      count: dot.entries.length === 1 ? what : say("record_dot_count", { count: number(dot.entries.length), what }),
      when: stretch(oldest?.date ?? 0, newest?.date ?? 0, language),
    };
  };
  const isChosen = (dot: Dot) => chosen?.has(dot.entries[0]?.id ?? "") === true;
  const choose = (dot: Dot) => onChoose(isChosen(dot) ? null : dot.entries);

  const onKey = (event: KeyboardEvent) => {
    if (event.key === "Escape") return setTold(null);
    const dot = dots[active];
    if (dot && (event.key === "Enter" || event.key === " ")) {
      event.preventDefault();
      return choose(dot);
    }
    const next = dotFrom(dots, active, event.key);
    if (next === active) return;
    event.preventDefault();
    setCurrent(next);
    setTold(next);
    place.current?.querySelectorAll<SVGGElement>(".dot")[next]?.focus();
  };
  const toldDot = told === null ? undefined : dots[told];
  return (
    <div class="timeline" ref={place}>
      {/* biome-ignore lint/a11y/useSemanticElements: there are no field sets in SVG. */}
      <svg
        role="group"
        aria-label={say("record_timeline_label")}
        width={layout.width}
        height={layout.height}
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        onKeyDown={onKey}
      >
        <Ground layout={layout} nameOf={nameOf} />
        {dots.map((dot, number) => {
          const { service, count, when } = about(dot);
          return (
            // biome-ignore lint/a11y/useSemanticElements: there are no buttons in SVG.
            <g
              key={`${dot.lane} ${dot.tone} ${dot.entries[0]?.id}`}
              class={`dot ${dot.tone} ${colourClass(lanes[dot.lane]?.colour)}`}
              transform={`translate(${round(dot.x)} ${round(dot.y)})`}
              role="button"
              tabindex={number === active ? 0 : -1}
              aria-pressed={isChosen(dot)}
              aria-label={`${service}: ${count}, ${when}`}
              onClick={() => {
                setCurrent(number);
                choose(dot);
              }}
              onFocus={() => {
                setCurrent(number);
                setTold(number);
              }}
              onBlur={() => setTold(null)}
              onPointerEnter={() => setTold(number)}
              onPointerLeave={() => setTold(null)}
            >
              <Shape dot={dot} />
              {hasNumber(dot) && (
                <text class="number" dy="0.35em">
                  {dot.entries.length}
                </text>
              )}
            </g>
          );
        })}
      </svg>
      {toldDot && <Tip dot={toldDot} width={layout.width} {...about(toldDot)} />}
      <Legend layout={layout} />
    </div>
  );
}

/** What stands behind the dots: time, bands, lanes and their names. */
function Ground({ layout, nameOf }: { layout: Layout; nameOf(lane: Lane): string }) {
  const { language } = useSpeech();
  const { width, height, left, lanes, bands, ticks, span } = layout;
  const format = tickFormat(span, language);
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus; the table says the same.
    <g aria-hidden="true">
      {bands.map((band) => (
        <rect
          key={`${band.first} ${band.isFlood}`}
          class={band.isFlood ? "band flood" : "band"}
          x={band.x}
          y={24}
          width={band.width}
          height={height - 24}
          rx={4}
        />
      ))}
      {ticks.map(({ x, date }) => (
        <g key={date.getTime()}>
          <line class="tick" x1={x} x2={x} y1={24} y2={height} />
          <text class="time" x={x} y={14} text-anchor="middle">
            {format(date)}
          </text>
        </g>
      ))}
      {lanes.map((lane) => (
        <g key={lane.serviceKey ?? "others"} class={colourClass(lane.colour)}>
          <line class="lane" x1={left} x2={width} y1={lane.y} y2={lane.y} />
          <circle class="swatch" cx={6} cy={left > 0 ? lane.y : lane.y - 29} r={5} />
          <text class="name" x={18} y={left > 0 ? lane.y : lane.y - 29} dy="0.35em">
            {cut(nameOf(lane), left > 0 ? 18 : 36)} · {lane.count}
          </text>
        </g>
      ))}
    </g>
  );
}

/** A fake has corners: its colour is the service's, which it only pretends to be. */
function Shape({ dot: { tone, radius } }: { dot: Dot }) {
  if (tone === "warn") return <circle r={round(radius)} />;
  const half = round(radius * 1.15);
  return <path d={`M0 ${-half}L${half} 0L0 ${half}L${-half} 0Z`} />;
}

function Tip(props: { dot: Dot; width: number; service: string; count: string; when: string }) {
  const { dot, width, service, count, when } = props;
  // Towards the middle, so that it stays on the page.
  const isLeft = dot.x > width / 2;
  const x = isLeft ? { right: `${width - dot.x}px` } : { left: `${dot.x}px` };
  return (
    <div class="tip" style={{ ...x, top: `${dot.y + dot.radius + 6}px` }} aria-hidden="true">
      <strong>{service}</strong>
      <span>{count}</span>
      <span class="soft">{when}</span>
    </div>
  );
}

function Legend({ layout: { bands, dots } }: { layout: Layout }) {
  const { say } = useSpeech();
  const hasFakes = dots.some(({ tone }) => tone === "fake");
  return (
    <ul class="legend small soft">
      <li>
        <svg viewBox="-9 -9 18 18" width="14" height="14" aria-hidden="true">
          <circle class="sample" r="7" />
        </svg>
        {say("record_tone_warn")}
      </li>
      {hasFakes && (
        <li>
          <svg viewBox="-9 -9 18 18" width="14" height="14" aria-hidden="true">
            <path class="sample fake" d="M0 -8L8 0L0 8L-8 0Z" />
          </svg>
          {say("record_tone_fake")}
        </li>
      )}
      {[false, true]
        .filter((isFlood) => bands.some((band) => band.isFlood === isFlood))
        .map((isFlood) => (
          <li key={String(isFlood)}>
            <svg viewBox="0 0 18 18" width="14" height="14" aria-hidden="true">
              <rect class={isFlood ? "band flood" : "band"} width="18" height="18" rx="3" />
            </svg>
            {say(isFlood ? "record_flood" : "record_band")}
          </li>
        ))}
    </ul>
  );
}

function colourClass(colour: number | null | undefined): string {
  return colour === null || colour === undefined ? "others" : `c${colour}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function cut(name: string, longest: number): string {
  const letters = [...name];
  // Ideographs and kana are twice as wide as Latin letters.
  const limit = /[\u3000-\u9fff\uac00-\ud7af\uff00-\uffef]/.test(name) ? Math.ceil(longest * 0.6) : longest;
  return letters.length > limit ? `${letters.slice(0, limit - 1).join("")}…` : name;
}

/** The width of an element, kept up to date. */
function useWidth() {
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(720);
  useEffect(() => {
    const element = place.current;
    if (!element || typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(() => setWidth(Math.max(240, Math.floor(element.clientWidth))));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [width, place] as const;
}
