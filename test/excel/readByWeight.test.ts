import { readByWeight } from "../../src/excel/readByWeight";
import { PortError } from "../../src/workbook";

/** Reads rows that each hold a text of so many characters, from a host that refuses more than so many rows; gives the stretches that were read. */
const stretches = async (rows: number, characters: number, most = Infinity) => {
  const read: [number, number][] = [];
  await readByWeight({ from: 0, to: rows, columns: 1 }, async (from, to) => {
    if (to - from > most) throw new PortError("too-large");
    read.push([from, to]);
    return Array.from({ length: to - from }, () => ["x".repeat(characters)]);
  });
  return read;
};

test("every row is read once and in order, in requests of about 500 kB", async () => {
  const read = await stretches(50_000, 100);
  expect(read.map(([from]) => from)).toEqual([0, ...read.slice(0, -1).map(([, to]) => to)]);
  expect(read.at(-1)?.[1]).toBe(50_000);
  const [, [from, to] = [0, 0]] = read;
  expect((to - from) * 308).toBeGreaterThan(450_000);
  expect((to - from) * 308).toBeLessThanOrEqual(500_000);
});

test("what the host refuses as too large is halved, down to a row", async () => {
  expect(await stretches(3, 10, 1)).toEqual([
    [0, 1],
    [1, 2],
    [2, 3],
  ]);
});

test("a row that is too large by itself is told", async () => {
  await expect(stretches(2, 10, 0)).rejects.toMatchObject({ code: "too-large" });
});
