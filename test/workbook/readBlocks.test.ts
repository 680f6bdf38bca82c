import { PortError, type Region } from "../../src/workbook";
import { FULL_CELL, readBlocks } from "../../src/workbook/readBlocks";
import { createMemoryPort } from "./memoryPort";

const book = (rows: number, cell: (row: number) => string | number) =>
  createMemoryPort([
    {
      name: "s",
      rows: [["编号", "金额"], ...Array.from({ length: rows }, (_, row) => [`C${row}`, cell(row)])],
    },
  ]);

const regionOf = async (port: { regions(): Promise<readonly Region[]> }): Promise<Region> => {
  const [region] = await port.regions();
  if (region === undefined) throw new Error("no region");
  return region;
};

const all = async (port: ReturnType<typeof book>) => {
  const blocks = [];
  for await (const block of readBlocks(port, await regionOf(port), [1])) blocks.push(block);
  return blocks;
};

test("blocks hold every row once and in order", async () => {
  const port = book(50_000, (row) => row);
  const blocks = await all(port);
  expect(blocks.length).toBeGreaterThan(1);
  expect(blocks.flatMap(({ columns }) => columns[0]?.cells ?? [])).toEqual(
    Array.from({ length: 50_000 }, (_, row) => row),
  );
});

test("a block that is refused as too large is asked for in halves until it fits", async () => {
  const port = book(1000, (row) => row);
  port.mostCells = 70;
  const blocks = await all(port);
  expect(blocks.every(({ from, to }) => to - from <= 70)).toBe(true);
  expect(blocks.at(-1)?.to).toBe(1000);
});

test("long texts make the next blocks shorter", async () => {
  const port = book(40_000, () => "长".repeat(400));
  const sizes = (await all(port)).map(({ from, to }) => to - from);
  expect(sizes[1]).toBeLessThan((sizes[0] ?? 0) / 5);
});

test("where cells may be full, few rows are asked for until it is known what they weigh", async () => {
  const port = book(10_000, (row) => row);
  const sizes: number[] = [];
  for await (const { from, to } of readBlocks(port, await regionOf(port), [1], FULL_CELL))
    sizes.push(to - from);
  expect(sizes).toEqual([25, 9_975]);
});

test("a single row that is too large is the caller's trouble", async () => {
  const port = book(10, (row) => row);
  port.mostCells = 0;
  await expect(all(port)).rejects.toEqual(new PortError("too-large"));
});

test("stopping in the middle leaves no failure behind", async () => {
  const port = book(100_000, (row) => row);
  const region = await regionOf(port);
  let reads = 0;
  const failing = {
    ...port,
    readColumns: async (...asked: Parameters<typeof port.readColumns>) => {
      if (reads++ > 0) throw new PortError("busy");
      return port.readColumns(...asked);
    },
  };
  for await (const block of readBlocks(failing, region, [1])) {
    expect(block.from).toBe(0);
    break;
  }
});

test("an empty body has no blocks", async () => {
  expect(await all(book(0, () => 0))).toEqual([]);
});
