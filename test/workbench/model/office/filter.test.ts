import { addTable, type Table } from "../../../../src/workbench/model";
import { ask, deskFor, type Step } from "../../protocol/asked";
import { area, ONE, twoSheets, write } from "../sheetsOf";

const table: Step[] = [{ property: "Tables" }, { item: "1" }];
const filter: Step[] = [...table, { property: "AutoFilter" }];
const hidden = (address: string): Step[] => [
  { property: "Worksheets" },
  { item: ONE },
  { method: "GetRange", args: [address] },
];
const rowHidden = { query: { Select: ["rowHidden"] } };
const isDataFiltered = { query: { Select: ["isDataFiltered"] } };

/** A table of three clients, of which the east is shown. */
const filtered = async () => {
  const book = twoSheets();
  write(book, "A1", [
    ["client", "region"],
    ["one", "east"],
    ["two", "west"],
    ["three", "east"],
  ]);
  book.change("local", (edit) => addTable(edit, ONE, area("A1:B4"), true) as Table);
  const desk = deskFor(book);
  const criteria = { filterOn: "Values", values: ["east"] };
  await ask(desk, filter, { call: "Apply", args: ["A1:B4", 1, criteria] });
  return { book, desk };
};

test("rows that show another text are hidden", async () => {
  const { desk } = await filtered();
  const seen = await Promise.all(
    ["A2", "A3", "A4", "A2:A4"].map((address) => ask(desk, hidden(address), rowHidden)),
  );
  expect(seen.map((each) => (each as { RowHidden: unknown }).RowHidden)).toEqual([
    false,
    true,
    false,
    null,
  ]);
});

test("the table says that it is filtered until its criteria are cleared", async () => {
  const { desk } = await filtered();
  expect(await ask(desk, filter, isDataFiltered)).toMatchObject({ IsDataFiltered: true });
  await ask(desk, table, { call: "ClearFilters" });
  expect(await ask(desk, filter, isDataFiltered)).toMatchObject({ IsDataFiltered: false });
  expect(await ask(desk, hidden("A3"), rowHidden)).toMatchObject({ RowHidden: false });
});

test("what is written to hidden rows is written", async () => {
  const { book, desk } = await filtered();
  await ask(desk, hidden("A2:A4"), { set: "Values", to: [[1], [2], [3]] });
  expect(book.cells(ONE).get(2, 0)?.value).toBe(2);
});

test("a table with hidden rows counts as filtered, as files do not say by what", async () => {
  const { desk } = await filtered();
  await ask(desk, table, { call: "ClearFilters" });
  await ask(desk, hidden("A2:A2"), { set: "RowHidden", to: true });
  expect(await ask(desk, filter, isDataFiltered)).toMatchObject({ IsDataFiltered: true });
});
