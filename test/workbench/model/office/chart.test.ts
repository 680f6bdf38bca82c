import { chartsOf, shiftCells, typeInto } from "../../../../src/workbench/model";
import { ask, createRequest, deskFor, type Step, type TestDesk } from "../../protocol/asked";
import { area, ONE, TWO, twoSheets, write } from "../sheetsOf";

const sheet: Step[] = [{ property: "Worksheets" }, { item: ONE }];
const charts: Step[] = [...sheet, { property: "Charts" }];
const first: Step[] = [...charts, { method: "GetItemAt", args: [0] }];
const series = (at: number): Step[] => [
  ...first,
  { property: "Series" },
  { method: "GetItemAt", args: [at] },
];

const add = async (desk: TestDesk, type: string, address: string, by?: string) => {
  const request = createRequest();
  const range = request.way([...sheet, { method: "GetRange", args: [address] }]);
  const made = request.way([
    ...charts,
    { method: "Add", args: [type, null, by ?? null], refs: [0, range, 0] },
  ]);
  request.act(made, { instantiate: true });
  return (await request.run(desk)).Error?.Code;
};

/** A workbook with a chart over three columns. */
const charted = async () => {
  const book = twoSheets();
  write(book, "A1", [
    ["等级", "客户数", "占比"],
    ["A", 2, 0.4],
    ["B", 3, 1],
  ]);
  const desk = deskFor(book);
  expect(await add(desk, "ColumnClustered", "A1:C3", "Columns")).toBeUndefined();
  const chart = () => chartsOf(book, ONE)[0]!;
  return { book, desk, chart };
};

const load = (...Select: string[]) => ({ query: { Select } });

test("texts at the head of columns name the series, and a column of texts is the categories", async () => {
  const { chart } = await charted();
  expect(chart().series).toEqual(
    ["客户数", "占比"].map((name, at) => ({
      type: "ColumnClustered",
      name,
      values: { sheet: ONE, ...area(at === 0 ? "B2:B3" : "C2:C3") },
      categories: { sheet: ONE, ...area("A2:A3") },
    })),
  );
});

test("numbers are values: years at the side are a series, until they are told to be categories", async () => {
  const book = twoSheets();
  write(book, "A1", [
    ["年", "数"],
    [2024, 1],
    [2025, 2],
  ]);
  const desk = deskFor(book);
  await add(desk, "Line", "A1:B3", "Columns");
  expect(chartsOf(book, ONE)[0]?.series.map(({ name }) => name)).toEqual(["年", "数"]);
});

test("series may lie in rows", async () => {
  const book = twoSheets();
  write(book, "A1", [
    ["", "A", "B", "C"],
    ["客户数", 1, 2, 3],
  ]);
  await add(deskFor(book), "BarClustered", "A1:D2");
  expect(chartsOf(book, ONE)[0]?.series).toMatchObject([
    { name: "客户数", values: area("B2:D2"), categories: area("B1:D1") },
  ]);
});

test("a kind that is not modelled is refused, and nothing is drawn", async () => {
  const { book, desk } = await charted();
  expect(await add(desk, "Sunburst", "A1:C3")).toBe("ApiNotFound");
  expect(book.state.charts).toHaveLength(1);
});

test("charts are listed, and found by name, id and place", async () => {
  const { desk, chart } = await charted();
  expect(await ask(desk, charts, load("items/name", "count"))).toMatchObject({
    Count: 1,
    _Items: [{ Name: "Chart 1" }],
  });
  for (const key of ["chart 1", chart().id])
    expect(await ask(desk, [...charts, { item: key }], load("name"))).toMatchObject({
      Name: "Chart 1",
    });
  expect(await ask(desk, [...charts, { method: "GetItem", args: ["none"] }], load("name"))).toBe(
    "ItemNotFound",
  );
});

test("title, legend and axes take words and places", async () => {
  const { desk, chart } = await charted();
  await ask(desk, [...first, { property: "Title" }], { set: "Text", to: "分布" });
  await ask(desk, [...first, { property: "Legend" }], { set: "Visible", to: false });
  const axis: Step[] = [...first, { property: "Axes" }, { property: "ValueAxis" }];
  await ask(desk, [...axis, { property: "Title" }], { set: "Text", to: "个" });
  await ask(desk, axis, { set: "Minimum", to: 0 });
  await ask(desk, axis, { set: "NumberFormat", to: "0.0" });
  expect(chart()).toMatchObject({
    title: { text: "分布", visible: true },
    legend: { visible: false },
    axes: { value: { title: { text: "个", visible: true }, minimum: 0, numberFormat: "0.0" } },
  });
});

