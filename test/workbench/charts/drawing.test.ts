import { drawingOf, scaleOf } from "../../../src/workbench/charts/drawing";
import { addChart, seriesOf, type Book } from "../../../src/workbench/model";
import { area, ONE, TWO, twoSheets, write } from "../model/sheetsOf";

const charted = (book: Book, address: string) =>
  book.change("local", (edit) =>
    addChart(edit, {
      sheet: TWO,
      corner: { row: 0, column: 0, x: 0, y: 0 },
      series: seriesOf(book, { sheet: ONE, ...area(address) }, "Columns", "ColumnClustered"),
    }),
  );

const filled = () => {
  const book = twoSheets();
  write(book, "A1", [
    ["等级", "客户数"],
    ["A", 4],
    ["B", "未知"],
  ]);
  return book;
};

test("a chart draws the cells as they are now, and leaves a gap where there is no number", () => {
  const book = filled();
  const chart = charted(book, "A1:B3");
  write(book, "B2", [[9]]);
  expect(drawingOf(book, chart)).toMatchObject({
    title: "客户数",
    categories: ["A", "B"],
    series: [{ name: "客户数", values: [9, undefined], second: false }],
  });
});

test("without categories they are counted, and without cells there is nothing to draw", () => {
  const book = filled();
  const chart = charted(book, "B1:B3");
  expect(drawingOf(book, chart).categories).toEqual(["1", "2"]);
  const emptied = { ...chart, series: [{ type: "Line" as const }] };
  expect(drawingOf(book, emptied)).toMatchObject({ categories: [], series: [{ values: [] }] });
});

test.each([
  [[4, 7, 5], {}, [0, 2, 4, 6, 8]],
  [[-3, 12], {}, [-5, 0, 5, 10, 15]],
  [[0.25, 1], { minimum: 0, maximum: 1 }, [0, 0.2, 0.4, 0.6, 0.8, 1]],
  [[250_000], {}, [0, 50_000, 100_000, 150_000, 200_000, 250_000]],
  [[], {}, [0, 0.2]],
])("a scale over %j with the ends %j has round marks", (values, ends, marks) => {
  const scale = scaleOf(values, ends);
  expect(scale.marks.map((mark) => Math.round(mark * 1e6) / 1e6)).toEqual(marks);
});
