import type { Book, SheetArea } from "../model/book";
import { compile } from "./compile";
import { createGraph } from "./graph";
import type { Graph, Node } from "./graph";

/** The formulas of a workbook, read and connected. */
export interface FormulaIndex {
  readonly graph: Graph;
  /** Reads all formulas anew; gives those that were there before. */
  readonly readAll: (book: Book) => readonly Node[];
  /** Reads the formulas of an area anew; gives those that were there before. */
  readonly readArea: (book: Book, area: SheetArea) => readonly Node[];
  /** The formulas that stand in an area or read from it. */
  readonly touched: (area: SheetArea) => Node[];
}

/** Functions whose value may change although no cell that they name changed. */
const VOLATILE = new Set([
  "NOW",
  "TODAY",
  "RAND",
  "RANDBETWEEN",
  "RANDARRAY",
  "OFFSET",
  "INDIRECT",
  "CELL",
  "INFO",
]);

/** An empty index. `isVolatile` tells of the add-in's functions. */
export function createFormulaIndex(isVolatile: (name: string) => boolean): FormulaIndex {
  const graph = createGraph();
  const readArea = (book: Book, area: SheetArea): Node[] => {
    const before = graph.formulasIn(area);
    for (const node of before) graph.remove(node);
    for (const [row, column, formula, spill] of formulasOf(book, area)) {
      const place = { sheet: area.sheet, row, column };
      const compiled = compile(formula, place, book.state);
      const volatile = [...compiled.functions].some(
        (name) => VOLATILE.has(name) || isVolatile(name),
      );
      const node = graph.add({ ...place, formula, compiled, volatile });
      if (spill) node.output = { row, column, ...spill };
    }
    return before;
  };
  return {
    graph,
    readArea,
    readAll(book) {
      const before = [...graph.nodes()];
      graph.clear();
      for (const { id, cellless } of book.state.sheets) {
        const used = cellless ? undefined : book.cells(id).used(true);
        if (used) readArea(book, { sheet: id, ...used });
      }
      return before;
    },
    touched: (area) => [
      ...graph.formulasIn(area),
      ...graph.rangesAt(area).flatMap((range) => [...range.readers]),
    ],
  };
}

type Found = readonly [
  row: number,
  column: number,
  formula: string,
  spill: { readonly rows: number; readonly columns: number } | undefined,
];

function formulasOf(book: Book, area: SheetArea): Found[] {
  const found: Found[] = [];
  const cells = book.cells(area.sheet);
  if (!cells.hasFormulas) return found;
  const used = cells.used(true);
  const end = Math.min(area.row + area.rows, used ? used.row + used.rows : 0);
  for (let row = area.row; row < end; row++) {
    cells.row(row)?.forEach((cell, column) => {
      const inside = column >= area.column && column < area.column + area.columns;
      if (cell?.formula !== undefined && inside)
        found.push([row, column, cell.formula, cell.spill]);
    });
  }
  return found;
}
