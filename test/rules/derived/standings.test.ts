import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { serialOfIso, type Argument, type Derived } from "../../../src/rules";
import type { Known } from "../../../src/rules/known";
import { membersOf, othersOf } from "../../../src/rules/population";
import { groupsOf } from "../columns";
import { from, input } from "../minimal";
import { base, derivedOf, type Deriving } from "./derived";

const none = { blank: { value: null, from } } as const;
const bins = (parts: number): Argument => ({
  type: "number",
  name: "bins",
  label: base.label,
  default: parts,
  from,
});
const plusOne: Argument = {
  type: "boolean",
  name: "plusOne",
  label: base.label,
  default: false,
  from,
};

const share: Derived = { kind: "shareOfTotal", ...base, of: "x" };
const percentile: Derived = { kind: "percentile", ...base, of: "x" };
const quantile: Derived = { kind: "quantile", ...base, of: "x", bins: "bins", plusOne: "plusOne" };
const falling = (derived: Derived): Derived => ({ ...derived, falling: true }) as Derived;

const standing = (
  derived: Derived,
  values: readonly (number | null)[],
  { parts = 4, ...more }: Deriving & { readonly parts?: number } = {},
) =>
  derivedOf(
    [input("x")],
    derived,
    values.map((x) => ({ x })),
    { scheme: { scope: "column", arguments: [bins(parts), plusOne] }, ...more },
  );

describe("a share of the total", () => {
  test("is of all rows that have a value", () => {
    expect(standing(share, [50, 30, 20])).toEqual([0.5, 0.3, 0.2]);
    expect(standing(share, [50, null, 30, 20])).toEqual([0.5, undefined, 0.3, 0.2]);
  });

  test("of a negative value is negative", () => {
    expect(standing(share, [5, -1])).toEqual([1.25, -0.25]);
  });

  test("is none of a total of 0, and all of a single row", () => {
    expect(standing(share, [0, 0])).toEqual([null, null]);
    expect(standing(share, [1, -1])).toEqual([null, null]);
    expect(standing(share, [7])).toEqual([1]);
  });
});

describe("a percentile", () => {
  // The example of Microsoft's page on PERCENTRANK.INC; what the function cuts to three digits stands here in full.
  const published = [13, 12, 11, 8, 4, 3, 2, 1, 1, 1];

  test("is Excel's PERCENTRANK.INC of different values", () => {
    const found = standing(percentile, published);
    const [, , , eight, four, , two] = found as number[];
    expect([two, four, eight]).toEqual([33.333333333, 55.555555556, 66.666666667]);
    expect([found[0], found[5]]).toEqual([100, 44.444444444]);
  });

  test("of ties is that of the best of them", () => {
    expect(standing(percentile, published).slice(7)).toEqual([
      22.222222222, 22.222222222, 22.222222222,
    ]);
    expect(standing(percentile, [5, 5, 5])).toEqual([100, 100, 100]);
  });

  test("falling is the same seen from below", () => {
    expect(standing(falling(percentile), [1, 2, 3, 3])).toEqual([
      100, 66.666666667, 33.333333333, 33.333333333,
    ]);
  });

  test("of a single row is 100, either way", () => {
    expect(standing(percentile, [7])).toEqual([100]);
    expect(standing(falling(percentile), [7])).toEqual([100]);
  });
});

