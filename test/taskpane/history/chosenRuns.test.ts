import { defaultPair, picked } from "../../../src/taskpane/history/chosenRuns";
import type { Run } from "../../../src/workbook";

const run = (id: string, scheme: string, place = "客户", undone: number | null = null): Run => ({
  id,
  when: 46_000,
  who: "",
  place,
  keyHeader: "客户编号",
  scheme,
  version: "1.0",
  rules: "00000000",
  asOf: null,
  arguments: {},
  rows: 0,
  graded: 0,
  changed: 0,
  columns: [],
  base: null,
  undone,
});

describe("the runs that are compared at first, of those listed latest first", () => {
  test.each<[string, Run[], string | null, string[]]>([
    ["none where nothing is on record", [], "a", []],
    ["the only one", [run("1", "a")], "a", ["1"]],
    [
      "the last two of the scheme",
      [run("4", "b"), run("3", "a"), run("2", "a"), run("1", "a")],
      "a",
      ["2", "3"],
    ],
    [
      "those of the last run's scheme where the scheme has none",
      [run("2", "b"), run("1", "b")],
      "a",
      ["1", "2"],
    ],
    [
      "no run that was taken back",
      [run("3", "a", "客户", 1), run("2", "a"), run("1", "a")],
      "a",
      ["1", "2"],
    ],
    [
      "no run of another table",
      [run("3", "a"), run("2", "a", "其他"), run("1", "a")],
      "a",
      ["1", "3"],
    ],
  ])("%s", (_, runs, scheme, chosen) => {
    expect(defaultPair(runs, scheme)).toEqual(chosen);
  });
});

test("a third run takes the place of the one that was chosen first", () => {
  expect(picked(["1", "2"], "3", true)).toEqual(["2", "3"]);
  expect(picked(["1", "2"], "1", false)).toEqual(["2"]);
});
