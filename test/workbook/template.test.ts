import { mapHeaders, readColumn, type Cell } from "../../src/cells";
import {
  CellState,
  inLocale,
  inputsOf,
  serialOfIso,
  type Input,
  type Scheme,
} from "../../src/rules";
import { schemes, tables } from "../../src/schemes";
import {
  customersIn,
  gradeRegion,
  keyOf,
  mapColumns,
  plainTables,
  plainTableSheet,
  promptOf,
  templateNamed,
  templateOf,
  unwatched,
  type GradeResult,
  type Locale,
  type TableSheet,
} from "../../src/workbook";
import { createMemoryPort, tickingHost } from "./memoryPort";
import { shownOf } from "./memorySheet";

const TODAY = serialOfIso("2026-01-31")!;
const LOCALES = ["zh-CN", "en-US"] as const satisfies readonly Locale[];

const each = schemes.flatMap((scheme) =>
  LOCALES.map((locale) => ({ id: scheme.id, locale, scheme })),
);

const headersOf = (sheet: TableSheet): readonly string[] =>
  sheet.columns.map(({ header }) => header);

/** What a column of the sheet is read as, by the header's unit; with its number format or without it, as a formula reads it. */
const readBack = (
  sheet: TableSheet,
  input: Input,
  inputs: readonly Input[],
  formatted: boolean,
) => {
  const mapped = mapHeaders(inputs, headersOf(sheet)).columns[input.key];
  if (mapped === undefined) throw new Error(`no column for ${input.key}`);
  const { format } = sheet.columns[mapped.column] ?? {};
  const column = readColumn(
    input,
    sheet.rows.map((row) => shownOf(row[mapped.column] ?? null)),
    {
      ...(mapped.scale !== undefined && { scale: mapped.scale }),
      ...(formatted && format !== undefined && { format }),
    },
  );
  return sheet.rows.map((_, row) => {
    if (column.state[row] === CellState.problem) return column.problems.get(row);
    if (column.state[row] !== CellState.value) return null;
    const value = column.values[row] ?? 0;
    if (column.type === "boolean") return value === 1;
    return column.type === "text" || column.type === "choice" ? column.dictionary[value] : value;
  });
};

const valuesOf = ({ examples }: Scheme, { key }: Input, locale: Locale): readonly unknown[] =>
  examples.map(({ row }) => {
    const value = row[key] ?? null;
    if (typeof value !== "object" || value === null) return value;
    return "days" in value ? TODAY + value.days : inLocale(value, locale);
  });

/** Inserts a sheet and grades it as the pane does. */
const graded = async (scheme: Scheme, sheet: TableSheet): Promise<GradeResult> => {
  const port = createMemoryPort([]);
  const customers = await customersIn(port, await port.insertTable(sheet));
  const { mapping } = await mapColumns(port, customers.region, scheme);
  const request = { customers, scheme, mapping, asOf: TODAY };
  const outcome = await gradeRegion(port, request, tickingHost(), unwatched);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value;
};

const tiersOf = ({ request: { scheme }, grades }: GradeResult): readonly (string | undefined)[] =>
  [...grades.tier].map((tier) => scheme.tiers[tier]?.key);

const FORBIDDEN = /[[\]:*?/\\]|^'|'$/;

const expectToBeTakenByExcel = (sheet: TableSheet): void => {
  expect(sheet.name).toMatch(/^.{1,31}$/);
  expect(sheet.name).not.toMatch(FORBIDDEN);
  expect(sheet.table).toMatch(/^\p{L}[\p{L}\p{N}_]+$/u);
  expect(sheet.rows.every((row) => row.length === sheet.columns.length)).toBe(true);
  expect(new Set(headersOf(sheet).map((header) => header.toLowerCase())).size).toBe(
    sheet.columns.length,
  );
  for (const column of sheet.columns) {
    expect(column.note.length).toBeLessThanOrEqual(255);
    expect(promptOf(column).title.length).toBeLessThanOrEqual(32);
    expect((column.choices ?? []).join(",").length).toBeLessThanOrEqual(255);
    expect((column.choices ?? []).filter((choice) => choice.includes(","))).toEqual([]);
  }
};

const notInTheirLists = (sheet: TableSheet): readonly Cell[] =>
  sheet.columns.flatMap(({ choices }, at) =>
    sheet.rows.flatMap((row) => {
      const cell = shownOf(row[at] ?? null);
      return choices === undefined || cell === null || choices.includes(String(cell)) ? [] : [cell];
    }),
  );

