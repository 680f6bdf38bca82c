/** Another author's rows that come while ours are added, through the real Office.js against the workbench's model of Excel. */
import { excelPort } from "../../src/excel";
import { addTableRows, findTable } from "../../src/workbench/model";
import { CUSTOMER_TABLE } from "../workbook/portContract/harness";
import { bookOf } from "./officeBook";
import { installOffice } from "./officeJs";

test("a row that another author adds after the table was read is kept, and ours comes behind it", async () => {
  const book = bookOf([CUSTOMER_TABLE]);
  const host = installOffice(book);
  const [region] = await excelPort.regions();
  const lineOf = (text: string): string[] => region!.headers.map(() => text);
  let done = false;
  host.before = ({ ObjectPaths }) => {
    if (done || !Object.values(ObjectPaths).some(({ Name }) => Name === "Add")) return;
    done = true;
    book.change("local", (edit) => {
      addTableRows(edit, findTable(edit.book.state, "客户表")!, undefined, [lineOf("theirs")]);
    });
  };
  await excelPort.writeTableRows(region!, [{ row: null, before: null, cells: lineOf("ours") }]);
  expect(done).toBe(true);
  const now = await excelPort.readTable("客户表");
  expect(now?.cells.slice(-2)).toEqual([lineOf("theirs"), lineOf("ours")]);
});