describe("a quantile", () => {
  test("has the breaks of Excel's PERCENTILE.INC: a value on a break stays below it", () => {
    // At quarters of 1 to 5 the breaks are 2, 3 and 4; of 1 to 4 they are 1.75, 2.5 and 3.25.
    expect(standing(quantile, [1, 2, 3, 4, 5])).toEqual([1, 1, 2, 3, 4]);
    expect(standing(quantile, [4, 3, 2, 1])).toEqual([4, 3, 2, 1]);
    // PERCENTILE.INC({1,2,3,4}, 0.3) is 1.9 on Microsoft's page: at tenths the first three breaks are 1.3, 1.6 and 1.9.
    expect(standing(quantile, [1, 2, 3, 4], { parts: 10 })).toEqual([1, 4, 7, 10]);
  });

  test("falling gives a small value the high number", () => {
    expect(standing(falling(quantile), [1, 2, 3, 4, 5])).toEqual([4, 4, 3, 2, 1]);
  });

  test("of ties is the same, and parts may be empty", () => {
    expect(standing(quantile, [1, 1, 1, 1, 9])).toEqual([1, 1, 1, 1, 4]);
    expect(standing(quantile, [5, 5, 5])).toEqual([1, 1, 1]);
  });

  test("of a single row is the first part, or falling the last", () => {
    expect(standing(quantile, [7])).toEqual([1]);
    expect(standing(falling(quantile), [7])).toEqual([4]);
  });

  test("with breaks raised by 1 a value on a break belongs above it", () => {
    const raised = { arguments: { plusOne: true } };
    expect(standing(quantile, [1, 2, 3, 4, 5], raised)).toEqual([1, 1, 2, 3, 4]);
    // The break at the half of 0, 0.5 and 1 is 0.5, raised 1.5; of 0, 1 and 2 it is 1, raised 2.
    expect(standing(quantile, [0, 0.5, 1], { ...raised, parts: 2 })).toEqual([1, 1, 1]);
    expect(standing(quantile, [0, 1, 2], { ...raised, parts: 2 })).toEqual([1, 1, 2]);
    expect(standing(quantile, [0, 1, 1.99], { ...raised, parts: 2 })).toEqual([1, 1, 1]);
  });

  test("takes the number of parts that is given", () => {
    const ten = Array.from({ length: 10 }, (_, k) => k + 1);
    expect(standing(quantile, ten, { arguments: { bins: 5 } })).toEqual([
      1, 1, 2, 2, 3, 3, 4, 4, 5, 5,
    ]);
    expect(standing(quantile, ten, { arguments: { bins: 1 } })).toEqual(ten.map(() => 1));
  });
});

describe.each([
  ["shareOfTotal", share],
  ["percentile", percentile],
  ["quantile", quantile],
] as const)("%s", (_, derived) => {
  test("is within the group, where there are groups", () => {
    const values = [9, 1, 5, 3, 7];
    const found = standing(derived, values, { groupBy: groupsOf(["n", "s", "n", "s", "n"]) });
    expect([found[0], found[2], found[4]]).toEqual(standing(derived, [9, 5, 7]));
    expect([found[1], found[3]]).toEqual(standing(derived, [1, 3]));
  });

  test("does not count rows that are excluded, and is none of them", () => {
    const setting = { excluded: Uint8Array.from([0, 1, 0]) };
    const found = standing(derived, [9, 100, 5], { setting });
    expect(found[1]).toBeNull();
    expect([found[0], found[2]]).toEqual(standing(derived, [9, 5]));
  });

  test("is unknown of a blank, which does not count, and none of what is known to be none", () => {
    const found = standing(derived, [9, null, 5]);
    expect(found[1]).toBeUndefined();
    expect([found[0], found[2]]).toEqual(standing(derived, [9, 5]));
    const rows = [{ x: null }, { x: 1 }];
    const scheme = { scope: "column", arguments: [bins(4), plusOne] } as const;
    expect(derivedOf([input("x", "number", none)], derived, rows, { scheme })[0]).toBeNull();
  });

  test("is unknown of a column that is not there", () => {
    const scheme = { scope: "column", arguments: [bins(4), plusOne] } as const;
    expect(derivedOf([input("x")], derived, [{}, {}], { scheme })).toEqual([undefined, undefined]);
  });

  test("of a row tried apart is what it is among the others", () => {
    const values = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 12 });
    const turned = fc.constantFrom(derived, falling(derived));
    const given = turned.filter((each) => derived.kind !== "shareOfTotal" || each === derived);
    fc.assert(
      fc.property(
        values,
        fc.nat(),
        fc.double({ min: 0, max: 12, noNaN: true }),
        fc.boolean(),
        given,
        (all, pick, changed, raised, kind) => {
          const row = pick % all.length;
          const column: Known = {
            type: "number",
            values: Float64Array.from(all),
            dictionary: [],
            knowledge: null,
          };
          const others = () => othersOf(membersOf(column, {}), column, row, undefined);
          const apart = standing(kind, [changed], {
            arguments: { plusOne: raised },
            setting: { surroundings: { others, held: {} } },
          });
          const among = standing(
            kind,
            all.map((value, at) => (at === row ? changed : value)),
            { arguments: { plusOne: raised } },
          );
          const [found] = apart;
          const wanted = among[row];
          if (typeof found === "number" && typeof wanted === "number")
            expect(found).toBeCloseTo(wanted, 9);
          else expect(found).toBe(wanted);
        },
      ),
      { numRuns: 200 },
    );
  });

  test("does not depend on the order of the rows", () => {
    const values = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(values, (given) => {
        const found = standing(derived, given);
        expect(standing(derived, [...given].reverse())).toEqual([...found].reverse());
      }),
    );
  });
});

