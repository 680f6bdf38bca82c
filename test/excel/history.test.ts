import { excelPort } from "../../src/excel";
import type { OpenBook, Opening } from "../workbook/portContract/harness";
import { recordContract } from "../workbook/history/recordContract";
import { bookOf, seenOn } from "./officeBook";
import { installOffice } from "./officeJs";

const open: Opening<OpenBook> = async (sheets) => {
  const book = bookOf(sheets);
  installOffice(book);
  return {
    port: excelPort,
    seen: async (name) => seenOn(book, name),
    edit: async (name, row, column, value) => {
      const sheet = book.state.sheets.find((one) => one.name === name);
      book.change("remote", (edit) => {
        edit.put(sheet!.id, row, column, { value });
      });
    },
  };
};

recordContract("a record in the workbook that is open in Excel", open);
