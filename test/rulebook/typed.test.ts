import type { Cell } from "../../src/cells";
import { columnAt, readOf, rowWith, schemeOf, tableOf, withCell } from "./tables";

const logistics = tableOf("logistics-abc");
const gov = tableOf("gov-score");
const ORDER = "单次订单量 (支)";

const whenOf = (header: string, cell: Cell, key: string): unknown => {
  const { method } = readOf(withCell(logistics, 3, header, cell)).scheme;
  if (method.kind !== "decision-table") throw new Error("not a table");
  return method.rules[2]?.when[key];
};

test.each<[Cell, string | undefined]>([
  [">=30000", ">=30000"],
  ["＞＝ ３０，０００", ">= 30000"],
  ["≥ 3万", ">= 30000"],
  ["≤30,000", "<=30000"],
  ["≠ 5", "!= 5"],
  ["【100..200）", "[100..200)"],
  ["[10,000…30,000)", "[10000..30000)"],
  ["30,000", "30000"],
  ["5，6、7", "5,6,7"],
  ["100,200", "100,200"],
  ["＝ 5", "= 5"],
  ["−5", "-5"],
  ["2万支", "20000"],
  ["> perennialQty", "> perennialQty"],
  [85, "85"],
  ["空白", "null"],
  ["Not blank", "!= null"],
  ["-", undefined],
  ["—", undefined],
  ["", undefined],
  [null, undefined],
])("Under a number %p is %p", (cell, test) => {
  expect(whenOf(ORDER, cell, "orderQty")).toBe(test);
});

test.each<[Cell, string | undefined]>([
  [true, "true"],
  [false, "false"],
  [1, "true"],
  ["TRUE", "true"],
  ["Yes", "true"],
  ["否", "false"],
  ["√", "true"],
  ["null", "null"],
  ["－", undefined],
])("Under a yes or no %p is %p", (cell, test) => {
  expect(whenOf("首单", cell, "isFirstOrder")).toBe(test);
});

test("Choices are read by key and by label in either language, quoted in any way or not at all", () => {
  const matrix = tableOf("close-date-ae");
  const need = schemeOf("close-date-ae").inputs.find(({ label }) => label.zh === "业务需求");
  const [{ key, label } = { key: "", label: { zh: "", en: "" } }, other] = need?.choices ?? [];
  const whenNeed = (cell: Cell): unknown => {
    const { method } = readOf(withCell(matrix, 1, "业务需求", cell)).scheme;
    return method.kind === "decision-table" ? method.rules[0]?.when[need?.key ?? ""] : undefined;
  };
  for (const cell of [key, label.zh, label.en, `“${key}”`, `"${key}"`, `= ${label.zh}`])
    expect(whenNeed(cell)).toBe(`"${key}"`);
  expect(whenNeed(`${label.zh}、${other?.label.en ?? ""}`)).toBe(`"${key}","${other?.key ?? ""}"`);
  expect(whenNeed(`not(${label.zh})`)).toBe(`not("${key}")`);
  expect(whenNeed(`≠ ${label.en}`)).toBe(`not("${key}")`);
});

test.each<[string, Cell, string, unknown]>([
  ["权重", "60%", "criteria.0.weight", 0.6],
  ["权重", "０．６", "criteria.0.weight", 0.6],
  ["权重", 0.6, "criteria.0.weight", 0.6],
])("Under %s %p is a number", (header, cell, path, number) => {
  expect(readOf(withCell(gov, 1, header, cell)).scheme.method).toHaveProperty(path, number);
});

test("Tiers are read by key or label in either language", () => {
  const pyramid = tableOf("pyramid-4");
  for (const cell of ["gold", "黄金", "Gold", "ＧＯＬＤ"])
    expect(readOf(withCell(pyramid, 2, "等级", cell)).scheme.method).toHaveProperty(
      "tiers.1",
      "gold",
    );
});

test("Settings are read by type: choices by label, numbers as text, yes and no", () => {
  const row = rowWith(gov, "值", "金额");
  const { scheme } = readOf(withCell(gov, row, "值", "Ratio to expected sales"));
  expect(scheme.arguments[0]?.default).toBe("ratio");
  const switched = withCell(logistics, rowWith(logistics, "值", "否"), "值", true);
  expect(readOf(switched).scheme.arguments[1]?.default).toBe(true);
  const number = withCell(logistics, rowWith(logistics, "值", 120_000), "值", "15万");
  expect(readOf(number).scheme.arguments[0]?.default).toBe(150_000);
});

test("A version that was typed as a number is a version", () => {
  const row = rowWith(logistics, "值", "1.0");
  expect(readOf(withCell(logistics, row, "值", 1.1)).scheme.version).toBe("1.1");
});

test("Several values are separated by semicolons of either width or by lines", () => {
  const matrix = tableOf("geo-econ");
  const column = columnAt(matrix, "取值");
  const { method } = readOf(withCell(matrix, 1, column, '甲；乙;丙\n"丁;戊"')).scheme;
  expect(method).toHaveProperty("entries.0.values", ["甲", "乙", "丙", "丁;戊"]);
});

test("What a rule tests beside a condition is read by setting and choice", () => {
  const matrix = withCell(
    gov,
    rowWith(gov, "仅当", "历史加成依据 = 金额"),
    "仅当",
    "historyMode＝ratio",
  );
  expect(readOf(matrix).scheme.method).toHaveProperty("multipliers.0.only", {
    argument: "historyMode",
    is: "ratio",
  });
});
