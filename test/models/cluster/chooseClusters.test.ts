import { chooseClusters, pointsOf } from "../../../src/models";

const around = (centres: readonly number[], each: number) =>
  Float64Array.from(
    { length: centres.length * each },
    (_, k) => centres[k % centres.length]! + k * 1e-3,
  );

test.each([
  [2, [0, 100]],
  [3, [0, 100, 300]],
  [5, [0, 100, 300, 700, 1500]],
  [8, [0, 100, 200, 300, 400, 500, 600, 700]],
])("%s clear clusters are found", (count, centres) => {
  const { assignment, silhouette } = chooseClusters(pointsOf([around(centres, 6)]));
  expect(new Set(assignment).size).toBe(count);
  expect(silhouette).toBeGreaterThan(0.9);
});

test("more than eight clear clusters are put into eight", () =>
  expect(
    new Set(
      chooseClusters(
        pointsOf([
          around(
            [...Array(12).keys()].map((k) => k * 100),
            4,
          ),
        ]),
      ).assignment,
    ).size,
  ).toBeLessThanOrEqual(8));

test("equal points are one cluster, two different ones two", () => {
  const one = chooseClusters(pointsOf([new Float64Array(5)]));
  expect([...one.assignment]).toEqual([0, 0, 0, 0, 0]);
  expect(one.silhouette).toBe(0);
  expect(new Set(chooseClusters(pointsOf([Float64Array.of(1, 1, 9)])).assignment).size).toBe(2);
});

test("of many points all are put into clusters", () => {
  const { assignment } = chooseClusters(pointsOf([around([0, 1000, 3000], 1000)]));
  expect(assignment).toHaveLength(3000);
  expect(new Set(assignment).size).toBe(3);
});
