import fc from "fast-check";

import { columnBuilder, readColumn, readNumber, toColumnSet, type Cell } from "../../src/cells";
import { CellState } from "../../src/rules";
import { date, demand, flag, pieces, region, tenThousandYuan } from "./inputs";

test("a column holds values, blanks and problems by row", () => {
  const column = readColumn(pieces, [23500, "2.35万", "", "约三万", { error: "#N/A" }]);
  expect(column.type).toBe("number");
  expect([...column.values.slice(0, 2)]).toEqual([23500, 23500]);
  expect([...column.state]).toEqual([
    CellState.value,
    CellState.value,
    CellState.blank,
    CellState.problem,
    CellState.problem,
  ]);
  expect([...column.problems]).toEqual([
    [3, { code: "not-a-number", got: "约三万" }],
    [4, { code: "cell-error", got: "#N/A" }],
  ]);
});

test("numbers that may be refused keep the content of their cells, all others none", () => {
  const input = { ...tenThousandYuan, min: 0, max: 100 };
  const column = readColumn(input, ["-5", 5, "￥200万", -3], { scale: 1 });
  expect(column).toMatchObject({
    contents: new Map([
      [0, "-5"],
      [2, "￥200万"],
      [3, "-3"],
    ]),
  });
  expect(readColumn(input, [1, 2])).not.toHaveProperty("contents");
});

test("each type has its own array", () => {
  expect(readColumn(date, ["2026-01-31"]).values).toEqual(Float64Array.of(46053));
  expect(readColumn(flag, ["是", "否"]).values).toEqual(Uint8Array.of(1, 0));
  expect(readColumn(demand, ["潜在", "无"])).toMatchObject({
    values: Uint32Array.of(1, 2),
    dictionary: ["clear", "latent", "none"],
  });
  expect(readColumn(region, ["华东", "华南", "华东"])).toMatchObject({
    values: Uint32Array.of(0, 1, 0),
    dictionary: ["华东", "华南"],
  });
});

test("equal texts have one code however many there are, in the order in which they come", () => {
  const places = Array.from({ length: 30_000 }, (_, row) => (row * row) % 14_999);
  const different = [...new Set(places)];
  const codes = new Map(different.map((place, code) => [place, code]));
  const column = readColumn(
    region,
    places.map((place, row) => (row % 7 === 0 ? ` 客户${place}\u3000` : `客户${place}`)),
  );
  expect(column).toMatchObject({ dictionary: different.map((place) => `客户${place}`) });
  expect([...column.values]).toEqual(places.map((place) => codes.get(place)));
});

test("a dictionary that was given away does not grow with its builder", () => {
  const builder = columnBuilder(region);
  builder.append(["华东"]);
  const column = builder.column();
  builder.append(["华南"]);
  expect(column).toMatchObject({ dictionary: ["华东"] });
});

test("blocks of any size give the column that all cells at once give", () => {
  const cell: fc.Arbitrary<Cell> = fc.oneof(
    fc.integer(),
    fc.constantFrom("1万", "x", "", null),
    fc.boolean(),
  );
  fc.assert(
    fc.property(
      fc.array(fc.array(cell)),
      fc.constantFrom(pieces, flag, region, date),
      (blocks, input) => {
        const builder = columnBuilder(input, {}, 1);
        for (const block of blocks) builder.append(block);
        expect(builder.column()).toEqual(readColumn(input, blocks.flat()));
      },
    ),
  );
});

test("a column says of each row what reading its cell alone says", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string(), fc.double(), fc.boolean())), (cells) => {
      const column = readColumn(pieces, cells);
      for (const [row, cell] of cells.entries()) {
        const outcome = readNumber(cell, pieces);
        if (!outcome.ok) expect(column.problems.get(row)).toEqual(outcome.problem);
        else if (outcome.value === null) expect(column.state[row]).toBe(CellState.blank);
        else expect(column.values[row]).toBe(outcome.value);
      }
    }),
  );
});

test("a set has the columns that were found, and the number of rows", () => {
  const set = toColumnSet(2, [
    { input: pieces, cells: [1, 2], options: { scale: 10_000 } },
    { input: flag, cells: ["Y", "N"] },
  ]);
  expect(set.rows).toBe(2);
  expect(Object.keys(set.columns)).toEqual(["orderQty", "firstOrder"]);
  expect(set.columns["orderQty"]?.values).toEqual(Float64Array.of(10_000, 20_000));
});
