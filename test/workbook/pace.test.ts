import { inPieces, paceOf, PortError } from "../../src/workbook";
import { tickingHost } from "./memoryPort";
import { sliceSize } from "../../src/workbook/pace";

test("pace tells rows a second and the time that is left", () => {
  expect(paceOf(2000, 6000, 1000)).toEqual({ perSecond: 2000, secondsLeft: 2 });
});

test("before anything is done nothing is known of the time left", () => {
  expect(paceOf(0, 6000, 1000).secondsLeft).toBeNull();
});

test("a piece that took long makes the next one shorter, a quick one longer", () => {
  expect(sliceSize(1000).after(1000, 25).rows).toBe(500);
  expect(sliceSize(1000).after(1000, 2).rows).toBe(2000);
  expect(sliceSize(1000).after(1000, 10).rows).toBe(1000);
});

test("a short last piece does not make the next one longer", () => {
  expect(sliceSize(1000).after(10, 0).rows).toBe(1000);
});

test("work in pieces is done once for each row, with moments for the host between", async () => {
  const host = tickingHost(3);
  const seen: number[] = [];
  await inPieces(host, 1000, (row) => seen.push(row));
  expect(seen).toEqual(Array.from({ length: 1000 }, (_, row) => row));
  expect(host.yields).toBeGreaterThan(1);
});

test("rows that take long are pieces of their own", async () => {
  const host = tickingHost(6);
  await inPieces(host, 20, () => undefined);
  expect(host.yields).toBe(20);
});

test("work in pieces is stopped at the next moment", async () => {
  const progress = { cancelled: false };
  const work = inPieces(
    tickingHost(100),
    1000,
    (row) => (progress.cancelled = row === 100 || progress.cancelled),
    progress,
  );
  await expect(work).rejects.toEqual(new PortError("cancelled"));
});
