import { readPolicies, readRules, rulesTable, policyTable } from "../../src/rulebook";
import { schemes } from "../../src/schemes";
import { LOCALES, matrixOf, menu, readOf, schemeOf } from "./tables";

describe.each(LOCALES)("a table in %s", (locale) => {
  test.each(schemes.map((scheme) => [scheme.id, scheme] as const))(
    "of %s is read as the same scheme",
    (_, scheme) => {
      expect(readOf(matrixOf(rulesTable(scheme, scheme, locale))).scheme).toStrictEqual(scheme);
    },
  );

  test.each(schemes.map((scheme) => [scheme.id, scheme] as const))(
    "of %s says all by itself where the reader has no such scheme",
    (_, scheme) => {
      const matrix = matrixOf(rulesTable(scheme, null, locale));
      expect(readOf(matrix, () => null).scheme).toStrictEqual(scheme);
    },
  );

  test("is read the same from a file that keeps no types", () => {
    for (const scheme of schemes) {
      const matrix = matrixOf(rulesTable(scheme, scheme, locale));
      const texts = matrix.map((cells) => cells.map((cell) => (cell === null ? "" : String(cell))));
      expect(readOf(texts).scheme).toStrictEqual(scheme);
    }
  });

  test("defines nothing that the scheme of the menu says", () => {
    for (const scheme of schemes) {
      const { rows } = rulesTable(scheme, scheme, locale);
      expect(rows.filter((cells) => ["定义", "Definition"].includes(String(cells[1])))).toEqual([]);
    }
  });

  test("of policies is read as the same scheme", () => {
    for (const scheme of schemes) {
      const table = policyTable(scheme, scheme, locale);
      if (table === null) continue;
      expect(readPolicies(matrixOf(table), scheme)).toStrictEqual({ ok: true, value: scheme });
    }
  });
});

test("What the scheme of the menu does not say is defined in the table", () => {
  const menuScheme = schemeOf("logistics-abc");
  const { open: _, ...rest } = menuScheme;
  const scheme = {
    ...rest,
    open: [],
    name: { zh: "发货分级", en: "Shipping classes" },
    inputs: menuScheme.inputs.map((input) =>
      input.key === "orderQty" ? { ...input, max: 9_000_000 } : input,
    ),
  };
  for (const locale of LOCALES)
    expect(readOf(matrixOf(rulesTable(scheme, menuScheme, locale))).scheme).toStrictEqual(scheme);
});

test("Texts that look like numbers, JSON or formulas come back from definitions as they were", () => {
  const base = schemeOf("abc-share");
  for (const text of ["1.0", "=A1", "true", '"x"', " x ", "[1]", "'x", "null", "#N/A"]) {
    const scheme = { ...base, about: { zh: text, en: text } };
    const matrix = matrixOf(rulesTable(scheme, base, "en-US"));
    expect(readOf(matrix).scheme.about.en).toBe(text);
  }
});

test("Steadiness and the scores that keep a tier stand in the table", () => {
  const base = schemeOf("gov-score");
  const method = base.method.kind === "scorecard" ? base.method : null;
  if (method === null) throw new Error("not a scorecard");
  const scheme = {
    ...base,
    method: {
      ...method,
      cutoffs: method.cutoffs.map((cutoff) =>
        cutoff.atLeast === undefined ? cutoff : { ...cutoff, keepAbove: cutoff.atLeast - 3 },
      ),
    },
    hysteresis: { runs: 2, dwellDays: 90, from: base.source },
  };
  for (const locale of LOCALES) {
    const table = rulesTable(scheme, base, locale);
    expect(table.columns.map(({ header }) => header)).toContain(
      locale === "zh-CN" ? "保级线" : "Kept down to",
    );
    expect(readOf(matrixOf(table)).scheme).toStrictEqual(scheme);
  }
});

test("Two sources that read the same in one language stay apart", () => {
  const base = schemeOf("jia-yi-bing");
  if (base.method.kind !== "decision-table") throw new Error("not a table");
  const rules = base.method.rules.map((rule, index) => ({
    ...rule,
    from: { kind: "default", words: { zh: "同", en: `Reason ${String(index)}` } } as const,
  }));
  const scheme = { ...base, method: { ...base.method, rules } };
  for (const locale of LOCALES)
    expect(readOf(matrixOf(rulesTable(scheme, base, locale))).scheme).toStrictEqual(scheme);
});

test("A scheme that came out of a table compiles with another in its place in the menu", () => {
  const scheme = { ...schemeOf("abc-share"), id: "abc-share-own" };
  const matrix = matrixOf(rulesTable(scheme, null, "en-US"));
  expect(readRules(matrix, menu)).toMatchObject({ ok: true });
});
