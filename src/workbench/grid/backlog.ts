import type { Area, SheetId } from "../model";
import { contains } from "../model";

/** Cells that the grid is still to be given: many at once would keep the next request waiting, and hardly any of them are on the screen. */
export interface Backlog {
  /** Puts an area of a sheet in the queue. */
  add(sheet: SheetId, area: Area): void;
  /** Gives the grid all that waits, at once. */
  settle(): void;
  dispose(): void;
}

interface Waiting {
  readonly sheet: SheetId;
  readonly area: Area;
}

/** Milliseconds of work between two turns of the event loop, and rows between two looks at the clock. */
const SLICE = 8;
const ROWS = 500;

/**
 * Queues areas, and has `show` give them to the grid as the workbook is then, a strip of rows at a time and a moment after each other; an area that a later one covers is left out. Tells
 * `onDone` when nothing waits any more.
 */
export function createBacklog(
  show: (sheet: SheetId, area: Area) => void,
  onDone: () => void,
): Backlog {
  let waiting: readonly Waiting[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Shows the next strip. */
  const strip = () => {
    const [first, ...others] = waiting;
    if (!first) return;
    const { sheet, area } = first;
    const rows = Math.min(ROWS, area.rows);
    show(sheet, { ...area, rows });
    const rest = { ...area, row: area.row + rows, rows: area.rows - rows };
    waiting = rest.rows > 0 ? [{ sheet, area: rest }, ...others] : others;
  };
  const work = (milliseconds: number) => {
    const began = performance.now();
    timer = undefined;
    if (waiting.length === 0) return;
    while (waiting.length > 0 && performance.now() - began < milliseconds) strip();
    if (waiting.length === 0) onDone();
    else goOn();
  };
  const goOn = () => {
    timer ??= setTimeout(() => work(SLICE));
  };
  const stop = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  return {
    add(sheet, area) {
      const others = waiting.filter((one) => one.sheet !== sheet || !contains(area, one.area));
      waiting = [...others, { sheet, area }];
      goOn();
    },
    settle() {
      stop();
      work(Infinity);
    },
    dispose() {
      stop();
      waiting = [];
    },
  };
}
