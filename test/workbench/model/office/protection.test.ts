import { addTable, typeInto } from "../../../../src/workbench/model";
import { ask, deskFor, type Deed, type Step } from "../../protocol/asked";
import { area, ONE, twoSheets, values, write } from "../sheetsOf";

const sheet: Step[] = [{ property: "Worksheets" }, { item: ONE }];
const range = (address: string): Step[] => [...sheet, { method: "GetRange", args: [address] }];
const protection: Step[] = [...sheet, { property: "Protection" }];
const locked = (address: string): Step[] => [
  ...range(address),
  { property: "Format" },
  { property: "Protection" },
];

/** A protected sheet with B1:B2 left unlocked; the options are those given. */
const protectedSheet = async (options: Record<string, boolean> = {}) => {
  const book = twoSheets();
  write(book, "A1", [
    ["a", "b"],
    ["c", "d"],
  ]);
  const desk = deskFor(book);
  await ask(desk, locked("B1:B2"), { set: "Locked", to: false });
  await ask(desk, protection, { call: "Protect", args: [options, "secret"] });
  return { book, desk };
};

describe("a protected sheet", () => {
  test("says so, and with which options", async () => {
    const { desk } = await protectedSheet({ allowSort: true });
    const query = { query: { Select: ["protected", "options"] } };
    expect(await ask(desk, protection, query)).toMatchObject({
      Protected: true,
      Options: { allowSort: true, allowInsertRows: false, selectionMode: "Normal" },
    });
  });

  test("takes what is written to unlocked cells", async () => {
    const { book, desk } = await protectedSheet();
    await ask(desk, range("B1:B2"), { set: "Values", to: [[1], [2]] });
    expect(values(book, "B1:B2")).toEqual([[1], [2]]);
  });

  test("takes nothing of a write that touches one locked cell", async () => {
    const { book, desk } = await protectedSheet();
    const error = await ask(desk, range("B2:B3"), { set: "Values", to: [[1], [2]] });
    expect([error, values(book, "B2:B3")]).toEqual(["AccessDenied", [["d"], [""]]]);
  });

  test("keeps every cell of a table that is to lose an unlocked column", async () => {
    const { book, desk } = await protectedSheet();
    book.change("local", (edit) => addTable(edit, ONE, area("A1:B2"), true));
    const column: Step[] = [...sheet, { property: "Tables" }, { item: "1" }, { property: "Columns" }, { item: "b" }]; // prettier-ignore
    expect(await ask(desk, column, { call: "Delete" })).toBe("AccessDenied");
    expect(values(book, "A1:B2")).toEqual([
      ["a", "b"],
      ["c", "d"],
    ]);
  });

  test.each<[string, Step[], Deed]>([
    ["clearing", range("A1"), { call: "Clear" }],
    ["inserting", range("1:1"), { call: "Insert", args: ["Down"] }],
    ["making a table", [...sheet, { property: "Tables" }], { call: "Add", args: ["A1:B2", true] }],
    [
      "a colour",
      [...range("A1"), { property: "Format" }, { property: "Fill" }],
      { set: "Color", to: "red" },
    ],
    ["a note", [...sheet, { property: "Notes" }], { call: "Add", args: ["A1", "x"] }],
    ["unlocking", locked("A1"), { set: "Locked", to: false }],
    ["protecting again", protection, { call: "Protect" }],
  ])("refuses %s", async (_what, steps, deed) => {
    const { desk } = await protectedSheet();
    expect(await ask(desk, steps, deed)).toBe("AccessDenied");
  });

  test("allows what its options allow", async () => {
    const { book, desk } = await protectedSheet({ allowInsertRows: true, allowFormatCells: true });
    const fill: Step[] = [...range("A1"), { property: "Format" }, { property: "Fill" }];
    await ask(desk, fill, { set: "Color", to: "red" });
    await ask(desk, range("1:1"), { call: "Insert", args: ["Down"] });
    expect(values(book, "A2")).toEqual([["a"]]);
    expect(await ask(desk, range("1:1"), { call: "Delete", args: ["Up"] })).toBe("AccessDenied");
  });

  test("is opened by the right password only", async () => {
    const { book, desk } = await protectedSheet();
    expect(await ask(desk, protection, { call: "Unprotect", args: ["guess"] })).toBe(
      "InvalidArgument",
    );
    await ask(desk, protection, { call: "Unprotect", args: ["secret"] });
    await ask(desk, range("A1"), { set: "Values", to: [["free"]] });
    expect(values(book, "A1")).toEqual([["free"]]);
  });

  test("takes nothing from the person at the screen either", async () => {
    const { book } = await protectedSheet();
    expect(typeInto(book, ONE, 0, 0, "x")).toBe("protected");
    expect(typeInto(book, ONE, 0, 1, "x")).toBeUndefined();
  });
});

describe("a read-only workbook", () => {
  const readOnly = () => {
    const book = twoSheets({ readOnly: true });
    return { book, desk: deskFor(book) };
  };

  test("says so", async () => {
    const query = { query: { Select: ["readOnly"] } };
    expect(await ask(readOnly().desk, [], query)).toMatchObject({ ReadOnly: true });
  });

  test.each<[string, Step[], Deed]>([
    ["values", range("A1"), { set: "Values", to: [[1]] }],
    ["settings", [{ property: "Settings" }], { call: "Add", args: ["key", "1"] }],
    ["sheets", [{ property: "Worksheets" }], { call: "Add", args: ["New"] }],
  ])("takes no %s", async (_what, steps, deed) => {
    expect(await ask(readOnly().desk, steps, deed)).toBe("AccessDenied");
  });

  test("may be looked at, and shows what another author writes", async () => {
    const { book, desk } = readOnly();
    await ask(desk, range("B2"), { call: "Select" });
    expect(typeInto(book, ONE, 0, 0, "mine")).toBe("read-only");
    expect(typeInto(book, ONE, 0, 0, "theirs", "remote")).toBeUndefined();
  });
});
