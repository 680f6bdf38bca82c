import { columnCharacters, isFormula, promptOf, titleRows, type TableSheet } from "../workbook";
import { fileFormula } from "./xlsx/formulas";
import { cellName, type CellSpec, type DataValidation, type SheetSpec } from "../xlsx";

/** A drop-down arrow stands in the header; nobody wants a column over the whole screen. */
const widthFor = (characters: number): number => Math.min(48, Math.max(9, characters + 4));

function* cellsOf(sheet: TableSheet, table: string): Generator<CellSpec> {
  const { columns, rows, title = [] } = sheet;
  const top = titleRows(sheet);
  for (const [row, value] of title.entries())
    yield { row, column: 0, value, ...(row === 0 && { style: { font: { bold: true } } }) };
  for (const [column, { header }] of columns.entries()) yield { row: top, column, value: header };
  // A row of blanks where there is none: it carries the formats that further rows take on.
  const body = rows.length > 0 ? rows : [[]];
  const styles = columns.map(({ format }) =>
    format === undefined ? {} : { style: { numberFormat: format } },
  );
  for (const [index, row] of body.entries())
    for (const [column, { format }] of columns.entries()) {
      const content = row[column] ?? null;
      const place = { row: top + 1 + index, column, ...styles[column] };
      // A formula's result is not known here: whoever opens the file calculates it.
      if (isFormula(content)) yield { ...place, formula: fileFormula(content.formula, table) };
      else if (content !== null || format !== undefined) yield { ...place, value: content };
    }
}

/** For each column the note on header and body, and the list on the body. */
const validationsOf = (sheet: TableSheet, top: number, last: number): readonly DataValidation[] =>
  sheet.columns.flatMap((column, at): readonly DataValidation[] => {
    const prompt = promptOf(column);
    const range = (from: number, to: number) => ({ top: from, left: at, bottom: to, right: at });
    const { choices } = column;
    if (choices === undefined)
      return [{ ranges: [range(top, last)], type: "none", formulas: [], prompt }];
    const list: DataValidation = {
      ranges: [range(top + 1, last)],
      type: "list",
      formulas: [`"${choices.join(",").replaceAll('"', '""')}"`],
      allowBlank: true,
      prompt,
      error: { title: "", text: "", style: "warning" },
    };
    return [{ ranges: [range(top, top)], type: "none", formulas: [], prompt }, list];
  });

/** A sheet with a title and a table as a file has it; `name` and `table` are free names for both. */
export const tableSpec = (sheet: TableSheet, name = sheet.name, table = sheet.table): SheetSpec => {
  const top = titleRows(sheet);
  const last = top + Math.max(1, sheet.rows.length);
  const end = cellName(last, sheet.columns.length - 1);
  return {
    name,
    cells: cellsOf(sheet, table),
    used: `A1:${end}`,
    columns: sheet.columns.map((_, at) => ({
      from: at,
      to: at,
      width: widthFor(columnCharacters(sheet, at)),
    })),
    freeze: { rows: top + 1, columns: 0 },
    tables: [
      {
        name: table,
        range: `${cellName(top, 0)}:${end}`,
        columns: sheet.columns.map(({ header }) => ({ name: header })),
        style: {
          name: "TableStyleMedium2",
          rowStripes: true,
          columnStripes: false,
          firstColumn: false,
          lastColumn: false,
        },
      },
    ],
    dataValidations: validationsOf(sheet, top, last),
  };
};
