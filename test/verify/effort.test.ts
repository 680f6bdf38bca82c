import { verify } from "../../src/verify";
import { pigeonholes } from "../bench/verify/tables";

test("a table with too many combinations is given up, and says what was checked", () => {
  const start = performance.now();
  const findings = verify(pigeonholes(12));
  expect(findings).toMatchObject([{ code: "too-many-combinations", severity: "warning" }]);
  expect(performance.now() - start).toBeLessThan(10_000);
});

test("196 rows by 8 inputs that are hard to prove complete are proved complete", () => {
  expect(verify(pigeonholes(8))).toEqual([]);
});
