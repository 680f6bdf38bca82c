import type { Rule } from "../../src/rulebook";
import { readOf, schemeOf, tableOf, withoutColumn } from "./tables";

const matrix = tableOf("logistics-abc");
const { from } = (() => {
  const { method } = schemeOf("logistics-abc");
  if (method.kind !== "decision-table" || method.rules[0] === undefined) throw new Error();
  return method.rules[0];
})();
const rule: Rule = { when: { orderQty: ">= 20000", isFirstOrder: "false" }, tier: "B", from };

test("Each fact has the cell that says it", () => {
  const { placeOf } = readOf(matrix);
  const header = (path: Parameters<typeof placeOf>[0]) => {
    const place = placeOf(path);
    return place && [place.row, matrix[0]?.[place.column]];
  };
  expect(header(["method", "rules", 2, "when", "orderQty"])).toEqual([3, "单次订单量 (支)"]);
  expect(header(["method", "rules", 2, "when", "orderQty", "deeper"])).toEqual([
    3,
    "单次订单量 (支)",
  ]);
  expect(header(["method", "rules", 2, "tier"])).toEqual([3, "等级"]);
  expect(header(["method", "rules", 2])).toEqual([3, "内容"]);
  expect(header(["arguments", 0, "default"])).toEqual([12, "值"]);
  expect(header(["method", "hitPolicy"])).toEqual([16, "值"]);
  expect(placeOf(["inputs", 3])).toBeNull();
});

test("Bands, cuts, parts and the precondition have their cells as well", () => {
  const gov = tableOf("gov-score");
  const at = (table: typeof gov, path: readonly (string | number)[]) => {
    const place = readOf(table).placeOf(path);
    return place && table[place.row]?.[place.column];
  };
  expect(at(gov, ["method", "criteria", 0, "bands", 1, "points"])).toBe(90);
  expect(at(gov, ["method", "multipliers", 0, "bands", 0, "factor"])).toBe(1.15);
  expect(at(gov, ["method", "cutoffs", 1, "atLeast"])).toBe(70);
  expect(at(gov, ["precondition", "passes"])).toBe("可评级");
  expect(at(gov, ["precondition", "scheme", "method", "rules", 1, "when", "budgetPlanned"])).toBe(
    "否",
  );
  const share = tableOf("abc-share");
  expect(at(share, ["arguments", 0, "default", 1])).toBe(0.95);
  expect(at(share, ["method", "tiers", 2])).toBe("C");
});

test("Places follow the rows of a sorted table", () => {
  const [headers = [], ...rows] = matrix;
  const sorted = [headers, ...[...rows].reverse()];
  expect(readOf(sorted).placeOf(["method", "rules", 0])?.row).toBe(rows.length);
});

test("A proposed row that is inserted is read as its rule", () => {
  const row = readOf(matrix).proposedRow(rule, [], 2) ?? [];
  expect(row[0]).toBe(2.5);
  const { method } = readOf([...matrix, row]).scheme;
  expect(method).toHaveProperty("rules.2", rule);
  expect(method).toHaveProperty("rules.3.when.orderQty", ">= 30000");
});

test("Without a place a proposed row comes behind the last rule", () => {
  const row = readOf(matrix).proposedRow(rule, []) ?? [];
  expect(readOf([...matrix, row]).scheme.method).toHaveProperty("rules.11", rule);
});

test("A proposed row stands in the user's own columns, in the language of the table", () => {
  const english = tableOf("logistics-abc", "en-US").map((cells, index) => [
    index === 0 ? "Mine" : null,
    ...cells,
  ]);
  const row = readOf(english).proposedRow(rule, [], 0) ?? [];
  expect(row.slice(0, 4)).toEqual([null, 0, "Rule", "No"]);
  expect(readOf([...english, row]).scheme.method).toHaveProperty("rules.0", rule);
});

test("A proposed row of a part names it", () => {
  const cti = tableOf("cti");
  const part = ["parts", 1, "scheme"];
  const { scheme, proposedRow } = readOf(cti);
  const within = scheme.parts?.[1]?.scheme.method;
  if (within?.kind !== "decision-table" || within.rules[0] === undefined) throw new Error();
  const row = proposedRow(within.rules[0], part) ?? [];
  const read = readOf([...cti, row]).scheme.parts?.[1]?.scheme.method;
  expect(read).toHaveProperty(`rules.${String(within.rules.length)}`, within.rules[0]);
});

test("A rule that tests what has no column, or is of no decision table, has no row", () => {
  const { proposedRow } = readOf(matrix);
  expect(proposedRow({ ...rule, when: { annualQty: "> 5" } }, [])).toBeNull();
  expect(proposedRow(rule, ["parts", 0, "scheme"])).toBeNull();
  expect(readOf(tableOf("abc-share")).proposedRow(rule, [])).toBeNull();
});

test("A table without unneeded columns still has its places", () => {
  const short = tableOf("abc-share");
  expect(() => readOf(withoutColumn(short, "分割点"))).toThrow("missing-column");
});
