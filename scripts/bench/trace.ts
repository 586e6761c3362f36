/**
 * What of a Chromium trace is ours. Code of an extension is told by the address of its script, in the events of a call
 * (`FunctionCall`, `EvaluateScript`) and in the samples of V8's profiler, which also see what runs in a microtask.
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
  /** Time on the processor, in microseconds: what a busy machine can't stretch. */
  tdur?: number;
  args?: unknown;
}

/** The categories that {@link readTrace} needs. */
export const TRACE_CATEGORIES = [
  "devtools.timeline",
  "disabled-by-default-devtools.timeline",
  "disabled-by-default-devtools.timeline.stack",
  "disabled-by-default-v8.cpu_profiler",
  "v8",
];

export interface OurWork {
  /** The processor time of the longest task in which our code ran, in milliseconds; other code in the same task counts. */
  longestTaskMs: number;
  /** How many tasks our code ran in. */
  tasks: number;
  /** The processor time of these tasks together, in milliseconds: an upper bound of what we cost. */
  totalMs: number;
  /** How often our code made the page calculate style or layout before its time. */
  forcedLayouts: number;
  /** How many timers of ours fired. */
  timers: number;
}

const OURS = "-extension://";

interface Sampled {
  nodes?: { id: number; parent?: number; callFrame?: { url?: string } }[];
  samples?: number[];
}

interface ProfileArgs {
  data?: { startTime?: number; cpuProfile?: Sampled; timeDeltas?: number[] };
}

const mentionsUs = (event: TraceEvent) => JSON.stringify(event.args ?? {}).includes(OURS);
const thread = (event: TraceEvent) => `${event.pid}:${event.tid}`;

/** When the profiler saw our code on the stack, in microseconds on the trace's clock. */
function ourSamples(events: TraceEvent[]): number[] {
  const clocks = new Map<number, number>();
  const ours = new Map<number, Set<number>>();
  const times: number[] = [];
  for (const event of events) {
    const { data } = (event.args ?? {}) as ProfileArgs;
    if (event.name === "Profile" && data?.startTime !== undefined) {
      clocks.set(event.pid, data.startTime);
      ours.set(event.pid, new Set());
    }
    if (event.name !== "ProfileChunk" || !data) continue;
    const known = ours.get(event.pid);
    let clock = clocks.get(event.pid);
    if (!known || clock === undefined) continue;
    for (const node of data.cpuProfile?.nodes ?? []) {
      const under = node.parent !== undefined && known.has(node.parent);
      if (under || node.callFrame?.url?.includes(OURS)) known.add(node.id);
    }
    for (const [place, sample] of (data.cpuProfile?.samples ?? []).entries()) {
      clock += data.timeDeltas?.[place] ?? 0;
      if (known.has(sample)) times.push(clock);
    }
    clocks.set(event.pid, clock);
  }
  return times;
}

/** A test for tasks in order of time: did one of the moments (in order, too) fall into it? */
function holdsOneOf(moments: number[]) {
  let next = 0;
  return ({ ts, dur = 0 }: TraceEvent) => {
    while ((moments[next] ?? Number.POSITIVE_INFINITY) < ts) next++;
    return (moments[next] ?? Number.POSITIVE_INFINITY) <= ts + dur;
  };
}

/** Reads a trace of one page. Without our code in it, every figure is 0. */
export function readTrace(events: TraceEvent[]): OurWork {
  const calls = events.filter((event) => event.ph === "X" && event.name !== "RunTask" && mentionsUs(event));
  const mainThreads = new Set(calls.map(thread));
  const moments = [...calls.map((event) => event.ts), ...ourSamples(events)].sort((a, b) => a - b);
  const tasks = events
    .filter((event) => event.name === "RunTask" && mainThreads.has(thread(event)))
    .sort((a, b) => a.ts - b.ts)
    .filter(holdsOneOf(moments))
    .map((task) => (task.tdur ?? task.dur ?? 0) / 1_000);
  const forced = events.filter(
    (event) => event.ph === "X" && /^(Layout|UpdateLayoutTree)$/.test(event.name) && mentionsUs(event),
  );
  return {
    longestTaskMs: Math.max(0, ...tasks),
    tasks: tasks.length,
    totalMs: tasks.reduce((sum, task) => sum + task, 0),
    forcedLayouts: forced.length,
    timers: events.filter((event) => event.name === "TimerInstall" && mentionsUs(event)).length,
  };
}
