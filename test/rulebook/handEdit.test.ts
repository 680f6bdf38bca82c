import fc from "fast-check";
import type { Cell } from "../../src/cells";
import { readRules, rulesTable, type Matrix } from "../../src/rulebook";
import { schemes } from "../../src/schemes";
import {
  columnAt,
  LOCALES,
  matrixOf,
  menu,
  readOf,
  rowWith,
  schemeOf,
  tableOf,
  withCell,
} from "./tables";

/** Everything in which two trees differ, by path. */
const differences = (one: unknown, other: unknown, path = ""): readonly string[] => {
  if (Object.is(one, other)) return [];
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null)
    return [path];
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return keys.flatMap((key) =>
    differences(
      (one as Record<string, unknown>)[key],
      (other as Record<string, unknown>)[key],
      path === "" ? key : `${path}.${key}`,
    ),
  );
};

const changed = (id: string, matrix: Matrix): readonly string[] =>
  differences(menu(id), readOf(matrix).scheme);

test("A threshold changes alone", () => {
  const matrix = tableOf("logistics-abc");
  const edited = withCell(matrix, 3, "单次订单量 (支)", ">= 40000");
  expect(changed("logistics-abc", edited)).toEqual(["method.rules.2.when.orderQty"]);
});

test("A tier changes alone", () => {
  const matrix = withCell(tableOf("logistics-abc"), 6, "等级", "A");
  expect(changed("logistics-abc", matrix)).toEqual(["method.rules.5.tier"]);
});

test("The points of a band change alone", () => {
  const matrix = tableOf("gov-score", "en-US");
  const edited = withCell(matrix, rowWith(matrix, "Range", "[300..500)"), "Points", 95);
  expect(changed("gov-score", edited)).toEqual(["method.criteria.0.bands.1.points"]);
});

test("A weight changes alone", () => {
  const matrix = withCell(tableOf("gov-score"), 1, "权重", "60%");
  expect(changed("gov-score", matrix)).toEqual(["method.criteria.0.weight"]);
});

test("A cut changes alone", () => {
  const matrix = withCell(tableOf("abc-share"), 1, "分割点", 0.7);
  expect(changed("abc-share", matrix)).toEqual(["arguments.0.default.0"]);
});

test("A setting changes alone", () => {
  const matrix = tableOf("logistics-abc", "en-US");
  const row = rowWith(matrix, "Value", 120_000);
  expect(changed("logistics-abc", withCell(matrix, row, "Value", 150_000))).toEqual([
    "arguments.0.default",
  ]);
});

test("A bound changes alone", () => {
  const matrix = tableOf("gov-score");
  const edited = withCell(matrix, rowWith(matrix, "下限", 70), "下限", 72);
  expect(changed("gov-score", edited)).toEqual(["method.cutoffs.1.atLeast"]);
});

test("A source that was changed is what the user wrote, as a default of his own", () => {
  const matrix = withCell(tableOf("logistics-abc"), 2, "出处", "销售例会 2026-03");
  const { method } = readOf(matrix).scheme;
  expect(method).toHaveProperty("rules.1.from", {
    kind: "default",
    words: { zh: "销售例会 2026-03", en: "销售例会 2026-03" },
  });
  expect(
    changed("logistics-abc", matrix).every((path) => path.startsWith("method.rules.1.from")),
  ).toBe(true);
});

test("A note that was changed holds in both languages, and one that another row has brings its translation", () => {
  const own = withCell(tableOf("logistics-abc"), 2, "说明", "全年都多");
  expect(readOf(own).scheme.method).toHaveProperty("rules.1.label", {
    zh: "全年都多",
    en: "全年都多",
  });
  const known = withCell(tableOf("logistics-abc"), 2, "说明", "首单");
  expect(readOf(known).scheme.method).toHaveProperty("rules.1.label", {
    zh: "首单",
    en: "First order",
  });
});

