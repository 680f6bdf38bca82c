import fc from "fast-check";

import {
  matricesOf,
  placed,
  schemes,
  serialOf,
  templateOf,
  type Cell,
} from "../../../src/workbook";
import { bookOf, gradedBy, LAYERS, weighed } from "./insightBook";

const laid = async (rows: readonly (readonly Cell[])[], id: string, at = 0) => {
  const port = bookOf(rows);
  const result = await gradedBy(port, id);
  const matrix = matricesOf(result.request)[at]!;
  return { port, result, matrix, found: placed(result, matrix, null) };
};

const counts = ({ found }: Awaited<ReturnType<typeof laid>>) =>
  found.cells.map((line) => line.map(({ count }) => count));

test("customers stand where their answers put them, with what they weigh", async () => {
  const { port, result, matrix } = await laid(LAYERS, "enterprise-layering");
  const { cells } = placed(result, matrix, await weighed(port, result, "销售额(元)"));
  expect(cells.map((line) => line.map(({ count, value }) => [count, value]))).toEqual([
    [[1, 500], [2, 400]],
    [[1, 0], [1, 100]],
  ]); // prettier-ignore
});

test("where an amount stands in place of an answer the tier tells the cell", async () => {
  const book = await laid(
    [
      ["客户编号", "测试需求量", "年测试需求金额(元)", "成交障碍难度"],
      ["C1", null, 60_000, "小"],
      ["C2", "高", null, "大"],
      ["C3", null, 100, "大"],
    ],
    "cti-target-matrix",
  );
  expect(counts(book)).toEqual([
    [1, 1],
    [1, 0],
  ]);
});

test("an answer that is not known has a place of its own, with the tier of those in it", async () => {
  const { found } = await laid(
    [
      ["客户编号", "现在有需求", "未来有需求"],
      ["C1", "是", null],
      ["C2", "否", "是"],
      ["C3", "否", null],
    ],
    "demand-state",
  );
  expect([found.unknownRow, found.unknownColumn]).toEqual([false, true]);
  expect(found.cells.map((line) => line.map(({ count, tier }) => [count, tier]))).toEqual([
    [[0, 0], [0, 0], [1, 0]],
    [[1, 1], [0, 2], [1, 3]],
  ]); // prettier-ignore
});

test("customers of two bands stand by their tier", async () => {
  const book = await laid(
    [
      ["客户编号", "总检测额(元)", "我方份额(%)"],
      ["C1", 80_000, 65],
      ["C2", 80_000, 5],
      ["C3", 100, 5],
      ["C4", 100, 5],
    ],
    "cti-coop-share-volume",
  );
  expect(counts(book)).toEqual([
    [1, 1],
    [0, 2],
  ]);
});

test.each(
  schemes.flatMap((one) =>
    matricesOf({ scheme: one }).map(({ part }, at) => [one.id, part, at] as const),
  ),
)(
  "the examples of %s (%s) stand in its matrix, each once, in a cell of their tier",
  async (id, part, at) => {
    const scheme = schemes.find((one) => one.id === id)!;
    const { columns, rows } = templateOf(scheme, "zh-CN", serialOf(2026, 1, 31) ?? 0);
    const { result, found, matrix } = await laid([columns.map(({ header }) => header), ...(rows as Cell[][])], id, at); // prettier-ignore
    const own = part === null ? result.counts : matrix.scheme.tiers.map((tier) => {
    const output = result.grades.outputs.find(({ key }) => key === part)!;
    return [...output.values].filter((value) => output.words[value]?.zh === tier.label.zh).length;
  }); // prettier-ignore
    const byTier = own.map(() => 0);
    for (const { tier, count } of found.cells.flat()) if (count > 0) byTier[tier]! += count;
    expect(byTier).toEqual(own);
  },
);

const answer = fc.constantFrom("高", "低", null);

test("whatever is answered, everybody with a grade stands somewhere", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(answer, answer), { minLength: 3, maxLength: 30 }),
      async (rows) => {
        const body = rows.map((cells, at) => [`C${String(at)}`, ...cells, 1]);
        const { result, found } = await laid([LAYERS[0]!, ...body], "enterprise-layering");
        expect(found.cells.flat().reduce((all, { count }) => all + count, 0)).toBe(result.graded);
      },
    ),
    { numRuns: 30 },
  );
});
