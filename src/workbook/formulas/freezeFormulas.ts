import { isCellError } from "../../cells";
import type { Area, Progress } from "../port";
import type { FormulaCell, FormulaPort } from "./formulaPort";
import { callsOwn } from "./ownCalls";

/** What a formula shows while it has no result of its own: to freeze that would lose the result that it had or will have. */
const UNDECIDED = new Set(["#NAME?", "#BUSY!", "#GETTING_DATA", "#CONNECT!", "#BLOCKED!", "#SPILL!", "#CALC!"]); // prettier-ignore

/** What freezing has done. */
export interface Frozen {
  /** Formulas that are values now, and the cells that they had filled. */
  readonly formulas: number;
  readonly cells: number;
  /** Formulas that show no result (#NAME?, still calculating): they stay formulas. */
  readonly unresolved: readonly Area[];
  /** Formulas that somebody changed, or whose result changed, meanwhile: they stay. */
  readonly left: readonly Area[];
}

const isDecided = ({ shown }: FormulaCell): boolean =>
  !shown.flat().some((cell) => isCellError(cell) && UNDECIDED.has(cell.error));

const cellsOf = ({ area }: FormulaCell): number => area.rows * area.columns;

/** Puts what our formulas show in their place, so that the workbook keeps its grades where the add-in is not. Other formulas stay. Rejects with `PortError`. */
export const freezeFormulas = async (port: FormulaPort, progress: Progress): Promise<Frozen> => {
  const found = await port.findFormulas(callsOwn, progress);
  const decided = found.filter(isDecided);
  const left = await port.writeFormulas(decided.map((one) => ({ found: one, content: "shown" })));
  const kept = new Set(left.map((write) => write.found));
  const frozen = decided.filter((one) => !kept.has(one));
  return {
    formulas: frozen.length,
    cells: frozen.reduce((sum, one) => sum + cellsOf(one), 0),
    unresolved: found.filter((one) => !isDecided(one)).map(({ area }) => area),
    left: [...kept].map(({ area }) => area),
  };
};
