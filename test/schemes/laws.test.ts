import fc from "fast-check";
import { inputsOf, serialOfIso, type Input, type Scheme } from "../../src/rules";
import { schemes } from "../../src/schemes";
import { models } from "../golden/models";
import type { TestCell, TestRow } from "../rules/columns";
import { gradesOf } from "../rules/graded";

const ASOF = "2026-01-31";
const TODAY = serialOfIso(ASOF) as number;

/** Every number that stands in a test or an argument of a scheme, and its neighbours. */
const numbersIn = (tree: unknown): readonly number[] => {
  const found = new Set<number>([0, 1, 10, 100]);
  const visit = (node: unknown): void => {
    if (typeof node === "number") found.add(node);
    else if (typeof node === "string")
      for (const [text] of node.matchAll(/-?\d+(?:\.\d+)?/g)) found.add(Number(text));
    else if (typeof node === "object" && node !== null) Object.values(node).forEach(visit);
  };
  visit(tree);
  return [...found].flatMap((bound) => [bound - 1, bound, bound + 1]);
};

const within = ({ min = -Infinity, max = Infinity }: Input, value: number): number =>
  Math.min(max, Math.max(min, value));

/** A cell of an input, never blank: numbers near the figures of the scheme, days around the day of grading. */
const cellOf = (input: Input, numbers: readonly number[]): fc.Arbitrary<TestCell> => {
  switch (input.type) {
    case "number":
      return fc.constantFrom(...numbers).map((value) => within(input, value));
    case "date":
      return fc.integer({ min: -800, max: 800 }).map((days) => TODAY + days);
    case "boolean":
      return fc.boolean();
    case "choice":
      return fc.constantFrom(...(input.choices ?? []).map(({ key }) => key));
    case "text":
      return fc.constantFrom("银行", "北京", "城区", "MMS", "公安", "x");
  }
};

const rowOf = (scheme: Scheme): fc.Arbitrary<TestRow> => {
  const numbers = numbersIn([
    scheme.method,
    scheme.arguments,
    scheme.parts?.map((part) => part.scheme.method),
  ]);
  return fc.record(
    Object.fromEntries(inputsOf(scheme).map((input) => [input.key, cellOf(input, numbers)])),
  );
};

const keysOf = (scheme: Scheme, rows: readonly TestRow[]): (string | null)[] => {
  const { tier } = gradesOf(scheme, rows, { asOf: ASOF, models });
  return [...tier].map((index) => scheme.tiers[index]?.key ?? null);
};

const places = (scheme: Scheme, rows: readonly TestRow[], asOf = ASOF): readonly number[] => [
  ...gradesOf(scheme, rows, { asOf, models }).tier,
];

