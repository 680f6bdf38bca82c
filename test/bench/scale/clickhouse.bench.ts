// usage: npx tsx test/bench/scale/clickhouse.bench.ts [rows = 100000000]
// Grades generated rows by two schemes with `clientele run`, in ClickHouse in a process of its own (chdb): rows a second, peak memory, and how far the plan is parallel.
// Before that, 100,000 of the same rows are graded by the engine too, and every tier must be the same.
import { readFileSync } from "node:fs";
import { cpus } from "node:os";
import { clientele } from "../../cli/fakeTerminal";
import { hasClickHouse, startServer, type TestServer } from "../../scale/startServer";
import { createCustomers, createShipments } from "./customersTable";
import { differences } from "./sameTiers";

const SAMPLE = 100_000;
const DAY = "2026-01-31";

/** What is graded: by which scheme, made by which generator, how many of the rows. */
interface Case {
  readonly scheme: string;
  readonly what: string;
  readonly create: (table: string, rows: number) => string;
  readonly more: readonly string[];
  readonly most: number;
}
const CASES: readonly Case[] = [
  {
    scheme: "scheme-satisfaction",
    what: "a scorecard on four typed columns and one of dirty text",
    create: createCustomers,
    more: [],
    most: Infinity,
  },
  {
    scheme: "abc-share",
    what: "tiers by the cumulative share of revenue",
    create: createCustomers,
    more: ["--map", "value=revenue"],
    most: Infinity,
  },
  {
    scheme: "logistics-abc",
    what: "a decision table on nine columns of dirty text",
    create: createShipments,
    more: [],
    most: 200_000,
  },
];

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** The most memory that the process of the engine has held so far, in MB; Linux says it. */
const peakOf = ({ process: { pid } }: TestServer): number => {
  const status = readFileSync(`/proc/${String(pid)}/status`, "utf8");
  return Math.round(Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1000);
};

interface Ran {
  readonly rows: number;
  readonly seconds: number;
  readonly rowsPerSecond: number;
  readonly plan: readonly string[];
  readonly tiers: readonly { readonly tier: string | null; readonly rows: number }[];
}

const runOn = async (
  server: TestServer,
  table: string,
  { scheme, more }: Case,
  ...also: readonly string[]
): Promise<Ran> => {
  const { code, out, err } = await clientele(
    [
      ...["run", "--clickhouse", server.url, "--scheme", scheme, "--as-of", DAY, "--json"],
      ...["--table", table, "--into", `${table}_graded`, ...more, ...also],
    ],
    { now: () => performance.now() },
  );
  if (code === 2) throw new Error(err);
  return JSON.parse(out) as Ran;
};

const count = (value: number): string => value.toLocaleString("en");

/** The same tiers as the engine gives, or no figures. */
const check = async (server: TestServer, one: Case): Promise<void> => {
  await server.ask(one.create("sample", SAMPLE));
  await runOn(server, "sample", one);
  const wrong = await differences(server, "sample", one.scheme, DAY, one.more);
  await server.ask("DROP TABLE sample SYNC");
  await server.ask("DROP TABLE sample_graded SYNC");
  if (wrong > 0) throw new Error(`${one.scheme}: ${count(wrong)} tiers are not the engine's`);
  say(`${one.scheme}: ${count(SAMPLE)} rows, every tier is the engine's`);
};

const figures = async (server: TestServer, table: string, one: Case): Promise<void> => {
  const { plan } = await runOn(server, table, one, "--dry-run");
  const widths = plan.map((line) => Number(/× (\d+)/.exec(line)?.[1] ?? 1));
  const wide = widths.filter((width) => width > 1).length;
  const { rows, seconds, rowsPerSecond, tiers } = await runOn(server, table, one);
  say(`${one.scheme} (${one.what})`);
  say(
    `  ${count(rows)} rows in ${seconds.toFixed(1)} s, ${count(rowsPerSecond)} rows/s; peak of the process so far ${count(peakOf(server))} MB`,
  );
  say(
    `  plan: ${String(wide)} of ${String(plan.length)} lines on ${String(Math.max(...widths))} threads`,
  );
  say(`  ${tiers.map(({ tier, rows: of }) => `${tier ?? "none"} ${count(of)}`).join("  ")}`);
  await server.ask(`DROP TABLE ${table}_graded SYNC`);
};

const prepare = async (server: TestServer, table: string, one: Case, rows: number) => {
  const began = performance.now();
  await server.ask(one.create(table, rows));
  const [[bytes]] = (await server.ask(
    `SELECT sum(bytes_on_disk) FROM system.parts WHERE table = '${table}' AND active`,
  )) as [[unknown]];
  const seconds = (performance.now() - began) / 1000;
  const size = count(Math.round(Number(bytes) / 1e6));
  say(
    `${count(rows)} rows generated in ${seconds.toFixed(1)} s, ${size} MB on disk; peak ${count(peakOf(server))} MB`,
  );
};

const main = async (rows: number): Promise<void> => {
  if (!hasClickHouse)
    return say("skipped: ClickHouse is not installed (npm install --prefix test/scale)");
  const server = await startServer();
  try {
    const [[version]] = (await server.ask("SELECT version()")) as [[string]];
    const { model = "?" } = cpus()[0] ?? {};
    say(
      `${model}, ${String(cpus().length)} cores, Node ${process.versions.node}, ClickHouse ${version}`,
    );
    for (const one of CASES) await check(server, one);
    let made = "";
    for (const one of CASES) {
      const most = Math.min(rows, one.most);
      const is = `${String(most)} ${one.create.name}`;
      if (made !== is) {
        await server.ask("DROP TABLE IF EXISTS customers SYNC");
        await prepare(server, "customers", one, most);
      }
      made = is;
      await figures(server, "customers", one);
    }
  } finally {
    await server.stop();
  }
};

await main(Number(process.argv[2] ?? 100_000_000));
