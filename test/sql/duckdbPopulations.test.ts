import { openDuckdb } from "./engines";
import { sayable, saysTheSame } from "./everyScheme";

saysTheSame(
  openDuckdb,
  sayable.filter(({ scope }) => scope === "column"),
  200,
);
