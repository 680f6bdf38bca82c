import { isCellError } from "../../cells";
import type { Area, Progress } from "../port";
import type { FormulaCell, FormulaPort } from "./formulaPort";
import { callsOwn, isFileSpelling, respelled } from "./ownCalls";

/** What repairing has done. */
export interface Repaired {
  /** Formulas of ours that were looked at. */
  readonly formulas: number;
  /** Those that were entered again, and do not show #NAME? any more. */
  readonly repaired: number;
  /** Those that show #NAME? all the same: something else in them has no name here. */
  readonly stuck: readonly Area[];
  /** Those that somebody changed meanwhile. */
  readonly left: readonly Area[];
}

/** Whether a formula's own cell says that it calls what is not there. */
export const isNameless = ({ shown }: FormulaCell): boolean => {
  const cell = shown[0]?.[0] ?? null;
  return isCellError(cell) && cell.error === "#NAME?";
};

const placeOf = ({ area }: FormulaCell): string => `${area.sheet}!${area.row},${area.column}`;

/**
 * Enters our formulas again that stuck at #NAME? (maybe for a namespace that this installation does not have), or are spelled as Excel spells them where
 * the add-in is not: `_xldudf_CLIENTTIER(`. `namespace` is the one that it has, "" for none. Rejects with `PortError`.
 */
export const repairFormulas = async (
  port: FormulaPort,
  namespace: string,
  progress: Progress,
): Promise<Repaired> => {
  const found = await port.findFormulas(callsOwn, progress);
  const writes = found.flatMap((one) => {
    if (!isNameless(one) && !isFileSpelling(one.formula)) return [];
    return [{ found: one, content: { formula: respelled(one.formula, namespace) } }];
  });
  const none = { formulas: found.length, repaired: 0, stuck: [], left: [] };
  if (writes.length === 0) return none;
  const left = await port.writeFormulas(writes);
  const kept = new Set(left.map((write) => placeOf(write.found)));
  const entered = new Set(writes.map((write) => placeOf(write.found)));
  const stuck = (await port.findFormulas(callsOwn, progress)).filter(
    (one) => isNameless(one) && entered.has(placeOf(one)) && !kept.has(placeOf(one)),
  );
  return {
    formulas: found.length,
    repaired: writes.length - left.length - stuck.length,
    stuck: stuck.map(({ area }) => area),
    left: left.map((write) => write.found.area),
  };
};
