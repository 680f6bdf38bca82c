import { unwatched, type Cell, type FormulaPort } from "../../../src/workbook";

/** A formula in a given workbook, and what it shows: its own cell's result first, and those that it spills. */
export interface GivenFormula {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly shown: readonly (readonly Cell[])[];
}

/** A workbook with formulas, as a test sees it. */
export interface OpenFormulas {
  readonly port: FormulaPort;
  /** What a cell shows, and its formula where it has one. */
  seen(
    sheet: string,
    row: number,
    column: number,
  ): { readonly value: Cell; readonly formula?: string };
  /** Changes a cell as somebody else would. */
  edit(sheet: string, row: number, column: number, value: string | number): void;
}

/** Opens a workbook with these formulas. */
export type OpeningFormulas = (given: readonly GivenFormula[]) => OpenFormulas;

const TIERS: GivenFormula = {
  sheet: "客户",
  row: 3,
  column: 5,
  formula: "=CLIENTTIER(A4:C6,A3:C3)",
  shown: [["A"], ["B"], [{ error: "#N/A" }]],
};
const CODE: GivenFormula = {
  sheet: "其他",
  row: 0,
  column: 1,
  formula: '=INDUSTRYCODE("饭店")',
  shown: [["012"]],
};
const SUM: GivenFormula = { sheet: "其他", row: 1, column: 1, formula: "=SUM(1,2)", shown: [[3]] };

const ours = (formula: string): boolean => !formula.startsWith("=SUM");
const find = (port: FormulaPort) => port.findFormulas(ours, unwatched);

/** What everybody who calculates a workbook says alike of its formulas. */
export const formulaContract = (name: string, open: OpeningFormulas): void => {
  describe(name, () => {
    test("formulas that are wanted are found on every sheet, with all that they fill", async () => {
      const found = await find(open([TIERS, CODE, SUM]).port);
      expect(found.map(({ area, formula, shown }) => ({ area, formula, shown }))).toEqual([
        {
          area: { sheet: "客户", row: 3, column: 5, rows: 3, columns: 1 },
          formula: TIERS.formula,
          shown: TIERS.shown,
        },
        {
          area: { sheet: "其他", row: 0, column: 1, rows: 1, columns: 1 },
          formula: CODE.formula,
          shown: CODE.shown,
        },
      ]);
    });

    test("what a formula and its spill show is written over them", async () => {
      const opened = open([TIERS, CODE]);
      const found = await find(opened.port);
      const writes = found.map((one) => ({ found: one, content: "shown" as const }));
      expect(await opened.port.writeFormulas(writes)).toEqual([]);
      expect(await find(opened.port)).toEqual([]);
      expect([3, 4, 5].map((row) => opened.seen("客户", row, 5))).toEqual([
        { value: "A" },
        { value: "B" },
        { value: { error: "#N/A" } },
      ]);
      // A text that looks like a number stays a text.
      expect(opened.seen("其他", 0, 1)).toEqual({ value: "012" });
    });

    test("a formula whose cell was changed meanwhile is left", async () => {
      const opened = open([TIERS, CODE]);
      const found = await find(opened.port);
      opened.edit("其他", 0, 1, "手改");
      const writes = found.map((one) => ({ found: one, content: "shown" as const }));
      expect(await opened.port.writeFormulas(writes)).toEqual([writes[1]]);
      expect(opened.seen("其他", 0, 1)).toEqual({ value: "手改" });
      expect(opened.seen("客户", 3, 5)).toEqual({ value: "A" });
    });

    test("a formula is written over with another one", async () => {
      const opened = open([SUM]);
      const found = await opened.port.findFormulas(() => true, unwatched);
      const writes = found.map((one) => ({ found: one, content: { formula: "=SUM(4,5)" } }));
      expect(await opened.port.writeFormulas(writes)).toEqual([]);
      expect(opened.seen("其他", 1, 1).formula).toBe("=SUM(4,5)");
    });

    test("a cell tells the formula that spills into it, and a constant none", async () => {
      const { port } = open([TIERS]);
      const cell = (row: number) => ({ sheet: "客户", row, column: 5, rows: 1, columns: 1 });
      expect(await port.formulaAt(cell(4))).toMatchObject({ formula: TIERS.formula });
      expect(await port.formulaAt(cell(3))).toMatchObject({ formula: TIERS.formula });
      expect(await port.formulaAt(cell(8))).toBeNull();
    });

    const M2 = { sheet: "其他", row: 1, column: 12, rows: 1, columns: 1 };

    test("a formula is entered into an empty cell, and taken back", async () => {
      const opened = open([CODE]);
      const entered = await opened.port.enterFormula(M2, "=SUM(1,2)", { over: false });
      expect(opened.seen("其他", 1, 12).formula).toBe("=SUM(1,2)");
      if ("occupied" in entered) throw new Error("the cell was empty");
      expect(await opened.port.takeBackFormula(entered)).toBe(true);
      expect(opened.seen("其他", 1, 12)).toEqual({ value: null });
    });

    test("a cell that is not empty is written over only where it may be, and gets back what it held", async () => {
      const opened = open([SUM]);
      const B2 = { ...M2, column: 1 };
      expect(await opened.port.enterFormula(B2, "=SUM(4,5)", { over: false })).toEqual({
        occupied: { formula: "=SUM(1,2)" },
      });
      expect(opened.seen("其他", 1, 1).formula).toBe("=SUM(1,2)");
      const entered = await opened.port.enterFormula(B2, "=SUM(4,5)", { over: true });
      if ("occupied" in entered) throw new Error("it may be written over");
      await opened.port.takeBackFormula(entered);
      expect(opened.seen("其他", 1, 1).formula).toBe("=SUM(1,2)");
    });

    test("nothing is entered where the results would have no room", async () => {
      const opened = open([SUM]);
      const B1 = { ...M2, row: 0, column: 1, rows: 3 };
      const entering = opened.port.enterFormula(B1, "=SUM(4,5)", { over: true });
      await expect(entering).rejects.toMatchObject({ code: "taken", detail: "B2" });
      expect(opened.seen("其他", 0, 1)).toEqual({ value: null });
    });

    test("a formula that somebody changed meanwhile is not taken back", async () => {
      const opened = open([CODE]);
      const entered = await opened.port.enterFormula(M2, "=SUM(1,2)", { over: false });
      if ("occupied" in entered) throw new Error("the cell was empty");
      opened.edit("其他", 1, 12, "手改");
      expect(await opened.port.takeBackFormula(entered)).toBe(false);
      expect(opened.seen("其他", 1, 12)).toEqual({ value: "手改" });
    });

    test("finding stops when it is told to", async () => {
      const { port } = open([TIERS, CODE]);
      const stopped = { report: () => undefined, cancelled: true };
      await expect(port.findFormulas(ours, stopped)).rejects.toMatchObject({ code: "cancelled" });
    });
  });
};
