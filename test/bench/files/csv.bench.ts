/**
 * Delimited text: `npx tsx test/bench/files/csv.bench.ts [rows]`, 1,048,576 rows by 12 columns when no number is given. Both readers give every field as a string, in the same run, three times
 * in turn; the texts are compared first. Then the file is written again with one more column. The peer is that of test/bench/package.json.
 */
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openCsv } from "../../../src/files";
import { unwatched } from "../../../src/workbook";
import { makeCsv } from "./makeFiles";

const { inferSchema, initParser } = await import("udsv" as string);
const rows = Number(process.argv[2] ?? 1_048_576);
const folder = join(tmpdir(), "clientele-bench");
mkdirSync(folder, { recursive: true });
const path = join(folder, `customers-${rows}.csv`);
if (!existsSync(path)) await makeCsv(path, rows);

const ours = async (): Promise<string[][]> => {
  const { port } = openCsv(new Uint8Array(readFileSync(path)), "customers");
  const [region] = await port.regions();
  if (region === undefined) throw new Error("no region");
  const columns = region.headers.map((_, column) => column);
  const read = await port.readColumns(region, columns, 0, region.area.rows - 1);
  return read.map(({ cells }) => cells as string[]);
};

const theirs = (): string[][] => {
  const text = readFileSync(path, "utf8");
  return initParser(inferSchema(text)).stringCols(text) as string[][];
};

const timed = async <T>(work: () => T | Promise<T>): Promise<{ value: T; seconds: number }> => {
  const began = performance.now();
  const value = await work();
  return { value, seconds: (performance.now() - began) / 1000 };
};

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? NaN;

{
  const [mine, other] = [await ours(), theirs()];
  const same = other.every((column, at) =>
    column.every((value, row) => (mine[at]?.[row] ?? "") === value),
  );
  if (!same) throw new Error("the readers read different fields");
}
const times: { ours: number[]; theirs: number[] } = { ours: [], theirs: [] };
for (let turn = 0; turn < 3; turn++) {
  times.theirs.push((await timed(theirs)).seconds);
  times.ours.push((await timed(ours)).seconds);
}
console.log(`udsv       ${median(times.theirs).toFixed(2)} s`);
console.log(`clientele  ${median(times.ours).toFixed(2)} s`);
console.log(`clientele / udsv: ${(median(times.ours) / median(times.theirs)).toFixed(2)}`);

const file = openCsv(new Uint8Array(readFileSync(path)), "customers");
const [region] = await file.port.regions();
const cells = Array.from({ length: rows - 1 }, (_, row) => "ABC".charAt(row % 3));
if (region !== undefined)
  await file.port.writeColumns(region, [{ header: "等级", cells }], unwatched);
const { seconds } = await timed(() => {
  let length = 0;
  for (const piece of file.pieces()) length += piece.length;
  return length;
});
console.log(`written with one more column in ${seconds.toFixed(2)} s`);
