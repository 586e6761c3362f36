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
  /** Time on the processor, in microseconds. */
  tdur?: number;
  args?: unknown;
}

/** The categories that {@link readTrace} needs. */
export const TRACE_CATEGORIES = [
  "devtools.timeline",
  "disabled-by-default-devtools.timeline",
  "disabled-by-default-devtools.timeline.stack",
  "disabled-by-default-v8.cpu_profiler",
  "disabled-by-default-v8.cpu_profiler.hires",
  "v8",
];

export interface OurWork {
  /** The most time that our code took in one task, in milliseconds. What the page did in the same task doesn't count. */
  longestTaskMs: number;
  /** How many tasks our code ran in. */
  tasks: number;
  /** The time that our code took altogether, in milliseconds. */
  totalMs: number;
  /** How often our code made the page calculate style or layout before its time. */
  forcedLayouts: number;
  /** How many timers our code set. */
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

/** What the profiler saw at a moment, in microseconds on the trace's clock. */
interface Sample {
  at: number;
  ours: boolean;
}

/** The profiler's samples of each process, in order. */
function samplesByProcess(events: TraceEvent[]): Map<number, Sample[]> {
  const clocks = new Map<number, number>();
  const ours = new Map<number, Set<number>>();
  const samples = new Map<number, Sample[]>();
  for (const { pid, name, args } of events) {
    const { data } = (args ?? {}) as ProfileArgs;
    if (name === "Profile" && data?.startTime !== undefined) {
      clocks.set(pid, data.startTime);
      ours.set(pid, new Set());
      samples.set(pid, []);
    }
    if (name !== "ProfileChunk" || !data) continue;
    const known = ours.get(pid);
    let clock = clocks.get(pid);
    if (!known || clock === undefined) continue;
    for (const node of data.cpuProfile?.nodes ?? []) {
      const under = node.parent !== undefined && known.has(node.parent);
      if (under || node.callFrame?.url?.includes(OURS)) known.add(node.id);
    }
    for (const [place, node] of (data.cpuProfile?.samples ?? []).entries()) {
      clock += data.timeDeltas?.[place] ?? 0;
      samples.get(pid)?.push({ at: clock, ours: known.has(node) });
    }
    clocks.set(pid, clock);
  }
  for (const list of samples.values()) list.sort((one, other) => one.at - other.at);
  return samples;
}

/**
 * The time of our code in each task that it ran in, in milliseconds: our share of the task's samples, of the
 * processor time that the task took. (Wall time would count what other programs did on a busy machine.)
 */
function timeByTask(events: TraceEvent[]): number[] {
  const times: number[] = [];
  // The profiler's samples are of the thread that runs scripts.
  const scripted = new Set(events.filter(({ name }) => name === "FunctionCall").map(thread));
  for (const [pid, samples] of samplesByProcess(events)) {
    const tasks = events.filter((event) => event.name === "RunTask" && event.pid === pid);
    for (const list of Map.groupBy(tasks, thread).values()) {
      if (scripted.has(thread(list[0] as TraceEvent))) times.push(...sharesOf(list, samples));
    }
  }
  return times;
}

function sharesOf(tasks: TraceEvent[], samples: Sample[]): number[] {
  const times: number[] = [];
  let next = 0;
  for (const { ts, dur = 0, tdur = dur } of tasks.sort((one, other) => one.ts - other.ts)) {
    while ((samples[next]?.at ?? Number.POSITIVE_INFINITY) < ts) next++;
    let [all, ours] = [0, 0];
    for (; (samples[next]?.at ?? Number.POSITIVE_INFINITY) <= ts + dur; next++) {
      all++;
      if (samples[next]?.ours) ours++;
    }
    if (ours > 0) times.push(((ours / all) * tdur) / 1_000);
  }
  return times;
}

/** Reads a trace of one page. Without our code in it, every figure is 0. */
export function readTrace(events: TraceEvent[]): OurWork {
  const tasks = timeByTask(events);
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
