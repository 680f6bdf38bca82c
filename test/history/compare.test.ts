import fc from "fast-check";
import {
  causeOf,
  compareRuns,
  customersBehind,
  DIRECTIONS,
  flowsOf,
  netOf,
  sumOf,
  type Comparison,
  type Tally,
} from "../../src/history";
import type { Scheme } from "../../src/rules";
import type { TestRow } from "../rules/columns";
import { from, input, minimal, table } from "../rules/minimal";
import { alone, models, row, rulesOf, schemeOf, tiersGiven, together } from "../rules/questions";
import { DAY, graded, runOf, snapshotOf } from "./runs";

const bySize = (bound: number): Scheme =>
  minimal({
    inputs: [input("a")],
    method: table([
      { when: { a: `>= ${bound}` }, tier: "A", from },
      { when: { a: ">= 5" }, tier: "B", from },
      { when: {}, tier: "C", from },
    ]),
  });

interface Stage {
  readonly scheme: Scheme;
  readonly data: Readonly<Record<string, TestRow>>;
  readonly asOf?: number;
  readonly rules?: string;
}

const compared = (before: Stage, after: Stage): Comparison => {
  const snapshot = ({ scheme, data, asOf = DAY, rules = "r0" }: Stage, id: string) =>
    snapshotOf(runOf(id, { asOf, rules }), graded(scheme, data, { asOf, models }));
  const rules = ({ scheme }: Stage) => ({ scheme, arguments: {}, models });
  const found = compareRuns(snapshot(before, "1"), snapshot(after, "2"), {
    before: rules(before),
    after: rules(after),
  });
  if (!found.ok) throw new Error(found.problem.code);
  return found.value;
};

const cell = ({ places, counts }: Tally, one: string, other: string): number =>
  counts[places.indexOf(one)]?.[places.indexOf(other)] ?? NaN;

const january = {
  scheme: bySize(20),
  data: { c1: { a: 10 }, c2: { a: 30 }, c3: { a: 1 }, c5: { a: 9 } },
};
const february = {
  scheme: bySize(10),
  data: { c1: { a: 10 }, c2: { a: 6 }, c3: { a: 1 }, c4: { a: 25 } },
  rules: "r1",
};
const found = compared(january, february);

test("tells who went from where to where, new and gone customers with them", () => {
  const { migration } = found;
  expect(cell(migration, "B", "A")).toBe(1);
  expect(cell(migration, "A", "B")).toBe(1);
  expect(cell(migration, "C", "C")).toBe(1);
  expect(cell(migration, "-", "A")).toBe(1);
  expect(cell(migration, "B", "-")).toBe(1);
});

test("names the customers behind a cell", () => {
  expect(customersBehind(found, "B", "A").map(({ key }) => key)).toEqual(["c1"]);
});

test("tells what the data and what the rules have done", () => {
  expect(cell(found.split.rules, "B", "A")).toBe(1);
  expect(cell(found.split.data, "B", "A")).toBe(0);
  expect(cell(found.split.data, "A", "B")).toBe(1);
  expect(cell(found.split.rules, "A", "B")).toBe(0);
});

test.each([
  ["c1", "rules"],
  ["c2", "data"],
  ["c3", "none"],
  ["c4", "data"],
])("says what moved customer %s: %s", (key, cause) => {
  const moved = found.customers.find((one) => one.key === key);
  expect(moved && causeOf(moved)).toBe(cause);
});

test("where either change would have been enough, the interaction takes back what was counted twice", () => {
  const one = compared(
    { scheme: bySize(20), data: { c: { a: 15 } } },
    { scheme: bySize(12), data: { c: { a: 40 } }, rules: "r1" },
  );
  expect(
    [one.split.data, one.split.rules, one.split.interaction].map((part) => cell(part, "B", "A")),
  ).toEqual([1, 1, -1]);
  expect(one.customers.map(causeOf)).toEqual(["either"]);
});

test("where only both together were enough, all of it is interaction", () => {
  const one = compared(
    { scheme: bySize(20), data: { c: { a: 10 } } },
    { scheme: bySize(15), data: { c: { a: 16 } }, rules: "r1" },
  );
  expect(
    [one.split.data, one.split.rules, one.split.interaction].map((part) => cell(part, "B", "A")),
  ).toEqual([0, 0, 1]);
  expect(one.customers.map(causeOf)).toEqual(["both"]);
});

test("the same rules have done nothing", () => {
  const { rules } = compared(january, { ...february, scheme: january.scheme, rules: "r0" }).split;
  expect(rules.counts.flat().every((count) => count === 0)).toBe(true);
});

