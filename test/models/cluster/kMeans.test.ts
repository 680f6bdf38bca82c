import fc from "fast-check";
import { inertiaOf, kMeans, pointsOf, standardise, type Points } from "../../../src/models";
import { tableOf, withReference } from "../reference";

withReference("Wholesale customers, R's kmeans(nstart = 500)", () => {
  const table = tableOf("wholesale/wholesale_customers.csv");
  const names = ["Fresh", "Milk", "Grocery", "Frozen", "Detergents_Paper", "Delicassen"];
  const points = pointsOf(standardise(names.map((name) => table.get(name)!)).columns);

  test.each([
    [2, 1949.348],
    [3, 1600.371],
    [4, 1309.519],
    [5, 1056.349],
    [6, 913.2836],
  ])("%s clusters have an inertia of %s", (k, best) =>
    expect(kMeans(points, k).inertia).toBeLessThan(best * 1.001),
  );
});

const coordinate = fc.double({ min: -100, max: 100, noNaN: true });
const cloud: fc.Arbitrary<Points> = fc
  .array(fc.tuple(coordinate, coordinate), { minLength: 4, maxLength: 40 })
  .map((pairs) => pointsOf([0, 1].map((axis) => Float64Array.from(pairs, (pair) => pair[axis]!))));

/** The clusters of an assignment, with their means. */
const partitionOf = ({ values }: Points, assignment: Uint32Array, k: number) => {
  const centres = new Float64Array(2 * k);
  for (let cluster = 0; cluster < k; cluster++)
    for (const axis of [0, 1]) {
      const own = values.filter((_, at) => at % 2 === axis && assignment[at >> 1] === cluster);
      centres[2 * cluster + axis] = own.reduce((sum, x) => sum + x, 0) / Math.max(1, own.length);
    }
  return { assignment, centres };
};

test("clusters are never worse than random ones", () =>
  fc.assert(
    fc.property(
      cloud,
      fc.integer({ min: 1, max: 4 }),
      fc.infiniteStream(fc.nat(3)),
      (points, k, random) => {
        const found = kMeans(points, k);
        const assignment = Uint32Array.from(
          found.assignment,
          () => Number(random.next().value) % k,
        );
        const chance = inertiaOf(points, partitionOf(points, assignment, k));
        expect(found.inertia).toBeLessThanOrEqual(chance * (1 + 1e-9) + 1e-9);
      },
    ),
  ));

test("centres are means, the inertia is theirs, and the same points give the same clusters", () =>
  fc.assert(
    fc.property(cloud, fc.integer({ min: 1, max: 4 }), (points, k) => {
      const found = kMeans(points, k);
      const again = partitionOf(points, found.assignment, k);
      expect(Math.abs(inertiaOf(points, again) - found.inertia)).toBeLessThan(1e-6);
      expect(kMeans(points, k)).toEqual(found);
    }),
  ));

test("two pairs on a line", () => {
  const { assignment, inertia } = kMeans(pointsOf([Float64Array.of(0, 1, 10, 11)]), 2);
  expect(inertia).toBe(1);
  expect(assignment[0]).toBe(assignment[1]);
  expect(assignment[2]).toBe(assignment[3]);
  expect(assignment[0]).not.toBe(assignment[2]);
});

test("equal points, and fewer different ones than clusters, have an inertia of 0", () => {
  expect(kMeans(pointsOf([new Float64Array(9).fill(4)]), 3).inertia).toBe(0);
  expect(kMeans(pointsOf([Float64Array.of(1, 1, 2, 2)]), 3).inertia).toBe(0);
});

test("of many points the starts are tried on some, and all are put into clusters", () => {
  const column = Float64Array.from({ length: 3000 }, (_, k) => (k % 3) * 100 + (k % 7));
  const { assignment, inertia } = kMeans(pointsOf([column]), 3);
  expect(
    new Set(Array.from(assignment, (cluster, k) => `${String(cluster)} ${String(k % 3)}`)).size,
  ).toBe(3);
  expect(inertia).toBeLessThan(3000 * 5);
});
