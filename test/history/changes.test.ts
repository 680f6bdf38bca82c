import { changesOf, compareRuns } from "../../src/history";
import { from, input, minimal, table } from "../rules/minimal";
import { graded, runOf, snapshotOf } from "./runs";

const scheme = minimal({
  inputs: [input("a"), input("b")],
  method: table([
    { when: { a: ">= 10" }, tier: "A", from },
    { when: {}, tier: "C", from },
  ]),
});
const rules = { scheme, arguments: {}, models: {} };
const found = compareRuns(
  snapshotOf(
    runOf("1"),
    graded(scheme, { c1: { a: 1, b: 1 }, c2: { a: 20 }, c3: { a: 3 }, c4: { a: 5 }, c6: { a: 2 } }),
  ),
  snapshotOf(
    runOf("2"),
    graded(scheme, {
      c1: { a: 11, b: 1 },
      c2: { a: 4 },
      c4: { a: 6 },
      c5: { a: 7 },
      c6: { a: 40 },
    }),
  ),
  { before: rules, after: rules },
);
const changes = found.ok ? changesOf(found.value, scheme) : [];

test("lists who rose, who fell, who is new and who is gone, the heaviest of each first", () => {
  expect(changes.map(({ key, direction }) => [key, direction])).toEqual([
    ["c6", "up"],
    ["c1", "up"],
    ["c2", "down"],
    ["c5", "new"],
    ["c3", "gone"],
  ]);
});

test("says which inputs were read otherwise", () => {
  expect(changes.find(({ key }) => key === "c1")?.inputs).toEqual([{ input: "a", was: 1, is: 11 }]);
});

test("a new customer has no inputs that changed", () => {
  expect(changes.find(({ key }) => key === "c5")?.inputs).toEqual([]);
});
