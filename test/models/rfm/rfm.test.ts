import {
  occasionsOf,
  rfm,
  rfmMap,
  segmenter,
  standingsOf,
  trendOf,
  type RfmOptions,
  type Standings,
} from "../../../src/models";
import { schemeNamed } from "../../../src/schemes";
import { day } from "../purchases/purchases";
import { namedRows, rfmOrders, withReference } from "../reference";

const scheme = (() => {
  const found = schemeNamed("rfm");
  if (!found.ok) throw new Error("rfm");
  return found.value;
})();

const scored = (standings: Standings, options?: RfmOptions) => {
  const found = rfm(standings, options);
  if (!found.ok) throw new Error(found.problem.code);
  return found.value;
};
const standings = (
  recency: readonly number[],
  frequency: readonly number[],
  monetary: readonly number[],
): Standings => ({
  recency: Float64Array.from(recency),
  frequency: Float64Array.from(frequency),
  monetary: Float64Array.from(monetary),
});
const segmented = (scores: ReturnType<typeof scored>, segments: string) => {
  const sort = segmenter(scheme, { segments });
  if (!sort.ok) throw new Error(sort.problem.code);
  const { counts } = sort.value(scores);
  return Object.fromEntries(
    scheme.tiers.flatMap(({ key }, k) => (counts[k] === 0 ? [] : [[key, counts[k]]])),
  );
};

withReference("the R package rfm", () => {
  const occasions = occasionsOf(rfmOrders(), { asOf: day("2006-12-31") });
  const orders = standingsOf(occasions);
  const scores = scored(orders);

  test("thresholds", () => {
    const { recency, frequency, monetary } = scores.bins;
    const all = ({ lower, upper }: typeof recency) => [...lower, upper.at(-1)];
    [
      [all(recency), [1, 115, 181, 297.4, 482, 977]],
      [all(frequency), [1, 4, 5, 6, 8, 15]],
      [all(monetary), [12, 255.8, 382, 506.4, 666, 1489]],
    ].forEach(([found, published]) =>
      published!.forEach((each, k) => expect(found![k]).toBeCloseTo(each!, 9)),
    );
  });

  test("all 995 scores", () => {
    const golden = namedRows("rfm/golden_rfm_orders_5bins.csv");
    expect(golden.size).toBe(995);
    occasions.customers.forEach((name, k) => {
      const [recency, frequency, monetary, , , , score] = golden.get(name)!.map(Number);
      expect([orders.recency[k], orders.frequency[k], orders.monetary[k], scores.score[k]]).toEqual(
        [recency, frequency, monetary, score],
      );
    });
  });

  test("the ten segments by the intervals of its manual", () =>
    expect(segmented(scores, "ten")).toEqual({
      champions: 35,
      "potential-loyalist": 342,
      loyal: 170,
      promising: 9,
      new: 104,
      "cant-lose": 47,
      "at-risk": 28,
      "need-attention": 10,
      "about-to-sleep": 102,
      lost: 148,
    }));

  test("the segments by the intervals of its tests", () => {
    expect(segmented(scores, "wide")).toEqual({
      "about-to-sleep": 50,
      "at-risk": 86,
      champions: 158,
      lost: 111,
      loyal: 278,
      "need-attention": 35,
      others: 48,
      "potential-loyalist": 229,
    });
    const sort = segmenter(scheme, { segments: "wide" });
    if (!sort.ok) throw new Error(sort.problem.code);
    const { segments } = sort.value(scores);
    const place = scheme.tiers.findIndex(({ key }) => key === "champions");
    const sum = (column: Float64Array) =>
      column.reduce((all, each, k) => (segments[k] === place ? all + each : all), 0);
    expect([sum(orders.frequency), sum(orders.monetary)]).toEqual([1234, 120_178]);
  });

  test("fixed breaks", () => {
    const breaks = (...values: number[]) => ({ kind: "breaks" as const, breaks: values });
    const { score } = scored(orders, {
      sides: {
        recency: breaks(115, 181, 297, 482),
        frequency: breaks(4, 5, 6, 8),
        monetary: breaks(256, 382, 506, 666),
      },
    });
    expect(score.reduce((sum, each) => sum + each, 0)).toBe(329_338);
  });
});

