import { openFile, saveFile } from "../../../src/workbench/files";
import {
  addChart,
  addConditionalFormat,
  addSheet,
  chartsOf,
  openBook,
  parseAddress,
  renameSheet,
  seriesOf,
  writeEntries,
  type Book,
  type ChartType,
  type ConditionalFormat,
} from "../../../src/workbench/model";
import { createWorkbook } from "../../../src/xlsx";
import { CHART } from "../../xlsx/charts";
import { pathsOf, textOf, unwrap } from "../../xlsx/fixtures";

const area = (address: string) => parseAddress(address)!.area;

const VALUES: readonly (readonly (string | number)[])[] = [
  ["等级", "客户数"],
  ["A", 2],
  ["B", 3],
];

const opened = async (bytes: Uint8Array) => {
  const result = await openFile(bytes, "a.xlsx", []);
  if (!result.ok) throw new Error(result.problem.code);
  return { book: openBook(result.file.content), file: result.file };
};

const sample = (charts = false) =>
  opened(
    unwrap(
      createWorkbook({
        sheets: [
          {
            name: "客户",
            cells: VALUES.flatMap((line, row) =>
              line.map((value, column) => ({ row, column, value })),
            ),
            ...(charts && { charts: [CHART] }),
          },
        ],
      }),
    ),
  );

const saved = async ({ book, file }: Awaited<ReturnType<typeof opened>>) => {
  const result = await saveFile(book, file, []);
  if (!result.ok) throw new Error(result.problem.code);
  return result;
};

const draw = (book: Book, sheet: string, type: ChartType = "ColumnClustered") =>
  book.change("local", (edit) =>
    addChart(edit, {
      sheet,
      corner: { row: 4, column: 1, x: 0, y: 2 },
      series: seriesOf(book, { sheet, ...area("A1:B3") }, "Columns", type),
    }),
  );

const chartsIn = (bytes: Uint8Array) =>
  pathsOf(bytes)
    .filter((path) => path.startsWith("xl/charts/"))
    .map((path) => textOf(bytes, path));

test("a chart on a sheet of the file is written, with what its cells show", async () => {
  const work = await sample();
  draw(work.book, work.book.state.sheets[0]!.id);
  const { bytes, unsaved } = await saved(work);
  const [xml] = chartsIn(bytes);
  expect(xml).toContain("<c:f>'客户'!$B$2:$B$3</c:f>");
  expect(xml).toContain("<c:v>客户数</c:v>");
  expect(textOf(bytes, "xl/drawings/drawing1.xml")).toContain('name="Chart 1"');
  expect(unsaved).toEqual([]);
});

test("a chart on a new sheet is written, its cells by the sheet's last name", async () => {
  const work = await sample();
  const added = work.book.change("local", (edit) => addSheet(edit, "新"))!;
  work.book.change("local", (edit) => writeEntries(edit, added.id, area("A1:B3"), VALUES));
  draw(work.book, added.id, "BarClustered");
  work.book.change("local", (edit) => renameSheet(edit, added.id, "分布"));
  expect(chartsIn((await saved(work)).bytes)).toEqual([
    expect.stringContaining("<c:f>'分布'!$B$2:$B$3</c:f>"),
  ]);
});

test("charts that the file has stay in it to the letter, beside a new one", async () => {
  const work = await sample(true);
  draw(work.book, work.book.state.sheets[0]!.id);
  const { bytes } = await saved(work);
  expect(textOf(bytes, "xl/charts/chart1.xml")).toBe(
    textOf(work.file.bytes, "xl/charts/chart1.xml"),
  );
  expect(textOf(bytes, "xl/drawings/drawing1.xml").match(/<c:chart /g)).toHaveLength(2);
});

test("saving twice writes a chart once", async () => {
  const work = await sample();
  draw(work.book, work.book.state.sheets[0]!.id);
  await saved(work);
  expect(chartsIn((await saved(work)).bytes)).toHaveLength(1);
  expect(chartsOf(work.book, work.book.state.sheets[0]!.id)).toHaveLength(1);
});

const RULES: readonly ConditionalFormat["rule"][] = [
  { kind: "cellValue", operator: "EqualTo", formula1: '="A"' },
  { kind: "cellValue", operator: "Between", formula1: "=1", formula2: "=2" },
  { kind: "custom", formula: '=$A2="A"' },
  { kind: "containsText", operator: "Contains", text: 'A "1"' },
  { kind: "containsText", operator: "NotContains", text: "A" },
  { kind: "containsText", operator: "BeginsWith", text: "A" },
  { kind: "containsText", operator: "EndsWith", text: "级" },
];

test.each(RULES)("a conditional format by %j reads back as it was written", async (rule) => {
  const work = await sample();
  const style = { fill: "#C6EFCE", fontColor: "#006100", bold: true, italic: true };
  const sheet = work.book.state.sheets[0]!.id;
  const format = { sheet, areas: [area("A2:A3"), area("C2")], rule, style, stopIfTrue: true };
  work.book.change("local", (edit) => addConditionalFormat(edit, format));
  const again = await opened((await saved(work)).bytes);
  expect(again.book.state.conditionalFormats).toMatchObject([
    { areas: format.areas, rule, style, stopIfTrue: true },
  ]);
});
