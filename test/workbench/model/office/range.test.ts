import { addTable, restyleArea, typeInto } from "../../../../src/workbench/model";
import { ask, deskFor, type Step } from "../../protocol/asked";
import { area, literal, ONE, TWO, twoSheets, values, write } from "../sheetsOf";

const sheet: Step[] = [{ property: "Worksheets" }, { item: ONE }];
const range = (address: string): Step[] => [...sheet, { method: "GetRange", args: [address] }];
const get = (...Select: string[]) => ({ query: { Select } });

describe("Range", () => {
  test.each([
    ["a matrix of another size", [[1]]],
    ["rows of unequal length", [[1, 2], [3]]],
    [
      "an object",
      [
        [{}, 1],
        [2, 3],
      ],
    ],
    ["a list", [1, 2]],
  ])("refuses %s as values", async (_what, matrix) => {
    const book = twoSheets();
    expect(await ask(deskFor(book), range("A1:B2"), { set: "Values", to: matrix })).toBe(
      "InvalidArgument",
    );
    expect(values(book, "A1:B2")).toEqual([
      ["", ""],
      ["", ""],
    ]);
  });

  test("takes one value for all of its cells", async () => {
    const book = twoSheets();
    await ask(deskFor(book), range("A1:B2"), { set: "Values", to: "x" });
    expect(values(book, "A1:B2")).toEqual([
      ["x", "x"],
      ["x", "x"],
    ]);
  });

  test("refuses values for whole rows and columns, and has none to give", async () => {
    const desk = deskFor(twoSheets());
    expect(await ask(desk, range("A:A"), { set: "Values", to: 1 })).toBe("InvalidArgument");
    expect(await ask(desk, range("2:2"), get("values", "text"))).toMatchObject({
      Values: null,
      Text: null,
    });
  });

  test("gives at most five million cells", async () => {
    const desk = deskFor(twoSheets());
    expect(await ask(desk, range("A1:E1000001"), get("values"))).toBe("RangeExceedsLimit");
    expect(await ask(desk, range("A1:E1000001"), get("cellCount"))).toMatchObject({
      CellCount: 5_000_005,
    });
  });

  test("keeps text under the format @, and General is no format", async () => {
    const book = twoSheets();
    const desk = deskFor(book);
    await ask(desk, range("A1:A2"), { set: "NumberFormat", to: [["@"], [null]] });
    await ask(desk, range("A1:A2"), { set: "Values", to: [["001"], ["001"]] });
    expect(values(book, "A1:A2")).toEqual([["001"], [1]]);
    await ask(desk, range("A1"), { set: "NumberFormat", to: "General" });
    expect(book.cells(ONE).get(0, 0)?.style).toBeUndefined();
  });

  test("tells of spills", async () => {
    const book = twoSheets();
    book.calculation.use(literal);
    write(book, "B2", [["=[[1,2],[3,4]]"]]);
    await book.calculation.settled();
    const desk = deskFor(book);
    const address = get("address");
    expect(await ask(desk, range("B2:C3"), get("hasSpill", "formulas"))).toMatchObject({
      HasSpill: true,
      Formulas: [
        ["=[[1,2],[3,4]]", 2],
        [3, 4],
      ],
    });
    expect(await ask(desk, range("A1:B2"), get("hasSpill"))).toMatchObject({ HasSpill: null });
    expect(
      await ask(desk, [...range("B2"), { method: "GetSpillingToRange" }], address),
    ).toMatchObject({ Address: "One!B2:C3" });
    expect(await ask(desk, [...range("C3"), { method: "GetSpillParent" }], address)).toMatchObject({
      Address: "One!B2",
    });
    expect(
      await ask(desk, [...range("A1"), { method: "GetSpillParentOrNullObject" }], address),
    ).toBeNull();
    expect(await ask(desk, [...range("A1"), { method: "GetSpillingToRange" }], address)).toBe(
      "ItemNotFound",
    );
  });

  test.each([
    [{ method: "GetRow", args: [2] }, "InvalidArgument"],
    [{ method: "GetColumn", args: [-1] }, "InvalidArgument"],
    [{ method: "GetCell", args: [5, 5] }, "One!G7"],
    [{ method: "GetRowsAbove", args: [1] }, "One!B1:C1"],
    [{ method: "GetColumnsBefore", args: [] }, "One!A2:A3"],
    [{ method: "GetRowsBelow", args: [-1] }, "One!B3:C3"],
    [{ method: "GetAbsoluteResizedRange", args: [1, 1] }, "One!B2"],
    [{ method: "GetResizedRange", args: [-2, 0] }, "InvalidArgument"],
    [{ method: "GetIntersection", args: ["Z9"] }, "ItemNotFound"],
    [{ method: "GetBoundingRect", args: ["Two!A1"] }, "InvalidArgument"],
    [{ method: "GetUsedRange", args: [true] }, "ItemNotFound"],
  ])("%j of B2:C3 is %s", async (step, wanted) => {
    const answer = await ask(deskFor(twoSheets()), [...range("B2:C3"), step], get("address"));
    expect(typeof answer === "string" ? answer : (answer as { Address: string }).Address).toBe(
      wanted,
    );
  });

  test("the used part looks at content, or at formats as well", async () => {
    const book = twoSheets();
    typeInto(book, ONE, 2, 2, "x");
    book.change("local", (edit) => {
      restyleArea(edit, ONE, area("E5"), { bold: true });
    });
    const used = (valuesOnly: boolean): Step[] => [
      ...range("B2:Z99"),
      { method: "GetUsedRange", args: [valuesOnly] },
    ];
    expect(await ask(deskFor(book), used(true), get("address"))).toMatchObject({
      Address: "One!C3",
    });
    expect(await ask(deskFor(book), used(false), get("address"))).toMatchObject({
      Address: "One!C3:E5",
    });
  });

  test("is found by address, by name of a range and by name of a table", async () => {
    const book = twoSheets();
    const desk = deskFor(book);
    book.change("addin", (edit) => addTable(edit, ONE, area("D1:E3"), true));
    await ask(desk, [{ property: "Names" }], { call: "Add", args: ["Clients", "=One!$A$1:$A$9"] });
    expect(await ask(desk, range("Clients"), get("address"))).toMatchObject({
      Address: "One!A1:A9",
    });
    expect(await ask(desk, range("Table1"), get("address"))).toMatchObject({
      Address: "One!D2:E3",
    });
    expect(await ask(desk, range("Two!A1"), get("address"))).toBe("InvalidArgument");
  });

  test("of a deleted sheet is not found", async () => {
    const desk = deskFor(twoSheets());
    const [first] = [[...sheet, { method: "GetRange", args: ["A1"] }] as Step[]];
    await ask(desk, sheet, { call: "Delete" });
    expect(await ask(desk, first, get("values"))).toBe("ItemNotFound");
  });

  test("several selected areas are a RangeAreas, and no Range", async () => {
    const book = twoSheets();
    const desk = deskFor(book);
    book.change("local", (edit) =>
      edit.set({ selections: new Map([[ONE, [area("A1:B2"), area("D4")]]]) }),
    );
    expect(await ask(desk, [{ method: "GetSelectedRange" }], get("address"))).toBe(
      "InvalidSelection",
    );
    expect(
      await ask(desk, [{ method: "GetSelectedRanges" }], get("address", "areaCount", "cellCount")),
    ).toMatchObject({
      Address: "One!A1:B2,One!D4",
      AreaCount: 2,
      CellCount: 5,
    });
    expect(
      await ask(desk, [{ method: "GetSelectedRanges" }, { property: "Areas" }], get("address")),
    ).toMatchObject({
      _Items: [{ Address: "One!A1:B2" }, { Address: "One!D4" }],
    });
  });

  test("inserting and deleting cells moves the others", async () => {
    const book = twoSheets();
    write(book, "A1", [[1], [2]]);
    const desk = deskFor(book);
    await ask(desk, [...range("A1"), { method: "Insert", args: ["Down"] }], { instantiate: true });
    expect(values(book, "A1:A3")).toEqual([[""], [1], [2]]);
    await ask(desk, range("A1:A2"), { call: "Delete", args: ["Up"] });
    expect(values(book, "A1:A2")).toEqual([[2], [""]]);
  });

  test("a hidden sheet cannot be selected on", async () => {
    const desk = deskFor(twoSheets());
    const two: Step[] = [{ property: "Worksheets" }, { item: TWO }];
    await ask(desk, two, { set: "Visibility", to: "Hidden" });
    expect(
      await ask(desk, [...two, { method: "GetRange", args: ["A1"] }], { call: "Select" }),
    ).toBe("InvalidOperation");
  });
});