describe.each(each)("$id in $locale", ({ scheme, locale }) => {
  const sheet = templateOf(scheme, locale, TODAY);
  const inputs = inputsOf(scheme);

  test("its names, notes and lists are such as Excel takes", () => expectToBeTakenByExcel(sheet));

  test("its headers are read as all inputs, without a correction", () => {
    const { columns, missing, problems } = mapHeaders(inputs, headersOf(sheet));
    expect({ missing, problems }).toEqual({ missing: [], problems: [] });
    expect(Object.keys(columns).sort()).toEqual(inputs.map(({ key }) => key).sort());
    const order = inputs.map(({ key }) => columns[key]?.column ?? -1);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  test("its cells are read as the values of the examples", () => {
    for (const input of inputs)
      for (const formatted of [true, false])
        expect({ key: input.key, values: readBack(sheet, input, inputs, formatted) }).toEqual({
          key: input.key,
          values: valuesOf(scheme, input, locale),
        });
  });

  test("what it holds where there is a list is in the list", () =>
    expect(notInTheirLists(sheet)).toEqual([]));

  test("its rows are graded as the examples say, in three tiers where there are as many", async () => {
    const result = await graded(scheme, sheet);
    const { examples, tiers } = scheme;
    const found = tiersOf(result);
    expect(found).toEqual(examples.map(({ tier }) => tier));
    examples.forEach(({ score }, row) => {
      if (score !== undefined) expect(result.grades.score[row]).toBeCloseTo(score, 6);
    });
    expect(examples.length).toBeGreaterThanOrEqual(3);
    expect(new Set(found).size).toBeGreaterThanOrEqual(Math.min(3, tiers.length));
  });

  test("each row has a key that grades are written back by", async () => {
    const result = await graded(scheme, sheet);
    const keys = sheet.rows.map((_, row) => keyOf(result, row));
    expect(new Set(keys).size).toBe(sheet.rows.length);
    expect(keys).not.toContain(null);
  });
});

describe("a sheet of logistics-abc", () => {
  const zh = templateNamed("商务部发货 ABC", "zh-CN", TODAY)!;

  test("bears the scheme's name, and its table can be called in a formula", () => {
    expect([zh.name, zh.table]).toEqual(["商务部发货 ABC", "客户_商务部发货_ABC"]);
  });

  test("begins with the number of the customer and names units", () => {
    expect(headersOf(zh).slice(0, 4)).toEqual(["客户编号", "首单", "常年量大", "年订单量 (支)"]);
  });

  test("says what to enter and what a blank means", () => {
    expect(zh.columns[3]?.note).toMatch(/^填数字，单位：支。合理范围：≥ 0。空白表示没有/);
    expect(zh.columns[1]).toMatchObject({ choices: ["是", "否"] });
  });

  test("has dates as Excel counts them", () => {
    const at = headersOf(zh).indexOf("最近严重投诉");
    expect(zh.columns[at]?.format).toBe("yyyy-mm-dd");
    expect(zh.rows.some((row) => typeof row[at] === "number")).toBe(true);
  });
});

test("percents are fractions under a format in percent", () => {
  const sheet = templateNamed("gov-score", "en-US", TODAY)!;
  const at = headersOf(sheet).indexOf("Gross margin (%)");
  expect(sheet.columns[at]?.format).toBe("0%");
  expect(sheet.rows.map((row) => row[at])).toEqual([0.28, 0.2, 0.15, 0.26]);
});

test("a choice with a comma stands in its list by another of its names", () => {
  const sheet = templateNamed("commission-split", "en-US", TODAY)!;
  const lists = sheet.columns.map(({ choices }) => choices ?? []);
  expect(lists.find((choices) => choices.includes("Handover"))).toContain("Later deal");
});

test("there is no sheet for what is neither a scheme nor a table", () => {
  expect(templateNamed("nothing", "en-US", TODAY)).toBeUndefined();
  expect(() => plainTableSheet("nothing", "en-US", TODAY)).toThrow(RangeError);
});

describe("plain tables", () => {
  test("are those that the sources name", () => {
    expect(plainTables.map(({ id, name }) => [id, name.zh])).toEqual([
      ["layers-5", "客户层次分类表"],
      ["credit-table", "客户信用表"],
      ["price-table", "客户单价系数确认表"],
      ["delivery-payment-table", "客户交货与付款表"],
      ["follow-up-table", "客户跟进表"],
    ]);
  });

  test.each(tables.flatMap((table) => LOCALES.map((locale) => [table.id, locale, table] as const)))(
    "%s in %s has three rows that are read back, and lists that hold them",
    (id, locale, table) => {
      const sheet = plainTableSheet(id, locale, TODAY);
      expectToBeTakenByExcel(sheet);
      expect(sheet.rows).toHaveLength(3);
      expect(notInTheirLists(sheet)).toEqual([]);
      const { columns, problems } = mapHeaders(table.columns, headersOf(sheet));
      expect(problems).toEqual([]);
      expect(Object.keys(columns)).toHaveLength(table.columns.length);
      for (const input of table.columns) {
        const wanted = table.rows.map((row) => {
          const value = row[input.key] ?? null;
          if (typeof value !== "object" || value === null) return value;
          if ("days" in value) return TODAY + value.days;
          return locale === "zh-CN" ? value.zh : value.en;
        });
        expect(readBack(sheet, input, table.columns, true)).toEqual(wanted);
      }
    },
  );

  test("an id is no scheme's, but for the one table that is a scheme's own", () => {
    const ids = schemes.map(({ id }) => id);
    expect(plainTables.filter(({ id }) => ids.includes(id)).map(({ id }) => id)).toEqual([
      "layers-5",
    ]);
  });

  test.each([
    ["credit-table", "abc-credit-3", ["A", "B", "C"]],
    ["price-table", "ab-price-coeff", ["special", "partial", "standard"]],
    ["follow-up-table", "tracking-log", ["daily", "weekly", "half-monthly"]],
  ])("%s is graded by %s as it is", async (id, by, expected) => {
    const scheme = schemes.find((one) => one.id === by)!;
    const result = await graded(scheme, plainTableSheet(id, "zh-CN", TODAY));
    expect(tiersOf(result)).toEqual(expected);
  });
});
