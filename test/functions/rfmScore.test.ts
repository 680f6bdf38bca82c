import { setLocale } from "../../src/functions";
import { rfmScore } from "../../src/functions/rfmScore";
import { statistics } from "../../src/functions/models/part";
import { errorCell, seen, thrown } from "./host";
import "./site";

beforeAll(() => statistics.load());
beforeEach(() => setLocale("zh-CN"));
afterAll(() => setLocale(null));

const column = (cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);
const score = (
  rows: readonly (readonly [unknown, unknown, unknown])[],
  bins?: unknown,
  mode?: string,
): unknown[] => {
  const [r, f, m] = [0, 1, 2].map((k) => column(rows.map((row) => row[k])));
  const given = bins === undefined ? undefined : [[bins]];
  return seen(rfmScore(r!, f!, m!, given, mode)).map(([cell]) => cell);
};

const five = [1, 2, 3, 4, 5].map((k) => [60 - k * 10, k * 10, k * 1000] as const);

test("the best of five customers on each side has 555, the worst 111", () =>
  expect(score(five)).toEqual([111, 222, 333, 444, 555]));

test("two parts a side: the middle customer is in the lower half of each, which of days is the better", () =>
  expect(score(five, 2)).toEqual([111, 111, 211, 222, 222]));

test("plain takes a value less than 1 above a quantile into the upper part, rfm-R does not", () => {
  const rows = [0.1, 0.2, 0.3, 0.4, 0.5].map((m, k) => [k, k + 1, m] as const);
  expect(score(rows, 5, "plain").map((each) => Number(each) % 10)).toEqual([1, 2, 3, 4, 5]);
  expect(score(rows, 5, "rfm-R").map((each) => Number(each) % 10)).toEqual([1, 1, 1, 1, 1]);
});

test.each<[string, unknown, string]>([
  ["text", "约三万", "#VALUE! 购买金额：“约三万”不是数字"],
  ["a blank", "", "#N/A 购买金额是空的"],
  ["an error cell", errorCell("#DIV/0!"), "#VALUE! 购买金额：单元格是错误值 #DIV/0!"],
])("%s as an amount gives an error of its row and counts for nobody", (_, amount, expected) => {
  const rows = [...five, [10, 10, amount] as const];
  expect(score(rows)).toEqual([111, 222, 333, 444, 555, expected]);
});

test("an empty row stays empty", () =>
  expect(score([...five, ["", "", ""]])).toEqual([111, 222, 333, 444, 555, ""]));

test("amounts as people write them", () =>
  expect(score(five.map(([r, f, m]) => [r, f, `${m / 10_000}万元`] as const))).toEqual(
    score(five),
  ));

test("one customer is 5 on recency and 1 on the rest: all parts but one are empty", () =>
  expect(score([[10, 3, 500]])).toEqual([511]));

test("bins beyond 1 to 9, a mode that is none, and ranges that do not fit are said", () => {
  expect(thrown(() => score(five, 10))).toMatch(/^#VALUE! .*10.*1.*9/);
  expect(thrown(() => score(five, 5, "R"))).toMatch(/^#VALUE! mode 不能是“R”/);
  expect(thrown(() => rfmScore(column([1, 2]), column([1, 2, 3]), column([1, 2, 3])))).toMatch(
    /^#VALUE!/,
  );
});
