import fc from "fast-check";
import { pointsOf, silhouette, silhouettes } from "../../../src/models";

const line = pointsOf([Float64Array.of(0, 1, 10, 11)]);

test("two pairs on a line, by hand", () => {
  // 0 is 1 from its own and 10.5 from the others: 9.5 / 10.5; 1 is 1 and 9.5: 8.5 / 9.5.
  const found = silhouettes(line, Uint32Array.of(0, 0, 1, 1));
  [9.5 / 10.5, 8.5 / 9.5, 8.5 / 9.5, 9.5 / 10.5].forEach((expected, k) =>
    expect(found[k]).toBeCloseTo(expected, 12),
  );
  expect(silhouette(line, Uint32Array.of(0, 0, 1, 1))).toBeCloseTo(0.899749, 6);
});

test("clusters across each other are below 0", () =>
  expect(silhouette(line, Uint32Array.of(0, 1, 0, 1))).toBeLessThan(0));

test("a point alone, one cluster and equal points have 0", () => {
  expect([...silhouettes(line, Uint32Array.of(0, 1, 2, 3))]).toEqual([0, 0, 0, 0]);
  expect([...silhouettes(line, Uint32Array.of(0, 0, 0, 0))]).toEqual([0, 0, 0, 0]);
  expect([...silhouettes(pointsOf([new Float64Array(4)]), Uint32Array.of(0, 0, 1, 1))]).toEqual([
    0, 0, 0, 0,
  ]);
});

test("silhouettes are between -1 and 1", () =>
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.double({ min: -9, max: 9, noNaN: true }), fc.nat(3)), { minLength: 1 }),
      (rows) => {
        const points = pointsOf([Float64Array.from(rows, ([x]) => x)]);
        const found = silhouettes(
          points,
          Uint32Array.from(rows, ([, cluster]) => cluster),
        );
        expect(found.every((each) => each >= -1 && each <= 1)).toBe(true);
      },
    ),
  ));
