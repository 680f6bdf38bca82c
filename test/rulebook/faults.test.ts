import type { RulesFault } from "../../src/rulebook";
import type { Words } from "../../src/rules";
import {
  faultsOf,
  LOCALES,
  matrixOf,
  rowWith,
  schemeOf,
  tableOf,
  withCell,
  withoutColumn,
} from "./tables";
import { rulesTable } from "../../src/rulebook";
import { rulesFaultText } from "../../src/text";

const logistics = tableOf("logistics-abc");
const gov = tableOf("gov-score", "en-US");
const enOf = (fault: RulesFault | undefined): readonly string[] =>
  (fault && "known" in fault ? (fault.known as readonly Words[]) : []).map(({ en }) => en);

test("A test that is no FEEL says from which character on", () => {
  const column = logistics[0]?.indexOf("单次订单量 (支)");
  expect(faultsOf(withCell(logistics, 3, "单次订单量 (支)", ">= 3 ?"))).toEqual([
    { code: "bad-test", at: 6, row: 3, column, content: ">= 3 ?" },
  ]);
});

test.each([
  ["单次订单量 (支)", '"many"', "number"],
  ["单次订单量 (支)", ">= nowhere", "number"],
  ["单次订单量 (支)", "[5..3]", "number"],
  ["首单", ">= 3", "boolean"],
])("Under %s %s cannot be asked", (header, cell, type) => {
  expect(faultsOf(withCell(logistics, 3, header, cell))).toMatchObject([
    { code: "unfit-test", type, row: 3, content: cell },
  ]);
});

test("A tier that the scheme does not have names those that it has", () => {
  const [fault, ...others] = faultsOf(withCell(logistics, 2, "等级", "E"));
  expect(fault).toMatchObject({ code: "unknown-tier", row: 2, content: "E" });
  expect([enOf(fault), others]).toEqual([["A", "B", "C"], []]);
});

test("A choice that an input does not have names those that it has", () => {
  const [fault] = faultsOf(withCell(tableOf("close-date-ae"), 1, "业务需求", "猜测"));
  expect(fault).toMatchObject({ code: "unknown-choice", row: 1, content: "猜测" });
  expect(enOf(fault).length).toBeGreaterThan(1);
});

test("An input, a setting, a part and a kind that do not exist are named as such", () => {
  const settings = rowWith(gov, "Item", "Highest score (0 for none) [cap]");
  const codes = (matrix: typeof gov) => faultsOf(matrix).map(({ code }) => code);
  expect(codes(withCell(gov, 1, "Item", "Turnover"))).toContain("unknown-input");
  expect(codes(withCell(gov, settings, "Item", "Lowest score"))).toEqual([
    "missing-row",
    "unknown-setting",
  ]);
  expect(codes(withCell(gov, 26, "Within", "Elsewhere"))).toEqual(["unknown-part"]);
  expect(codes(withCell(gov, 2, "Part", "Comment"))).toEqual(["unknown-kind"]);
  expect(codes(withCell(gov, 2, "Part", null))).toEqual(["unknown-kind"]);
  expect(codes(withCell(gov, 2, "Part", "Rule"))).toEqual(["kind-not-here"]);
});

test("Numbers are asked for where numbers stand, and missed where they are needed", () => {
  expect(faultsOf(withCell(gov, 1, "Weight", "half"))).toMatchObject([
    { code: "number-expected", content: "half", row: 1 },
  ]);
  expect(faultsOf(withCell(gov, 1, "Weight", null))).toMatchObject([
    { code: "missing-value", row: 1 },
  ]);
  expect(faultsOf(withCell(gov, 2, "Points", true))).toMatchObject([{ code: "number-expected" }]);
});

test("A number that stands twice says where the other one is", () => {
  expect(faultsOf(withCell(gov, 5, "No.", 3))).toMatchObject([
    { code: "duplicate-number", row: 5, other: 3, content: "3" },
  ]);
  expect(faultsOf(withCell(gov, 5, "No.", "third"))).toMatchObject([
    { code: "bad-number", row: 5 },
  ]);
});

test.each(["序", "内容", "项目", "值", "出处", "等级", "单次订单量 (支)", "说明"])(
  "The column %s is missed",
  (header) => {
    expect(faultsOf(withoutColumn(logistics, header))).toContainEqual({
      code: "missing-column",
      header,
      row: 0,
      column: null,
      content: "",
    });
  },
);

test("The column of the parts is missed", () => {
  expect(faultsOf(withoutColumn(gov, "Within"))).toContainEqual(
    expect.objectContaining({ code: "missing-column", header: "Within" }),
  );
});

test("A column that was renamed is missed, and one that stands twice is not guessed at", () => {
  expect(faultsOf(withCell(logistics, 0, "单次订单量 (支)", "数量"))).toMatchObject([
    { code: "missing-column", header: "单次订单量 (支)" },
  ]);
  expect(faultsOf(withCell(logistics, 0, "单次订单量 (支)", "首单"))).toContainEqual(
    expect.objectContaining({ code: "duplicate-column", header: "首单" }),
  );
  expect(faultsOf(withCell(logistics, 0, "说明", "等级"))).toContainEqual(
    expect.objectContaining({ code: "duplicate-column", header: "等级" }),
  );
});