test("time that went by counts among the data", () => {
  const scheme = minimal({
    inputs: [input("day", "date")],
    derived: [{ kind: "daysSince", key: "age", label: { zh: "", en: "age" }, from, of: "day" }],
    method: table([
      { when: { age: "<= 30" }, tier: "A", from },
      { when: {}, tier: "B", from },
    ]),
  });
  const data = { c: { day: "2026-01-10" } };
  const { split } = compared({ scheme, data }, { scheme, data, asOf: DAY + 28 });
  expect(cell(split.data, "A", "B")).toBe(1);
});

test("flows are told by count and by value, in hundredths", () => {
  const { by, net } = flowsOf(found.migration, february.scheme);
  expect(by.up).toEqual({ count: 1, value: 1000 });
  expect(by.down).toEqual({ count: 1, value: 600 });
  expect(by.new).toEqual({ count: 1, value: 2500 });
  expect(by.gone).toEqual({ count: 1, value: 900 });
  expect(net.find(({ place }) => place === "A")).toMatchObject({ count: 1 });
});

test("runs of different schemes are not compared", () => {
  const customers = graded(january.scheme, january.data);
  const rules = { scheme: january.scheme, arguments: {}, models };
  expect(
    compareRuns(
      snapshotOf(runOf("1"), customers),
      snapshotOf(runOf("2", { scheme: "other" }), customers),
      { before: rules, after: rules },
    ),
  ).toEqual({ ok: false, problem: { code: "other-schemes", before: "test", after: "other" } });
});

const population = fc.dictionary(fc.constantFrom("k", "l", "m", "n", "o"), row, {
  noNullPrototype: true,
  minKeys: 1,
});
const anyRules = fc
  .tuple(rulesOf([...alone, ...together]), tiersGiven, fc.boolean())
  .map(([asked, given, guarded]) => schemeOf(asked, given, guarded));

test("data, rules and interaction add up exactly, cell by cell and flow by flow, whatever data and rules are", () => {
  fc.assert(
    fc.property(
      anyRules,
      anyRules,
      population,
      population,
      fc.integer({ min: 0, max: 60 }),
      (one, other, then, now, later) => {
        const { split, migration } = compared(
          { scheme: one, data: then },
          { scheme: other, data: now, asOf: DAY + later, rules: "r1" },
        );
        const { total, data, rules, interaction, held } = split;
        const sum = sumOf([
          [1, data],
          [1, rules],
          [1, interaction],
          [1, held],
        ]);
        expect(sum).toEqual(total);
        const parts = [data, rules, interaction, held].map((part) => flowsOf(part, other));
        const whole = flowsOf(total, other);
        for (const direction of DIRECTIONS)
          for (const field of ["count", "value"] as const)
            expect(parts.reduce((all, { by }) => all + by[direction][field], 0)).toBe(
              whole.by[direction][field],
            );
        for (const place of migration.places) {
          const gain = [data, rules, interaction, held].map((part) => netOf(part, place));
          expect(gain.reduce((all, { count }) => all + count, 0)).toBe(
            netOf(migration, place).count,
          );
          expect(gain.reduce((all, { value }) => all + value, 0)).toBe(
            netOf(migration, place).value,
          );
        }
      },
    ),
  );
});

test("every customer of either run stands in one cell of the migration", () => {
  fc.assert(
    fc.property(anyRules, population, population, (scheme, then, now) => {
      const { migration } = compared({ scheme, data: then }, { scheme, data: now });
      const all = new Set([...Object.keys(then), ...Object.keys(now)]).size;
      expect(migration.counts.flat().reduce((sum, count) => sum + count, 0)).toBe(all);
    }),
  );
});

test("what holds customers in their tiers is a part of its own, and all parts still add up", () => {
  const kept = fc.array(fc.constantFrom("A", "B", "C"), { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(
      anyRules,
      anyRules,
      population,
      population,
      kept,
      kept,
      (one, other, then, now, k, l) => {
        const held = (scheme: Scheme, data: typeof then, tiers: readonly string[], id: string) =>
          snapshotOf(
            runOf(id, { rules: id }),
            new Map(
              [...graded(scheme, data, { models })].map(([key, state], at) => [
                key,
                { ...state, tier: tiers[at] ?? null },
              ]),
            ),
          );
        const found = compareRuns(held(one, then, k, "1"), held(other, now, l, "2"), {
          before: { scheme: one, arguments: {}, models },
          after: { scheme: other, arguments: {}, models },
        });
        if (!found.ok) throw new Error(found.problem.code);
        const { total, data, rules, interaction, held: hold } = found.value.split;
        expect(
          sumOf([
            [1, data],
            [1, rules],
            [1, interaction],
            [1, hold],
          ]),
        ).toEqual(total);
      },
    ),
  );
});