test("a greater value never stands behind a smaller one", () => {
  const values = fc.array(fc.double({ min: -9, max: 9, noNaN: true }), {
    minLength: 2,
    maxLength: 20,
  });
  fc.assert(
    fc.property(values, fc.constantFrom(percentile, quantile), (given, derived) => {
      const up = standing(derived, given) as number[];
      const down = standing(falling(derived), given) as number[];
      given.forEach((a, i) =>
        given.forEach((b, j) => {
          if (a <= b) return;
          expect(up[i]).toBeGreaterThanOrEqual(up[j] ?? NaN);
          expect(down[i]).toBeLessThanOrEqual(down[j] ?? NaN);
        }),
      );
    }),
  );
});

const shared = join(__dirname, "../../../../shared/reference/rfm");
// The reference data stand beside the project only where it is developed; the product does not need them.
const withReference = existsSync(shared) ? describe : describe.skip;
const linesOf = (name: string): string[][] =>
  readFileSync(join(shared, name), "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split(",").map((cell) => cell.replaceAll('"', "")));

withReference("the R package rfm (skipped where the reference data are absent)", () => {
  const parts = (of: string, derived: Partial<Derived> = {}): Derived =>
    ({ ...quantile, ...derived, of }) as Derived;
  const inputs = [input("recency"), input("frequency"), input("money")];
  const settings = {
    arguments: { plusOne: true },
    scheme: { scope: "column", arguments: [bins(5), plusOne] },
  } as const;
  const asOf = serialOfIso("2006-12-31") ?? NaN;
  const read = () => {
    const customers = new Map<string, { last: number; orders: number; money: number }>();
    for (const [name = "", date = "", revenue = ""] of linesOf("rfm_data_orders.csv")) {
      const found = customers.get(name) ?? { last: 0, orders: 0, money: 0 };
      customers.set(name, {
        last: Math.max(found.last, serialOfIso(date) ?? NaN),
        orders: found.orders + 1,
        money: found.money + Number(revenue),
      });
    }
    return [...customers].map(([name, { last, orders, money }]) => ({
      name,
      recency: asOf - last,
      frequency: orders,
      money,
    }));
  };

  test("gives the same three scores to all 995 customers of its orders", () => {
    const rows = read();
    const r = derivedOf(inputs, parts("recency", { falling: true }), rows, settings);
    const f = derivedOf(inputs, parts("frequency"), rows, settings);
    const m = derivedOf(inputs, parts("money"), rows, settings);
    const found = new Map(rows.map(({ name }, k) => [name, [r[k], f[k], m[k]].join("")]));
    const golden = linesOf("golden_rfm_orders_5bins.csv");
    expect(golden).toHaveLength(995);
    const wrong = golden.filter((line) => found.get(line[0] ?? "") !== line[7]);
    expect(wrong).toEqual([]);
  });

  test("has the breaks that it prints: what lies just below one is in the part below", () => {
    const rows = read();
    const breaks = { frequency: [4, 5, 6, 8], money: [255.8, 382, 506.4, 666] };
    for (const key of ["frequency", "money"] as const) {
      const found = derivedOf(inputs, parts(key), rows, settings);
      const wanted = rows.map((row) => 1 + breaks[key].filter((each) => row[key] >= each).length);
      expect(found).toEqual(wanted);
    }
    const recency = derivedOf(inputs, parts("recency", { falling: true }), rows, settings);
    const wanted = rows.map(
      (row) => 5 - [115, 181, 297.4, 482].filter((each) => row.recency >= each).length,
    );
    expect(recency).toEqual(wanted);
  });
});