test("A row that is deleted takes only its rule away", () => {
  const matrix = tableOf("logistics-abc").filter((_, row) => row !== 4);
  const { method } = readOf(matrix).scheme;
  const before = menu("logistics-abc")?.method;
  if (method.kind !== "decision-table" || before?.kind !== "decision-table") throw new Error();
  expect(method.rules).toEqual(before.rules.filter((_, index) => index !== 3));
});

test("A new rule is read with the source that rows without one have", () => {
  const matrix = tableOf("logistics-abc");
  const row = (matrix[0] ?? []).map((header): Cell => {
    if (header === "内容") return "规则";
    if (header === "单次订单量 (支)") return ">= 20000";
    return header === "等级" ? "B" : null;
  });
  const { scheme } = readOf([...matrix.slice(0, 5), row, ...matrix.slice(5)]);
  expect(scheme.method).toHaveProperty("rules.4", {
    when: { orderQty: ">= 20000" },
    tier: "B",
    from: { kind: "default", words: { zh: "自行设定", en: "Set by ourselves" } },
  });
});

const NUMERIC = ["权重", "得分", "系数", "下限", "分割点", "每单位得分", "份额"];
const numericHeaders = new Set([
  ...NUMERIC,
  "Weight",
  "Points",
  "Factor",
  "At least",
  "Cut",
  "Points per unit",
  "Portion",
]);

/** Edits that people make: another number, another text, another bound. */
const editOf = (header: Cell, cell: Cell, seed: number): Cell => {
  if (typeof cell === "number")
    return numericHeaders.has(String(header)) ? cell + seed / 1000 : null;
  if (typeof cell !== "string") return null;
  if (["说明", "出处", "Note", "Source"].includes(String(header))) return `改过 ${String(seed)}`;
  const bound = /^(>=|<|<=|>) \d+(\.\d+)?$/.exec(cell);
  return bound === null ? null : `${bound[1] ?? ">="} ${String(1_000_000 + seed)}`;
};

const byHeader = ([headers = [], ...rows]: Matrix): readonly unknown[] =>
  rows.map((cells) =>
    Object.fromEntries(headers.map((header, index) => [String(header), cells[index] ?? null])),
  );

test("What is written, edited, read and written again differs in the edited cell alone", () => {
  const cell = fc.tuple(
    fc.constantFrom(...schemes.map(({ id }) => id)),
    fc.constantFrom(...LOCALES),
    fc.nat(10_000),
    fc.integer({ min: 1, max: 99 }),
  );
  fc.assert(
    fc.property(cell, ([id, locale, place, seed]) => {
      const scheme = schemeOf(id);
      const matrix = matrixOf(rulesTable(scheme, scheme, locale));
      const cells = matrix.flatMap((row, index) =>
        row.flatMap((each, column) => {
          const edit = index === 0 ? null : editOf(matrix[0]?.[column] ?? null, each, seed);
          return edit === null ? [] : [{ row: index, column, edit }];
        }),
      );
      const chosen = cells[place % cells.length];
      fc.pre(chosen !== undefined);
      const edited = withCell(matrix, chosen.row, chosen.column, chosen.edit);
      const outcome = readRules(edited, menu);
      // Cuts that no longer fall or exceed the whole are refused.
      if (!outcome.ok) {
        expect(outcome.faults.map(({ code }) => code)).toEqual(
          outcome.faults.map(() =>
            expect.stringMatching(/^(bad-setting|cutoffs-not-falling|invalid)$/),
          ),
        );
        return;
      }
      const again = matrixOf(rulesTable(outcome.value.scheme, scheme, locale));
      expect(byHeader(again)).toEqual(byHeader(edited));
    }),
    { numRuns: 150 },
  );
});

test("A column comes to be where a new fact needs one", () => {
  const matrix = tableOf("logistics-abc", "en-US").map((cells, row) => [
    ...cells,
    row === 0 ? "Annual quantity (pcs)" : row === 2 ? ">= 500000" : null,
  ]);
  expect(columnAt(matrix, "Annual quantity (pcs)")).toBeGreaterThan(0);
  expect(readOf(matrix).scheme.method).toHaveProperty("rules.1.when.annualQty", ">= 500000");
});
