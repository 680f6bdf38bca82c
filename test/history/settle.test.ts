import fc from "fast-check";
import type { Scheme } from "../../src/rules";
import { holdsTiers, keptBy, settle, type Earned, type Standing } from "../../src/history";
import { from, input, minimal, table, tier } from "../rules/minimal";
import { DAY, graded, recorder, runOf } from "./runs";

interface Keeping {
  readonly keep?: readonly (number | undefined)[];
  readonly runs?: number;
  readonly dwellDays?: number;
}

const BOUNDS = [85, 70, 50];
const TIERS = ["A", "B", "C", "D"];

/** Points are what is in `a`; below a bound a tier is kept down to another one. */
const card = ({ keep = [], runs, dwellDays }: Keeping = {}, more: Partial<Scheme> = {}): Scheme => {
  const cutoff = (key: string, index: number) => {
    const [atLeast, keepAbove] = [BOUNDS[index], keep[index]];
    return {
      tier: key,
      from,
      ...(atLeast !== undefined && { atLeast }),
      ...(keepAbove !== undefined && { keepAbove }),
    };
  };
  const hysteresis = {
    from,
    ...(runs !== undefined && { runs }),
    ...(dwellDays !== undefined && { dwellDays }),
  };
  return minimal({
    inputs: [input("a")],
    tiers: TIERS,
    method: {
      kind: "scorecard",
      criteria: [{ input: "a", weight: 1, per: 1, from }],
      multipliers: [],
      cutoffs: TIERS.map(cutoff),
      limits: [{ when: { a: "83" }, atBest: "B", from }],
    },
    more: {
      ...((runs !== undefined || dwellDays !== undefined) && { hysteresis }),
      ...more,
    },
  });
};

const plainTier = (score: number): string =>
  score === 83 ? "B" : (TIERS[BOUNDS.findIndex((bound) => score >= bound)] ?? "D");
/** What the rules alone give by a score, and by the bounds that keep a tier. */
const earned = (scheme: Scheme, score: number): Earned => {
  const by = (one: Scheme) => graded(one, { c: { a: score } }).get("c")?.tier ?? null;
  const tier = by(scheme);
  const lowered = keptBy(scheme);
  return { tier, score, kept: lowered ? by(lowered) : tier };
};
const had = (tier: string, more: Partial<Standing> = {}): Standing => ({
  tier,
  plain: tier,
  score: null,
  value: null,
  read: "",
  since: DAY - 100,
  held: 0,
  ...more,
});

const KEEP = [80, 65, 45];
const banded = card({ keep: KEEP });

test.each([
  ["A", 84, "A", "in-band"],
  ["A", 80, "A", "in-band"],
  ["A", 79.9, "B", undefined],
  ["A", 68, "B", "in-band"],
  ["A", 64, "C", undefined],
  ["B", 84, "B", undefined],
  ["B", 85, "A", undefined],
  ["B", 65, "B", "in-band"],
  ["C", 49, "C", "in-band"],
  ["C", 44, "D", undefined],
])("from %s with %d points to %s", (tier, score, becomes, held) => {
  const found = settle(banded, earned(banded, score), had(tier), DAY);
  expect([found.tier, found.held?.code]).toEqual([becomes, held]);
});

test("says down to which score the tier is kept", () => {
  expect(settle(banded, earned(banded, 82), had("A"), DAY).held).toEqual({
    code: "in-band",
    keepAbove: 80,
    score: 82,
  });
});

test("what a limit has decided is not kept off", () => {
  expect(settle(banded, earned(banded, 83), had("A"), DAY)).toEqual({ tier: "B", held: null });
});

test("a new customer, one without a grade and one whose tier is no more get what the rules say", () => {
  expect(settle(banded, earned(banded, 82), null, DAY).tier).toBe("B");
  expect(settle(banded, { tier: null, score: null, kept: null }, had("A"), DAY).tier).toBeNull();
  expect(settle(banded, earned(banded, 82), had("A", { tier: null }), DAY).tier).toBe("B");
  expect(settle(banded, earned(banded, 82), had("Z"), DAY).tier).toBe("B");
});

test("who is set aside is not kept from it", () => {
  const tiers = [...TIERS.map((key) => tier(key)), tier("out", true)];
  const scheme = card({ runs: 3 }, { tiers });
  expect(settle(scheme, { tier: "out", score: null, kept: "out" }, had("A"), DAY).tier).toBe("out");
});

test("without bands a worse tier counts after so many runs in a row", () => {
  const scheme = card({ runs: 3 });
  expect(settle(scheme, earned(scheme, 10), had("A"), DAY)).toEqual({
    tier: "A",
    held: { code: "too-few-runs", runs: 1, of: 3 },
  });
  expect(settle(scheme, earned(scheme, 10), had("A", { plain: "B", held: 1 }), DAY).held).toEqual({
    code: "too-few-runs",
    runs: 2,
    of: 3,
  });
  expect(settle(scheme, earned(scheme, 10), had("A", { plain: "B", held: 2 }), DAY)).toEqual({
    tier: "D",
    held: null,
  });
});

test("with bands the band is left after so many runs, and what is below it at once", () => {
  const scheme = card({ keep: KEEP, runs: 2 });
  expect(settle(scheme, earned(scheme, 82), had("A", { plain: "B", held: 1 }), DAY).tier).toBe("B");
  expect(settle(scheme, earned(scheme, 60), had("A"), DAY).tier).toBe("C");
});

