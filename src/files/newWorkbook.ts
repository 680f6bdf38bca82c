import { columnCharacters, promptOf, type TableSheet } from "../workbook";
import { cellName, createWorkbook, type CellSpec, type DataValidation } from "../xlsx";

/** A drop-down arrow stands in the header; nobody wants a column over the whole screen. */
const widthFor = (characters: number): number => Math.min(48, Math.max(9, characters + 4));

function* cellsOf({ columns, rows }: TableSheet): Generator<CellSpec> {
  for (const [column, { header }] of columns.entries()) yield { row: 0, column, value: header };
  for (const [index, row] of rows.entries())
    for (const [column, value] of row.entries()) {
      const numberFormat = columns[column]?.format;
      yield {
        row: index + 1,
        column,
        value,
        ...(numberFormat !== undefined && { style: { numberFormat } }),
      };
    }
}

/** For each column the note on header and body, and the list on the body. */
const validationsOf = (sheet: TableSheet, last: number): readonly DataValidation[] =>
  sheet.columns.flatMap((column, at): readonly DataValidation[] => {
    const prompt = promptOf(column);
    const range = (top: number, bottom: number) => ({ top, left: at, bottom, right: at });
    const { choices } = column;
    if (choices === undefined)
      return [{ ranges: [range(0, last)], type: "none", formulas: [], prompt }];
    const list: DataValidation = {
      ranges: [range(1, last)],
      type: "list",
      formulas: [`"${choices.join(",").replaceAll('"', '""')}"`],
      allowBlank: true,
      prompt,
      error: { title: "", text: "", style: "warning" },
    };
    return [{ ranges: [range(0, 0)], type: "none", formulas: [], prompt }, list];
  });

/** The bytes of a new workbook that holds the sheet and nothing else. */
export const newWorkbook = (sheet: TableSheet): Uint8Array => {
  const last = Math.max(1, sheet.rows.length);
  const made = createWorkbook({
    sheets: [
      {
        name: sheet.name,
        cells: cellsOf(sheet),
        columns: sheet.columns.map((_, at) => ({
          from: at,
          to: at,
          width: widthFor(columnCharacters(sheet, at)),
        })),
        freeze: { rows: 1, columns: 0 },
        tables: [
          {
            name: sheet.table,
            range: `A1:${cellName(last, sheet.columns.length - 1)}`,
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
        dataValidations: validationsOf(sheet, last),
      },
    ],
  });
  if (!made.ok) throw new Error(`${sheet.name}: ${made.problem.code}`);
  return made.value;
};
