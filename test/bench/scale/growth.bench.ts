// usage: npx tsx test/bench/scale/growth.bench.ts [most = 100000000] [--write]
// Cost as work grows: tiers by cumulative share (abc-share) of 10^3 ... 10^8 customers, by the engine on columns, by the command line on .xlsx files (read, grade, write),
// and by `clientele run` in ClickHouse (chdb). Each case has a process of its own; its memory is the most that the process has held.
// With --write the table and the plot go into docs/scale.md and docs/images/scale.svg.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { clientele } from "../../cli/fakeTerminal";
import { hasClickHouse, startServer } from "../../scale/startServer";
import { createCustomers } from "./customersTable";
import { growthPlot, type Measured, type Path } from "./growthPlot";

const PATHS: readonly { readonly path: Path; readonly most: number }[] = [
  { path: "engine", most: 1e7 },
  { path: "xlsx", most: 1e6 },
  { path: "clickhouse", most: 1e8 },
];

const inProcess = (path: Path, rows: number): Measured => {
  const out = execFileSync("npx", ["tsx", "test/bench/scale/growthCase.ts", path, String(rows)], {
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  return { path, rows, ...(JSON.parse(out) as { seconds: number; megabytes: number }) };
};

const inClickHouse = async (rows: number): Promise<Measured> => {
  const server = await startServer();
  try {
    await server.ask(createCustomers("customers", rows));
    const args = [
      "run",
      "--clickhouse",
      server.url,
      "--scheme",
      "abc-share",
      "--map",
      "value=revenue",
    ];
    const { code, out, err } = await clientele(
      [...args, "--table", "customers", "--into", "graded", "--json"],
      { now: () => performance.now() },
    );
    if (code === 2) throw new Error(err);
    const { seconds } = JSON.parse(out) as { seconds: number };
    const status = readFileSync(`/proc/${String(server.process.pid)}/status`, "utf8");
    const megabytes = Math.round(Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1000);
    return { path: "clickhouse", rows, seconds, megabytes };
  } finally {
    await server.stop();
  }
};

const NAMES: Readonly<Record<Path, string>> = {
  engine: "Engine, on columns",
  xlsx: ".xlsx: read, grade, write",
  clickhouse: "ClickHouse: `clientele run`",
};

const time = (seconds: number): string => {
  const milliseconds = seconds * 1000;
  if (milliseconds < 10) return `${milliseconds.toFixed(1)} ms`;
  return seconds < 1 ? `${milliseconds.toFixed(0)} ms` : `${seconds.toFixed(1)} s`;
};

const tableOf = (measured: readonly Measured[]): string => {
  const sizes = [...new Set(measured.map(({ rows }) => rows))].sort((a, b) => a - b);
  const cell = (path: Path, rows: number): string => {
    const found = measured.find((one) => one.path === path && one.rows === rows);
    return found === undefined ? "" : `${time(found.seconds)}, ${String(found.megabytes)} MB`;
  };
  const lines = sizes.map((rows) => [
    rows.toLocaleString("en"),
    ...PATHS.map(({ path }) => cell(path, rows)),
  ]);
  const all = [
    ["Customers", ...PATHS.map(({ path }) => NAMES[path])],
    ["--:", "--:", "--:", "--:"],
    ...lines,
  ];
  return all.map((line) => `| ${line.join(" | ")} |`).join("\n");
};

const write = (measured: readonly Measured[]): void => {
  const [begin, end] = ["<!-- begin: written by growth.bench.ts -->", "<!-- end -->"];
  const page = readFileSync("docs/scale.md", "utf8");
  const [at, to] = [page.indexOf(begin) + begin.length, page.indexOf(end)];
  writeFileSync(
    "docs/scale.md",
    `${page.slice(0, at)}\n\n${tableOf(measured)}\n\n${page.slice(to)}`,
  );
  writeFileSync("docs/images/scale.svg", growthPlot(measured));
  execFileSync("npx", ["prettier", "--write", "docs/scale.md"]);
};

const main = async (most: number, writes: boolean): Promise<void> => {
  process.stdout.write(
    `${cpus()[0]?.model ?? "?"}, ${String(cpus().length)} cores, Node ${process.versions.node}\n`,
  );
  if (!hasClickHouse) process.stdout.write("skipped: ClickHouse is not installed\n");
  const measured: Measured[] = [];
  for (const { path, most: own } of PATHS)
    for (let rows = 1000; rows <= Math.min(own, most); rows *= 10) {
      if (path === "clickhouse" && !hasClickHouse) continue;
      const one = path === "clickhouse" ? await inClickHouse(rows) : inProcess(path, rows);
      measured.push(one);
      process.stdout.write(
        `${path} ${rows.toLocaleString("en")}: ${time(one.seconds)}, ${String(one.megabytes)} MB\n`,
      );
    }
  process.stdout.write(`\n${tableOf(measured)}\n`);
  if (writes) write(measured);
};

const [most = "100000000"] = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
await main(Number(most), process.argv.includes("--write"));
