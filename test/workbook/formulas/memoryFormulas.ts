import {
  cellAddress,
  isFormula,
  PortError,
  sameCell,
  type Cell,
  type Content,
  type FormulaCell,
  type FormulaPort,
  type FormulaWrite,
} from "../../../src/workbook";
import type { GivenFormula } from "./formulaContract";

/** Formulas of a workbook in memory, that nobody calculates: they show what they are given with, and after another one is entered what `results` says. */
export interface MemoryFormulas extends FormulaPort {
  readonly formulas: GivenFormula[];
  /** Constants by place, "sheet!row,column". */
  readonly constants: Map<string, Cell>;
}

const placeOf = (sheet: string, row: number, column: number): string => `${sheet}!${row},${column}`;

const found = ({ sheet, row, column, formula, shown }: GivenFormula): FormulaCell => ({
  area: { sheet, row, column, rows: shown.length, columns: shown[0]?.length ?? 1 },
  formula,
  shown,
});

const isAsRead = (now: GivenFormula | undefined, { found: then, content }: FormulaWrite): boolean =>
  now !== undefined &&
  now.formula === then.formula &&
  (content !== "shown" ||
    now.shown.every((line, row) =>
      line.every((cell, at) => sameCell(cell, then.shown[row]?.[at] ?? null)),
    ));

/** Makes them. `results` says what a formula that is entered shows; null where it shows #NAME?. */
export const createMemoryFormulas = (
  given: readonly GivenFormula[],
  results: (formula: string) => GivenFormula["shown"] | null = () => [[null]],
): MemoryFormulas => {
  const formulas = [...given];
  const constants = new Map<string, Cell>();
  const at = (sheet: string, row: number, column: number): number =>
    formulas.findIndex(
      (one) =>
        one.sheet === sheet &&
        row >= one.row &&
        row < one.row + one.shown.length &&
        column >= one.column &&
        column < one.column + (one.shown[0]?.length ?? 1),
    );
  const write = ({ found: { area }, content }: FormulaWrite, index: number): void => {
    const [old] = formulas.splice(index, 1);
    if (old === undefined) return;
    if (content !== "shown") {
      const shown = results(content.formula) ?? [[{ error: "#NAME?" }]];
      formulas.splice(index, 0, { ...old, formula: content.formula, shown });
      return;
    }
    old.shown.forEach((line, row) =>
      line.forEach((cell, column) =>
        constants.set(placeOf(area.sheet, area.row + row, area.column + column), cell),
      ),
    );
  };
  return {
    formulas,
    constants,
    async enterFormula(filled, formula, { format, over }) {
      const { sheet } = filled;
      const standing = (row: number, column: number): Content => {
        const one = formulas[at(sheet, row, column)];
        if (one !== undefined) return { formula: one.formula };
        return constants.get(placeOf(sheet, row, column)) ?? null;
      };
      for (let down = 0; down < filled.rows; down++)
        for (let across = 0; across < filled.columns; across++)
          if (down + across > 0 && standing(filled.row + down, filled.column + across) !== null)
            throw new PortError("taken", cellAddress(filled.row + down, filled.column + across));
      const before = standing(filled.row, filled.column);
      if (before !== null && !over) return { occupied: before };
      const old = at(sheet, filled.row, filled.column);
      if (old >= 0) formulas.splice(old, 1);
      const shown = results(formula) ?? [[{ error: "#NAME?" }]];
      formulas.push({ sheet, row: filled.row, column: filled.column, formula, shown });
      const cell = { ...filled, rows: 1, columns: 1 };
      return { cell, formula, before, filled, ...(format !== undefined && { formats: [] }) };
    },
    async takeBackFormula({ cell: { sheet, row, column }, formula, before }) {
      const index = at(sheet, row, column);
      if (formulas[index]?.formula !== formula) return false;
      formulas.splice(index, 1);
      if (isFormula(before))
        formulas.push({ sheet, row, column, formula: before.formula, shown: [[null]] });
      else constants.set(placeOf(sheet, row, column), before);
      return true;
    },
    async findFormulas(wanted, progress) {
      if (progress.cancelled) throw new PortError("cancelled");
      progress.report(1, 1);
      return formulas.filter(({ formula }) => wanted(formula)).map(found);
    },
    async formulaAt({ sheet, row, column }) {
      const one = formulas[at(sheet, row, column)];
      return one === undefined ? null : found(one);
    },
    async writeFormulas(writes) {
      const left: FormulaWrite[] = [];
      for (const one of writes) {
        const { sheet, row, column } = one.found.area;
        const index = formulas.findIndex(
          (now) => now.sheet === sheet && now.row === row && now.column === column,
        );
        if (isAsRead(formulas[index], one)) write(one, index);
        else left.push(one);
      }
      return left;
    },
  };
};
