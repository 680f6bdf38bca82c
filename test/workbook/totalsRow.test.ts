import { gradeRegion, mapColumns, unwatched, customersIn, type Cell } from "../../src/workbook";
import { isTotalsRow } from "../../src/workbook/totalsRow";
import { scheme } from "./customersBook";
import { createMemoryPort, tickingHost } from "./memoryPort";

test.each([
  "合计",
  "总 计",
  "Total",
  "Grand total",
  "Sub-total",
  "East Total",
  "小计：",
  "合计(元)",
  "合计（万元）",
  "本页合计",
  "【总计】",
  "合计：750元",
])("a row that says %s adds up", (word) => {
  expect(isTotalsRow([null, word, 12])).toBe(true);
});

test.each(["道达尔 Total Energies", "Total Energies", "合计商贸有限公司", "总计算机公司"])(
  "the customer %s is no total",
  (name) => {
    expect(isTotalsRow([name, 3])).toBe(false);
  },
);

test("a customer with an id is no total, however it is called", () => {
  expect(isTotalsRow([1001, "Total", 3])).toBe(false);
});

test("a group's name before the word does not hide a total in the key", () => {
  expect(isTotalsRow(["华东", "小计", 3], 1)).toBe(true);
});

/** Rows graded by share of revenue: tiers by row ("" for none), and the rows set aside. */
const byShare = async (rows: readonly (readonly Cell[])[]) => {
  const port = createMemoryPort([
    { name: "清单", rows: [["客户编号", "年销售额"], ...rows.map((row) => [...row])] },
  ]);
  const [region] = await port.regions();
  if (region === undefined) throw new Error("no region");
  const customers = await customersIn(port, region);
  const { mapping } = await mapColumns(port, customers.region, scheme("abc-share"));
  const request = { customers, scheme: scheme("abc-share"), mapping };
  const outcome = await gradeRegion(port, request, tickingHost(), unwatched);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  const { grades, totals, graded, ungraded } = outcome.value;
  return { tiers: [...grades.tier], totals, graded, ungraded };
};

const CUSTOMERS = [
  ["A", 800],
  ["B", 150],
  ["C", 50],
] as const;

test("totals in the middle and below change no other customer's grade", async () => {
  const [a, b, c] = CUSTOMERS;
  const alone = await byShare(CUSTOMERS);
  const among = await byShare([a, b, ["小计", 950], c, ["本页合计", 1000]]);
  expect(among.tiers).toEqual([alone.tiers[0], alone.tiers[1], -1, alone.tiers[2], -1]);
  expect(among.totals).toEqual([2, 4]);
  expect([among.graded, among.ungraded]).toEqual([3, 0]);
});

test("a last row without a name that holds the sum is a total", async () => {
  const alone = await byShare(CUSTOMERS);
  const summed = await byShare([...CUSTOMERS, [null, 1000]]);
  expect(summed.totals).toEqual([3]);
  expect(summed.tiers.slice(0, 3)).toEqual(alone.tiers);
});

test("the nameless sum is found where each part has its subtotal", async () => {
  const [a, b, c] = CUSTOMERS;
  expect((await byShare([a, b, ["小计", 950], c, [null, "1,000"]])).totals).toEqual([2, 4]);
});

test("a last row without a name that holds something else is a customer", async () => {
  expect((await byShare([...CUSTOMERS, [null, 7]])).totals).toEqual([]);
});
