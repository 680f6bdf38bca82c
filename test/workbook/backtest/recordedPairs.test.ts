import type { Run } from "../../../src/history";
import { testableRuns } from "../../../src/workbook";

const run = (id: string, asOf: number, more: Partial<Run> = {}): Run =>
  ({ id, asOf, when: asOf, scheme: "s", place: "P", keyHeader: "客户", undone: null, ...more }) as Run; // prettier-ignore

const pairs = (...runs: readonly Run[]) =>
  testableRuns(runs).map(({ run: { id }, later }) => [id, later.map((one) => one.id)]);

test("a run is tested by later ones of the same scheme and table, the latest run first", () =>
  expect(pairs(run("a", 1), run("b", 2), run("c", 3))).toEqual([
    ["b", ["c"]],
    ["a", ["b", "c"]],
  ]));

test.each([
  ["of another scheme", { scheme: "t" }],
  ["of another table", { place: "Q" }],
  ["of the same day", { asOf: 1 }],
  ["that was taken back", { undone: 3 }],
  ["without names of customers", { keyHeader: "" }],
])("a run %s tests nothing", (_, more) =>
  expect(pairs(run("a", 1), run("b", 2, more))).toEqual([]),
);
