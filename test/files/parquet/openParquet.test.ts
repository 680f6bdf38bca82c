import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openFile, writeWhole } from "../../../src/files";
import { unwatched, type Cell, type ColumnWrite } from "../../../src/workbook";
import { duck } from "./duck";

const folder = mkdtempSync(join(tmpdir(), "parquet-"));
const path = join(folder, "customers.parquet");
const out = join(folder, "out.parquet");

const SELECT = `select i::int as id, 'C' || i as name, (i % 7 = 0) as loyal, (i * 1.25)::double as amount,
  case when i % 5 = 0 then null else (i * 1.1)::decimal(18,2) end as price, 9007199254740993 + i as huge,
  date '2026-01-31' + i::int as since, timestamp '2026-01-31 12:30:00' + interval (i) minute as seen,
  time '06:00:00' as hour, [i, i + 1] as numbers, {'a': i, 'b': 'x'} as thing, 'NaN'::double as nothing
  from range(5000) t(i)`;

beforeAll(() =>
  duck(`copy (${SELECT}) to '${path}' (format parquet, compression zstd, row_group_size 2048)`),
);
afterAll(() => rmSync(folder, { recursive: true }));

const cellsOf = async (file: string, rows = 3): Promise<Record<string, readonly Cell[]>> => {
  const { port } = await openFile(file);
  const [region] = await port.regions();
  const columns = await port.readColumns(
    region!,
    region!.headers.map((_, at) => at),
    0,
    rows,
  );
  return Object.fromEntries(columns.map(({ column, cells }) => [region!.headers[column], cells]));
};

/** Writes columns beside the customers of a file, and the whole to another. */
const written = async (to: string, columns: readonly ColumnWrite[], from = path): Promise<void> => {
  const file = await openFile(from);
  const [region] = await file.port.regions();
  await file.port.writeColumns(region!, columns, unwatched);
  await writeWhole(to, await file.save(to));
};

const COLUMNS: readonly ColumnWrite[] = [
  { header: "tier", cells: Array.from({ length: 5000 }, (_, i) => "ABC".charAt(i % 3)) },
  { header: "score", cells: Array.from({ length: 5000 }, (_, i) => (i === 1 ? null : i / 2)) },
  { header: "due", cells: Array.from({ length: 5000 }, () => 46053), format: "yyyy-mm-dd" },
];

test("values of all types come as the cells that a person would see", async () => {
  const cells = await cellsOf(path, 2);
  expect(cells).toEqual({
    id: [0, 1],
    name: ["C0", "C1"],
    loyal: [true, false],
    amount: [0, 1.25],
    price: [null, 1.1],
    huge: ["9007199254740993", "9007199254740994"],
    since: [46053, 46054],
    seen: [46053 + 12.5 / 24, 46053 + (12.5 + 1 / 60) / 24].map((at) => expect.closeTo(at, 9)),
    hour: [0.25, 0.25],
    numbers: ["[0,1]", "[1,2]"],
    thing: ['{"a":0,"b":"x"}', '{"a":1,"b":"x"}'],
    nothing: [null, null],
  });
});

test("days and moments are told from numbers by their formats", async () => {
  const { port } = await openFile(path);
  const [region] = await port.regions();
  const read = await port.readColumns(region!, [3, 4, 6, 7, 8], 0, 1);
  expect(read.map(({ format }) => format)).toEqual([
    undefined,
    "0.00",
    "yyyy-mm-dd",
    "yyyy-mm-dd hh:mm:ss",
    "hh:mm:ss",
  ]);
});

test("results stand behind the columns of the file, which keep their values and types", async () => {
  await written(out, COLUMNS);
  const differing = `select count(*) from (select * exclude (tier, score, due) from '${out}' except all from '${path}')`;
  expect(await duck(differing)).toEqual([["0"]]);
  const types = (file: string): string =>
    `select name, type, converted_type, logical_type, repetition_type from parquet_schema('${file}')`;
  const [before, after] = [await duck(types(path)), await duck(types(out))];
  expect(after.slice(0, before.length)).toEqual(before);
  expect(after.slice(before.length).map(([name, type, kind]) => [name, type, kind])).toEqual([
    ["tier", "BYTE_ARRAY", "UTF8"],
    ["score", "DOUBLE", "null"],
    ["due", "INT32", "DATE"],
  ]);
});