test("a series becomes a line against a second axis, which there is only then", async () => {
  const { desk, chart } = await charted();
  const second: Step[] = [
    ...first,
    { property: "Axes" },
    { method: "GetItem", args: ["Value", "Secondary"] },
  ];
  expect(await ask(desk, second, { set: "Maximum", to: 1 })).toBe("ItemNotFound");
  await ask(desk, series(1), { set: "ChartType", to: "LineMarkers" });
  await ask(desk, series(1), { set: "AxisGroup", to: "Secondary" });
  await ask(desk, second, { set: "Maximum", to: 1 });
  expect(chart().series[1]).toMatchObject({ type: "LineMarkers", second: true });
  expect(chart().axes.second.maximum).toBe(1);
});

test("a series is added, named, given cells and deleted", async () => {
  const { desk, chart } = await charted();
  const request = createRequest();
  const range = request.way([...sheet, { method: "GetRange", args: ["B2:B3"] }]);
  const added = request.way([...first, { property: "Series" }, { method: "Add", args: ["新"] }]);
  request.act(added, { call: "SetValues", args: [null], refs: [range] });
  expect((await request.run(desk)).Error).toBeUndefined();
  expect(chart().series[2]).toMatchObject({ name: "新", values: area("B2:B3") });
  await ask(desk, series(0), { call: "Delete" });
  expect(chart().series.map(({ name }) => name)).toEqual(["占比", "新"]);
});

test("it lies over cells, and is where they are", async () => {
  const { desk } = await charted();
  await ask(desk, first, { call: "SetPosition", args: ["E2", "G4"] });
  expect(await ask(desk, first, load("left", "top", "width", "height"))).toMatchObject({
    Left: 4 * 48,
    Top: 14.4,
    Width: 3 * 48,
  });
  await ask(desk, first, { set: "Left", to: 100 });
  expect(await ask(desk, first, load("left", "top"))).toMatchObject({ Left: 100, Top: 14.4 });
});

test("it goes with its cells and follows its ranges, and undo brings both back", async () => {
  const { book, desk, chart } = await charted();
  await ask(desk, first, { call: "SetPosition", args: ["E2"] });
  const before = chart();
  book.change("local", (edit) => shiftCells(edit, ONE, area("2:2"), "Down"));
  expect(chart()).toMatchObject({
    corner: { row: 2, column: 4 },
    series: [{ values: area("B3:B4") }, { values: area("C3:C4") }],
  });
  book.change("local", (edit) => shiftCells(edit, ONE, area("C:C"), "Left"));
  expect(chart().series[1]).not.toHaveProperty("values");
  book.history.undo();
  book.history.undo();
  expect(chart()).toEqual(before);
});

test("it follows a table that grows below, and one that loses a row", async () => {
  const { book, desk, chart } = await charted();
  await ask(desk, [...sheet, { property: "Tables" }], { call: "Add", args: ["A1:C3", true] });
  typeInto(book, ONE, 3, 0, "C");
  expect(chart().series[0]).toMatchObject({
    values: area("B2:B4"),
    categories: area("A2:A4"),
  });
  const rows: Step[] = [...sheet, { property: "Tables" }, { method: "GetItemAt", args: [0] }];
  await ask(desk, [...rows, { property: "Rows" }, { method: "GetItemAt", args: [0] }], {
    call: "Delete",
  });
  expect(chart().series[0]?.values).toMatchObject(area("B2:B3"));
});

test("it is deleted, and goes with its sheet; undo brings it back", async () => {
  const { book, desk, chart } = await charted();
  await ask(desk, first, { call: "Delete" });
  expect(chartsOf(book, ONE)).toEqual([]);
  book.history.undo();
  const kept = chart();
  await ask(desk, sheet, { call: "Delete" });
  expect(book.state.charts).toEqual([]);
  book.history.undo();
  expect(chart()).toEqual(kept);
});

test("a protected sheet keeps its charts as they are, unless objects may be edited", async () => {
  const { book, desk, chart } = await charted();
  await ask(desk, [...sheet, { property: "Protection" }], { call: "Protect", args: [{}] });
  expect(await ask(desk, first, { call: "Delete" })).toBe("AccessDenied");
  expect(await ask(desk, first, { set: "Width", to: 9 })).toBe("AccessDenied");
  expect(await add(desk, "Line", "A1:C3")).toBe("AccessDenied");
  expect(chart().width).toBe(360);
  expect(chartsOf(book, TWO)).toEqual([]);
});
