import type { BookState, Cell, Change, SheetId, Source, UndoHistory } from "./book";

/** One cell put by a change. */
export interface Put {
  readonly sheet: SheetId;
  readonly row: number;
  readonly column: number;
  readonly before: Cell | undefined;
  readonly after: Cell | undefined;
}

/** Everything one change did, so that it can be taken back. */
export interface Step {
  readonly puts: readonly Put[];
  readonly before: BookState;
  readonly after: BookState;
  readonly changes: readonly Change[];
}

/** The history with the side that the book itself uses. */
export interface StepHistory extends UndoHistory {
  record(source: Source, step: Step): void;
}

/** How many steps are kept, as in Excel. */
const LIMIT = 100;

/** What no undo brings back: where one looks is not a change of the workbook. */
const NOT_UNDOABLE: readonly (keyof BookState)[] = ["selections", "activeSheet"];

/**
 * A history of steps. `replay` puts the cells, sets the state and announces the changes.
 * A member of the state that another author changed after the step is left alone when the step is taken back.
 */
export function createHistory(
  replay: (
    puts: readonly Put[],
    from: BookState,
    to: BookState,
    changes: readonly Change[],
  ) => void,
): StepHistory {
  let done: Step[] = [];
  let undone: Step[] = [];
  let group: { source: Source; steps: Step[] } | undefined;
  const push = (step: Step) => {
    done = [...done, step].slice(-LIMIT);
    undone = [];
  };
  return {
    get undoable() {
      return done.length;
    },
    get redoable() {
      return undone.length;
    },
    record(source, step) {
      if ((source !== "local" && source !== "addin") || !isUndoable(step)) return;
      if (group?.source === source) group.steps.push(step);
      else push(step);
    },
    undo() {
      const step = done.at(-1);
      if (!step) return false;
      done = done.slice(0, -1);
      undone = [...undone, step];
      const puts = [...step.puts]
        .reverse()
        .map((put) => ({ ...put, before: put.after, after: put.before }));
      replay(puts, step.after, step.before, [...step.changes].reverse().map(reversed));
      return true;
    },
    redo() {
      const step = undone.at(-1);
      if (!step) return false;
      undone = undone.slice(0, -1);
      done = [...done, step];
      replay(step.puts, step.before, step.after, step.changes);
      return true;
    },
    group(source) {
      const outer = group;
      if (outer?.source === source) return () => undefined;
      const mine = { source, steps: [] as Step[] };
      group = mine;
      return () => {
        group = outer;
        const step = merged(mine.steps);
        if (step) push(step);
      };
    },
  };
}

function isUndoable(step: Step): boolean {
  return step.puts.length > 0 || changedMembers(step.before, step.after).length > 0;
}

/** The members of the state that differ and that undo may touch. */
export function changedMembers(before: BookState, after: BookState): (keyof BookState)[] {
  const members = Object.keys(after) as (keyof BookState)[];
  return members.filter(
    (member) => before[member] !== after[member] && !NOT_UNDOABLE.includes(member),
  );
}

function merged(steps: readonly Step[]): Step | undefined {
  const [first] = steps;
  const last = steps.at(-1);
  if (!first || !last) return undefined;
  return {
    puts: steps.flatMap((step) => step.puts),
    before: first.before,
    after: last.after,
    changes: steps.flatMap((step) => step.changes),
  };
}

const OPPOSITE = { added: "deleted", deleted: "added" } as const;
const OPPOSITE_CELLS = {
  RangeEdited: "RangeEdited",
  RowInserted: "RowDeleted",
  RowDeleted: "RowInserted",
  ColumnInserted: "ColumnDeleted",
  ColumnDeleted: "ColumnInserted",
  CellInserted: "CellDeleted",
  CellDeleted: "CellInserted",
} as const;
const OPPOSITE_SHIFT = { Down: "Up", Up: "Down", Left: "Right", Right: "Left" } as const;

/** What taking a change back is announced as. */
function reversed(change: Change): Change {
  if (change.kind === "sheet" || change.kind === "table") {
    return change.what === "added" || change.what === "deleted"
      ? { ...change, what: OPPOSITE[change.what] }
      : change;
  }
  if (change.kind !== "cells") return change;
  const turned = { ...change, changeType: OPPOSITE_CELLS[change.changeType] };
  return {
    ...turned,
    ...(change.shift ? { shift: OPPOSITE_SHIFT[change.shift] } : {}),
    ...(change.single
      ? { single: { before: change.single.after, after: change.single.before } }
      : {}),
  };
}
