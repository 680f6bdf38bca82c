import { editedRows } from "../../src/workbook/editedCells";

const source = Int32Array.from([2, 0, -1, 1]);
const wanted = ["a", "b", "c"];

test("a cell that holds what was read of its customer is nobody's edit, wherever it stands now", () => {
  const over = { now: ["z", "x", "?", "y"], then: ["x", "y", "z"] };
  expect(editedRows(source, over, wanted)).toEqual([]);
});

test("a cell that holds neither what was read nor what is to be written was edited", () => {
  const over = { now: ["other", "x", "?", null], then: ["x", "y", "z"] };
  expect(editedRows(source, over, wanted)).toEqual([0, 3]);
});

test("a cell that holds already what is to be written is no conflict", () => {
  const over = { now: ["c", "a", "?", "b"], then: ["x", "y", "z"] };
  expect(editedRows(source, over, wanted)).toEqual([]);
});

test("a row that is not among those that were read is not looked at", () => {
  const over = { now: ["z", "x", "edited", "y"], then: ["x", "y", "z"] };
  expect(editedRows(source, over, wanted)).toEqual([]);
});

test("in a column that came since, whatever else stands there is somebody's", () => {
  const over = { now: [null, "x", "?", "b"], then: null };
  expect(editedRows(source, over, wanted)).toEqual([1]);
});
