import {
  bgNbdOf,
  checkHoldout,
  fitBuying,
  historiesOf,
  holdoutOf,
  occasionsOf,
  track,
} from "../../../src/models";
import { day, purchasesOf } from "../purchases/purchases";
import { cdnowPurchases, withReference } from "../reference";

const occasions = occasionsOf(
  purchasesOf([
    ["A", "2026-01-05", 10],
    ["A", "2026-01-12", 10],
    ["A", "2026-01-26", 10],
    ["B", "2026-01-06", 10],
    ["C", "2026-02-02", 10],
  ]),
  { asOf: day("2026-02-09") },
);
const until = day("2026-01-18");
const histories = historiesOf(occasions, { unit: "week", until });
/** A model by which everybody buys once a week. */
const weekly = { purchases: (time: number) => time };

test("predictions are held against what was bought, by the repeats before", () => {
  const holdout = holdoutOf(occasions, histories);
  const found = checkHoldout(weekly, histories, holdout);
  const weeks = 22 / 7;
  expect([...found.predicted]).toEqual([weeks, weeks]);
  expect([found.actualTotal, found.predictedTotal]).toEqual([1, 2 * weeks]);
  expect(found.meanError).toBeCloseTo((weeks - 1 + weeks) / 2, 12);
  expect(found.rootError).toBeCloseTo(Math.sqrt(((weeks - 1) ** 2 + weeks ** 2) / 2), 12);
  expect(found.byRepeats).toEqual([
    { repeats: 0, orMore: false, customers: 1, actual: 0, predicted: weeks },
    { repeats: 1, orMore: false, customers: 1, actual: 1, predicted: weeks },
  ]);
});

test("all who bought seven times or more are one row", () => {
  const often = { ...histories, repeats: Float64Array.of(7, 12) };
  expect(checkHoldout(weekly, often, holdoutOf(occasions, histories)).byRepeats).toMatchObject([
    { repeats: 7, orMore: true, customers: 2 },
  ]);
});

test("tracking adds up repeat purchases week by week, of the customers that the model knows", () => {
  const points = track(weekly, occasions, histories);
  expect(points.map(({ actual }) => actual)).toEqual([0, 1, 1, 2, 2]);
  expect(points.map(({ fitted }) => fitted)).toEqual([true, true, false, false, false]);
  expect(points[0]).toMatchObject({ until: day("2026-01-11"), predicted: 6 / 7 + 5 / 7 });
});

test("nobody to track is no points", () =>
  expect(
    track(weekly, occasionsOf(purchasesOf([])), { ...histories, customers: new Uint32Array(0) }),
  ).toEqual([]));

withReference("CDNOW, 39 weeks and the 39 after them", () => {
  const all = occasionsOf(cdnowPurchases());
  const known = historiesOf(all, { unit: "week", until: day("1997-09-30") });
  const fit = fitBuying("bg-nbd", known);
  if (!fit.ok) throw new Error(fit.problem.code);

  test("the weeks that were fitted are tracked to within 2 %", () => {
    const points = track(fit.value, all, known);
    const last = points.filter(({ fitted }) => fitted).at(-1)!;
    expect(Math.abs(last.predicted / last.actual - 1)).toBeLessThan(0.02);
  });

  test("the whole track of 78 weeks ends within 10 %", () => {
    const last = track(fit.value, all, known).at(-1)!;
    expect(Math.abs(last.predicted / last.actual - 1)).toBeLessThan(0.1);
  });

  test("those who bought more before are expected to, and do, buy more afterwards", () => {
    const { byRepeats } = checkHoldout(fit.value, known, holdoutOf(all, known));
    expect(byRepeats).toHaveLength(8);
    for (let k = 1; k < 8; k++) {
      expect(byRepeats[k]!.actual).toBeGreaterThan(byRepeats[k - 1]!.actual);
      expect(byRepeats[k]!.predicted).toBeGreaterThan(byRepeats[k - 1]!.predicted);
    }
  });

  test("the expectation of new customers is the closed form of the model", () => {
    const { r = NaN, alpha = NaN, a = NaN, b = NaN } = fit.value.parameters;
    expect(fit.value.purchases(39, 0, 0, 0)).toBe(
      bgNbdOf({ r, alpha, a, b }).purchases(39, 0, 0, 0),
    );
  });
});