const named = (id: string): Scheme => {
  const found = schemes.find((scheme) => scheme.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};

describe.each(schemes.map((scheme) => [scheme.id, scheme] as const))("%s", (_, scheme) => {
  test("gives a row the same tier in whatever order the rows stand", () => {
    fc.assert(
      fc.property(
        fc.array(rowOf(scheme), { minLength: 2, maxLength: 12 }),
        fc.nat(),
        (rows, turn) => {
          const by = turn % rows.length;
          const turned = [...rows.slice(by), ...rows.slice(0, by)].reverse();
          const tiers = keysOf(scheme, rows);
          const again = keysOf(scheme, turned).reverse();
          expect([...again.slice(rows.length - by), ...again.slice(0, rows.length - by)]).toEqual(
            tiers,
          );
        },
      ),
      { numRuns: 15 },
    );
  });
});

/**
 * Inputs of which more (or yes, or a later day) never hurts, with "-" those of which less never hurts. Not among them: a share of a sum with the
 * convention "within the cut", by which one may grow over the cut that the others' share leaves; "crossing" has the law, and is tried below.
 */
const monotone: Readonly<Record<string, readonly string[]>> = {
  "gov-score": ["expectedSales", "grossMargin", "-requiredMargin"],
  "logistics-abc": ["orderQty", "isFirstOrder", "competitiveRegion", "logisticsSensitive"],
  "pyramid-4": ["value"],
  "crm-size": ["employees"],
  "bank-ad": ["assets"],
  "value-hml": ["spend", "frequency", "volume"],
  "cti-coop-factors": ["cumAmount"],
  "pareto-8020": ["value"],
  "scheme-satisfaction": ["productScore", "serviceScore", "brandScore"],
  "importance-2": ["dealAmount", "potentialVolume"],
  "jia-yi-bing": ["trainingBudget", "matchedBudget"],
  "telecom-vars": ["charges"],
  "loyalty-signals": ["hasFamily", "-highMobility"],
  "close-date-ae": ["-expectedClose"],
  "urgency-window": ["-dueDate"],
};

const improved = (key: string, falls: boolean, row: TestRow, by: number): TestRow => {
  const now = row[key];
  if (typeof now === "boolean") return { ...row, [key]: !falls };
  return typeof now === "number" ? { ...row, [key]: now + (falls ? -by : by) } : row;
};

const lawful = Object.entries(monotone).flatMap(([id, keys]) =>
  keys.map((key) => [id, key] as const),
);

test.each(lawful)("%s: %s never lowers a tier as it improves", (id, signed) => {
  const scheme = named(id);
  const falls = signed.startsWith("-");
  const key = signed.replace("-", "");
  const input = inputsOf(scheme).find((each) => each.key === key);
  if (input === undefined) throw new Error(`${id} has no ${key}`);
  fc.assert(
    fc.property(
      fc.array(rowOf(scheme), { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 1, max: 500 }),
      ([first = {}, ...others], by) => {
        const better = improved(key, falls, first, by);
        const value = better[key];
        if (typeof value === "number" && within(input, value) !== value) return;
        // Only the one customer improves; the others stay.
        const [before = -1] = places(scheme, [first, ...others]);
        const [after = -1] = places(scheme, [better, ...others]);
        const graded = (tier: number) => tier >= 0 && scheme.tiers[tier]?.aside !== true;
        if (graded(before) && graded(after)) expect(after).toBeLessThanOrEqual(before);
      },
    ),
    { numRuns: 60 },
  );
});

test("abc-share, where the row that crosses a cut still belongs above it: a greater value never lowers a tier", () => {
  const scheme = named("abc-share");
  const tierOf = (rows: readonly TestRow[]) =>
    gradesOf(scheme, rows, { arguments: { boundary: "crossing" } }).tier[0] ?? -1;
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 1, max: 200 }),
      ([first = 0, ...others], by) => {
        const rest = others.map((value) => ({ value }));
        const before = tierOf([{ value: first }, ...rest]);
        if (before >= 0)
          expect(tierOf([{ value: first + by }, ...rest])).toBeLessThanOrEqual(before);
      },
    ),
    { numRuns: 200 },
  );
});

test.each(["pyramid-4", "pareto-8020", "abc-share", "key-general-potential"])(
  "%s: the counts of the tiers add up to the customers",
  (id) => {
    const scheme = named(id);
    fc.assert(
      fc.property(fc.array(rowOf(scheme), { minLength: 2, maxLength: 40 }), (rows) => {
        const { tier, problems } = gradesOf(scheme, rows, { asOf: ASOF, models });
        const graded = tier.filter((each) => each >= 0).length;
        expect(graded + [...tier].filter((each, row) => each < 0 && problems.has(row)).length).toBe(
          rows.length,
        );
      }),
      { numRuns: 30 },
    );
  },
);

test("close-date-ae: with the day of grading one day later an order comes nearer, and never skips a grade backwards", () => {
  const scheme = named("close-date-ae");
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 700 }), (days) => {
      const rows = [{ demand: "clear", expectedClose: TODAY + days, hasChance: true }];
      const [today = -1] = places(scheme, rows);
      const [tomorrow = -1] = places(scheme, rows, "2026-02-01");
      expect(tomorrow).toBeLessThanOrEqual(today);
      expect(today - tomorrow).toBeLessThanOrEqual(1);
    }),
  );
});

test("logistics-abc: a complaint that grows a day older leads at most one grade down", () => {
  const scheme = named("logistics-abc");
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 400 }), (age) => {
      const rows = [
        {
          isFirstOrder: false,
          perennialHighVolume: false,
          orderQty: 1,
          lastSevereComplaint: TODAY - age,
        },
      ];
      const [today = -1] = places(scheme, rows);
      const [tomorrow = -1] = places(scheme, rows, "2026-02-01");
      expect(tomorrow - today).toBeGreaterThanOrEqual(0);
      expect(tomorrow - today).toBeLessThanOrEqual(1);
    }),
  );
});
