import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { readColumn } from "../../src/cells";
import type { Purchases } from "../../src/models";
import type { Column, Input, NumberColumn, TextColumn } from "../../src/rules";

const shared = resolve("../shared/reference");

/** Whether the published data are beside the project: they are where it is developed; the product does not need them. */
export const hasReference = existsSync(shared);

/** Tests against published results; where their data are not there, one test stands for them and its name says so: to define them needs the data. */
export const withReference = (name: string, tests: () => void): void => {
  if (hasReference) describe(name, tests);
  else test.skip(`${name} (skipped: the reference data are not beside the project)`, () => {});
};

/** A numeric table of the reference data by column header. */
export const tableOf = (file: string): ReadonlyMap<string, Float64Array> => {
  const [header = "", ...lines] = hasReference
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

const column = <Type extends Column>(type: Input["type"], cells: readonly string[]): Type =>
  readColumn(
    {
      key: "cell",
      label: { zh: "格", en: "Cell" },
      synonyms: { zh: [], en: [] },
      type,
      blank: "unknown",
    },
    cells,
  ) as Type;

const linesOf = (file: string): readonly string[] =>
  hasReference ? readFileSync(join(shared, file), "utf8").trim().split(/\r?\n/).slice(1) : [];

/** All purchases of CDNOW, 69,659 rows. */
export const cdnowPurchases = (): Purchases => {
  const rows = linesOf("cdnow/CDNOW_master.txt").map((line) => line.trim().split(/\s+/));
  const cells = (k: number): readonly string[] => rows.map((row) => row[k] ?? "");
  return {
    customer: column<TextColumn>("text", cells(0)),
    date: column<NumberColumn>("date", cells(1)),
    amount: column<NumberColumn>("number", cells(3)),
  };
};

/** The orders that the R package rfm comes with: 4,906 of 995 customers. */
export const rfmOrders = (): Purchases => {
  const rows = linesOf("rfm/rfm_data_orders.csv").map((line) =>
    line.split(/,(?=[^,]*$|[^,]*,[^,]*$)/),
  );
  const cells = (k: number): readonly string[] =>
    rows.map((row) => row[k]?.replace(/"/g, "") ?? "");
  return {
    customer: column<TextColumn>("text", cells(0)),
    date: column<NumberColumn>("date", cells(1)),
    amount: column<NumberColumn>("number", cells(2)),
  };
};

/** A table of the reference data whose first column is a name, as texts by name. */
export const namedRows = (file: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    linesOf(file).map((line) => {
      const [, name = "", rest = ""] = /^"([^"]*)",(.*)$/.exec(line) ?? [];
      return [name, rest.replace(/"/g, "").split(",")];
    }),
  );
