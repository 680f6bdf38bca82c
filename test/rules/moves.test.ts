import type { Method, Scheme } from "../../src/rules";
import { explained } from "./graded";
import { from, input, minimal, part, table, tier } from "./minimal";
import { alone, args, inputs, models, portion, ranked, size, together } from "./questions";

const label = { zh: "测试", en: "test" };
const asOf = "2026-01-31";

const decided = (rules: Parameters<typeof table>[0], more: Partial<Scheme> = {}): Scheme =>
  minimal({ inputs, arguments: args, method: table(rules), more });

test("a share tells the value that reaches it as the total moves along", () => {
  const scheme = decided(
    [
      { when: { portion: ">= 0.5" }, tier: "A", from },
      { when: {}, tier: "B", from },
    ],
    { derived: [portion], scope: "column" },
  );
  const given = [50, 30, 20].map((c) => ({ c }));
  expect(explained(scheme, given, 1).better?.steps).toEqual([
    {
      input: "c",
      to: 70,
      by: 40,
      rises: true,
      inclusive: true,
      via: { input: "portion", to: 0.5 },
    },
  ]);
});

const bySize = (scheme: Scheme): Scheme =>
  decided(
    [
      { when: { size: '"small"' }, tier: "B", from },
      { when: {}, tier: "A", from },
    ],
    { parts: [part("size", scheme)] },
  );

test("a part's own input is a step, the nearest of both directions", () => {
  const split = minimal({
    inputs: [input("e")],
    tiers: ["big", "small"],
    method: table([
      { when: { e: "[0..1],[5..9]" }, tier: "big", from },
      { when: {}, tier: "small", from },
    ]),
  });
  const steps = (e: number) => explained(bySize(split), [{ e }], 0).better?.steps;
  expect(steps(4)).toMatchObject([{ input: "e", to: 5, by: 1, rises: true }]);
  expect(steps(2)).toMatchObject([{ input: "e", to: 1, by: -1, rises: false }]);
});

test("a part's inputs are steps of the whole, also through what it derives", () => {
  const { better, worse } = explained(bySize(size), [{ a: 10, e: 4 }], 0);
  expect(better).toMatchObject({
    tier: 0,
    steps: [
      { input: "a", to: 12, by: 2 },
      { input: "e", to: 5, by: 1 },
    ],
  });
  expect(worse).toBeNull();
});

test("a part that needs the population is a step itself, asked for or taken", () => {
  const more: Partial<Scheme> = { parts: [part("ranked", ranked)], scope: "column" };
  const asking = decided(
    [
      { when: { ranked: '"top"' }, tier: "A", from },
      { when: {}, tier: "B", from },
    ],
    more,
  );
  const given = [{ b: 9 }, { b: 5 }, { b: 1 }];
  expect(explained(asking, given, 2).better).toEqual({
    tier: 0,
    steps: [{ input: "ranked", to: "top", inclusive: true }],
  });
  const renamed = { ...ranked, tiers: [tier("A"), tier("B")] };
  const taken = decided([{ when: {}, take: "ranked", from }], {
    parts: [
      part("ranked", {
        ...renamed,
        method: { ...(ranked.method as Method & { kind: "rank" }), tiers: ["A", "B"] },
      }),
    ],
    scope: "column",
  });
  expect(explained(taken, given, 2).better).toMatchObject({
    tier: 0,
    steps: [{ input: "ranked", to: "A" }],
  });
});

test("an input that such a part reads is no step, since the part would move with it", () => {
  const scheme = decided(
    [
      { when: { ranked: '"top"', b: "< 6" }, tier: "A", from },
      { when: {}, tier: "B", from },
    ],
    { parts: [part("ranked", ranked)], scope: "column" },
  );
  const given = [{ b: 9 }, { b: 7 }, { b: 1 }];
  expect(explained(scheme, given, 0).better).toBeNull();
});

test("a model that needs the population stays as it is", () => {
  const over = together.flatMap(({ key, derived = [] }) => (key === "over" ? derived : []));
  const scheme = decided(
    [
      { when: { over: "> 0", flag: "true" }, tier: "A", from },
      { when: { over: "> 0" }, tier: "B", from },
      { when: {}, tier: "C", from },
    ],
    { derived: over, scope: "column" },
  );
  const given = [
    { b: 9, flag: false },
    { b: 1, flag: false },
  ];
  expect(explained(scheme, given, 0, { models })).toMatchObject({
    tier: 1,
    better: { tier: 0, steps: [{ input: "flag", to: true }] },
  });
});

