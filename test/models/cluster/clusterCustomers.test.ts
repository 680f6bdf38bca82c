import fc from "fast-check";
import {
  clusterCustomers,
  type Clustering,
  type ClusterOptions,
  type CustomerColumn,
} from "../../../src/models";
import { shuffled } from "../questions";
import { tableOf, withReference } from "../reference";

const columnsOf = (...columns: readonly (readonly number[])[]): CustomerColumn[] =>
  columns.map((values, k) => ({ name: `x${String(k + 1)}`, values: Float64Array.from(values) }));

const found = (columns: readonly CustomerColumn[], options: ClusterOptions = {}): Clustering => {
  const answer = clusterCustomers(columns, options);
  if (!answer.ok) throw new Error(JSON.stringify(answer.problem));
  return answer.value;
};

const codes = ({ notes }: Clustering): string[] => notes.map(({ code }) => code);

const amounts = [500, 480, 520, 100, 105, 95, 5, 6, 4];
const orders = [50, 48, 52, 12, 13, 11, 1, 2, 1];

withReference("Wholesale customers", () => {
  const table = tableOf("wholesale/wholesale_customers.csv");
  const names = ["Fresh", "Milk", "Grocery", "Frozen", "Detergents_Paper", "Delicassen"];
  const columns = names.map((name) => ({ name, values: table.get(name)! }));
  const five = found(columns, { k: 5 });

  test("means and standard deviations", () => {
    const means = [12000.29773, 5796.265909, 7951.277273, 3071.931818, 2881.493182, 1524.870455];
    const deviations = [12647.33, 7380.377, 9503.163, 4854.673, 4767.854, 2820.106];
    five.columns.forEach(({ mean, deviation }, k) => {
      expect(Math.abs(mean - means[k]!)).toBeLessThan(1e-5);
      expect(Math.abs(deviation - deviations[k]!)).toBeLessThan(5e-3);
    });
  });

  test("the components, with their shares", () => {
    const { variances, shares, loadings } = five.components;
    [2.644974, 1.702584, 0.7400648, 0.5637302, 0.2856763, 0.06297111].forEach((variance, k) =>
      expect(Math.abs(variances[k]! - variance)).toBeLessThan(1e-6),
    );
    expect(shares[0]).toBeCloseTo(0.4408289, 7);
    expect(shares[1]).toBeCloseTo(0.283764, 6);
    for (const weights of loadings) expect(Math.hypot(...weights)).toBeCloseTo(1, 12);
  });

  test.each([
    [2, 1949.348],
    [3, 1600.371],
    [4, 1309.519],
    [5, 1056.349],
    [6, 913.2836],
  ])("%s clusters by k-means have an inertia of at most %s", (k, best) =>
    expect(found(columns, { k }).inertia).toBeLessThanOrEqual(best * 1.001),
  );

  test("numbers that were tried have the same inertias, and the silhouette is best for two", () => {
    expect(five.trials.map(({ k }) => k)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(five.trials[4]!.inertia).toBeCloseTo(five.inertia, 6);
    expect(found(columns).clusters).toHaveLength(2);
  });

  test("the inertia falls from the whole to none", () => {
    expect(five.total).toBeCloseTo(6 * 439, 9);
    five.trials
      .slice(1)
      .forEach(({ inertia }, k) => expect(inertia).toBeLessThan(five.trials[k]!.inertia));
  });
});

test("three groups are three clusters, the one with the greatest average of the first column first", () => {
  const { clusterOf, clusters } = found(columnsOf(amounts, orders));
  expect([...clusterOf]).toEqual([0, 0, 0, 1, 1, 1, 2, 2, 2]);
  expect(clusters.map(({ centre }) => centre)).toEqual([
    [500, 50],
    [100, 12],
    [5, 4 / 3],
  ]);
  expect(clusters.map(({ size, share }) => [size, share])).toEqual([
    [3, 1 / 3],
    [3, 1 / 3],
    [3, 1 / 3],
  ]);
});

test.each(["kmeans", "ward", "single", "complete", "average"] as const)(
  "%s finds the three groups, too, and has a tree unless it is k-means",
  (method) => {
    const { clusterOf, tree } = found(columnsOf(amounts, orders), { method });
    expect([...clusterOf]).toEqual([0, 0, 0, 1, 1, 1, 2, 2, 2]);
    expect(tree === null).toBe(method === "kmeans");
  },
);

test("what sets a cluster apart are its averages in standard deviations of all", () => {
  const [first, middle] = found(columnsOf(amounts, orders)).clusters;
  expect(first!.traits.map(({ column }) => column).sort()).toEqual([0, 1]);
  expect(first!.traits[0]!.deviations).toBeGreaterThan(1);
  expect(middle!.traits.every(({ deviations }) => deviations < 0)).toBe(true);
});

test("customers in another order are in the same clusters", () =>
  fc.assert(
    fc.property(
      fc
        .array(fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 9 })), {
          minLength: 3,
          maxLength: 30,
        })
        .chain((rows) => fc.tuple(fc.constant(rows), shuffled(rows))),
      fc.constantFrom("kmeans", "ward", "complete"),
      ([rows, order], method) => {
        const of = (all: readonly (readonly [number, number])[]) =>
          clusterCustomers(
            columnsOf(
              all.map(([x]) => x),
              all.map(([, y]) => y),
            ),
            { method },
          );
        const [before, after] = [of(rows), of(order.map((row) => rows[row]!))];
        expect(after.ok).toBe(before.ok);
        if (before.ok && after.ok)
          expect([...after.value.clusterOf]).toEqual(
            order.map((row) => before.value.clusterOf[row]),
          );
      },
    ),
    { numRuns: 30 },
  ));