test("another program reads the results", async () => {
  await written(out, COLUMNS);
  expect(
    await duck(`select id, tier, score, due from '${out}' where id in (0, 1, 4999) order by id`),
  ).toEqual([
    ["0", "A", "0", "2026-01-31"],
    ["1", "B", "null", "2026-01-31"],
    ["4999", "B", "2499.5", "2026-01-31"],
  ]);
  expect(await duck(`select tier, count(*) from '${out}' group by all order by all`)).toEqual([
    ["A", "1667"],
    ["B", "1667"],
    ["C", "1666"],
  ]);
});

test("the bytes of the columns that were there stand in the file as they stood", async () => {
  await written(out, COLUMNS);
  const [before, after] = [readFileSync(path), readFileSync(out)];
  const columns = before.length - 8 - before.readUInt32LE(before.length - 8);
  expect(after.subarray(0, columns).equals(before.subarray(0, columns))).toBe(true);
});

test("a second run writes over the columns of the first", async () => {
  await written(out, COLUMNS);
  const again = join(folder, "again.parquet");
  const tier = { header: "tier", replace: 12, cells: Array.from({ length: 5000 }, () => "D") };
  await written(again, [tier], out);
  expect(await duck(`select tier, count(*), sum(score) from '${again}' group by all`)).toEqual([
    ["D", "5000", "6248749.5"],
  ]);
  expect((await duck(`describe from '${again}'`)).length).toBe(15);
});

test("a file without results is the file to the byte", async () => {
  const file = await openFile(path);
  await writeWhole(out, await file.save(out));
  expect(readFileSync(out).equals(readFileSync(path))).toBe(true);
});

test.each(["csv", "xlsx", "parquet"])("its table goes into a .%s", async (kind) => {
  const to = join(folder, `converted.${kind}`);
  await written(to, COLUMNS);
  const cells = await cellsOf(to, 2);
  const asText = kind === "csv";
  expect([cells["name"], cells["tier"]]).toEqual([
    ["C0", "C1"],
    ["A", "B"],
  ]);
  expect(cells["amount"]).toEqual(asText ? ["0", "1.25"] : [0, 1.25]);
  expect(cells["since"]).toEqual(asText ? ["2026-01-31", "2026-02-01"] : [46053, 46054]);
  expect(cells["loyal"]).toEqual(asText ? ["TRUE", "FALSE"] : [true, false]);
});

test("the table of a text becomes a parquet that other programs read", async () => {
  const text = join(folder, "a.csv");
  writeFileSync(text, "编号,金额\nC1,12\nC2,\n");
  const to = join(folder, "b.parquet");
  await written(to, [{ header: "等级", cells: ["A", null] }], text);
  expect(await duck(`from '${to}'`)).toEqual([
    ["C1", "12", "A"],
    ["C2", "null", "null"],
  ]);
});

test.each([
  ["not-parquet", (bytes: Buffer) => Buffer.concat([Buffer.from("x"), bytes])],
  ["truncated", (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
  [
    "broken-parquet",
    (bytes: Buffer) => Buffer.from(bytes).fill(0xff, bytes.length - 200, bytes.length - 8),
  ],
])(
  "a file that is %s is refused with that reason, and nothing is left behind",
  async (code, harm) => {
    const bad = join(folder, "bad.parquet");
    writeFileSync(bad, harm(readFileSync(path)));
    await expect(openFile(bad)).rejects.toMatchObject({ code: "unreadable", detail: code });
    expect(readdirSync(folder).filter((name) => name.startsWith("."))).toEqual([]);
  },
);

test("a file whose pages are damaged is refused when they are read", async () => {
  const bad = join(folder, "pages.parquet");
  writeFileSync(bad, Buffer.from(readFileSync(path)).fill(0xff, 40, 4000));
  const { port } = await openFile(bad);
  await expect(port.regions()).rejects.toMatchObject({
    code: "unreadable",
    detail: "broken-parquet",
  });
});