test("what has happened on the eve already is not told to happen on a day", () => {
  const begin = alone.flatMap(({ key, derived = [] }) => (key === "running" ? derived : []));
  const since = { kind: "monthsSince", key: "since", label, from, of: "day" } as const;
  const rules = (days: string) =>
    decided(
      [
        { when: { since: "<= 3", running: days }, tier: "A", from },
        { when: {}, tier: "B", from },
      ],
      { derived: [...begin, since] },
    );
  const onDay = (days: string, date: string) =>
    explained(rules(days), [{ day: date }], 0, { asOf }).better?.steps.filter(
      ({ on }) => on !== undefined,
    );
  // By 28 May three months are over; the hundredth day of the cycle, 7 April, nobody looks for.
  expect(onDay(">= 100", "2026-02-28") ?? []).toEqual([]);
});

test("a row that is let in is compared with those who are in already", () => {
  const entry = minimal({
    inputs: [input("flag", "boolean")],
    tiers: ["in", "out"],
    method: table([
      { when: { flag: "true" }, tier: "in", from },
      { when: {}, tier: "out", from },
    ]),
  });
  const scheme = decided(
    [
      { when: { place: ">= 100" }, tier: "A", from },
      { when: { place: ">= 50" }, tier: "B", from },
      { when: {}, tier: "C", from },
    ],
    {
      scope: "column",
      derived: [{ kind: "percentile", key: "place", label, from, of: "a" }],
      tiers: [tier("A"), tier("B"), tier("C"), tier("out", true)],
      precondition: { scheme: entry, passes: ["in"], otherwise: "out", from },
    },
  );
  const given = [
    { a: 9, flag: true },
    { a: 5, flag: false },
    { a: 1, flag: true },
  ];
  expect(explained(scheme, given, 1).better).toMatchObject({
    tier: 1,
    steps: [{ input: "flag", to: true }],
  });
});

test("a precondition that was skipped stays skipped while other columns are tried", () => {
  const entry = minimal({
    inputs: [input("flag", "boolean")],
    tiers: ["in", "out"],
    method: table([
      { when: { flag: "true" }, tier: "in", from },
      { when: { flag: "false" }, tier: "out", from },
    ]),
  });
  const no = { blank: { value: false, from } } as const;
  const scheme = {
    ...decided(
      [
        { when: { a: ">= 6" }, tier: "A", from },
        { when: { flag: "true" }, tier: "A", from },
        { when: {}, tier: "C", from },
      ],
      { precondition: { scheme: entry, passes: ["in"], otherwise: "C", from } },
    ),
    inputs: [input("a"), input("flag", "boolean", no)],
  };
  expect(explained(scheme, [{ a: 1 }], 0).better?.steps).toMatchObject([
    { input: "a", to: 6 },
    { input: "flag", to: true },
  ]);
});

test("what leads is overtaken at the value of its rival, or reaches what is asked at least", () => {
  const scheme = decided(
    [
      { when: { leader: '"b"' }, tier: "A", from },
      { when: { leader: "null" }, tier: "C", from },
      { when: {}, tier: "B", from },
    ],
    { derived: [{ kind: "leading", key: "leader", label, from, of: ["a", "b"], atLeast: 5 }] },
  );
  expect(explained(scheme, [{ a: 8, b: 6 }], 0).better?.steps).toMatchObject([
    { input: "a", to: 6, by: -2, rises: false, inclusive: false },
    { input: "b", to: 8, by: 2, rises: true, inclusive: false },
  ]);
  expect(explained(scheme, [{ a: 3, b: 4 }], 0).better).toMatchObject({
    tier: 1,
    steps: [{ input: "a", to: 5, by: 2, rises: true, inclusive: true }],
  });
});

test("a blank is told the side of the boundary that would do", () => {
  const scheme = decided([
    { when: { a: "< 6" }, tier: "A", from },
    { when: { flag: "true" }, tier: "B", from },
    { when: { a: ">= 6" }, tier: "C", from },
  ]);
  const none = { blank: { value: null, from } } as const;
  const known = { ...scheme, inputs: [input("a", "number", none), input("flag", "boolean")] };
  expect(explained(known, [{ a: null, flag: true }], 0).better?.steps).toEqual([
    { input: "a", to: 6, rises: false, inclusive: false },
  ]);
  const below = decided([
    { when: { a: ">= 6" }, tier: "C", from },
    { when: { a: "not(null)" }, tier: "A", from },
    { when: {}, tier: "B", from },
  ]);
  const either = { ...below, inputs: known.inputs };
  const { better, worse } = explained(either, [{ a: null, flag: true }], 0);
  expect(better?.steps).toEqual([{ input: "a", to: 6, rises: false, inclusive: false }]);
  expect(worse?.steps).toEqual([{ input: "a", to: 6, rises: true, inclusive: true }]);
});
