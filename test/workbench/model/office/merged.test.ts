import { ask, deskFor, type Step } from "../../protocol/asked";
import { area, ONE, twoSheets, values } from "../sheetsOf";

const range = (address: string): Step[] => [
  { property: "Worksheets" },
  { item: ONE },
  { method: "GetRange", args: [address] },
];

/** A sheet whose B2:C3 are merged. */
const merged = () => {
  const book = twoSheets();
  book.change("local", (edit) => {
    edit.set({
      sheets: book.state.sheets.map((each) =>
        each.id === ONE ? { ...each, merged: [area("B2:C3")] } : each,
      ),
    });
  });
  return { book, desk: deskFor(book) };
};

test("merged areas that a range touches are told", async () => {
  const { desk } = merged();
  const way = (address: string): Step[] => [
    ...range(address),
    { method: "GetMergedAreasOrNullObject" },
  ];
  const query = { query: { Select: ["address"] } };
  expect(await ask(desk, way("A1:B2"), query)).toMatchObject({ Address: "One!B2:C3" });
  expect(await ask(desk, way("D1:D9"), query)).toBeNull();
});

test("only the first cell of a merged area takes content", async () => {
  const { book, desk } = merged();
  await ask(desk, range("B2:D2"), { set: "Values", to: [[1, 2, 3]] });
  expect(values(book, "B2:D2")).toEqual([[1, "", 3]]);
});

test("cells that would tear a merged area apart are not inserted", async () => {
  const { desk } = merged();
  expect(await ask(desk, range("B1"), { call: "Insert", args: ["Down"] })).toBe(
    "MergedRangeConflict",
  );
  expect(await ask(desk, range("1:1"), { call: "Insert", args: ["Down"] })).not.toBe(
    "MergedRangeConflict",
  );
});
