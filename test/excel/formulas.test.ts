import { excelFormulas } from "../../src/excel";
import type { Book, CellValue } from "../../src/workbench/model";
import { formulaContract, type GivenFormula } from "../workbook/formulas/formulaContract";
import { bookOf } from "./officeBook";
import { installOffice } from "./officeJs";

const idOf = (book: Book, sheet: string): string =>
  book.state.sheets.find(({ name }) => name === sheet)!.id;

/** Puts formulas as they are after a calculation, with what they spill. */
const putAll = (book: Book, given: readonly GivenFormula[]): void =>
  given.forEach(({ sheet, row, column, formula, shown }) => {
    const [rows, columns] = [shown.length, shown[0]?.length ?? 1];
    const spill = rows * columns > 1 ? { spill: { rows, columns } } : {};
    book.change("remote", (edit) => {
      shown.forEach((line, down) =>
        line.forEach((cell, across) => {
          const value = (cell ?? "") as CellValue;
          const isAnchor = down + across === 0;
          edit.put(idOf(book, sheet), row + down, column + across, {
            value,
            ...(isAnchor ? { formula, ...spill } : { spilledFrom: { row, column } }),
          });
        }),
      );
    });
  });

formulaContract("formulas in Excel", (given) => {
  const book = bookOf([
    { name: "客户", cells: [] },
    { name: "其他", cells: [] },
  ]);
  putAll(book, given);
  installOffice(book);
  return {
    port: excelFormulas,
    seen: (sheet, row, column) => {
      const cell = book.cells(idOf(book, sheet)).get(row, column);
      const value = cell?.value ?? "";
      return {
        value: value === "" ? null : typeof value === "object" ? { error: value.error } : value,
        ...(cell?.formula !== undefined && { formula: cell.formula }),
      };
    },
    edit: (sheet, row, column, value) =>
      book.change("remote", (edit) => {
        edit.put(idOf(book, sheet), row, column, { value });
      }),
  };
});
