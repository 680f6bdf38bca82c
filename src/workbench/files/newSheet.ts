import type { CellSpec, SheetSpec, TableSpec } from "../../xlsx";
import type { Sheet, Table } from "../model";
import { chartsOf, formatArea } from "../model";
import { content, in1900, spellingOn } from "./cells";
import type { Writing } from "./cells";
import { toCharacters, toFile } from "./look";
import { chartSpec } from "./charts";
import { writeFormat, writeValidation } from "./rules";

/** A sheet that the file does not have yet, with its tables, rules and charts. */
export function newSheet(writing: Writing, sheet: Sheet): SheetSpec {
  const { book } = writing;
  const { state } = book;
  const spell = spellingOn(writing, sheet.id);
  const store = book.cells(sheet.id);
  const cells: CellSpec[] = [...store.rowNumbers()]
    .sort((a, b) => a - b)
    .flatMap((row) =>
      (store.row(row) ?? []).flatMap((stored, column): CellSpec[] => {
        const cell = in1900(book, stored);
        if (!cell) return [];
        const style = toFile(cell.style, undefined);
        return [{ row, column, ...content(cell, row, column, spell), ...(style ? { style } : {}) }];
      }),
    );
  return {
    name: sheet.name,
    state:
      sheet.visibility === "Visible"
        ? "visible"
        : sheet.visibility === "Hidden"
          ? "hidden"
          : "veryHidden",
    cells,
    columns: [...sheet.columns].flatMap(([column, { width, hidden }]) =>
      width === undefined
        ? []
        : [{ from: column, to: column, width: toCharacters(width), ...(hidden ? { hidden } : {}) }],
    ),
    ...(sheet.frozen ? { freeze: sheet.frozen } : {}),
    ...(sheet.showGridlines === false ? { gridLines: false } : {}),
    tables: state.tables.filter((table) => table.sheet === sheet.id).map(tableSpec),
    conditionalFormats: state.conditionalFormats
      .filter((each) => each.sheet === sheet.id)
      .flatMap((each) => writeFormat(each) ?? []),
    dataValidations: state.validations
      .filter((each) => each.sheet === sheet.id)
      .flatMap((each) => writeValidation(each) ?? []),
    charts: chartsOf(book, sheet.id).map((chart) => chartSpec(book, chart)),
  };
}

/** A table that the file does not have yet. */
export function tableSpec(table: Table): TableSpec {
  const style = {
    name: table.style,
    rowStripes: table.showBandedRows,
    columnStripes: table.showBandedColumns,
    firstColumn: table.highlightFirstColumn,
    lastColumn: table.highlightLastColumn,
  };
  return {
    name: table.name,
    range: formatArea(table.area),
    columns: table.columns.map(({ name }) => ({ name })),
    ...(table.style === "" ? {} : { style }),
  };
}