const five = standings([50, 40, 30, 20, 10], [10, 20, 30, 40, 50], [100, 200, 300, 400, 500]);

test("the most recent, most frequent and largest customer has 555", () =>
  expect([...scored(five).score]).toEqual([111, 222, 333, 444, 555]));

test("a customer of whom something is unknown has no score, and makes nobody's bins", () => {
  const gapped = standings(
    [50, 40, NaN, 30, 20, 10],
    [10, 20, 99, 30, 40, 50],
    [100, 200, 9e9, 300, 400, 500],
  );
  const found = scored(gapped);
  expect([...found.score]).toEqual([111, 222, 0, 333, 444, 555]);
  expect(found.facts).toEqual([{ code: "without-score", rows: Uint32Array.of(2) }]);
});

test("one customer: all is equal, and there are fewer customers than bins", () => {
  const { score, facts } = scored(standings([5], [1], [10]));
  expect([...score]).toEqual([511]);
  expect(facts).toEqual([
    { code: "fewer-than-bins", customers: 1, bins: 5 },
    { code: "all-equal", side: "recency", value: 5 },
    { code: "all-equal", side: "frequency", value: 1 },
    { code: "all-equal", side: "monetary", value: 10 },
  ]);
});

test("empty bins are told by the scores that nobody has", () => {
  const { facts } = scored(
    standings(
      [1, 1, 1, 1, 9],
      [1, 1, 1, 1, 9],
      [1, 2, 3, 4, 5].map((each) => each * 100),
    ),
  );
  expect(facts).toEqual([
    { code: "empty-bins", side: "recency", scores: [2, 3, 4] },
    { code: "empty-bins", side: "frequency", scores: [2, 3, 4] },
  ]);
});

test("no customers have no scores", () => {
  const { score, facts } = scored(standings([], [], []));
  expect([[...score], facts]).toEqual([[], []]);
});

test("no bins, ten bins, half a bin and breaks that are none are problems", () => {
  for (const bins of [0, 10, 2.5])
    expect(rfm(five, { bins })).toMatchObject({ problem: { code: "out-of-range", got: bins } });
  expect(rfm(five, { sides: { recency: { kind: "breaks", breaks: [NaN] } } })).toMatchObject({
    problem: { code: "bad-cuts" },
  });
});

test("the map counts customers by R and F, with what they spend on average", () => {
  const cells = rfmMap(scored(five), five.monetary, [5, 5]);
  expect(cells).toHaveLength(25);
  expect(cells.filter(({ customers }) => customers > 0)).toEqual(
    [1, 2, 3, 4, 5].map((k) => ({ r: k, f: k, customers: 1, average: k * 100 })),
  );
});

test("the eight types are high or low on each side", () =>
  expect(segmented(scored(five), "eight")).toEqual({ "key-value": 2, "general-win-back": 3 }));

test("a scheme without the three scores makes no segments, nor does a table that there is not", () => {
  const other = schemeNamed("logistics-abc");
  if (!other.ok) throw new Error("logistics-abc");
  expect(segmenter(other.value)).toMatchObject({ problem: { code: "missing-column" } });
  expect(segmenter(scheme, { segments: "twelve" })).toMatchObject({
    problem: { code: "bad-choice-argument" },
  });
});

test("a trend says who moved, came and went", () =>
  expect(
    trendOf(
      { customers: ["a", "b", "c", "d"], segments: Int32Array.of(0, 1, 1, -1) },
      { customers: ["b", "a", "e"], segments: Int32Array.of(0, 0, 1) },
      2,
    ),
  ).toEqual({
    moves: [
      [1, 0],
      [1, 0],
    ],
    come: [0, 1],
    gone: [0, 1],
    before: [1, 2],
    after: [2, 1],
  }));
