import {
  resultHeader,
  schemes,
  unwatched,
  usualAfterwards,
  usualTier,
} from "../../../src/workbook";
import {
  backtest,
  backtestColumns,
  findCustomers,
  type Cell,
  type Customers,
} from "../../../src/workbook";
import { createMemoryPort } from "../memoryPort";
import { scheme } from "../customersBook";

const TIER = resultHeader(scheme("logistics-abc"), "tier", "zh-CN");

const book = async (headers: readonly string[], rows: readonly (readonly Cell[])[]) => {
  const port = createMemoryPort([{ name: "客户", rows: [[...headers], ...rows.map((row) => [...row])] }]); // prettier-ignore
  const [customers] = (await findCustomers(port)) as [Customers];
  return { port, customers };
};

const tested = async (rows: readonly (readonly Cell[])[], later?: number) => {
  const { port, customers } = await book(["客户编号", "等级", "次年", "现在"], rows);
  const request = { customers, tier: 1, afterwards: 2, ...(later !== undefined && { later }) };
  const answer = await backtestColumns(port, request, schemes, unwatched, backtest);
  if (!answer.ok) throw new Error(answer.problem.code);
  return answer.value;
};

test("rows that add others up, and rows without tier and number, take no part", async () => {
  const { backtest: found } = await tested([
    ["K1", "A", 30],
    ["K2", "B", 10],
    ["K3", null, null],
    ["合计", null, 40],
  ]);
  expect(found.ok && [found.value.customers, found.value.mean]).toEqual([2, 20]);
  expect(found.ok && found.value.notes.some(({ code }) => code === "not-graded")).toBe(false);
});

test("how far the tiers have moved counts everybody of either time", async () => {
  const { drift } = await tested([
    ["K1", "A", 30, "B"],
    ["K2", "B", 10, "B"],
    ["K3", "A", 10, "A"],
  ], 3); // prettier-ignore
  expect(drift?.ok && drift.value.classes).toMatchObject([
    { tier: "A", before: 2, after: 1 },
    { tier: "B", before: 1, after: 2 },
  ]);
});

test("a cell that is no number is named with its address and what it holds", async () => {
  const { unread } = await tested([
    ["K1", "A", 30],
    ["K2", "B", "约十"],
  ]);
  expect(unread).toMatchObject({ column: "次年", count: 1, first: "C3", content: "约十" });
});

const columns = async (headers: readonly string[]) => {
  const { port, customers } = await book(headers, [["K1", 20_000, "A", 7], ["K2", 5, "C", 3]]); // prettier-ignore
  const tier = usualTier(customers.region, schemes);
  return [tier, await usualAfterwards(port, customers, tier, schemes)];
};

test("our column of tiers is tested by a column of numbers that the scheme does not read", async () =>
  expect(await columns(["客户编号", "单次订单量(支)", TIER, "次年订单"])).toEqual([2, 3]));

test("tiers tested by what they were made of are told to be", async () => {
  const { port, customers } = await book(["客户编号", "单次订单量(支)", TIER], [
    ["K1", 20_000, "A"],
    ["K2", 5, "C"],
  ]); // prettier-ignore
  const request = { customers, tier: 2, afterwards: 1 };
  const answer = await backtestColumns(port, request, schemes, unwatched, backtest);
  expect(answer.ok && answer.value.circular).toBe(true);
});