test("nothing changes before the days in a tier are over, upwards neither", () => {
  const scheme = card({ dwellDays: 30 });
  const young = had("B", { since: DAY - 29 });
  expect(settle(scheme, earned(scheme, 90), young, DAY)).toEqual({
    tier: "B",
    held: { code: "dwell", days: 29, of: 30 },
  });
  expect(settle(scheme, earned(scheme, 10), young, DAY).tier).toBe("B");
  expect(settle(scheme, earned(scheme, 90), young, DAY + 1).tier).toBe("A");
});

const anyKeeping = fc
  .tuple(
    fc.constantFrom<Keeping["keep"]>(undefined, KEEP, [71, 51, undefined], [84, undefined, 1]),
    fc.option(fc.integer({ min: 2, max: 4 }), { nil: undefined }),
    fc.option(fc.integer({ min: 1, max: 40 }), { nil: undefined }),
  )
  .map(([keep, runs, dwellDays]): Keeping => ({
    ...(keep && { keep }),
    ...(runs !== undefined && { runs }),
    ...(dwellDays !== undefined && { dwellDays }),
  }));
const anyScore = fc.integer({ min: 40, max: 100 });
const scores = fc.array(anyScore, { minLength: 1, maxLength: 12 });

/** The tiers of one customer over runs, thirty days apart unless said otherwise. */
const followed = (scheme: Scheme, given: readonly number[], days = 30) => {
  const { add } = recorder(scheme);
  return given.map((score, at) => {
    const run = runOf(String(at), {
      asOf: DAY + at * days,
      when: DAY + at * days,
      base: at === 0 ? null : String(at - 1),
    });
    const snapshot = add(run, graded(scheme, { c: { a: score } }, { asOf: DAY + at * days }));
    return { tier: snapshot.customers.get("c")?.tier ?? null, avoided: snapshot.avoided };
  });
};
const tiersOf = (scheme: Scheme, given: readonly number[], days?: number) =>
  followed(scheme, given, days).map(({ tier: one }) => one);

test("a scheme that says nothing of it gives what the rules give", () => {
  fc.assert(
    fc.property(scores, (given) => {
      expect(tiersOf(card(), given)).toEqual(given.map(plainTier));
    }),
  );
});

test("a band never keeps more than one tier above what the rules give, and never gives more than was had or earned", () => {
  fc.assert(
    fc.property(anyKeeping, fc.constantFrom(...TIERS), anyScore, (keeping, was, score) => {
      const scheme = card({ ...keeping, keep: keeping.keep ?? KEEP });
      const found = settle(scheme, earned(scheme, score), had(was), DAY);
      const at = (key: string | null): number => TIERS.indexOf(key ?? "");
      const plain = at(plainTier(score));
      expect(at(found.tier)).toBeGreaterThanOrEqual(Math.min(at(was), plain));
      expect(at(found.tier)).toBeLessThanOrEqual(Math.max(at(was), plain));
      if (found.held?.code === "in-band") expect(plain - at(found.tier)).toBe(1);
    }),
  );
});

test("settling what is settled changes nothing", () => {
  fc.assert(
    fc.property(anyKeeping, fc.constantFrom(...TIERS), anyScore, (keeping, was, score) => {
      const scheme = card(keeping);
      const once = settle(scheme, earned(scheme, score), had(was), DAY);
      expect(
        settle(scheme, { ...earned(scheme, score), tier: once.tier }, had(was), DAY).tier,
      ).toBe(once.tier);
    }),
  );
});

test("a steady score ends at the tier that the rules give, after so many runs", () => {
  fc.assert(
    fc.property(
      scores,
      anyScore,
      fc.integer({ min: 2, max: 4 }),
      fc.boolean(),
      (before, score, runs, bands) => {
        const scheme = card({ runs, ...(bands && { keep: KEEP }) });
        const steady = Array.from({ length: runs }, () => score);
        expect(tiersOf(scheme, [...before, ...steady]).at(-1)).toBe(plainTier(score));
      },
    ),
  );
});

test("inside the band there is no going to and fro", () => {
  const inside = fc.array(
    fc.integer({ min: 80, max: 95 }).filter((score) => score !== 83),
    {
      minLength: 1,
      maxLength: 10,
    },
  );
  fc.assert(
    fc.property(inside, (given) => {
      expect(new Set(tiersOf(banded, [90, ...given])).size).toBe(1);
    }),
  );
});

test("what was avoided is counted: a fall and a rise that nobody had to go through", () => {
  const given = [90, 82, 90, 82, 82, 90];
  expect(followed(banded, given).at(-1)?.avoided).toBe(2);
});

test("a scheme holds tiers where it says how", () => {
  expect([card(), banded, card({ runs: 2 })].map(holdsTiers)).toEqual([false, true, true]);
});

test("a scheme without a score holds tiers by runs", () => {
  const scheme = minimal({
    inputs: [input("a")],
    method: table([
      { when: { a: ">= 5" }, tier: "A", from },
      { when: {}, tier: "C", from },
    ]),
    more: { hysteresis: { runs: 2, from } },
  });
  expect(tiersOf(scheme, [9, 1, 9, 1, 1])).toEqual(["A", "A", "A", "A", "C"]);
});
