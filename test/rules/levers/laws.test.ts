import fc from "fast-check";

import { compile, leversOf, mayBe, withLevers, type Lever, type Scheme } from "../../../src/rules";
import { schemes } from "../../../src/schemes";
import { verify } from "../../../src/verify";
import { models } from "../../../src/workbook/models";

const moving = schemes.filter((scheme) => leversOf(scheme).length > 0);

const named = (id: string): Scheme => schemes.find((scheme) => scheme.id === id) as Scheme;

/** A number that a lever may be moved to, out of a fraction of the way that it has. */
const somewhere = (lever: Lever, fraction: number): number => {
  const { limits, sweep } = lever;
  const room = Math.max(1, Math.abs(lever.value));
  const low = Math.max(limits.low, Math.min(sweep.min, lever.value) - room);
  const high = Math.min(limits.high, Math.max(sweep.max, lever.value) + room);
  const value = Number((low + (high - low) * fraction).toPrecision(6));
  return mayBe(lever, value) ? value : lever.value;
};

const asked = fc
  .record({
    id: fc.constantFrom(...moving.map(({ id }) => id)),
    picks: fc.array(fc.tuple(fc.nat(), fc.double({ min: 0, max: 1, noNaN: true })), {
      minLength: 1,
      maxLength: 6,
    }),
  })
  .map(({ id, picks }) => {
    const scheme = named(id);
    const levers = leversOf(scheme);
    const values = new Map(
      picks.map(([index, fraction]): [string, number] => {
        const lever = levers[index % levers.length] as Lever;
        return [lever.id, somewhere(lever, fraction)];
      }),
    );
    return { id, values };
  });

const HOLES = new Set(["gap", "more-gaps", "overlap", "more-overlaps", "left-out"]);

/** Where rows leave values out or take them twice, by place: what figures must not make. */
const holes = (scheme: Scheme): readonly string[] =>
  verify(scheme)
    .filter(({ code }) => HOLES.has(code) || code.startsWith("cut"))
    .map(({ code, path }) => `${code} ${path.join("/")}`)
    .sort();

test("whatever figures are moved to, the scheme still compiles", () => {
  fc.assert(
    fc.property(asked, ({ id, values }) => {
      const scheme = named(id);
      compile(withLevers(scheme, values).scheme, { models });
    }),
    { numRuns: 200 },
  );
});

test("a part of a whole that is moved to many decimals leaves the others as many", () => {
  const values = new Map([["method/cases/0/shares/0/share", 0.0000147285]]);
  const moved = withLevers(named("commission-split"), values);
  expect(moved.refused).toEqual([]);
  expect(() => compile(moved.scheme, { models })).not.toThrow();
});

test("moving figures opens no gap and makes no overlap", () => {
  fc.assert(
    fc.property(asked, ({ id, values }) => {
      const scheme = named(id);
      expect(holes(withLevers(scheme, values).scheme)).toEqual(holes(scheme));
    }),
    { numRuns: 150 },
  );
});

test("figures keep their ids, and have the values that they were given", () => {
  fc.assert(
    fc.property(asked, ({ id, values }) => {
      const scheme = named(id);
      const moved = withLevers(scheme, values);
      const now = new Map(leversOf(moved.scheme).map(({ id, value }) => [id, value]));
      expect([...now.keys()]).toEqual(leversOf(scheme).map(({ id }) => id));
      for (const [id, value] of moved.values) expect(now.get(id)).toBe(value);
    }),
    { numRuns: 200 },
  );
});

test("the values that figures have already change nothing", () => {
  for (const scheme of schemes) {
    const same = new Map(leversOf(scheme).map(({ id, value }) => [id, value]));
    expect(withLevers(scheme, same).scheme).toBe(scheme);
  }
});

test("what is moved back is as it was", () => {
  fc.assert(
    fc.property(asked, ({ id, values }) => {
      const scheme = named(id);
      const moved = withLevers(scheme, values);
      const before = new Map(leversOf(scheme).map(({ id, value }) => [id, value]));
      const back = new Map([...moved.values.keys()].map((id) => [id, before.get(id) ?? NaN]));
      expect(withLevers(moved.scheme, back).scheme).toEqual(scheme);
    }),
    { numRuns: 200 },
  );
});

test("weights that add up to a whole still do", () => {
  fc.assert(
    fc.property(asked, ({ id, values }) => {
      const scheme = named(id);
      const { scheme: moved, off } = withLevers(scheme, values);
      const sums = verify(moved).filter(({ code }) => /sum/.test(code));
      if (off.length === 0) expect(sums).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test("a slider goes no further than its figure may be moved, and its value lies on a step", () => {
  for (const lever of schemes.flatMap((scheme) => leversOf(scheme))) {
    const { min, max, step } = lever.sweep;
    for (const end of [min, max])
      if (min < max) expect([lever.id, mayBe(lever, end)]).toEqual([lever.id, true]);
    expect(min).toBeLessThanOrEqual(lever.value);
    expect(max).toBeGreaterThanOrEqual(lever.value);
    const steps = (lever.value - min) / step;
    expect(Math.abs(steps - Math.round(steps))).toBeLessThan(1e-4);
  }
});
