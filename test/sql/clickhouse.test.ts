import { openClickhouse } from "./engines";
import { sayable, saysTheSame } from "./everyScheme";

// ClickHouse takes seconds to plan these: all that they are made of is in the others too, and test/bench/sql/equality.bench.ts asks them.
const SLOW = new Set([
  "bank-hml-activity",
  "bank-value-example",
  "consumption-freq",
  "cti",
  "cti-coop",
  "cti-coop-factors",
  "grade-3d",
  "telecom-vars",
  "value-hml",
]);

const engine = openClickhouse();
if (typeof engine === "string") test.skip(engine, () => undefined);
else
  saysTheSame(
    () => Promise.resolve(engine),
    sayable.filter(({ id }) => !SLOW.has(id)),
    200,
  );
