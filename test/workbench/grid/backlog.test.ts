import { createBacklog } from "../../../src/workbench/grid/backlog";
import type { Area } from "../../../src/workbench/model";

const area = (row: number, rows: number, column = 0): Area => ({ row, column, rows, columns: 2 });

const opened = () => {
  const shown: Area[] = [];
  const told = { done: 0 };
  const backlog = createBacklog(
    (_sheet, strip) => shown.push(strip),
    () => told.done++,
  );
  return { backlog, shown, told };
};

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

test("nothing is shown at once, and everything a moment later, in strips of rows", () => {
  const { backlog, shown, told } = opened();
  backlog.add("s", area(10, 1_200));
  expect(shown).toEqual([]);
  jest.runAllTimers();
  expect(shown.map(({ row, rows }) => [row, rows])).toEqual([
    [10, 500],
    [510, 500],
    [1_010, 200],
  ]);
  expect(told.done).toBe(1);
});

test("what a later area covers is left out, on its own sheet only", () => {
  const { backlog, shown } = opened();
  backlog.add("s", area(10, 5));
  backlog.add("t", area(10, 5));
  backlog.add("s", area(0, 100));
  jest.runAllTimers();
  expect(shown).toEqual([area(10, 5), area(0, 100)]);
});

test("all that waits can be had at once", () => {
  const { backlog, shown, told } = opened();
  backlog.add("s", area(0, 2_000));
  backlog.settle();
  expect(shown).toHaveLength(4);
  expect(told.done).toBe(1);
  jest.runAllTimers();
  expect(shown).toHaveLength(4);
});

test("other work comes in between where showing takes long", () => {
  const order: string[] = [];
  const slow = () => {
    order.push("strip");
    clock += 6;
  };
  let clock = 0;
  jest.spyOn(performance, "now").mockImplementation(() => clock);
  const backlog = createBacklog(slow, () => undefined);
  backlog.add("s", area(0, 2_000));
  setTimeout(() => order.push("request"));
  jest.runAllTimers();
  expect(order).toEqual(["strip", "strip", "request", "strip", "strip"]);
  jest.restoreAllMocks();
});

test("a grid that is gone is shown nothing any more", () => {
  const { backlog, shown } = opened();
  backlog.add("s", area(0, 5));
  backlog.dispose();
  jest.runAllTimers();
  expect(shown).toEqual([]);
});
