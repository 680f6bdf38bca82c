// Each scheme in SQL against the engine, on random rows with dirty values: a line a scheme and database, and an end that is not 0 where anything differs.
// npx tsx test/bench/sql/equality.bench.ts [rows] [scheme,scheme] [duckdb,postgres,clickhouse]
import { modelsAsked } from "../../../src/rules";
import { schemes } from "../../../src/schemes";
import { openClickhouse, openDuckdb, openPostgres, type Engine } from "../../sql/engines";
import { goldenDifferences } from "../../sql/everyScheme";
import { differencesOf, engineAnswers } from "../../sql/equality";
import { randomTable, TODAY } from "../../sql/tables";

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

let wrong = 0;
for (const scheme of schemes.filter(
  ({ id }) => only === undefined || only === "all" || only.split(",").includes(id),
)) {
  if (modelsAsked(scheme).length > 0) {
    console.log(`${scheme.id}: asks models (${modelsAsked(scheme).join(", ")}), not said in SQL`);
    continue;
  }
  const table = randomTable(scheme, rows, rows);
  const answers = engineAnswers(scheme, table, { asOf: TODAY });
  for (const engine of engines) {
    const began = performance.now();
    try {
      await engine.load(
        "customers",
        table.inputs.map(({ key }) => key),
        table.rows,
      );
      const loaded = performance.now();
      const found = await differencesOf(
        engine,
        scheme,
        "customers",
        table,
        { asOf: TODAY },
        answers,
      );
      const graded = performance.now() - loaded;
      const golden = await goldenDifferences(engine, scheme);
      wrong += found.length + golden.length;
      const tiers = answers.filter(({ tier }) => tier !== null).length;
      console.log(
        `${scheme.id} ${engine.dialect}: ${found.length + golden.length === 0 ? "the same" : `${found.length} DIFFER, ${golden.length} of the golden`}; ${rows} rows, ${tiers} with a tier; ${Math.round(graded)} ms (loaded in ${Math.round(loaded - began)})`,
      );
      for (const each of [...found.slice(0, 5), ...golden.slice(0, 5)])
        console.log("  ", JSON.stringify(each));
    } catch (error) {
      wrong++;
      console.log(`${scheme.id} ${engine.dialect}: ${String(error).slice(0, 600)}`);
    }
  }
}
for (const engine of engines) await engine.close();
console.log(wrong === 0 ? "No difference." : `${wrong} differences.`);
process.exit(wrong === 0 ? 0 : 1);
