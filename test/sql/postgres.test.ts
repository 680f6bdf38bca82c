import { openPostgres } from "./engines";
import { sayable, saysTheSame } from "./everyScheme";

// PostgreSQL takes five seconds for ranks among percentiles: test/bench/sql/equality.bench.ts asks it.
saysTheSame(
  openPostgres,
  sayable.filter(({ id }) => id !== "importance-2"),
  200,
);
