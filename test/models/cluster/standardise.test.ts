import { standardise } from "../../../src/models";
import { tableOf, withReference } from "../reference";

withReference("Wholesale customers, R's scale()", () => {
  test("means and standard deviations", () => {
    const table = tableOf("wholesale/wholesale_customers.csv");
    const names = ["Fresh", "Milk", "Grocery", "Frozen", "Detergents_Paper", "Delicassen"];
    const { means, deviations } = standardise(names.map((name) => table.get(name)!));
    [12000.29773, 5796.265909, 7951.277273, 3071.931818, 2881.493182, 1524.870455].forEach(
      (expected, k) => expect(Math.abs(means[k]! - expected)).toBeLessThan(1e-5),
    );
    [12647.33, 7380.377, 9503.163, 4854.673, 4767.854, 2820.106].forEach((expected, k) =>
      expect(Math.abs(deviations[k]! / expected - 1)).toBeLessThan(1e-6),
    );
  });
});

test("1, 2, 3 are -1, 0, 1; a constant column is dropped", () => {
  const found = standardise([Float64Array.of(7, 7, 7), Float64Array.of(1, 2, 3)]);
  expect(found.kept).toEqual([1]);
  expect(found.columns.map((column) => [...column])).toEqual([[-1, 0, 1]]);
  expect([found.means, found.deviations]).toEqual([[2], [1]]);
});

test("of one row every column is constant", () =>
  expect(standardise([Float64Array.of(7)]).kept).toEqual([]));
