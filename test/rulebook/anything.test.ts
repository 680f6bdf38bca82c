import fc from "fast-check";
import type { Cell } from "../../src/cells";
import { readPolicies, policyTable, readRules, rulesTable, type Matrix } from "../../src/rulebook";
import { compile, modelsAsked, type Scheme } from "../../src/rules";
import { schemes } from "../../src/schemes";
import { rulesFaultText } from "../../src/text";
import { LOCALES, matrixOf, menu, schemeOf, withCell } from "./tables";

const ids = schemes.map(({ id }) => id);
const words = [
  "-",
  "是",
  "A",
  "规则",
  "Definition",
  "> 5",
  "[1..2]",
  "not(",
  '"',
  "=",
  "null",
  "[]",
  "{}",
  "1e400",
];
const cells: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom<Cell>(null, true, false, 0, -1, 1e300, NaN, { error: "#N/A" }, ...words),
  fc.string(),
  fc.double(),
  fc.string({ unit: "binary" }),
);
const edits = fc.array(fc.tuple(fc.nat(), fc.nat(), cells), { minLength: 1, maxLength: 4 });

const changed = (matrix: Matrix, changes: readonly (readonly [number, number, Cell])[]): Matrix =>
  changes.reduce(
    (edited, [row, column, cell]) =>
      withCell(edited, row % matrix.length, column % (matrix[0]?.length ?? 1), cell),
    matrix,
  );

const compiles = (scheme: Scheme): boolean =>
  (["row", "column"] as const).some((scope) => {
    const answer = () => {
      throw new Error("nothing is graded here");
    };
    const models = Object.fromEntries(modelsAsked(scheme).map((name) => [name, { scope, answer }]));
    try {
      compile(scheme, { models });
      return true;
    } catch {
      return false;
    }
  });

const told = (matrix: Matrix, outcome: ReturnType<typeof readRules>): void => {
  if (outcome.ok) {
    expect(compiles(outcome.value.scheme)).toBe(true);
    return;
  }
  expect(outcome.faults.length).toBeGreaterThan(0);
  for (const fault of outcome.faults) {
    expect(fault.row).toBeLessThan(matrix.length);
    for (const locale of LOCALES) expect(rulesFaultText(fault, locale)).not.toContain("undefined");
  }
};

test.each([true, false])(
  "Whatever cells hold, there is a scheme that compiles or a list of faults (menu: %p)",
  (known) => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ids),
        fc.constantFrom(...LOCALES),
        edits,
        (id, locale, changes) => {
          const scheme = schemeOf(id);
          const matrix = changed(
            matrixOf(rulesTable(scheme, known ? scheme : null, locale)),
            changes,
          );
          told(
            matrix,
            readRules(matrix, (name) => (known ? menu(name) : null)),
          );
        },
      ),
      { numRuns: known ? 100 : 40 },
    );
  },
);

test("Cells that are no table at all have faults", () => {
  fc.assert(
    fc.property(fc.array(fc.array(cells)), (matrix) => {
      expect(readRules(matrix, menu).ok).toBe(false);
      expect(readPolicies(matrix, schemeOf("gov-score")).ok).toBe(false);
    }),
  );
});

test("Whatever cells of policies hold, there is a scheme or a list of faults", () => {
  const scheme = schemeOf("gov-score");
  const table = policyTable(scheme, scheme, "zh-CN");
  if (table === null) throw new Error("there are no policies");
  fc.assert(
    fc.property(edits, (changes) => {
      const matrix = changed(matrixOf(table), changes);
      const outcome = readPolicies(matrix, scheme);
      if (outcome.ok) expect(compiles(outcome.value)).toBe(true);
      else expect(outcome.faults.length).toBeGreaterThan(0);
    }),
  );
});
