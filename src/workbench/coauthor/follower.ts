import { applyDeeds, inverse, rebaseAll, type Book, type Deed, type Edit } from "../model";
import { forOthers, type Asked, type Op, type Ordered } from "./op";
import { again, takeOver } from "./takeOver";

/** The workbook of an author who joined. */
export interface Follower {
  /** Takes over the next op in order; the own ones come back as well. */
  receive(ordered: Ordered): void;
  /** How many own changes are not in the order yet. */
  readonly pending: number;
  /** The last op that was taken over. */
  readonly seq: number;
  stop(): void;
}

/** An own change that is done here but not yet in the order. */
interface Pending {
  readonly op: Op;
  /** What takes it back, of the workbook as it is with all later ones taken back; empty when the workbook could not take it again. */
  readonly undo: readonly Deed[];
  readonly isDone: boolean;
}

interface Works {
  readonly book: Book;
  pending: readonly Pending[];
}

/**
 * Follows the order from `seq` on. What is done here shows at once and is asked for with `ask`, one change at a time. When somebody else's op comes first, the own
 * changes are taken back, that op is done, and they are done again, in line with it: so the workbook is always the order's, and then one's own.
 */
export function createFollower(book: Book, seq: number, ask: (asked: Asked) => void): Follower {
  const works: Works = { book, pending: [] };
  let taken = seq;
  let asking = false;
  let taking = false;
  const goOn = () => {
    const [first] = works.pending;
    if (asking || !first) return;
    asking = true;
    ask({ ...first.op, author: book.author, base: taken });
  };
  const stop = book.followDeeds((deeds) => {
    if (taking) return;
    const op = { deeds: forOthers(deeds), language: book.state.language };
    works.pending = [...works.pending, { op, undo: inverse(deeds), isDone: true }];
    goOn();
  });
  return {
    receive(ordered) {
      taken = ordered.seq;
      taking = true;
      try {
        if (ordered.author === book.author) asking = false;
        takeNext(works, ordered);
      } finally {
        taking = false;
      }
      goOn();
    },
    get pending() {
      return works.pending.length;
    },
    get seq() {
      return taken;
    },
    stop,
  };
}

function takeNext(works: Works, ordered: Ordered): void {
  const { book } = works;
  const [first, ...rest] = works.pending;
  if (ordered.author !== book.author) {
    if (first) takeBefore(works, ordered, works.pending);
    else if (!ordered.refused) takeOver(book, ordered);
    return;
  }
  if (first?.isDone === !ordered.refused) {
    works.pending = rest;
    return;
  }
  takeBefore(works, ordered, rest);
  // The step that was refused cannot be taken back any more, nor can those be found that came before it.
  book.history.forget();
}

/** Takes the own changes back, does the next op in order, and does those own changes again that are not in the order yet. */
function takeBefore(works: Works, ordered: Ordered, left: readonly Pending[]): void {
  const { book } = works;
  const isOwn = ordered.author === book.author;
  const deeds = left.map(({ op }) => op.deeds);
  const rebased = isOwn ? { mine: deeds, theirs: [] } : rebaseAll(deeds, ordered.deeds, true);
  book.change("remote", (edit) => {
    const pen = again(edit);
    for (const { undo } of [...works.pending].reverse()) applyDeeds(pen, undo);
    if (!ordered.refused) applyDeeds(isOwn ? pen : edit, ordered.deeds, ordered.language);
    works.pending = left.map(({ op }, i) =>
      doneAgain(pen, { ...op, deeds: rebased.mine[i] ?? op.deeds }),
    );
  });
  book.history.rebase(rebased.theirs);
}

function doneAgain(edit: Edit, op: Op): Pending {
  const begun = edit.recorded().length;
  const isDone = applyDeeds(edit, op.deeds, op.language);
  return { op, isDone, undo: isDone ? inverse(edit.recorded().slice(begun)) : [] };
}
