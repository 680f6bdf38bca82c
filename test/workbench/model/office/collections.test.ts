import { ask, deskFor, type Step } from "../../protocol/asked";
import { ONE, twoSheets, values, write } from "../sheetsOf";

const sheet: Step[] = [{ property: "Worksheets" }, { item: ONE }];
const get = (...Select: string[]) => ({ query: { Select } });

describe("Worksheets", () => {
  test("chart sheets are not listed", async () => {
    const book = twoSheets();
    book.change("local", (edit) =>
      edit.set({
        sheets: book.state.sheets.map((each, i) =>
          i === 1 ? { ...each, cellless: true as const } : each,
        ),
      }),
    );
    const desk = deskFor(book);
    expect(await ask(desk, [{ property: "Worksheets" }], get("name"))).toMatchObject({
      _Items: [{ Name: "One" }],
    });
    expect(await ask(desk, [{ property: "Worksheets" }], { call: "GetCount" })).toBe(1);
    expect(
      await ask(desk, [{ property: "Worksheets" }, { item: "Two" }], { instantiate: true }),
    ).toBe("ItemNotFound");
  });

  test("neighbours are found, hidden ones left out on wish", async () => {
    const desk = deskFor(twoSheets());
    expect(await ask(desk, [...sheet, { method: "GetNext" }], get("name"))).toMatchObject({
      Name: "Two",
    });
    expect(
      await ask(desk, [...sheet, { method: "GetPreviousOrNullObject" }], get("name")),
    ).toBeNull();
    await ask(desk, [{ property: "Worksheets" }, { item: "Two" }], {
      set: "Visibility",
      to: "Hidden",
    });
    expect(await ask(desk, [...sheet, { method: "GetNext", args: [true] }], get("name"))).toBe(
      "ItemNotFound",
    );
  });

  test("the last visible one is neither hidden nor deleted", async () => {
    const desk = deskFor(twoSheets());
    await ask(desk, [{ property: "Worksheets" }, { item: "Two" }], { call: "Delete" });
    expect(await ask(desk, sheet, { set: "Visibility", to: "Hidden" })).toBe("InvalidOperation");
    expect(await ask(desk, sheet, { call: "Delete" })).toBe("InvalidOperation");
  });

  test("switching an event on and off is remembered by type and target", async () => {
    const desk = deskFor(twoSheets());
    await ask(desk, sheet, { call: "_RegisterDataChangedEvent" });
    await ask(desk, [{ property: "Worksheets" }], { call: "_RegisterAddedEvent" });
    expect([...desk.listeners]).toEqual([`10:${ONE}`, "13:Workbook"]);
    await ask(desk, sheet, { call: "_UnregisterDataChangedEvent" });
    expect([...desk.listeners]).toEqual(["13:Workbook"]);
  });

  test("events are switched off by the runtime", async () => {
    const desk = deskFor(twoSheets());
    await ask(desk, [{ property: "_Runtime" }], { set: "EnableEvents", to: false });
    expect(desk.enableEvents).toBe(false);
  });
});

describe("Tables", () => {
  const table: Step[] = [{ property: "Tables" }, { item: "Table1" }];
  const withTable = async () => {
    const book = twoSheets();
    write(book, "A1", [
      ["Client", "Sales"],
      ["East", 10],
    ]);
    const desk = deskFor(book);
    await ask(desk, [...sheet, { property: "Tables" }], { call: "Add", args: ["A1:B2", true] });
    return { book, desk };
  };

  test.each([
    ["TableStyleMedium2", null],
    ["", null],
    ["Nice", "InvalidArgument"],
  ])("style %p is answered by %p", async (style, answer) => {
    const { desk } = await withTable();
    expect(await ask(desk, table, { set: "Style", to: style })).toBe(answer);
  });

  test("a taken name is refused", async () => {
    const { desk } = await withTable();
    await ask(desk, [{ property: "Names" }], { call: "Add", args: ["Taken", "=1"] });
    expect(await ask(desk, table, { set: "Name", to: "taken" })).toBe("ItemAlreadyExists");
  });

  test("without a totals row there is no range of it", async () => {
    const { desk } = await withTable();
    expect(await ask(desk, [...table, { method: "GetTotalRowRange" }], get("address"))).toBe(
      "ItemNotFound",
    );
    await ask(desk, table, { set: "ShowTotals", to: true });
    expect(
      await ask(desk, [...table, { method: "GetTotalRowRange" }], get("address")),
    ).toMatchObject({ Address: "One!A3:B3" });
  });

  test("columns are known by name and by id, and are renamed", async () => {
    const { book, desk } = await withTable();
    const column = (key: unknown): Step[] => [...table, { property: "Columns" }, { item: key }];
    expect(await ask(desk, column("sales"), get("id", "index", "name"))).toMatchObject({
      Id: 2,
      Index: 1,
      Name: "Sales",
    });
    await ask(desk, column(2), { set: "Name", to: "2024" });
    expect(values(book, "B1")).toEqual([["2024"]]);
    expect(await ask(desk, column("Sales"), get("name"))).toBe("ItemNotFound");
    expect(await ask(desk, column("2024"), get("values"))).toMatchObject({
      Values: [["2024"], [10]],
    });
  });

  test("a column takes values of the table's height, header included, and none of another", async () => {
    const { desk } = await withTable();
    const columns: Step[] = [...table, { property: "Columns" }];
    expect(await ask(desk, columns, { call: "Add", args: [null, [["a"], ["b"], ["c"]]] })).toBe(
      "InvalidArgument",
    );
    expect(await ask(desk, columns, { call: "Add", args: [9, null] })).toBe("InvalidArgument");
    await ask(desk, columns, { call: "Add", args: [null, [["only body"]], "Tier"] });
    expect(await ask(desk, [...columns, { item: "Tier" }], get("values"))).toMatchObject({
      Values: [["Tier"], ["only body"]],
    });
  });

  test("rows are read, written and deleted by their place", async () => {
    const { book, desk } = await withTable();
    const rows: Step[] = [...table, { property: "Rows" }];
    await ask(desk, rows, {
      call: "Add",
      args: [
        null,
        [
          ["West", 20],
          ["North", 30],
        ],
      ],
    });
    const first: Step[] = [...rows, { method: "GetItemAt", args: [0] }];
    await ask(desk, first, { set: "Values", to: [["South", 5]] });
    await ask(desk, [...rows, { method: "GetItemAt", args: [1] }], { call: "Delete" });
    expect(values(book, "A1:B4")).toEqual([
      ["Client", "Sales"],
      ["South", 5],
      ["North", 30],
      ["", ""],
    ]);
    expect(await ask(desk, [...rows, { method: "GetItemAt", args: [2] }], get("values"))).toBe(
      "ItemNotFound",
    );
  });

  test("a deleted one is not found any more", async () => {
    const { book, desk } = await withTable();
    await ask(desk, table, { call: "ConvertToRange" });
    expect(values(book, "A1:B1")).toEqual([["Client", "Sales"]]);
    expect(await ask(desk, table, get("name"))).toBe("ItemNotFound");
  });
});

