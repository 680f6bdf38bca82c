import { exchanged } from "../../../src/models/cluster/exchange";
import { lloyd } from "../../../src/models/cluster/lloyd";
import { pointsOf } from "../../../src/models/cluster/points";
import { atOnce } from "../../../src/rules";

// 2 is 1 from the mean of 0 and 2, and 1.5 from 3.5: it stays there. Moved alone, it takes 2 off the inertia and adds 1.125.
const points = pointsOf([Float64Array.of(0, 2, 3.5)]);

test("a point that is nearest to its own mean can still be better off elsewhere", () => {
  const stuck = atOnce(lloyd(points, Float64Array.of(1, 3.5)));
  expect([...stuck.assignment]).toEqual([0, 0, 1]);
  expect(stuck.inertia).toBe(2);
  const freed = exchanged(points, stuck);
  expect([...freed.assignment]).toEqual([0, 1, 1]);
  expect(freed.inertia).toBeCloseTo(1.125, 12);
  expect([...freed.centres]).toEqual([0, 2.75]);
});

test("the last point of a cluster stays", () => {
  const two = pointsOf([Float64Array.of(1, 5)]);
  const found = exchanged(two, atOnce(lloyd(two, Float64Array.of(1, 5))));
  expect([...found.assignment]).toEqual([0, 1]);
});
