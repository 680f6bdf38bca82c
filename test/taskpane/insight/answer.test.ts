import { lineIn, marginFor } from "../../../src/taskpane/insight/answer";

test("a label is as long as it is in a margin that holds the longest, short letters too", () => {
  for (const labels of [["A", "B", "C"], ["重点关注"], []])
    expect(lineIn(marginFor(labels, 110), 110)).toBe(Infinity);
});

test("where the margin ends before the longest label, a line ends with it", () => {
  const margin = marginFor(["一个很长很长很长很长很长的等级名称"], 110);
  expect(lineIn(margin, 110)).toBeCloseTo((110 - 8) / 12, 9);
});
