import { excelPort } from "../../src/excel";
import { chartsOf } from "../../src/workbench/model";
import { portContract } from "../workbook/portContract";
import type { Opening } from "../workbook/portContract/harness";
import { bookOf, seenOn } from "./officeBook";
import { installOffice } from "./officeJs";

const open: Opening = async (sheets) => {
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
    formats: async (name) => {
      const sheet = book.state.sheets.find((one) => one.name === name);
      return book.state.conditionalFormats.filter((one) => one.sheet === sheet?.id).length;
    },
    drawn: async (name) => {
      const sheet = book.state.sheets.find((one) => one.name === name);
      return chartsOf(book, sheet?.id ?? "").map(({ title, series }) => ({
        title: title.text ?? "",
        series: series.map((one) => one.name ?? ""),
      }));
    },
  };
};

portContract("the workbook that is open in Excel", open);
