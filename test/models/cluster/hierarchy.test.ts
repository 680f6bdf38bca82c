import fc from "fast-check";
import {
  cutTree,
  hierarchy,
  MOST_POINTS,
  orderOf,
  pointsOf,
  standardise,
  type Linkage,
  type Points,
  type Tree,
} from "../../../src/models";
import { tableOf, withReference } from "../reference";
import { naive } from "./linkage/naive";

const LINKAGES: readonly Linkage[] = ["ward", "single", "complete", "average"];

const treeOf = (points: Points, linkage: Linkage): Tree => {
  const found = hierarchy(points, linkage);
  if (!found.ok) throw new Error(found.problem.code);
  return found.value;
};
const line = (...values: number[]): Points => pointsOf([Float64Array.from(values)]);
const heightsOf = ({ merges }: Tree): number[] => merges.map(({ height }) => height);

/** The greatest difference of two lists, relative to the greatest height. */
const differenceOf = (one: readonly number[], other: readonly number[]): number =>
  Math.max(...one.map((height, k) => Math.abs(height - other[k]!))) / (other.at(-1)! + 1e-300);

/** Points in clusters as sets that can be compared. */
const groupsOf = (assignment: Uint32Array): string[] => {
  const groups = new Map<number, number[]>();
  assignment.forEach((cluster, point) =>
    groups.set(cluster, [...(groups.get(cluster) ?? []), point]),
  );
  return [...groups.values()].map(String).sort();
};

const coordinate = fc.integer({ min: 0, max: 1_000_000 });
const cloud: fc.Arbitrary<Points> = fc
  .array(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 16 })
  .map((pairs) => pointsOf([0, 1].map((axis) => Float64Array.from(pairs, (pair) => pair[axis]!))));

describe.each(LINKAGES)("%s", (linkage) => {
  test("heights are those of looking at all pairs each time", () =>
    fc.assert(
      fc.property(cloud, (points) => {
        const { heights } = naive(points, linkage);
        expect(differenceOf(heightsOf(treeOf(points, linkage)), heights)).toBeLessThan(1e-12);
      }),
    ));

  test("heights never fall, every merge joins what there is, and the last has all points", () =>
    fc.assert(
      fc.property(cloud, (points) => {
        const { merges, points: count } = treeOf(points, linkage);
        const parts = merges.flatMap((merge) => merge.parts);
        expect(new Set(parts).size).toBe(parts.length);
        merges.forEach((merge, step) => {
          expect(Math.max(...merge.parts)).toBeLessThan(count + step);
          expect(merge.height).toBeGreaterThanOrEqual(merges[step - 1]?.height ?? 0);
        });
        expect(merges.at(-1)!.size).toBe(count);
      }),
    ));

  test("equal points are joined at height 0", () =>
    expect(heightsOf(treeOf(line(3, 3, 3, 3), linkage))).toEqual([0, 0, 0]));

  test("one point has no merges, and none neither", () => {
    expect(treeOf(line(5), linkage)).toEqual({ points: 1, merges: [] });
    expect(treeOf({ values: new Float64Array(0), dimensions: 1 }, linkage).merges).toEqual([]);
  });

  test("more points than it takes are a reason, not an answer", () => {
    const got = MOST_POINTS[linkage] + 1;
    expect(hierarchy(pointsOf([new Float64Array(got)]), linkage)).toEqual({
      ok: false,
      problem: { code: "too-many-for-linkage", linkage, got, most: got - 1 },
    });
  });
});

// Points 0, 1, 4, 9: the pairs (0, 1) and then 4 are joined by all; the means are 0.5 and 5/3.
test.each<[Linkage, readonly number[]]>([
  ["single", [1, 3, 5]],
  ["complete", [1, 4, 9]],
  ["average", [1, 3.5, (9 + 8 + 5) / 3]],
  ["ward", [1, Math.sqrt(4 / 3) * 3.5, Math.sqrt(6 / 4) * (9 - 5 / 3)]],
])("%s of four points on a line, by hand", (linkage, expected) => {
  const found = heightsOf(treeOf(line(0, 1, 4, 9), linkage));
  found.forEach((height, k) => expect(height).toBeCloseTo(expected[k]!, 12));
});

test("of equally near pairs the first is joined first", () => {
  const { merges } = treeOf(line(0, 1, 2, 3), "complete");
  expect(merges.map(({ parts }) => parts)).toEqual([
    [0, 1],
    [2, 3],
    [4, 5],
  ]);
});

test("a dendrogram draws points before clusters, and older clusters before newer ones", () => {
  // (1, 2) is joined first, then (3, 4), then 0 with (1, 2), then all.
  const tree = treeOf(line(8, 0, 1, 20, 21.5), "single");
  expect(tree.merges.map(({ parts }) => parts)).toEqual([
    [1, 2],
    [3, 4],
    [0, 5],
    [6, 7],
  ]);
  expect([...orderOf(tree)]).toEqual([3, 4, 0, 1, 2]);
});

test("the order of a dendrogram has each point once", () =>
  fc.assert(
    fc.property(cloud, fc.constantFrom(...LINKAGES), (points, linkage) => {
      const tree = treeOf(points, linkage);
      expect([...orderOf(tree)].sort((a, b) => a - b)).toEqual([...Array(tree.points).keys()]);
    }),
  ));

test("a cut into k has k clusters, numbered by their first points", () => {
  const tree = treeOf(line(9, 0, 10, 1, 30), "ward");
  expect([...cutTree(tree, 3)]).toEqual([0, 1, 0, 1, 2]);
  expect([...cutTree(tree, 1)]).toEqual([0, 0, 0, 0, 0]);
  expect([...cutTree(tree, 5)]).toEqual([0, 1, 2, 3, 4]);
});

withReference("Wholesale customers, standardised, the first 90 of them", () => {
  const table = tableOf("wholesale/wholesale_customers.csv");
  const names = ["Fresh", "Milk", "Grocery", "Frozen", "Detergents_Paper", "Delicassen"];
  const columns = standardise(names.map((name) => table.get(name)!)).columns;
  const points = pointsOf(columns.map((column) => column.slice(0, 90)));

  test.each(LINKAGES)(
    "%s: heights and the cut into 5 are those of looking at all pairs",
    (linkage) => {
      const tree = treeOf(points, linkage);
      const { heights, atK } = naive(points, linkage, 5);
      expect(differenceOf(heightsOf(tree), heights)).toBeLessThan(1e-12);
      const sets = atK.map((cluster) => String([...cluster].sort((a, b) => a - b))).sort();
      expect(groupsOf(cutTree(tree, 5))).toEqual(sets);
    },
  );
});
