import {
  DOUBLE,
  DuckDBDataChunk,
  DuckDBInstance,
  VARCHAR,
  type DuckDBConnection,
  type DuckDBResult,
} from "@duckdb/node-api";
import type { Answer } from "./contestant";
import { contestants } from "./library";
import { industryName, type Customers } from "./table";
import {
  CARD,
  CARD_CUTS,
  LOOKUP_TIERS,
  RANK_CUTS,
  SHARE_CUTS,
  TABLE,
  type Read,
  type Task,
} from "./tasks";

const CHUNK = 2048;

const points = CARD.map(({ key, weight, bounds, points: given, below }) => {
  const whens = bounds.map((bound, k) => `WHEN ${key} >= ${bound} THEN ${given[k]}`).reverse();
  return `${weight} * CASE ${whens.join(" ")} WHEN ${key} < ${bounds[0]} THEN ${below} END`;
}).join(" + ");

const cutDown = (score: string, cuts: readonly number[], sign: ">=" | "<="): string =>
  `CASE WHEN ${score} IS NULL THEN -1 ${cuts
    .map((cut, tier) => `WHEN ${score} ${sign} ${cut} THEN ${tier}`)
    .join(" ")} ELSE ${cuts.length} END`;

const rules = TABLE.map(({ when, tier }) => {
  const tests = Object.entries(when).flatMap(([key, { from, below }]) => [
    ...(from === undefined ? [] : [`${key} >= ${from}`]),
    ...(below === undefined ? [] : [`${key} < ${below}`]),
  ]);
  return `WHEN ${tests.join(" AND ") || "true"} THEN ${tier}`;
}).join(" ");

const fifth = (key: string, q: string): string =>
  `1 + (${[1, 2, 3, 4].map((k) => `(${key} > ${q}[${k}])::INT`).join(" + ")})`;
const quantiles = (key: string) => `quantile_cont(${key}, [0.2, 0.4, 0.6, 0.8])`;

const ranked = (window: string, tier: string): string =>
  `SELECT id, CASE WHEN revenue IS NULL THEN -1 ELSE tier END AS tier FROM
   (SELECT id, revenue, ${tier} AS tier FROM (SELECT id, revenue, ${window} FROM customers))`;

/** Each task as a query that gives `id` and `tier`. */
const QUERIES: Readonly<Record<Task, string>> = {
  card: `SELECT id, ${cutDown("score", CARD_CUTS, ">=")} AS tier, score FROM
         (SELECT id, round(${points}, 9) AS score FROM customers)`,
  table: `SELECT id, CASE WHEN revenue IS NULL OR orders IS NULL OR recency IS NULL OR margin IS NULL THEN -1 ${rules} END AS tier
          FROM customers`,
  share: ranked(
    `sum(revenue) OVER (ORDER BY revenue DESC NULLS LAST RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW EXCLUDE TIES)
       / (SELECT sum(revenue) FROM customers) AS share`,
    cutDown("share", SHARE_CUTS, "<="),
  ),
  rank: ranked(
    "rank() OVER (ORDER BY revenue DESC NULLS LAST) AS place, (SELECT count(revenue) FROM customers) AS heads",
    `CASE ${RANK_CUTS.map((cut, tier) => `WHEN place <= ceil(heads * ${cut} - 1e-9) THEN ${tier}`).join(" ")} ELSE 3 END`,
  ),
  rfm: `SELECT id, CASE WHEN recency IS NULL OR orders IS NULL OR revenue IS NULL THEN -1
          ELSE (CASE WHEN 7 - (${fifth("recency", "r")}) - 1 > 3 THEN 0 ELSE 4 END)
             + (CASE WHEN ${fifth("orders", "f")} > 3 THEN 0 ELSE 2 END)
             + (CASE WHEN ${fifth("revenue", "m")} > 3 THEN 0 ELSE 1 END) END AS tier
        FROM customers, (SELECT ${quantiles("recency")} AS r, ${quantiles("orders")} AS f, ${quantiles("revenue")} AS m FROM customers)`,
  lookup: `SELECT id, coalesce(t.tier, 3) AS tier FROM customers LEFT JOIN tiers t USING (industry)`,
};

const connect = async (): Promise<DuckDBConnection> => {
  const instance = await DuckDBInstance.create(":memory:", { threads: "2" });
  const connection = await instance.connect();
  await connection.run("CREATE TABLE tiers (industry VARCHAR, tier INT)");
  const rows = Array.from({ length: LOOKUP_TIERS[2] }, (_, place) => {
    const tier = LOOKUP_TIERS.findIndex((end) => place < end);
    return `('${industryName(place)}', ${tier})`;
  });
  await connection.run(`INSERT INTO tiers VALUES ${rows.join(", ")}`);
  return connection;
};

/** Fills one column of a chunk with the rows from `from` on. */
const fill = (
  chunk: DuckDBDataChunk,
  at: number,
  customers: Customers,
  key: Read,
  from: number,
) => {
  const vector = chunk.getColumnVector(at);
  const count = vector.itemCount;
  if (key === "industry") {
    for (let k = 0; k < count; k++) vector.setItem(k, customers.industry[from + k] as string);
  } else {
    const { values, empty } = customers.numbers[key];
    for (let k = 0; k < count; k++) vector.setItem(k, values[from + k] as number);
    // After all values, since each of them takes longer once there is a null.
    for (let k = 0; k < count; k++) if (empty[from + k] === 1) vector.setItem(k, null);
  }
  vector.flush();
};

const bring = async (
  connection: DuckDBConnection,
  customers: Customers,
  keys: readonly Read[],
): Promise<DuckDBConnection> => {
  const types = keys.map((key) => (key === "industry" ? VARCHAR : DOUBLE));
  const list = keys.map((key, at) => `${key} ${String(types[at])}`);
  await connection.run(`CREATE OR REPLACE TABLE given (${list.join(", ")})`);
  await connection.run("CREATE OR REPLACE VIEW customers AS SELECT rowid::INT AS id, * FROM given");
  const appender = await connection.createAppender("given");
  for (let from = 0; from < customers.rows; from += CHUNK) {
    const chunk = DuckDBDataChunk.create(types, Math.min(CHUNK, customers.rows - from));
    keys.forEach((key, at) => {
      fill(chunk, at, customers, key, from);
    });
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
  return connection;
};

const read = async (result: DuckDBResult, rows: number): Promise<Answer> => {
  const tier = new Int16Array(rows).fill(-1);
  for (
    let chunk = await result.fetchChunk();
    chunk !== null && chunk.rowCount > 0;
    chunk = await result.fetchChunk()
  ) {
    const [ids, tiers] = [chunk.getColumnVector(0), chunk.getColumnVector(1)];
    for (let k = 0; k < ids.itemCount; k++)
      tier[ids.getItem(k) as number] = tiers.getItem(k) as number;
  }
  return { tier };
};

const connection = connect();

/** DuckDB on two threads: each task one query over a table in it, whose result is held in its own chunks. */
export const [duckdb, duckdbFromJavaScript] = contestants<DuckDBConnection, DuckDBResult>({
  name: "DuckDB, 2 threads",
  bring: async (customers, keys) => bring(await connection, customers, keys),
  work: (held, task) => held.run(`SELECT id, tier::INT AS tier FROM (${QUERIES[task]})`),
  read,
});
