import {
  canInsert,
  checkRules,
  insertProposed,
  insertRest,
  restsOf,
  rulesInBook,
  type RuleRemark,
  type RulesInBook,
} from "../../../src/workbook";
import { createMemoryPort, type MemoryPort, type MemorySheet } from "../memoryPort";
import { change, drop, rulesOf } from "./rulesBook";

const readOnly = async (port: MemoryPort): Promise<RulesInBook> => {
  const [rules] = await rulesInBook(port);
  if (rules === undefined) throw new Error("no rules table");
  return rules;
};

const gapsOf = (rules: RulesInBook): readonly RuleRemark[] =>
  checkRules(rules).filter((remark) => canInsert(rules, remark));

/** Inserts what is proposed, one gap after the other, and gives what is wrong then. */
const closed = async (sheet: MemorySheet): Promise<readonly RuleRemark[]> => {
  const port = createMemoryPort([sheet]);
  for (let step = 0; step < 10; step++) {
    const rules = await readOnly(port);
    const [gap] = gapsOf(rules);
    if (gap === undefined) break;
    await insertProposed(port, rules, gap);
  }
  return checkRules(await readOnly(port));
};

test.each([
  ["demand-state", 3],
  ["logistics-abc", 11],
  ["urgency-window", 3],
])("gaps are closed by the rows that are proposed (%s)", async (id, no) => {
  const sheet = rulesOf(id);
  drop(sheet, no);
  const left = await closed(sheet);
  expect(left.filter(({ severity }) => severity === "error")).toEqual([]);
});

test("a gap between bands is closed by a row like its neighbours", async () => {
  const sheet = rulesOf("gov-score");
  drop(sheet, 3);
  const before = sheet.rows.length;
  const left = await closed(sheet);
  expect(sheet.rows.length).toBeGreaterThan(before);
  expect(left.filter(({ severity }) => severity === "error")).toEqual([]);
});

test("the row goes to the end of the table, with a number before what follows it", async () => {
  const sheet = rulesOf("logistics-abc");
  drop(sheet, 11);
  const port = createMemoryPort([sheet]);
  const rules = await readOnly(port);
  const [gap] = gapsOf(rules);
  const cell = await insertProposed(port, rules, gap!);
  expect(cell).toMatchObject({ row: sheet.rows.length - 1, rows: 1 });
  const number = sheet.rows.at(-1)?.[0];
  expect(number).toBeGreaterThan(10);
  expect(number).toBeLessThan(12);
});

test("the other rules stay as they are", async () => {
  const sheet = rulesOf("logistics-abc");
  drop(sheet, 11);
  const before = sheet.rows.map((row) => [...row]);
  await closed(sheet);
  expect(sheet.rows.slice(0, before.length)).toEqual(before);
});

test("what cannot be read has no row to insert", async () => {
  const sheet = rulesOf("logistics-abc");
  change(sheet, 3, "等级", "Z");
  const port = createMemoryPort([sheet]);
  const rules = await readOnly(port);
  const [fault] = checkRules(rules);
  expect(canInsert(rules, fault!)).toBe(false);
  expect(await insertProposed(port, rules, fault!)).toBeNull();
});

describe("several gaps at once", () => {
  const withGaps = async () => {
    const sheet = rulesOf("logistics-abc");
    drop(sheet, 11);
    const port = createMemoryPort([sheet]);
    const rules = await readOnly(port);
    return { port, rules, rests: restsOf(rules, checkRules(rules)) };
  };

  test("are closed by a row at the end, where the first rule that holds decides", async () => {
    const { port, rules, rests } = await withGaps();
    const [rest, ...more] = rests;
    expect([rest?.gaps, more]).toEqual([gapsOf(rules).length, []]);
    await insertRest(port, rules, rest!);
    expect(checkRules(await readOnly(port))).toEqual([]);
  });

  test("have no such row where each rule must hold for itself", async () => {
    const sheet = rulesOf("demand-state");
    drop(sheet, 3);
    drop(sheet, 2);
    const rules = await readOnly(createMemoryPort([sheet]));
    expect(gapsOf(rules).length).toBeGreaterThan(0);
    expect(restsOf(rules, checkRules(rules))).toEqual([]);
  });
});
