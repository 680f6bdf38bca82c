import type { Cell } from "../../cells";
import type { SchemePath } from "../../rules";
import type { Area, WorkbookPort } from "../port";
import { bodyCell, bodyRows } from "../address";
import type { RuleRemark } from "./checkRules";
import { firstDecides, proposedCells, restCells } from "./proposedCells";
import type { RulesInBook } from "./rulesInBook";

/** Whether a row that mends it can be inserted with one click. */
export const canInsert = (rules: RulesInBook, remark: RuleRemark): boolean =>
  proposed(rules, remark) !== null;

const proposed = ({ outcome, cells }: RulesInBook, remark: RuleRemark): readonly Cell[] | null => {
  if (!outcome.ok || remark.kind !== "finding" || remark.finding.code !== "gap") return null;
  const { proposal } = remark.finding;
  return proposal === undefined ? null : proposedCells(outcome.value, cells, proposal);
};

/** Adds a row at the end of the table; its number says where it belongs. Gives its first cell. */
const append = async (
  port: WorkbookPort,
  { region }: RulesInBook,
  cells: readonly Cell[],
): Promise<Area> => {
  await port.writeTableRows(region, [{ row: null, before: null, cells }]);
  return bodyCell(region, bodyRows(region), 0);
};

/** Inserts the row that closes a gap; gives its first cell. Null where there is nothing to insert. Rejects with `PortError` like `writeTableRows`. */
export const insertProposed = async (
  port: WorkbookPort,
  rules: RulesInBook,
  remark: RuleRemark,
): Promise<Area | null> => {
  const cells = proposed(rules, remark);
  return cells === null ? null : append(port, rules, cells);
};

/** Several gaps that one row closes: it takes all for whom no other row holds. */
export interface Rest {
  /** The list of rules. */
  readonly list: SchemePath;
  readonly gaps: number;
  /** The tier that it gives; to be judged by people. */
  readonly tier: string;
}

/** The lists of rules with several gaps that a row at their end closes all at once: those in which the first rule that holds decides. */
export const restsOf = (
  { outcome }: RulesInBook,
  remarks: readonly RuleRemark[],
): readonly Rest[] => {
  if (!outcome.ok) return [];
  const rests = new Map<string, Rest>();
  for (const remark of remarks) {
    if (remark.kind !== "finding" || remark.finding.code !== "gap") continue;
    const { proposal } = remark.finding;
    if (proposal?.kind !== "rule" || proposal.only !== undefined) continue;
    const { path: list, tier } = proposal;
    if (!firstDecides(outcome.value, list)) continue;
    const before = rests.get(list.join());
    rests.set(list.join(), before ? { ...before, gaps: before.gaps + 1 } : { list, gaps: 1, tier });
  }
  return [...rests.values()].filter(({ gaps }) => gaps > 1);
};

/** Inserts the row that closes all gaps of a list; gives its first cell. Null where the table has no place for it. Rejects like `insertProposed`. */
export const insertRest = async (
  port: WorkbookPort,
  rules: RulesInBook,
  { list, tier }: Rest,
): Promise<Area | null> => {
  const { outcome } = rules;
  const cells = outcome.ok ? restCells(outcome.value, list, tier) : null;
  return cells === null ? null : append(port, rules, cells);
};