describe("Names", () => {
  test.each([
    ["=0.3", "Double", 0.3],
    ['="a ""b"""', "String", 'a "b"'],
    ["=TRUE", "Boolean", true],
    ["=One!$A$1", "Range", "One!A1"],
    ["=SUM(One!A1:A2)", "Error", "#VALUE!"],
  ])("%s is a %s", async (formula, type, value) => {
    const desk = deskFor(twoSheets());
    await ask(desk, [{ property: "Names" }], { call: "Add", args: ["N", formula, "why"] });
    const name: Step[] = [{ property: "Names" }, { item: "n" }];
    expect(
      await ask(desk, name, get("type", "value", "formula", "comment", "scope")),
    ).toMatchObject({
      Type: type,
      Value: value,
      Formula: formula,
      Comment: "why",
      Scope: "Workbook",
    });
  });

  test("a sheet has names of its own", async () => {
    const desk = deskFor(twoSheets());
    await ask(desk, [...sheet, { property: "Names" }], { call: "Add", args: ["N", "=1"] });
    expect(
      await ask(
        desk,
        [{ property: "Names" }, { method: "GetItemOrNullObject", args: ["N"] }],
        get("name"),
      ),
    ).toBeNull();
    expect(
      await ask(desk, [...sheet, { property: "Names" }, { item: "N" }], get("scope")),
    ).toMatchObject({ Scope: "Worksheet" });
    expect(
      await ask(desk, [...sheet, { property: "Names" }], { call: "Add", args: ["n", "=2"] }),
    ).toBe("ItemAlreadyExists");
    expect(
      await ask(desk, [...sheet, { property: "Names" }], { call: "Add", args: ["A1", "=2"] }),
    ).toBe("InvalidArgument");
  });

  test("are deleted", async () => {
    const book = twoSheets();
    const desk = deskFor(book);
    await ask(desk, [{ property: "Names" }], { call: "Add", args: ["N", "=1"] });
    await ask(desk, [{ property: "Names" }, { item: "N" }], { call: "Delete" });
    expect(book.state.names).toEqual([]);
  });
});

describe("Settings", () => {
  test("what is not there cannot be changed or deleted", async () => {
    const desk = deskFor(twoSheets());
    const none: Step[] = [{ property: "Settings" }, { item: "none" }];
    expect(await ask(desk, none, { call: "Delete" })).toBe("ItemNotFound");
    await ask(desk, [{ property: "Settings" }], { call: "Add", args: ["a", { b: 1 }] });
    expect(await ask(desk, [{ property: "Settings" }], get("key", "value"))).toEqual({
      _Items: [{ _Id: "a", Key: "a", Value: { b: 1 } }],
    });
    await ask(desk, [{ property: "Settings" }, { item: "a" }], { set: "Value", to: [2] });
    await ask(desk, [{ property: "Settings" }, { item: "a" }], { call: "Delete" });
    expect(await ask(desk, [{ property: "Settings" }], { call: "GetCount" })).toBe(0);
  });
});

describe("CustomXmlParts", () => {
  test("more than one of a namespace is not the only one", async () => {
    const desk = deskFor(twoSheets());
    const parts: Step[] = [{ property: "CustomXmlParts" }];
    await ask(desk, parts, { call: "Add", args: ['<a xmlns="urn:x"/>'] });
    await ask(desk, parts, { call: "Add", args: ['<b xmlns="urn:x"/>'] });
    const scoped: Step[] = [...parts, { method: "GetByNamespace", args: ["urn:x"] }];
    expect(await ask(desk, scoped, { call: "GetCount" })).toBe(2);
    expect(
      await ask(desk, [...scoped, { method: "GetOnlyItemOrNullObject" }], { instantiate: true }),
    ).toBe("GeneralException");
    expect(
      await ask(
        desk,
        [...parts, { method: "GetByNamespace", args: ["urn:y"] }, { method: "GetOnlyItem" }],
        { instantiate: true },
      ),
    ).toBe("ItemNotFound");
  });
});

test("a day has the number of the workbook's own calendar", async () => {
  const way: Step[] = [{ property: "Functions" }, { method: "Date", args: [1904, 1, 2] }];
  const asked = (date1904: boolean) => ask(deskFor(twoSheets({ date1904 })), way, get("value"));
  expect([await asked(true), await asked(false)]).toMatchObject([{ Value: 1 }, { Value: 1463 }]);
});
