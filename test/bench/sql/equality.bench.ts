// Each scheme in SQL against the engine, on golden rows, at its boundaries, and on random rows with dirty values: a line a scheme and database, and an end that is not 0
// where anything differs.
// npx tsx test/bench/sql/equality.bench.ts [rows] [scheme,scheme] [duckdb,postgres,clickhouse]
import { modelsAsked, type Scheme } from "../../../src/rules";
import { schemes } from "../../../src/schemes";
import { openClickhouse, openDuckdb, openPostgres, type Engine } from "../../sql/engines";
import { goldens } from "../../golden/cases";
import { compared, type Difference } from "../../sql/equality";
import { goldenTables, wholeTable } from "../../sql/tables";

const [count = "100000", only, databases = "duckdb,postgres,clickhouse"] = process.argv.slice(2);
const rows = Number(count);

const engines: Engine[] = [];
if (databases.includes("duckdb")) engines.push(await openDuckdb());
if (databases.includes("postgres")) engines.push(await openPostgres());
if (databases.includes("clickhouse")) {
  const clickhouse = openClickhouse();
  if (typeof clickhouse === "string") console.log(clickhouse);
  else engines.push(clickhouse);
}

/** The places in which a database differs from the engine on rows of all kinds, and on all golden rows. */
const differencesOf = async (engine: Engine, scheme: Scheme): Promise<readonly Difference[]> => {
  const all = goldens.filter((golden) => golden.scheme === scheme.id).flatMap(goldenTables);
  const found: Difference[] = [];
  for (const { table, grading } of [wholeTable(scheme, rows, rows), ...all])
    found.push(...(await compared(engine, scheme, table, grading)));
  return found;
};

let wrong = 0;
for (const scheme of schemes.filter(
  ({ id }) => only === undefined || only === "all" || only.split(",").includes(id),
)) {
  if (modelsAsked(scheme).length > 0) {
    console.log(`${scheme.id}: asks models (${modelsAsked(scheme).join(", ")}), not said in SQL`);
    continue;
  }
  for (const engine of engines) {
    const began = performance.now();
    try {
      const found = await differencesOf(engine, scheme);
      wrong += found.length;
      const said = found.length === 0 ? "the same" : `${found.length} DIFFER`;
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      console.log(`${scheme.id} ${engine.dialect}: ${said}; ${rows} random rows in ${seconds} s`);
      for (const each of found.slice(0, 5)) console.log("  ", JSON.stringify(each));
    } catch (error) {
      wrong++;
      console.log(`${scheme.id} ${engine.dialect}: ${String(error).slice(0, 600)}`);
    }
  }
}
for (const engine of engines) await engine.close();
console.log(wrong === 0 ? "No difference." : `${wrong} differences.`);
process.exit(wrong === 0 ? 0 : 1);
