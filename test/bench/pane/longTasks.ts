import type { Browser, Frame, Page } from "playwright-core";

/** A task of the pane of over 50 ms, as PerformanceObserver tells it. */
export interface LongTask {
  /** Milliseconds by the clock; on a machine that does other things as well more than it has to be. */
  readonly clock: number;
  /** Milliseconds that it took the processor. */
  readonly processor: number;
}

/** What kept the pane's main thread for over 50 ms. */
export interface LongTasks {
  readonly tasks: readonly LongTask[];
  /** Milliseconds of the processor of what no observer tells of, because it is no task of the page: V8 tidies up its memory while the page has nothing to do. */
  readonly tidying: readonly number[];
  /** The pane's process. */
  readonly process: number;
}

interface Observed {
  readonly start: number;
  readonly duration: number;
}

declare global {
  interface Window {
    longTasks?: Observed[];
  }
}

/** By this mark the pane's thread and its clock are found in a trace. */
const MARK = "clientele-pane";
/** By its path the pane is told from the workbench, which is watched as well. */
export const PANE_PATH = "/addin/taskpane.html";
const LONG = 50;

/** In every frame, before anything else: keeps its long tasks, and marks the pane's thread. */
export const watchLongTasks = ([mark, path]: readonly [string, string]): void => {
  const found: Observed[] = [];
  window.longTasks = found;
  new PerformanceObserver((list) => {
    for (const { startTime: start, duration } of list.getEntries()) found.push({ start, duration });
  }).observe({ type: "longtask", buffered: true });
  if (location.pathname.endsWith(path)) performance.mark(mark);
};

/** What `watchLongTasks` is given. */
export const WATCHED = [MARK, PANE_PATH] as const;

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  /** Microseconds of the processor. */
  readonly tdur?: number;
}

interface Task extends LongTask {
  readonly start: number;
}

const markIn = (events: readonly TraceEvent[]): TraceEvent => {
  const mark = events.filter(({ name }) => name === MARK).at(-1);
  if (mark === undefined) throw new Error("The pane's mark is not in the trace.");
  return mark;
};

/** The tasks of the thread that has made the mark, in milliseconds of the page's clock; `markedAt` is when it has made the last of them. */
const tasksOfPane = (events: readonly TraceEvent[], markedAt: number): readonly Task[] => {
  const mark = markIn(events);
  return events
    .filter(
      ({ name, pid, tid }) =>
        name === "ThreadControllerImpl::RunTask" && pid === mark.pid && tid === mark.tid,
    )
    .map(({ ts, dur = 0, tdur = 0 }) => ({
      start: (ts - mark.ts) / 1000 + markedAt,
      clock: dur / 1000,
      processor: tdur / 1000,
    }));
};

/** Milliseconds that a task of the trace and one that was observed have in common. */
const overlap = (task: Task, { start, duration }: Observed): number =>
  Math.min(task.start + task.clock, start + duration) - Math.max(task.start, start);

const longTasksIn = (
  events: readonly TraceEvent[],
  observed: readonly Observed[],
  markedAt: number,
): LongTasks => {
  const all = tasksOfPane(events, markedAt);
  const found = observed.map((seen) => {
    // The page's clock is coarser than the trace's.
    const [task] = [...all].sort((one, other) => overlap(other, seen) - overlap(one, seen));
    if (task === undefined || overlap(task, seen) < seen.duration / 2)
      throw new Error(`A task of ${seen.duration} ms is not in the trace.`);
    return task;
  });
  const unseen = all.filter((task) => task.processor > LONG && !found.includes(task));
  // Some are told of more than once.
  return {
    tasks: [...new Set(found)],
    tidying: unseen.map(({ processor }) => processor),
    process: markIn(events).pid,
  };
};

/** Does something, and tells what kept the pane meanwhile; `paneOf` gives its frame. */
export const watched = async <T>(
  browser: Browser,
  page: Page,
  paneOf: () => Frame | undefined,
  work: () => Promise<T>,
): Promise<{ readonly value: T; readonly long: LongTasks }> => {
  await browser.startTracing(page, { categories: ["toplevel", "blink.user_timing"] });
  // What was before the trace began.
  await paneOf()?.evaluate(() => void window.longTasks?.splice(0));
  const value = await work();
  const frame = paneOf();
  if (frame === undefined) throw new Error("There is no pane.");
  // The observer is told of the last tasks a moment after them.
  await page.waitForTimeout(250);
  const { observed, markedAt } = await frame.evaluate(
    (mark) => ({
      observed: (window.longTasks ?? []).splice(0),
      markedAt: performance.mark(mark).startTime,
    }),
    MARK,
  );
  const { traceEvents } = JSON.parse(String(await browser.stopTracing())) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  return { value, long: longTasksIn(traceEvents, observed, markedAt) };
};