describe("Range.format", () => {
  const format = (address: string, ...rest: string[]): Step[] => [
    ...range(address),
    { property: "Format" },
    ...rest.map((property) => ({ property })),
  ];

  test("gives null where cells differ", async () => {
    const book = twoSheets();
    const desk = deskFor(book);
    await ask(desk, format("A1", "Fill"), { set: "Color", to: "red" });
    await ask(desk, format("A1:B1", "Font"), { set: "Bold", to: true });
    expect(await ask(desk, format("A1:B1", "Fill"), get("color"))).toEqual({ Color: null });
    expect(await ask(desk, format("A1:B1", "Font"), get("bold", "color"))).toEqual({
      Bold: true,
      Color: "#000000",
    });
    await ask(desk, format("A1", "Fill"), { call: "Clear" });
    expect(await ask(desk, format("A1:B1", "Fill"), get("color"))).toEqual({ Color: "#FFFFFF" });
  });

  test.each([
    ["Fill", "Color", "reddish"],
    ["Font", "Size", -1],
    ["Font", "Bold", "yes"],
  ])("refuses %s.%s = %p", async (part, member, value) => {
    expect(await ask(deskFor(twoSheets()), format("A1", part), { set: member, to: value })).toBe(
      "InvalidArgument",
    );
  });

  test("widths and heights belong to columns and rows", async () => {
    const book = twoSheets();
    const desk = deskFor(book);
    await ask(desk, format("B2"), { set: "ColumnWidth", to: 90 });
    await ask(desk, format("B2"), { set: "RowHeight", to: 30 });
    expect(await ask(desk, format("B9"), get("columnWidth"))).toEqual({ ColumnWidth: 90 });
    expect(await ask(desk, format("Z2"), get("rowHeight"))).toEqual({ RowHeight: 30 });
    expect(await ask(desk, format("A1:B1"), get("columnWidth"))).toEqual({ ColumnWidth: null });
  });

  test("autofit makes room for the widest text, Chinese letters wide", async () => {
    const book = twoSheets();
    const desk = deskFor(book);
    write(book, "A1", [["客户等级客户等级", "abcdefgh"]]);
    await ask(desk, format("A1:B1"), { call: "AutofitColumns" });
    const [chinese, latin] = [0, 1].map(
      (column) => book.state.sheets[0]!.columns.get(column)!.width!,
    );
    expect(chinese).toBeGreaterThan(latin! * 1.5);
  });
});