test("A table that says no scheme, or one that nobody knows, is refused", () => {
  const row = rowWith(logistics, "值", "logistics-abc");
  expect(faultsOf(withCell(logistics, row, "值", null))).toMatchObject([
    { code: "no-scheme", row },
  ]);
  expect(faultsOf(logistics.filter((_, place) => place !== row))).toMatchObject([
    { code: "no-scheme", row: 0 },
  ]);
  expect(faultsOf(withCell(logistics, row, "值", "logistics"))).toMatchObject([
    { code: "unknown-scheme", id: "logistics", row },
  ]);
});

test("A setting, the hit policy and the admission must be there, and once only", () => {
  const without = (header: string, cell: string) => {
    const row = rowWith(gov, header, cell);
    return faultsOf(gov.filter((_, place) => place !== row));
  };
  expect(without("Item", "Highest score (0 for none) [cap]")).toMatchObject([
    { code: "missing-row", item: { en: "Highest score (0 for none)" } },
  ]);
  expect(without("Item", "Hit policy")).toMatchObject([
    { code: "missing-row", item: { en: "Hit policy" } },
  ]);
  expect(without("Part", "Admission")).toMatchObject([{ code: "missing-row" }]);
  const admission = (gov[rowWith(gov, "Part", "Admission")] ?? []).map((cell, column) =>
    column === 0 ? null : cell,
  );
  expect(faultsOf([...gov, admission])).toMatchObject([{ code: "duplicate-row" }]);
});

test("A band without a criterion belongs nowhere", () => {
  expect(faultsOf(gov.filter((_, row) => row !== 1 && row !== 8))).toMatchObject(
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((row) => ({ code: "no-parent", row })),
  );
});

test("An error in a cell is told as such, and one in another column is not ours", () => {
  expect(faultsOf(withCell(gov, 2, "Points", { error: "#REF!" }))).toMatchObject([
    { code: "cell-error", content: "#REF!", row: 2 },
  ]);
});

test("Settings outside of what they may be, and cuts that do not cut, are told at their cells", () => {
  const matrix = tableOf("abc-share");
  expect(faultsOf(withCell(matrix, 2, "分割点", 0.5))).toMatchObject([
    { code: "bad-setting", problem: { code: "bad-cuts" }, row: 1 },
  ]);
  const row = rowWith(gov, "Item", "Highest score (0 for none) [cap]");
  expect(faultsOf(withCell(gov, row, "Value", -1))).toMatchObject([
    { code: "bad-setting", problem: { code: "out-of-range" }, row, content: "-1" },
  ]);
  expect(faultsOf(withCell(gov, row, "Value", null))).toMatchObject([
    { code: "missing-value", row },
  ]);
});

test("Cut-offs that rise, and a last one with a bound, are told at their rows", () => {
  const row = rowWith(gov, "At least", 70);
  expect(faultsOf(withCell(gov, row, "At least", 90))).toMatchObject([
    { code: "cutoffs-not-falling", row },
  ]);
  expect(faultsOf(withCell(gov, row + 2, "At least", 10))[0]).toMatchObject({
    code: "last-cutoff-bound",
  });
});

test("Definitions that cannot be placed, and those that leave the scheme without its shape, are told", () => {
  const scheme = schemeOf("abc-share");
  const matrix = matrixOf(rulesTable({ ...scheme, id: "own" }, null, "en-US"));
  const row = rowWith(matrix, "Item", "inputs[0].type");
  const broken = withCell(matrix, row, "Value", "money");
  expect(faultsOf(broken)).toMatchObject([{ code: "invalid", row }]);
  expect(faultsOf(withCell(matrix, row, "Item", "]["))).toContainEqual(
    expect.objectContaining({ code: "bad-definition", row }),
  );
  expect(faultsOf(withCell(matrix, row, "Item", "inputs[99].type"))).toContainEqual(
    expect.objectContaining({ code: "bad-definition", row }),
  );
});

test("All that is wrong is told at once, from the top down", () => {
  let matrix = withCell(logistics, 5, "等级", "E");
  matrix = withCell(matrix, 2, "首单", "vielleicht");
  matrix = withCell(matrix, 3, "单次订单量 (支)", ">>");
  matrix = withCell(matrix, 4, "内容", "?");
  const faults = faultsOf(matrix);
  expect(faults.map(({ row, code }) => [row, code])).toEqual([
    [2, "unfit-test"],
    [3, "bad-test"],
    [4, "unknown-kind"],
    [5, "unknown-tier"],
  ]);
});

test("A fault is said in both languages, in another sentence each", () => {
  let matrix = withCell(gov, 1, "Weight", "half");
  matrix = withCell(matrix, 2, "Range", ">>");
  matrix = withCell(matrix, 3, "Points", null);
  for (const fault of faultsOf(matrix)) {
    const [zh, en] = LOCALES.map((locale) => rulesFaultText(fault, locale));
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(en).not.toMatch(/\p{Script=Han}|undefined/u);
    expect(zh).not.toContain("undefined");
  }
});
