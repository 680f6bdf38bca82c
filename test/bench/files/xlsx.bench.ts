/**
 * Workbooks of a full sheet: `npx tsx test/bench/files/xlsx.bench.ts [rows] [--peers]`, 1,048,576 rows by 12 columns when no number is given. Every reader has a process of its own, so that its
 * memory can be told, and is held to the same checksum of all cells. A whole run is then held against the time that zlib takes to unpack the sheet and to pack the new one, three times by turns. The peers are
 * those of test/bench/package.json (`npm ci` there first).
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createDeflateRaw, createInflateRaw } from "node:zlib";
import { openWorkbook } from "../../../src/xlsx";
import { makeXlsx } from "./makeFiles";
import { lostInCsv, sheetsAsCsv } from "./libreOffice";

const rows = Number(process.argv.find((word) => /^\d+$/.test(word)) ?? 1_048_576);
const folder = join(tmpdir(), "clientele-bench");
mkdirSync(folder, { recursive: true });
const path = join(folder, `customers-${rows}.xlsx`);
const out = join(folder, `graded-${rows}.xlsx`);

interface Told {
  readonly seconds: number;
  /** What the process had taken before it read: the runtime and the program. */
  readonly stood: number;
  readonly megabytes: number;
  readonly cells: number;
  readonly numbers: number;
  readonly letters: number;
}

const runOf = (script: string, ...words: readonly string[]): unknown =>
  JSON.parse(
    execFileSync(
      process.execPath,
      [
        // What some of the peers need; ours does with less than it gets by default.
        ...(words[0] === "clientele" ? [] : ["--max-old-space-size=12000"]),
        "--import",
        "tsx",
        join(import.meta.dirname, script),
        ...words,
      ],
      { encoding: "utf8", maxBuffer: 1 << 26 },
    ),
  );

const line = (name: string, seconds: number, rest: string): void =>
  console.log(`${name.padEnd(34)} ${seconds.toFixed(2).padStart(8)} s   ${rest}`);

const read = (name: string): Told => {
  const told = runOf("readers.ts", name, path) as Told;
  line(
    `read: ${name}`,
    told.seconds,
    `${told.megabytes.toFixed(0)} MB, ${told.stood.toFixed(0)} of them before reading   ${told.cells} cells`,
  );
  return told;
};

/** Readers by their time, each held against ours: equal cells first. */
const compareReaders = (): void => {
  const ours = read("clientele");
  const same = (told: Told): boolean =>
    told.cells === ours.cells &&
    told.letters === ours.letters &&
    Math.abs(told.numbers - ours.numbers) < 1;
  const peers = ["hucre", "exceljs", "sheetjs"].map((name) => ({ name, told: read(name) }));
  for (const { name, told } of peers)
    if (!same(told))
      console.log(
        `${name} reads other cells: ${JSON.stringify(told)} against ${JSON.stringify(ours)}`,
      );
  const best = peers
    .filter(({ told }) => same(told))
    .sort((a, b) => a.told.seconds - b.told.seconds)[0];
  if (best === undefined) throw new Error("no peer reads the same cells");
  console.log(
    `best of the peers (${best.name}) / clientele: ${(best.told.seconds / ours.seconds).toFixed(1)}`,
  );
};

const sheetBytes = (file: string): Uint8Array => {
  const bytes = new Uint8Array(readFileSync(file));
  const opened = openWorkbook(bytes);
  if (!opened.ok) throw new Error(opened.problem.code);
  const { source, entries } = opened.value.archive;
  const entry = entries.find((one) => one.path.includes("sheet1"));
  if (entry === undefined) throw new Error("no sheet");
  const header = source.read(entry.start, entry.start + 30);
  const start =
    entry.start + 30 + header[26]! + 256 * header[27]! + header[28]! + 256 * header[29]!;
  return source.read(start, start + entry.packedSize);
};

const CHUNK = 256 * 1024;

