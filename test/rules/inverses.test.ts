import fc from "fast-check";
import type { Argument, Derived } from "../../src/rules";
import { inversesOf } from "../../src/rules/inverses";
import { planOf } from "../../src/rules/plan";
import { base, derivedOf } from "./derived/derived";
import { from, input, minimal, table } from "./minimal";

const inputs = [input("a"), input("b"), input("c")];
const bins: Argument = { type: "number", name: "bins", label: base.label, default: 5, from };
const plan = planOf(minimal({ inputs, arguments: [bins], method: table([]) }), { bins: 5 }, {});
type Row = Readonly<Record<string, number>>;
const inverses = (derived: Derived, row: Row, wanted: readonly number[], others?: number[]) => {
  const values = Float64Array.from(others ?? [])
    .sort()
    .reverse();
  const total = values.reduce((sum, each) => sum + each, 0);
  const number = (key: string) => row[key];
  const around = others && (() => ({ values, total }));
  return inversesOf({ plan, asOf: 46_053, number, others: around }, derived, wanted);
};

const amounts = fc.integer({ min: 1, max: 100 });
const terms = [{ input: "a", times: 2 }, { input: "b", times: -0.5 }, { input: "c" }];

test.each<Derived>([
  { kind: "sum", ...base, terms },
  { kind: "product", ...base, of: "a", by: "b" },
  { kind: "ratio", ...base, of: "a", by: "b" },
])("each value that is told for a $kind, by itself, gives the wanted one", (derived) => {
  fc.assert(
    fc.property(fc.record({ a: amounts, b: amounts, c: amounts }), amounts, (row, wanted) => {
      const found = inverses(derived, row, [wanted]);
      expect(found.length).toBeGreaterThan(1);
      for (const [key, [value = NaN]] of found) {
        const [reached] = derivedOf(inputs, derived, [{ ...row, [key]: value }]);
        expect(reached).toBeCloseTo(wanted, 6);
      }
    }),
  );
});

test("of the greatest, and of the first, each input may take the value itself", () => {
  const row = { a: 1, b: 2, c: 3 };
  const wanted = [
    ["a", [7]],
    ["b", [7]],
  ];
  expect(inverses({ kind: "greatest", ...base, of: ["a", "b"] }, row, [7])).toEqual(wanted);
  expect(inverses({ kind: "first", ...base, of: ["a", "b"] }, row, [7])).toEqual(wanted);
});

test("days are counted from the day of grading, and to it", () => {
  expect(inverses({ kind: "daysSince", ...base, of: "a" }, {}, [30])).toEqual([["a", [46_023]]]);
  expect(inverses({ kind: "daysUntil", ...base, of: "a" }, {}, [30])).toEqual([["a", [46_083]]]);
});

test("a share moves the total with it", () => {
  const found = inverses({ kind: "shareOfTotal", ...base, of: "a" }, {}, [0.5, 0.25], [30, 20, 10]);
  expect(found).toEqual([["a", [60, 20]]]);
});

test("a place is sought among the others around it, from whichever side it is counted", () => {
  const others = [10, 20, 30, 40, 50, 60, 70, 80, 90, 100];
  const around = (derived: Partial<Derived>, wanted: number) =>
    inverses({ ...base, of: "a", ...derived } as Derived, {}, [wanted], others)[0]?.[1];
  expect(around({ kind: "percentile" }, 80)).toEqual([100, 90, 80, 70]);
  expect(around({ kind: "percentile", falling: true }, 80)).toEqual([40, 30, 20, 10]);
  expect(around({ kind: "quantile", bins: "bins" } as Partial<Derived>, 4)).toEqual(
    expect.arrayContaining([60, 80]),
  );
});

test("of what cannot be turned back nothing is told", () => {
  expect(inverses({ kind: "filled", ...base, of: ["a", "b"] }, { a: 1 }, [50])).toEqual([]);
  expect(inverses({ kind: "monthsSince", ...base, of: "a" }, {}, [2])).toEqual([]);
});
