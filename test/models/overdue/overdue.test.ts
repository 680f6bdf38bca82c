import fc from "fast-check";
import { overdue, type OverdueOptions, type RhythmOfCustomer } from "../../../src/models";

const occasionsOf = (days: Readonly<Record<string, readonly number[]>>, asOf: number) => {
  const customers = Object.keys(days);
  const starts = [0];
  for (const name of customers) starts.push(starts.at(-1)! + days[name]!.length);
  return {
    customers,
    starts: Uint32Array.from(starts),
    days: Float64Array.from(customers.flatMap((name) => days[name]!)),
    asOf,
  };
};

const told = (
  days: readonly number[],
  asOf: number,
  options: OverdueOptions = {},
): RhythmOfCustomer => {
  const answer = overdue(occasionsOf({ one: days }, asOf), options);
  if (!answer.ok) throw new Error(answer.problem.code);
  return answer.value.customers[0]!;
};

const monthly = [1000, 1030, 1060, 1090, 1120];

test("his own mean, median, spread and days since the last", () => {
  const one = told([1000, 1010, 1030, 1060], 1075);
  expect([one.mean, one.median, one.deviation, one.since, one.last, one.purchases]).toEqual([
    20, 20, 10, 15, 1060, 4,
  ]);
  expect(one.dueOn).toBe(1080);
});

test.each([
  [1140, "in-time", 0],
  [1151, "due", 0],
  [1170, "overdue", 15],
] as const)(
  "who buys every 30 days, last on day 1120, is on day %s %s by %s days",
  (asOf, standing, by) => {
    const one = told(monthly, asOf);
    expect([one.standing, one.overdueBy]).toEqual([standing, by]);
  },
);

test("who buys like clockwork is given a tenth of his rhythm as spread: the limit is that of a Gamma distribution of shape 100", () =>
  // The 95 % point of a Gamma distribution of shape 100 and mean 30 is 0.15 × the 95 % point of chi-squared with 200 degrees of freedom, 233.994.
  expect(told(monthly, 1125).limit).toBeCloseTo(0.15 * 233.9943, 3));

test("of 20 pauses and more they are counted", () => {
  const days = [0];
  for (let pause = 1; pause <= 20; pause++) days.push(days.at(-1)! + pause);
  const one = told(
    days.map((day) => day + 1000),
    1210 + 25,
  );
  // Type 7: place 0.95 × 19 = 18.05 from the first.
  expect([one.rule, one.limit]).toEqual(["counted", expect.closeTo(19.05, 9)]);
  expect(one.chance).toBeCloseTo(1 / 21, 12);
  expect([one.standing, one.overdueBy]).toEqual(["overdue", 6]);
});

test("the longer the pause, the more unusual", () =>
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 3, maxLength: 30 }),
      fc.nat(300),
      fc.nat(300),
      (pauses, one, other) => {
        const days = [1000];
        for (const pause of pauses) days.push(days.at(-1)! + pause);
        const [less, more] = [Math.min(one, other), Math.max(one, other)].map((since) =>
          told(days, days.at(-1)! + since),
        );
        expect(more!.chance).toBeLessThanOrEqual(less!.chance + 1e-12);
        expect(more!.overdueBy).toBeGreaterThanOrEqual(less!.overdueBy);
      },
    ),
  ));

test("the overdue come first, the most unusual before all; who bought too seldom is told apart", () => {
  const answer = overdue(
    occasionsOf(
      {
        calm: monthly,
        late: [1000, 1007, 1014, 1021],
        lateish: [1000, 1040, 1080, 1085],
        new: [1120],
        twice: [1100, 1120],
      },
      1130,
    ),
  );
  if (!answer.ok) throw new Error(answer.problem.code);
  const { customers, tooFew } = answer.value;
  expect(customers.map(({ customer, standing }) => [customer, standing])).toEqual([
    [1, "overdue"],
    [2, "due"],
    [0, "in-time"],
  ]);
  expect(tooFew).toEqual([
    { customer: 3, purchases: 1 },
    { customer: 4, purchases: 2 },
  ]);
});

test("purchases after the day are not looked at", () => {
  expect(told([...monthly, 1400], 1400, { asOf: 1130 }).last).toBe(1120);
});

test.each<[string, Readonly<Record<string, readonly number[]>>, OverdueOptions, object]>([
  ["nobody", {}, {}, { code: "no-purchases" }],
  ["nobody yet", { one: monthly }, { asOf: 5 }, { code: "no-purchases" }],
  ["no share", { one: monthly }, { share: 1 }, { code: "bad-share", got: 1 }],
  ["a rhythm of one pause", { one: monthly }, { least: 2 }, { code: "bad-least", got: 2, min: 3 }],
])("%s: a reason", (_, days, options, problem) =>
  expect(overdue(occasionsOf(days, 1130), options)).toEqual({ ok: false, problem }),
);

test("a customer alone with one purchase is too few, not an error", () => {
  const answer = overdue(occasionsOf({ one: [1000] }, 1130));
  expect(answer.ok && [answer.value.customers, answer.value.tooFew]).toEqual([
    [],
    [{ customer: 0, purchases: 1 }],
  ]);
});
