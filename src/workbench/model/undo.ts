import type { Source, UndoHistory } from "./book";
import { inverse, rebaseAll, type Deed } from "./deeds";

/** The history with the side that the book itself uses. */
export interface StepHistory extends UndoHistory {
  record(source: Source, deeds: readonly Deed[]): void;
}

/** How many steps are kept, as in Excel. */
const LIMIT = 100;

/** What takes a step back, on the workbook as it is when all later steps are taken back; worked out only when it is asked for, since most steps never are. */
type Step = () => readonly Deed[];

const backFrom =
  (deeds: readonly Deed[]): Step =>
  () =>
    inverse(deeds);

interface Group {
  readonly source: Source;
  steps: readonly Step[];
}

/** Steps as they are to be done after another author's deeds. */
const past = (steps: readonly Step[], theirs: readonly Deed[]): readonly Step[] =>
  rebaseAll(
    steps.map((step) => step()),
    theirs,
    true,
  ).mine.map((step) => () => step);

/**
 * A history of steps. `replay` does deeds as the person at this screen and gives what was done; undefined when the workbook cannot take them any more:
 * the step is given up then.
 */
export function createHistory(
  replay: (deeds: readonly Deed[]) => readonly Deed[] | undefined,
): StepHistory {
  // The last step comes first: that is the order in which they are taken back, and in which another author's deeds meet them.
  let done: readonly Step[] = [];
  let undone: readonly Step[] = [];
  let group: Group | undefined;
  const push = (step: Step) => {
    done = [step, ...done].slice(0, LIMIT);
    undone = [];
  };
  return {
    get undoable() {
      return done.length;
    },
    get redoable() {
      return undone.length;
    },
    record(source, deeds) {
      if ((source !== "local" && source !== "addin") || deeds.length === 0) return;
      const step = backFrom(deeds);
      if (group?.source === source) group.steps = [step, ...group.steps];
      else push(step);
    },
    undo() {
      const [step, ...rest] = done;
      if (!step) return false;
      done = rest;
      const deeds = replay(step());
      if (deeds) undone = [backFrom(deeds), ...undone];
      return deeds !== undefined;
    },
    redo() {
      const [step, ...rest] = undone;
      if (!step) return false;
      undone = rest;
      const deeds = replay(step());
      if (deeds) done = [backFrom(deeds), ...done];
      return deeds !== undefined;
    },
    rebase(theirs) {
      const open = group?.steps.length ?? 0;
      const all = past([...(group?.steps ?? []), ...done], theirs);
      if (group) group.steps = all.slice(0, open);
      done = all.slice(open);
      undone = past(undone, theirs);
    },
    forget() {
      done = [];
      undone = [];
    },
    group(source) {
      const outer = group;
      if (outer?.source === source) return () => undefined;
      const mine: Group = { source, steps: [] };
      group = mine;
      return () => {
        group = outer;
        const { steps } = mine;
        if (steps.length > 0) push(() => steps.flatMap((step) => step()));
      };
    },
  };
}