/** Seconds to unpack one sheet and to pack another with zlib at the same level, and nothing else. */
const floorOf = async (packed: Uint8Array, repacked: Uint8Array) => {
  const began = performance.now();
  const inflate = createInflateRaw({ chunkSize: CHUNK });
  inflate.end(packed);
  for await (const piece of inflate) void piece;
  const unpacking = performance.now() - began;
  const plain: Uint8Array[] = [];
  const again = createInflateRaw({ chunkSize: CHUNK });
  again.end(repacked);
  for await (const piece of again) plain.push(piece as Uint8Array);
  const begun = performance.now();
  const deflate = createDeflateRaw({ level: 6, chunkSize: CHUNK });
  const drained = (async () => {
    for await (const piece of deflate) void piece;
  })();
  for (const piece of plain)
    if (!deflate.write(piece)) await new Promise((resolve) => deflate.once("drain", resolve));
  deflate.end();
  await drained;
  return { unpacking: unpacking / 1000, packing: (performance.now() - begun) / 1000 };
};

/** The other parts of the graded file, as digests of their packed bytes. */
const digests = (file: string): ReadonlyMap<string, string> => {
  const opened = openWorkbook(new Uint8Array(readFileSync(file)));
  if (!opened.ok) throw new Error(opened.problem.code);
  const { source, entries } = opened.value.archive;
  return new Map(
    entries.map(({ path: part, start, end }) => [
      part,
      createHash("sha256").update(source.read(start, end)).digest("hex"),
    ]),
  );
};

/** One whole run, and beside it what zlib takes for the same sheets. */
interface Turn {
  readonly seconds: Readonly<Record<string, number>>;
  readonly megabytes: number;
  /** All steps together, in seconds. */
  readonly all: number;
  readonly floor: number;
  readonly ratio: number;
}

const NOT_A_STEP = ["grading alone", "industry lookup alone"];

const turn = async (): Promise<Turn> => {
  const told = runOf("wholeRun.ts", path, out) as Pick<Turn, "seconds" | "megabytes">;
  const steps = Object.entries(told.seconds).filter(([step]) => !NOT_A_STEP.includes(step));
  const all = steps.reduce((sum, [, time]) => sum + time, 0);
  const { unpacking, packing } = await floorOf(sheetBytes(path), sheetBytes(out));
  const floor = unpacking + packing;
  line(
    "whole run, and zlib alone",
    all,
    `${floor.toFixed(2)} s (${unpacking.toFixed(2)} + ${packing.toFixed(2)})   ${(all / floor).toFixed(2)} times   ${told.megabytes.toFixed(0)} MB`,
  );
  return { ...told, all, floor, ratio: all / floor };
};

/** Three turns; told is the one whose ratio is the median. */
const wholeRun = async (): Promise<void> => {
  const turns = [await turn(), await turn(), await turn()].sort((a, b) => a.ratio - b.ratio);
  const [, middle] = turns;
  if (middle === undefined) throw new Error("no turns");
  const { seconds, all, ratio } = middle;
  for (const [step, time] of Object.entries(seconds)) line(`whole run: ${step}`, time, "");
  const alone = NOT_A_STEP.reduce((sum, step) => sum + (seconds[step] ?? 0), 0);
  console.log(`whole run / zlib, the median of three: ${ratio.toFixed(2)}`);
  console.log(
    `grading and industry lookup: ${((100 * alone) / all).toFixed(1)} % of the whole run`,
  );
  const [before, after] = [digests(path), digests(out)];
  const changed = [...before.keys()].filter((part) => before.get(part) !== after.get(part));
  console.log(`parts that changed: ${changed.join(", ")} of ${before.size}`);
};

if (!existsSync(path)) await makeXlsx(path, rows);
if (process.argv.includes("--peers")) compareReaders();
else read("clientele");
await wholeRun();
if (process.argv.includes("--soffice")) {
  const [shown, now] = [path, out].map((file, i) => sheetsAsCsv(file, join(folder, `csv${i}`)));
  if (!shown || !now) throw new Error("LibreOffice does not open it");
  console.log(
    `LibreOffice: ${lostInCsv(shown, now).length} cells of the former ones show something else`,
  );
}
