import {
  customerBeside,
  customersBelow,
  gradeRegion,
  placeAmong,
  rowKind,
  unwatched,
  type Cell,
} from "../../../src/workbook";
import { bookOf, requestFor } from "../customersBook";
import { tickingHost } from "../memoryPort";

const no = (key: string | null, quantity: Cell): readonly Cell[] => [
  key,
  quantity,
  "否",
  null,
  "否",
  "否",
];
const BLANK: readonly Cell[] = [null, null, null, null, null, null];

/** A customer, a blank row, two customers, a total. */
const result = async () => {
  const port = bookOf([no("C1", 100), BLANK, no("C2", 200), no("C3", 300), no("合计", 600)]);
  const outcome = await gradeRegion(port, await requestFor(port), tickingHost(), unwatched);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value;
};

test("a row holds a customer, nothing, a total, or is not in the table", async () => {
  const found = await result();
  expect([0, 1, 4, 5, -1].map((row) => rowKind(found, row))).toEqual([
    "customer",
    "blank",
    "total",
    "outside",
    "outside",
  ]);
});

test("the next customer and the one before leave out what is none", async () => {
  const found = await result();
  expect(customerBeside(found, 0, 1)).toBe(2);
  expect(customerBeside(found, 2, -1)).toBe(0);
  expect(customerBeside(found, 3, 1)).toBeNull();
  expect(customerBeside(found, 0, -1)).toBeNull();
});

test("from above the table the first customer is next, from far below it the last one is before", async () => {
  const found = await result();
  expect(customerBeside(found, -1, 1)).toBe(0);
  expect(customerBeside(found, 99, -1)).toBe(3);
});

test("the customers below a row come in order, as many as there are", async () => {
  expect(customersBelow(await result(), -1, 2)).toEqual([0, 2]);
  expect(customersBelow(await result(), 2, 5)).toEqual([3]);
});

test("places are counted among customers only", async () => {
  expect(placeAmong(await result(), 3)).toEqual({ place: 3, of: 3 });
  expect(placeAmong(await result(), -1)).toEqual({ place: 0, of: 3 });
});
