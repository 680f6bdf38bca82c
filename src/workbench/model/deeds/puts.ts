import type { SheetId } from "../state";
import type { Authored, PutDeed } from "./deed";

/** Gathers cells as they are put: those that follow each other down a column are one deed. */
export interface Puts {
  add(
    sheet: SheetId,
    row: number,
    column: number,
    before: Authored | undefined,
    after: Authored | undefined,
  ): void;
  /** What is put from now on begins new deeds: those so far change no more. */
  close(): void;
}

/** Puts that become deeds at the end of a list. */
export function createPuts(deeds: { push(deed: PutDeed): unknown }): Puts {
  /** The last deed of each column, which the next row may join: an earlier one may hold the same cell. */
  const open = new Map<SheetId, Run[]>();
  return {
    add(sheet, row, column, before, after) {
      const runs = open.get(sheet) ?? [];
      if (runs.length === 0) open.set(sheet, runs);
      const run = runs[column];
      if (run && run.row + run.after.length === row) {
        run.before.push(before);
        run.after.push(after);
        return;
      }
      const next: Run = { kind: "put", sheet, row, column, before: [before], after: [after] };
      runs[column] = next;
      deeds.push(next);
    },
    close() {
      open.clear();
    },
  };
}

interface Run extends PutDeed {
  readonly before: (Authored | undefined)[];
  readonly after: (Authored | undefined)[];
}

/** Visits the cells of a deed from its first row down. */
export function eachPut(
  { row, before, after }: PutDeed,
  visit: (row: number, before: Authored | undefined, after: Authored | undefined) => void,
): void {
  after.forEach((is, at) => {
    visit(row + at, before[at], is);
  });
}

/**
 * Cells that were to be put, after they have moved: `to` gives where each is now (undefined: it is gone), `rewrite` its formula.
 */
export function movedPuts(
  deed: PutDeed,
  to: (row: number) => { readonly row: number; readonly column: number } | undefined,
  rewrite: (formula: string, down: number) => string,
): PutDeed[] {
  const deeds: PutDeed[] = [];
  const puts = createPuts(deeds);
  eachPut(deed, (row, before, after) => {
    const place = to(row);
    if (!place) return;
    const moved = (put: Authored | undefined) =>
      withFormula(put, (formula) => rewrite(formula, place.row - row));
    puts.add(deed.sheet, place.row, place.column, moved(before), moved(after));
  });
  return deeds;
}

function withFormula(
  put: Authored | undefined,
  next: (formula: string) => string,
): Authored | undefined {
  if (put?.formula === undefined) return put;
  const formula = next(put.formula);
  return formula === put.formula ? put : { ...put, formula };
}
