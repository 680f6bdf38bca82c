import { qualityOf, qualityRemarks, spotAddress, type Quality } from "../../../src/workbook";
import { tickingHost } from "../memoryPort";
import { bookOf, gradedBy } from "./insightBook";

const HEADERS = ["客户编号", "单次订单量(支)", "首单", "物流敏感"];

const judged = async (rows: Parameters<typeof bookOf>[0]) => {
  const result = await gradedBy(bookOf([HEADERS, ...rows]), "logistics-abc");
  return { result, quality: await qualityOf(result, tickingHost()) };
};

const ofInput = (quality: Quality, input: string) =>
  quality.inputs.find((one) => one.input === input)!;

test("cells of an input are read, blank, unreadable or implausible", async () => {
  const { result, quality } = await judged([
    ["C1", 30_000, "否", "否"],
    ["C2", null, "否", "否"],
    ["C3", "约三万", "否", "否"],
    ["C4", -5, "否", "否"],
  ]);
  const found = ofInput(quality, "orderQty");
  expect(found).toMatchObject({ read: 1, blank: 1, unreadable: 1, outOfRange: 1 });
  expect(spotAddress(result, found.first!)).toBe("B4");
});

test("the first blank is shown where nothing else is wrong", async () => {
  const { quality } = await judged([
    ["C1", 30_000, "否", "否"],
    ["C2", null, "否", "否"],
  ]);
  expect(ofInput(quality, "orderQty").first).toEqual({ row: 1, column: 1 });
});

test("an input without a column says so, and its cells are not counted", async () => {
  const { quality } = await judged([["C1", 1, "否", "否"]]);
  expect(ofInput(quality, "competitiveRegion")).toMatchObject({ column: null, first: null });
  expect([quality.cells, quality.usable]).toEqual([3, 3]);
});

test("names that stand twice, or not at all, are counted from the second on", async () => {
  const { quality } = await judged([
    ["C1", 1, "否", "否"],
    ["C1", 2, "否", "否"],
    [null, 3, "否", "否"],
    ["C4", 4, "否", "否"],
    ["C5", 5, "否", "否"],
  ]);
  expect(quality.key).toEqual({ column: 0, blank: 1, repeated: 1, first: { row: 1, column: 0 } });
});

test("totals are rows, and no customers", async () => {
  const { result, quality } = await judged([
    ["C1", 1, "否", "否"],
    ["C2", 2, "否", "否"],
    ["合计", 3, null, null],
  ]);
  expect([quality.customers, quality.totals]).toEqual([
    2,
    { count: 1, first: { row: 2, column: 0 } },
  ]);
  expect(qualityRemarks({ result, locale: "en-US" }, quality)).toContain(
    "Rows of totals, which are no customers: 1.",
  );
});
