import { policyTable, rulesHash, rulesTable } from "../../src/rulebook";
import { schemes } from "../../src/schemes";
import { paneHistoryWords, paneWords } from "../../src/text";
import { LOCALES, readOf, matrixOf, schemeOf } from "./tables";

const tables = schemes.flatMap((scheme) =>
  LOCALES.flatMap((locale) => {
    const policies = policyTable(scheme, scheme, locale);
    return [rulesTable(scheme, scheme, locale), ...(policies === null ? [] : [policies])];
  }),
);

test("No cell starts like a formula", () => {
  for (const { rows, title, columns } of tables)
    for (const cell of [...rows.flat(), ...title, ...columns.map(({ header }) => header)])
      expect(String(cell)).not.toMatch(/^\s*=/);
});

test("A comparison by = stands with a full-width sign, and is read as it was", () => {
  const base = schemeOf("logistics-abc");
  if (base.method.kind !== "decision-table") throw new Error("not a table");
  const rules = base.method.rules.map((rule, index) =>
    index === 2 ? { ...rule, when: { orderQty: "= 5" } } : rule,
  );
  const scheme = { ...base, method: { ...base.method, rules } };
  const matrix = matrixOf(rulesTable(scheme, base, "zh-CN"));
  expect(matrix[3]).toContain("＝ 5");
  expect(readOf(matrix).scheme).toStrictEqual(scheme);
});

test("Columns of texts keep what looks like a number as text", () => {
  const { columns } = rulesTable(schemeOf("logistics-abc"), null, "en-US");
  const texts = columns.filter(({ format }) => format === "@").map(({ header }) => header);
  expect(texts).toEqual(
    expect.arrayContaining(["Order quantity (pcs)", "Value", "Note", "Source"]),
  );
});

test("Names are such as Excel takes", () => {
  for (const { sheet, table } of tables) {
    expect(sheet.length).toBeLessThanOrEqual(31);
    expect(table.length).toBeLessThanOrEqual(255);
    expect(table).toMatch(/^\p{L}[\p{L}\p{N}_.]*_[\p{L}\p{N}_.]+$/u);
  }
});

test("Headers are different from each other, and every column says what may be entered", () => {
  for (const { columns } of tables) {
    const headers = columns.map(({ header }) => header.toLowerCase());
    expect(new Set(headers).size).toBe(headers.length);
    for (const { note, choices = [] } of columns) {
      expect(note.length).toBeGreaterThan(0);
      expect(note.length).toBeLessThanOrEqual(255);
      expect(choices.join(",").length).toBeLessThanOrEqual(255);
    }
  }
});

test("Only columns that are used are there", () => {
  for (const scheme of schemes) {
    const { columns, rows } = rulesTable(scheme, scheme, "zh-CN");
    for (const [place, { header }] of columns.entries())
      if (!["项目", "值", "出处"].includes(header))
        expect(rows.some((cells) => (cells[place] ?? null) !== null)).toBe(true);
  }
});

test("The lines above the table name the scheme, its version, its hash and how to change it", () => {
  const scheme = schemeOf("logistics-abc");
  const [facts = "", howTo = ""] = rulesTable(scheme, scheme, "en-US").title;
  for (const each of ["Logistics ABC", "logistics-abc", "1.0", rulesHash(scheme), "English"])
    expect(facts).toContain(each);
  expect(howTo).toContain("Change a cell");
});

test.each(LOCALES)(
  "A line above the table says to whoever has no add-in what made the grades, and how formulas become values (%s)",
  (locale) => {
    const scheme = schemeOf("logistics-abc");
    const note = rulesTable(scheme, scheme, locale).title.at(-1);
    expect(note).toContain("Clientele");
    expect(note).toContain(paneWords(locale).pane.historyPage);
    expect(note).toContain(paneHistoryWords(locale).formulas.freeze);
  },
);

test("A table of rules has the rules first, a row each, with inputs by label and unit", () => {
  const scheme = schemeOf("logistics-abc");
  const { columns, rows, table } = rulesTable(scheme, scheme, "zh-CN");
  expect(table).toBe("规则_商务部发货ABC");
  expect(columns.map(({ header }) => header).slice(0, 5)).toEqual([
    "序",
    "内容",
    "首单",
    "认定常年量大",
    "单次订单量 (支)",
  ]);
  expect(rows[2]).toEqual(
    expect.arrayContaining([3, "规则", "-", ">= 30000", "A", "单次订单 ≥ 3 万支"]),
  );
});

test("Tiers, kinds of rows and yes or no have lists to choose from", () => {
  const scheme = schemeOf("logistics-abc");
  const { columns } = rulesTable(scheme, scheme, "zh-CN");
  const choices = Object.fromEntries(columns.map(({ header, choices }) => [header, choices]));
  expect(choices["等级"]).toEqual(["A", "B", "C"]);
  expect(choices["首单"]).toEqual(["是", "否", "-"]);
  expect(choices["内容"]).toContain("规则");
  expect(choices["单次订单量 (支)"]).toBeUndefined();
});
