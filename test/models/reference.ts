import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const shared = join(__dirname, "../../../shared/reference");

// The published data stand beside the project only where it is developed; the product does not need them.
const isThere = existsSync(shared);

/** Tests against published results; where their data are not there, one test stands for them and its name says so: to define them needs the data. */
export const withReference = (name: string, tests: () => void): void => {
  if (isThere) describe(name, tests);
  else test.skip(`${name} (skipped: the reference data are not beside the project)`, () => {});
};

/** A numeric table of the reference data by column header. */
export const tableOf = (file: string): ReadonlyMap<string, Float64Array> => {
  const [header = "", ...lines] = isThere
    ? readFileSync(join(shared, file), "utf8").trim().split(/\r?\n/)
    : [];
  const rows = lines.map((line) => line.split(",").map(Number));
  return new Map(
    header.split(",").map((name, k) => [name, Float64Array.from(rows, (row) => row[k] ?? NaN)]),
  );
};

/** The CDNOW customers: times in weeks. */
export const cdnow = () => {
  const table = tableOf("cdnow/cdnow_customers_summary_with_transactions.csv");
  const column = (name: string) => table.get(name) ?? new Float64Array(0);
  const [repeats, recency, age] = [column("x"), column("t_x"), column("T")];
  return { repeats, recency, age, average: column("zbar") };
};
