/**
 * What of a Chromium trace is ours. No profiler runs meanwhile: V8's doubles the time of what it watches.
 *
 * A script of an extension is told by its address in the events of a call. Idle callbacks are ours, too: the stage asks
 * for none, and the browser's own idle work calls no function.
 */

export interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Start, in microseconds. */
  ts: number;
  /** Duration, in microseconds. */
  dur?: number;
  /** Time on the processor, in microseconds. */
  tdur?: number;
  args?: unknown;
}

/** The categories that {@link readTrace} needs. */
const CATEGORIES = ["devtools.timeline", "disabled-by-default-devtools.timeline", "v8", "blink.user_timing"];

/** The page sets this mark when all rows of the list stand in it. */
export const SHOWN_MARK = "list shown";

/**
 * Where a layout was forced or a timer set is known from stacks only. To take one, V8 compiles the script again (it keeps
 * no places in it), which nearly doubles the time of a start: such a trace counts, and times nothing.
 */
const STACKS = "disabled-by-default-devtools.timeline.stack";

export function categories(stacks: boolean): string[] {
  return stacks ? [...CATEGORIES, STACKS] : CATEGORIES;
}

export interface OurWork {
  /** The most processor time that our code took in one task, in milliseconds. What the page did in it doesn't count. */
  longestTaskMs: number;
  /** How many tasks our code ran in. */
  tasks: number;
  /** The time that our code took altogether, in milliseconds. */
  totalMs: number;
  /** What of it came before {@link SHOWN_MARK}; 0 without that mark. */
  beforeShownMs: number;
  /** How often our code made the page calculate style or layout before its time. */
  forcedLayouts: number;
  /** How many timers of less than a second our code set. */
  shortTimers: number;
}

const OURS = "-extension://";

const mentionsUs = (event: TraceEvent) => JSON.stringify(event.args ?? {}).includes(OURS);
const thread = (event: TraceEvent) => `${event.pid}:${event.tid}`;
const end = ({ ts, dur = 0 }: TraceEvent) => ts + dur;
/**
 * Processor time, in milliseconds. (Wall time would count what other programs did on a busy machine.) Never more than the
 * time by the clock: a virtual machine's account of processor time may leap by some milliseconds in a moment's event.
 */
const time = ({ tdur, dur = 0 }: TraceEvent) => Math.min(tdur ?? dur, dur) / 1_000;
const isScript = ({ name }: TraceEvent) => name === "FunctionCall" || name === "EvaluateScript";

/** What shows that a task did something for the page. */
const PAGE = new Set(
  "FunctionCall EvaluateScript EventDispatch FireAnimationFrame ParseHTML HitTest UpdateLayoutTree Layout PrePaint Paint Commit".split(
    " ",
  ),
);

/**
 * The events of pages. The extension's own background, which the browser may put into the same process, has a thread of
 * its own; no page waits for it.
 */
function onMainThreads(events: TraceEvent[]): TraceEvent[] {
  const isMain = ({ name, args }: TraceEvent) =>
    name === "thread_name" && (args as { name?: string } | undefined)?.name === "CrRendererMain";
  const threads = new Set(events.filter(isMain).map(thread));
  return events.filter((event) => threads.has(thread(event)));
}

interface Task {
  /** Start, in microseconds. */
  ts: number;
  /** The time of our code in it, in milliseconds. */
  ours: number;
}

/** The tasks that our code ran in. */
function ourTasks(events: TraceEvent[]): Task[] {
  const complete = events.filter(({ ph }) => ph === "X").sort((one, other) => one.ts - other.ts);
  const found: Task[] = [];
  for (const list of Map.groupBy(complete, thread).values()) {
    let next = 0;
    for (const task of list.filter(({ name }) => name === "RunTask")) {
      const inside: TraceEvent[] = [];
      while (list[next] && (list[next]?.ts ?? 0) < task.ts) next++;
      for (let event = list[next]; event && event.ts <= end(task); event = list[++next]) {
        if (event !== task) inside.push(event);
      }
      const ours = timeIn(task, inside);
      if (ours > 0) found.push({ ts: task.ts, ours });
    }
  }
  return found;
}

/** @returns our time in one task, without the collections of the whole page's garbage that fell into it. */
function timeIn(task: TraceEvent, inside: TraceEvent[]): number {
  const ours = outermost(inside.filter((event) => isOurs(event, inside)));
  if (ours.length === 0) return 0;
  // Where the page did nothing, what lies between our calls (a reply of the background, microtasks) is ours as well.
  const within = (event: TraceEvent, outer: TraceEvent[]) =>
    outer.some((one) => event.ts >= one.ts && end(event) <= end(one));
  const counted = inside.some((event) => PAGE.has(event.name) && !within(event, ours)) ? ours : [task];
  const garbage = inside.filter((event) => /^(Major|Minor)GC$/.test(event.name) && within(event, counted));
  const sum = (list: TraceEvent[]) => list.reduce((all, event) => all + time(event), 0);
  return Math.max(0, sum(counted) - sum(outermost(garbage)));
}

function isOurs(event: TraceEvent, inside: TraceEvent[]): boolean {
  if (isScript(event)) return mentionsUs(event);
  return (
    event.name === "FireIdleCallback" &&
    inside.some(({ name, ts }) => name === "v8.callFunction" && ts >= event.ts && ts <= end(event))
  );
}

/** Those that lie in no other; given in order. */
function outermost(events: TraceEvent[]): TraceEvent[] {
  const kept: TraceEvent[] = [];
  for (const event of events) {
    const last = kept.at(-1);
    if (!last || event.ts > end(last)) kept.push(event);
  }
  return kept;
}

/** Reads a trace of one page. Without our code in it, every figure is 0. */
export function readTrace(all: TraceEvent[]): OurWork {
  const events = onMainThreads(all);
  const tasks = ourTasks(events);
  const total = (list: Task[]) => list.reduce((sum, { ours }) => sum + ours, 0);
  const shown = events.find(({ name }) => name === SHOWN_MARK)?.ts ?? 0;
  const forced = events.filter(
    (event) => event.ph === "X" && /^(Layout|UpdateLayoutTree)$/.test(event.name) && mentionsUs(event),
  );
  return {
    longestTaskMs: Math.max(0, ...tasks.map(({ ours }) => ours)),
    tasks: tasks.length,
    totalMs: total(tasks),
    beforeShownMs: total(tasks.filter(({ ts }) => ts < shown)),
    forcedLayouts: forced.length,
    shortTimers: events.filter((event) => event.name === "TimerInstall" && mentionsUs(event) && isShort(event)).length,
  };
}

function isShort({ args }: TraceEvent): boolean {
  const { data } = (args ?? {}) as { data?: { timeout?: number } };
  return (data?.timeout ?? 0) < 1_000;
}
