import { matching } from "../../../src/taskpane/grade/SchemePicker";
import type { SchemeChoice } from "../../../src/taskpane/grade/views";

const choice = (id: string, zh: string, en: string): SchemeChoice => ({
  id,
  name: zh,
  about: "",
  found: 1,
  needed: 1,
  fits: true,
  missing: [],
  search: `${id} ${zh} ${en}`,
});
const schemes = [
  choice("gov-score", "政府类评分", "Government score"),
  choice("pyramid-4", "顾客金字塔", "Customer pyramid"),
];

test.each([
  ["", ["gov-score", "pyramid-4"]],
  [" 金字塔 ", ["pyramid-4"]],
  ["GOVERNMENT", ["gov-score"]],
  ["pyramid-4", ["pyramid-4"]],
  ["nothing", []],
])("%j finds %j", (typed, ids) =>
  expect(matching(schemes, typed).map(({ id }) => id)).toEqual(ids),
);