test("logarithms are taken of what is skewed and not negative, and otherwise it is told why not", () => {
  const skewed = [1, 1, 1, 2, 2, 3, 4, 900];
  const even = [1, 2, 3, 4, 5, 6, 7, 8];
  const negative = [-5, 1, 1, 2, 2, 3, 4, 900];
  const { columns, notes } = found(columnsOf(skewed, even, negative), { log: true });
  expect(columns.map(({ logged }) => logged)).toEqual([true, false, false]);
  expect(notes.filter(({ code }) => code === "no-logarithm")).toEqual([
    { code: "no-logarithm", column: "x2", why: "not-skewed" },
    { code: "no-logarithm", column: "x3", why: "negative" },
  ]);
});

test("clusters on components that hold a share of the variance have fewer dimensions to be apart in", () => {
  const columns = columnsOf(amounts, orders, [1, 5, 2, 4, 3, 9, 7, 8, 6]);
  const all = found(columns, { k: 3 });
  const some = found(columns, { k: 3, share: 0.6 });
  expect(some.total).toBeLessThan(all.total);
});

test("a row with a gap is in no cluster, and counted", () => {
  const { clusterOf, notes } = found(columnsOf([...amounts, NaN, Infinity], [...orders, 1, 2]));
  expect([...clusterOf.slice(9)]).toEqual([-1, -1]);
  expect(notes).toContainEqual({ code: "gaps", rows: 2, of: 11 });
});

test("a column that is the same for all is left aside, and told", () => {
  const { notes, clusters } = found(
    columnsOf(
      amounts,
      amounts.map(() => 7),
    ),
  );
  expect(notes).toContainEqual({ code: "constant-column", column: "x2" });
  expect(clusters.map(({ deviations }) => deviations[1])).toEqual([0, 0, 0]);
});

test("fewer different customers than clusters asked for give as many as there are", () => {
  const { clusters, notes } = found(columnsOf([1, 1, 1, 9, 9, 9]), { k: 5 });
  expect(clusters).toHaveLength(2);
  expect(notes).toContainEqual({ code: "fewer-clusters", asked: 5, got: 2 });
});

test("one customer of 300 by himself is told as an outlier", () => {
  const values = Array.from({ length: 300 }, (_, k) => (k === 7 ? 1e6 : k % 10));
  const clustering = found(columnsOf(values), { k: 2 });
  expect(clustering.notes).toContainEqual({ code: "tiny-cluster", cluster: 0, size: 1 });
});

test("silhouettes of more than 5,000 customers are of as many of them, and told", () => {
  const values = Array.from({ length: 6000 }, (_, k) => (k % 2) * 100 + (k % 5));
  const clustering = found(columnsOf(values), { k: 2 });
  expect(codes(clustering)).toEqual(["silhouette-sampled"]);
  expect(clustering.measured.rows).toHaveLength(5000);
  expect(clustering.silhouette).toBeGreaterThan(0.9);
});

describe("where there is no answer the reason is a fact", () => {
  test.each<[string, readonly CustomerColumn[], ClusterOptions, object]>([
    ["no column", [], {}, { code: "no-columns" }],
    ["one customer", columnsOf([5]), {}, { code: "too-few-customers", got: 1, min: 3 }],
    ["none", columnsOf([]), {}, { code: "too-few-customers", got: 0, min: 3 }],
    ["gaps alone", columnsOf([NaN, NaN, NaN]), {}, { code: "too-few-customers", got: 0, min: 3 }],
    ["all equal", columnsOf([5, 5, 5], [1, 1, 1]), {}, { code: "all-alike", rows: 3 }],
    [
      "columns of other lengths",
      columnsOf([1, 2, 3], [1, 2]),
      {},
      { code: "unequal-columns", column: "x2" },
    ],
    [
      "a part of a cluster",
      columnsOf(amounts),
      { k: 2.5 },
      { code: "bad-number-of-clusters", got: 2.5, min: 2, max: 30 },
    ],
    [
      "too many for Ward",
      columnsOf(Array.from({ length: 10_001 }, (_, k) => k)),
      { method: "ward" },
      { code: "too-many-for-linkage", linkage: "ward", got: 10_001, most: 10_000 },
    ],
  ])("%s", (_, columns, options, problem) =>
    expect(clusterCustomers(columns, options)).toEqual({ ok: false, problem }),
  );
});
