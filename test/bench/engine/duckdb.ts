import { DOUBLE, DuckDBDataChunk, DuckDBInstance, VARCHAR } from "@duckdb/node-api";
import type { Contestant, Doing } from "./contestant";
import { industryName, NUMBERS, type Customers } from "./table";
import { CARD, CARD_CUTS, LOOKUP_TIERS, RANK_CUTS, SHARE_CUTS, TABLE, type Task } from "./tasks";

const CHUNK = 2048;
const columns = [...NUMBERS, "industry"];

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

const load = async (customers: Customers) => {
  const instance = await DuckDBInstance.create(":memory:", { threads: "2" });
  const connection = await instance.connect();
  const list = columns.map((key) => `${key} ${key === "industry" ? "VARCHAR" : "DOUBLE"}`);
  await connection.run(`CREATE TABLE customers (id DOUBLE, ${list.join(", ")})`);
  await connection.run("CREATE TABLE tiers (industry VARCHAR, tier INT)");
  const rows = Array.from({ length: LOOKUP_TIERS[2] }, (_, place) => {
    const tier = LOOKUP_TIERS.findIndex((end) => place < end);
    return `('${industryName(place)}', ${tier})`;
  });
  await connection.run(`INSERT INTO tiers VALUES ${rows.join(", ")}`);
  const appender = await connection.createAppender("customers");
  const types = [DOUBLE, ...NUMBERS.map(() => DOUBLE), VARCHAR];
  for (let from = 0; from < customers.rows; from += CHUNK) {
    const ids = Array.from({ length: Math.min(CHUNK, customers.rows - from) }, (_, k) => from + k);
    const chunk = DuckDBDataChunk.create(types, ids.length);
    const numbers = NUMBERS.map((key) => {
      const { values, empty } = customers.numbers[key];
      return ids.map((row) => (empty[row] === 1 ? null : (values[row] as number)));
    });
    chunk.setColumns([ids, ...numbers, ids.map((row) => customers.industry[row] as string)]);
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
  return { connection, end: () => connection.closeSync() };
};

/** DuckDB on two threads: each task one query whose result is a table in it. */
export const duckdb: Contestant = {
  name: "DuckDB, 2 threads",
  ready: async (customers) => {
    const { connection, end } = await load(customers);
    const doing = (task: Task): Doing => ({
      work: () => connection.run(`CREATE OR REPLACE TABLE result AS ${QUERIES[task]}`),
      answer: async () => {
        const read = await connection.runAndReadAll("SELECT tier FROM result ORDER BY id");
        return { tier: read.getColumns()[0] as number[] };
      },
    });
    const tasks = Object.fromEntries(
      Object.keys(QUERIES).map((task) => [task, doing(task as Task)]),
    );
    return { tasks, end };
  },
};
