import fc from "fast-check";
import { cellAddress, PortError, unwatched, type Region } from "../../../src/workbook";
import { openCsv } from "../../../src/files";
import { delimiterOf } from "../../../src/files/csv/delimiter";
import { scanFields } from "../../../src/files/csv/fields";

const region = async (file: ReturnType<typeof openCsv>): Promise<Region> => {
  const [found] = await file.port.regions();
  if (found === undefined) throw new Error("no region");
  return found;
};

const saved = async (file: ReturnType<typeof openCsv>) => Buffer.from(await file.save()).toString();

test("every cell is text as it stands in the file", async () => {
  const file = openCsv(Buffer.from('编号,金额\nC1,"1,200"\nC2,\n'), "客户.csv");
  const [numbers] = await file.port.readColumns(await region(file), [1], 0, 2);
  expect(numbers?.cells).toEqual(["1,200", null]);
});

test("a new column stands behind the widest record, and nothing else changes", async () => {
  const file = openCsv(Buffer.from('\uFEFF编号;"金额"\r\nC1;"a;b"\r\nC2\r\n'), "x.csv");
  await file.port.writeColumns(
    await region(file),
    [{ header: "等级", cells: ["A", "=B"] }],
    unwatched,
  );
  expect(await saved(file)).toBe(`\uFEFF编号;"金额";等级\r\nC1;"a;b";A\r\nC2;;'=B\r\n`);
});

test("a column of a former run is written over in place", async () => {
  const file = openCsv(Buffer.from("编号,等级,注\nC1,B,x\nC2,C,y"), "x.csv");
  await file.port.writeColumns(
    await region(file),
    [{ header: "等级", replace: 1, cells: ["A", null] }],
    unwatched,
  );
  expect(await saved(file)).toBe("编号,等级,注\nC1,A,x\nC2,,y");
});

test("empty lines and title lines stay as they are", async () => {
  const file = openCsv(Buffer.from("客户名单\n\n编号,金额\nC1,1\n\n"), "x.csv");
  const whole = await region(file);
  const narrowed = { ...whole, area: { ...whole.area, row: 2, rows: 3 } };
  await file.port.writeColumns(narrowed, [{ header: "等级", cells: ["A", null] }], unwatched);
  expect(await saved(file)).toBe("客户名单\n\n编号,金额,等级\nC1,1,A\n\n");
});

test("a file in GB18030 stays in GB18030", async () => {
  const file = openCsv(Uint8Array.from(Buffer.from("b1e0bac52c410a43312c310a", "hex")), "x.csv");
  await file.port.writeColumns(await region(file), [{ header: "等级", cells: ["A"] }], unwatched);
  expect(Buffer.from(await file.save()).toString("hex")).toBe(
    "b1e0bac52c412cb5c8bcb60a43312c312c410a",
  );
});

test("bytes that are no text are refused", () => {
  expect(() => openCsv(Uint8Array.from([0xff, 0xff, 0x81, 0x81, 0xff, 0x20]), "x.csv")).toThrow(
    PortError,
  );
});

test("a file without anything written to it is saved byte for byte", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: fc.constantFrom("a", "客", '"', ",", "\n", "\r", ";") }),
      async (text) => {
        fc.pre(scanFields(text, delimiterOf(text)).unclosed === null);
        expect(await saved(openCsv(Buffer.from(text), "x.csv"))).toBe(text);
      },
    ),
  );
});

test("undo takes written columns back", async () => {
  const text = "编号,等级\nC1,B\n";
  const file = openCsv(Buffer.from(text), "x.csv");
  const receipt = await file.port.writeColumns(
    await region(file),
    [
      { header: "等级", replace: 1, cells: ["A"] },
      { header: "得分", cells: [1] },
    ],
    unwatched,
  );
  expect(await file.port.undo(receipt)).toEqual({ restored: 2, left: [] });
  expect(await saved(file)).toBe(text);
});

test("a column that was written over since is left and named", async () => {
  const file = openCsv(Buffer.from("编号\nC1\n"), "x.csv");
  const first = await file.port.writeColumns(
    await region(file),
    [{ header: "等级", cells: ["A"] }],
    unwatched,
  );
  await file.port.writeColumns(
    await region(file),
    [{ header: "等级", replace: 1, cells: ["B"] }],
    unwatched,
  );
  expect(await file.port.undo(first)).toEqual({ restored: 0, left: [cellAddress(0, 1)] });
  expect(await saved(file)).toBe("编号,等级\nC1,B\n");
});

test("a region that gained columns is read with them", async () => {
  const file = openCsv(Buffer.from("编号\nC1\n"), "x.csv");
  await file.port.writeColumns(await region(file), [{ header: "等级", cells: ["A"] }], unwatched);
  expect((await region(file)).headers).toEqual(["编号", "等级"]);
});

test("a quote that nothing closes makes the file unreadable, and its line is told", () => {
  expect(() => openCsv(Buffer.from('编号,额\nA,1\nB,"2\nC,3\n'), "x.csv")).toThrow(
    new PortError("unreadable", "unclosed-quote 3"),
  );
  expect(() => openCsv(Buffer.from('编号,额\nA,"1 ""x"""'), "x.csv")).not.toThrow();
});

test("single cells are written where they hold what was expected, and all else stays to the letter", async () => {
  const file = openCsv(Buffer.from('编号,"等级"\nC1,B\nC2, C \n'), "x.csv");
  const found = await region(file);
  const left = await file.port.writeCells(found, [
    { row: 0, column: 1, expected: "B", content: "A" },
    { row: 1, column: 1, expected: "C", content: "A" },
  ]);
  expect(left).toEqual([{ row: 1, column: 1, expected: "C", content: "A" }]);
  expect(await saved(file)).toBe('编号,"等级"\nC1,A\nC2, C \n');
});

test("a delimited text has no tables: none is read, and none is made or written", async () => {
  const { port } = openCsv(Buffer.from("编号,等级\nC1,B\n"), "x.csv");
  const found = (await port.regions())[0]!;
  const sheet = { name: "a", table: "a", columns: [{ header: "a", note: "" }], rows: [] };
  expect(await port.readTable("x.csv")).toBeNull();
  for (const refused of [
    port.insertTable(sheet),
    port.insertChart({
      sheet,
      chart: { kind: "bar", title: "a", categories: "a", series: ["a"] },
    }),
    port.writeTableRows(found, []),
    port.deleteColumns(found, ["等级"]),
    port.writeCells(found, [{ row: 0, column: 1, expected: "B", content: { formula: "=A1" } }]),
  ])
    await expect(refused).rejects.toEqual(new PortError("unsupported", "x.csv"));
});
