/**
 * Delimited text: `npx tsx test/bench/files/csv.bench.ts [rows] [--together]`, 1,048,576 rows by 12 columns when no number is given. Both readers give every field as a string; the texts are compared first.
 * Then each reads in processes of its own, three times by turns, from the path to the columns with nothing read before, as a command does it; with `--together` both read in this process by turns,
 * warm, where the garbage of the one is also collected on the other's time. Last the file is written again with one more column. The peer is that of test/bench/package.json.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { resourceUsage } from "node:process";
import { openCsv } from "../../../src/files";
import { unwatched } from "../../../src/workbook";
import { CSV_READERS } from "./csvReaders";
import { makeCsv } from "./makeFiles";

const READ = "--read";

interface Told {
  readonly seconds: number;
  readonly megabytes: number;
}

const readerNamed = async (name: string) => {
  const load = CSV_READERS[name];
  if (load === undefined) throw new Error(`no reader ${name}`);
  return load();
};

const readOnce = async (name: string, path: string): Promise<Told> => {
  const read = await readerNamed(name);
  const began = performance.now();
  const columns = await read(path);
  const seconds = (performance.now() - began) / 1000;
  if (columns.length === 0) throw new Error("no columns");
  return { seconds, megabytes: resourceUsage().maxRSS / 1000 };
};

const inProcess = (name: string, path: string): Told =>
  JSON.parse(
    execFileSync(
      process.execPath,
      ["--import", "tsx", join(import.meta.dirname, "csv.bench.ts"), READ, name, path],
      { encoding: "utf8" },
    ),
  ) as Told;

const checkSame = async (path: string): Promise<void> => {
  const [mine, other] = [
    await (await readerNamed("clientele"))(path),
    await (await readerNamed("udsv"))(path),
  ];
  const same = other.every((column, at) =>
    column.every((value, row) => (mine[at]?.[row] ?? "") === value),
  );
  if (!same) throw new Error("the readers read different fields");
};

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? NaN;

const compare = async (
  path: string,
  read: (name: string, path: string) => Told | Promise<Told>,
): Promise<void> => {
  const told: Record<string, Told[]> = { udsv: [], clientele: [] };
  for (let turn = 0; turn < 3; turn++)
    for (const [name, list] of Object.entries(told)) list.push(await read(name, path));
  const seconds = (name: string): number => median((told[name] ?? []).map((one) => one.seconds));
  for (const [name, list] of Object.entries(told))
    console.log(
      `${name.padEnd(10)} ${seconds(name).toFixed(2)} s   ${median(list.map((one) => one.megabytes)).toFixed(0)} MB   ${list.map((one) => one.seconds.toFixed(2)).join(" ")}`,
    );
  console.log(`clientele / udsv: ${(seconds("clientele") / seconds("udsv")).toFixed(2)}`);
};

const writeAgain = async (path: string): Promise<void> => {
  const file = openCsv(new Uint8Array(readFileSync(path)), "customers");
  const [region] = await file.port.regions();
  if (region === undefined) throw new Error("no region");
  const cells = Array.from({ length: region.area.rows - 1 }, (_, row) => "ABC".charAt(row % 3));
  await file.port.writeColumns(region, [{ header: "等级", cells }], unwatched);
  const began = performance.now();
  let length = 0;
  for (const piece of file.pieces()) length += piece.length;
  const seconds = (performance.now() - began) / 1000;
  console.log(`written with one more column in ${seconds.toFixed(2)} s, ${length} bytes`);
};

const asked = process.argv.indexOf(READ);
if (asked > 0) {
  const [name = "", path = ""] = process.argv.slice(asked + 1);
  console.log(JSON.stringify(await readOnce(name, path)));
} else {
  const rows = Number(process.argv.find((word) => /^\d+$/.test(word)) ?? 1_048_576);
  const folder = join(tmpdir(), "clientele-bench");
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `customers-${rows}.csv`);
  if (!existsSync(path)) await makeCsv(path, rows);
  await checkSame(path);
  await compare(path, process.argv.includes("--together") ? readOnce : inProcess);
  await writeAgain(path);
}
