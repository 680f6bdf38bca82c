import { shown, type Cell } from "../cells";
import type { RulesFault, RulesFaultFacts } from "./fault";
import type { Matrix } from "./rulesRead";

/** The faults of a matrix as they are found; reading goes on, so that all of them are told at once. */
export interface FaultList {
  /** Notes a fault of a cell, or of a row where the column is null. */
  at(row: number, column: number | null, facts: RulesFaultFacts): void;
  /** All that was noted, from the top down, each once. */
  all(): readonly RulesFault[];
}

const contentOf = (cells: Matrix, row: number, column: number | null): string => {
  const cell: Cell = column === null ? null : (cells[row]?.[column] ?? null);
  return shown(cell);
};

export const faultList = (cells: Matrix): FaultList => {
  const faults = new Map<string, RulesFault>();
  return {
    at: (row, column, facts) => {
      const fault = { ...facts, row, column, content: contentOf(cells, row, column) };
      faults.set(JSON.stringify(fault), fault);
    },
    all: () =>
      [...faults.values()].sort(
        (one, other) => one.row - other.row || (one.column ?? -1) - (other.column ?? -1),
      ),
  };
};
