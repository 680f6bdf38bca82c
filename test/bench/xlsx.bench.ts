/**
 * Times the xlsx room; run by hand: `npx tsx test/bench/xlsx.bench.ts [rows] [columns]`. 100,000 rows by 12 columns when no numbers are
 * given; a full sheet, 1048575 by 7, wants `NODE_OPTIONS=--max-old-space-size=8000` for the cells that it makes up.
 */
import {
  createWorkbook,
  openWorkbook,
  patchWorkbook,
  scanSheet,
  type CellEdit,
  type CellSpec,
} from "../../src/xlsx";

const rows = Number(process.argv[2] ?? 100_000);
const columns = Number(process.argv[3] ?? 12);

const timed = async <T>(name: string, work: () => T | Promise<T>): Promise<T> => {
  const start = performance.now();
  const result = await work();
  console.log(
    `${name.padEnd(46)} ${((performance.now() - start) / 1000).toFixed(2).padStart(7)} s   rss ${(process.memoryUsage().rss / 1e6).toFixed(0).padStart(5)} MB`,
  );
  return result;
};

const unwrap = <T>(
  result:
    { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: unknown },
): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
};

const valueAt = (row: number, column: number): number | string =>
  column % 3 === 0
    ? `客户 ${(row * 7 + column) % 5000}`
    : column % 3 === 1
      ? row * 1.25 + column
      : (row * 31 + column) % 1000;

function* cells(): Generator<CellSpec> {
  for (let row = 0; row <= rows; row++)
    for (let column = 0; column < columns; column++)
      yield { row, column, value: row === 0 ? `列 ${column + 1}` : valueAt(row, column) };
}

function* results(): Generator<CellEdit> {
  for (let row = 0; row <= rows; row++) {
    yield {
      row,
      column: columns,
      value: row === 0 ? "等级" : "ABCD".charAt(row % 4),
      like: columns - 1,
    };
    yield {
      row,
      column: columns + 1,
      value: row === 0 ? "得分" : (row * 13) % 101,
      like: columns - 1,
    };
    yield {
      row,
      column: columns + 2,
      value: row === 0 ? "依据" : `规则 ${row % 20}：年用量与采购频次`,
      like: columns - 1,
    };
  }
}

const main = async (): Promise<void> => {
  const bytes = await timed(`create ${rows} x ${columns}`, () =>
    unwrap(createWorkbook({ sheets: [{ name: "客户", cells: cells() }] })),
  );
  console.log(`${(bytes.length / 1e6).toFixed(1)} MB packed`);
  const workbook = unwrap(openWorkbook(bytes));
  console.log(
    `${(Math.max(...workbook.archive.entries.map(({ size }) => size)) / 1e6).toFixed(0)} MB of XML in the sheet`,
  );
  let sum = 0;
  await timed("scan, all columns", async () =>
    unwrap(
      await scanSheet(
        workbook,
        "客户",
        (_row, _column, value) => void (sum += typeof value === "number" ? value : 1),
      ),
    ),
  );
  await timed("scan, 3 columns", async () =>
    unwrap(
      await scanSheet(
        workbook,
        "客户",
        (_row, _column, value) => void (sum += typeof value === "number" ? value : 1),
        { columns: [0, 1, 5] },
      ),
    ),
  );
  await timed("scan, frame only", async () => unwrap(await scanSheet(workbook, "客户")));
  const patched = await timed("patch 3 columns", async () =>
    unwrap(await patchWorkbook(bytes, [{ kind: "cells", sheet: "客户", cells: results() }])),
  );
  console.log(`${(patched.length / 1e6).toFixed(1)} MB packed; checksum ${sum}`);
};

void main();
