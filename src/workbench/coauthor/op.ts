import type { BookState, Deed } from "../model";
import { NOT_CALCULATED } from "../model";

/** What one author did in one change, as it goes to the others. */
export interface Op {
  readonly deeds: readonly Deed[];
  /** The author's language: it names new columns. */
  readonly language: BookState["language"];
}

/** An op in its place in the order that all agree on: `seq` counts from 1. One that could not be done any more is refused, by all. */
export interface Ordered extends Op {
  readonly seq: number;
  readonly author: number;
  readonly refused: boolean;
}

/** Something an author asks to be put in order: it was done on the workbook as it was after `base`. */
export interface Asked extends Op {
  readonly author: number;
  readonly base: number;
}

/** Deeds without what is everybody's own: results of formulas, and how to take the deeds back. */
export function forOthers(deeds: readonly Deed[]): Deed[] {
  return deeds.map((deed): Deed => {
    if (deed.kind === "put") {
      const after = deed.after.map((put) =>
        put?.formula === undefined ? put : { ...put, value: NOT_CALCULATED },
      );
      return { ...deed, before: after.map(() => undefined), after };
    }
    if (deed.kind === "entry" || deed.kind === "order") return deed;
    const { restore: _restore, ...rest } = deed;
    return rest;
  });
}
