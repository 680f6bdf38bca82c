import { firstTable } from "../../../src/taskpane/grade/firstTable";
import { schemes, type Cell, type Customers } from "../../../src/workbook";

const table = (name: string, headers: readonly Cell[]): Customers => ({
  region: {
    table: name,
    area: { sheet: name, row: 0, column: 0, rows: 5, columns: headers.length },
    headers,
  },
  key: null,
});
const summary = table("Summary", ["Month", "Total"]);
const deals = table("Deals", ["Customer", "Demand"]);
const clients = table("Clients", ["Customer", "Annual sales", "Active"]);

test("the selected table, where a scheme makes anything of it", () => {
  expect(firstTable([deals, clients], schemes)).toBe("[Deals]");
});

test("a summary that happens to be selected gives way to the customers", () => {
  expect(firstTable([summary, deals, clients], schemes)).not.toBe("[Summary]");
});

test("the selected one where none says anything", () =>
  expect(firstTable([summary], schemes)).toBe("[Summary]"));

test("none where there is none", () => expect(firstTable([], schemes)).toBeNull());
