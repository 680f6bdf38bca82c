import { createMemoryPort } from "../memoryPort";
import {
  bodyRows,
  findCustomers,
  findOverdue,
  lateOf,
  overdueSheet,
  purchaseColumns,
  readPurchases,
  unwatched,
  type Cell,
} from "../../../src/workbook";

/** K1 bought every ten days until day 40,031; K2 on the same days and on to day 40,100. */
const ROWS: readonly (readonly Cell[])[] = [
  ...[40_001, 40_011, 40_021, 40_031].map((date) => ["K1", date, 10]),
  ...[40_001, 40_021, 40_041, 40_060, 40_080, 40_100].map((date) => ["K2", date, 10]),
  ["K1", 40_031, -2],
  ["K1", 40_031, 5],
];

const found = async (rows = ROWS) => {
  const port = createMemoryPort([
    {
      name: "购买",
      table: "购买",
      rows: [["客户", "日期", "金额"], ...rows.map((row) => [...row])],
    },
  ]);
  const [region] = await port.regions();
  const mapping = purchaseColumns(region!);
  const purchases = await readPurchases(port, region!, mapping!, unwatched);
  return { port, found: findOverdue(purchases!, {}, {}) };
};

test("who is overdue is named, and the row of the last purchase is that of the day's last one, which no refund is", async () => {
  const { answer, names, lastRows } = (await found()).found;
  const late = answer.ok ? lateOf(answer.value) : [];
  expect(late.map(({ customer }) => names[customer])).toEqual(["K1"]);
  expect(names.map((_, place) => lastRows[place])).toEqual([11, 9]);
});

test("the list as a sheet is no table of customers to be graded", async () => {
  const { port, found: overdue } = await found();
  if (!overdue.answer.ok) throw new Error("no answer");
  const sheet = overdueSheet(overdue.answer.value, overdue.names, "zh-CN");
  expect(sheet.rows.map((row) => row.slice(0, 3))).toEqual([["K1", 40_031, 69]]);
  await port.insertTable(sheet);
  const tables = await findCustomers(port);
  expect(tables.map(({ region }) => [region.table, bodyRows(region)])).toEqual([["购买", 12]]);
});
