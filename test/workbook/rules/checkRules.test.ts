import {
  checkRules,
  marksOf,
  remarkText,
  rulesInBook,
  type RulesInBook,
} from "../../../src/workbook";
import { createMemoryPort, type MemorySheet } from "../memoryPort";
import { change, columnOf, drop, rulesOf } from "./rulesBook";

const only = async (sheet: MemorySheet): Promise<RulesInBook> => {
  const [rules] = await rulesInBook(createMemoryPort([sheet]));
  if (rules === undefined) throw new Error("no rules table");
  return rules;
};

/** The shipping rules without the last one, which takes the rest. */
const withGap = (): MemorySheet => {
  const sheet = rulesOf("logistics-abc");
  drop(sheet, 11);
  return sheet;
};

describe("what is wrong with a rules table", () => {
  test("is nothing where it is as on the menu", async () => {
    expect(checkRules(await only(rulesOf("logistics-abc")))).toEqual([]);
  });

  test("a cell that cannot be read is named with its place and content", async () => {
    const sheet = rulesOf("logistics-abc");
    change(sheet, 3, "单次订单量", "三万以上");
    const rules = await only(sheet);
    const [remark, ...more] = checkRules(rules);
    expect(more).toEqual([]);
    expect(remark).toMatchObject({
      kind: "fault",
      severity: "error",
      row: 3,
      column: columnOf(sheet, "单次订单量"),
      address: "E8",
      content: "三万以上",
    });
  });

  test("a gap stands at the row behind which one is missing, and has no cell", async () => {
    const rules = await only(withGap());
    const gap = checkRules(rules).find(
      (remark) => remark.kind === "finding" && remark.finding.code === "gap",
    );
    expect(gap).toMatchObject({ severity: "error", row: 10, column: null, content: "" });
  });

  test("comes in the order of the table", async () => {
    const sheet = rulesOf("logistics-abc");
    change(sheet, 6, "等级", "Z");
    change(sheet, 2, "等级", "Y");
    const rows = checkRules(await only(sheet)).map(({ row }) => row);
    expect(rows).toEqual([2, 6]);
  });

  test.each(["zh-CN", "en-US"] as const)("is said in words (%s)", async (locale) => {
    const rules = await only(withGap());
    const words = checkRules(rules).map((remark) => remarkText(rules, remark, locale));
    expect(words.length).toBeGreaterThan(0);
    for (const text of words) expect(text).toMatch(/\S[。.]$/);
  });
});

describe("marks", () => {
  test("stand on the cell, or for a row on the one that says what the row is", async () => {
    const sheet = withGap();
    change(sheet, 6, "单次订单量", ">= 20000");
    const rules = await only(sheet);
    const marks = marksOf(rules, checkRules(rules), "zh-CN");
    expect(marks.length).toBeGreaterThan(0);
    expect(marks.every(({ column, words }) => column === 1 && words !== "")).toBe(true);
  });
});
