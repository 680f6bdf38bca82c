import fc from "fast-check";
import {
  apply,
  formerColumn,
  gradeRegion,
  PortError,
  resultColumns,
  undo,
  unwatched,
  type Cell,
  type GradeResult,
  type Progress,
  type ResultKind,
} from "../../src/workbook";
import { bookOf, requestFor, ROWS, scheme } from "./customersBook";
import { tickingHost, type MemoryPort } from "./memoryPort";

const TIER = "等级 · 商务部发货 ABC";

const graded = async (port: MemoryPort): Promise<GradeResult> => {
  const outcome = await gradeRegion(port, await requestFor(port), tickingHost(), unwatched);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value;
};

const write = async (
  port: MemoryPort,
  result: GradeResult,
  kinds: readonly ResultKind[] = ["tier"],
  progress: Progress = unwatched,
) => {
  const columns = await resultColumns(result, { kinds, locale: "zh-CN" }, tickingHost(), unwatched);
  return apply(port, result, columns, progress);
};

const rowsOf = (port: MemoryPort): Cell[][] => port.sheets[0]?.rows ?? [];
const column = (port: MemoryPort, index: number): Cell[] =>
  rowsOf(port).map((row) => row[index] ?? null);
const copy = (port: MemoryPort) => structuredClone(rowsOf(port));

test("grades stand beside their customers under a header that names the scheme", async () => {
  const port = bookOf(ROWS, "客户");
  const applied = await write(port, await graded(port));
  expect(column(port, 6)).toEqual([TIER, "A", "B", "C", null, null]);
  expect(applied).toMatchObject({
    written: 3,
    columns: [6],
    changed: [],
    edited: [],
    added: [],
    gone: [],
    moved: 0,
  });
});

test("the reason why stands also where there is no grade", async () => {
  const port = bookOf(ROWS);
  await write(port, await graded(port), ["why"]);
  expect(column(port, 6)[1]).toContain("单次订单量");
  expect(column(port, 6)[4]).toContain("约三万");
});

test("a second run writes over the columns of the first", async () => {
  const port = bookOf(ROWS);
  await write(port, await graded(port));
  const cells = rowsOf(port)[3];
  if (cells !== undefined) cells[1] = 99_999;
  const applied = await write(port, await graded(port));
  expect(applied.columns).toEqual([6]);
  expect(column(port, 6)).toEqual([TIER, "A", "B", "A", null, null]);
});

test("undo takes a write back to the cell, first run or second", async () => {
  const kinds = fc.subarray<ResultKind>(["tier", "why", "next"], { minLength: 1 });
  await fc.assert(
    fc.asyncProperty(fc.array(kinds, { minLength: 1, maxLength: 3 }), async (runs) => {
      const port = bookOf(ROWS);
      const states: Cell[][][] = [];
      const receipts = [];
      for (const run of runs) {
        states.push(copy(port));
        receipts.push(await write(port, await graded(port), run));
      }
      for (const applied of receipts.reverse()) {
        await undo(port, applied);
        expect(rowsOf(port)).toEqual(states.pop());
      }
    }),
    { numRuns: 25 },
  );
});

test("customers that were sorted in between get their own grades", async () => {
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }), async (order) => {
      const port = bookOf(ROWS);
      const result = await graded(port);
      const body = rowsOf(port).slice(1);
      order.forEach((from, to) => (rowsOf(port)[to + 1] = body[from] ?? []));
      const applied = await write(port, result);
      const tiers = new Map(
        rowsOf(port)
          .slice(1)
          .map((row) => [row[0], row[6]]),
      );
      expect(Object.fromEntries(tiers)).toEqual({ C1: "A", C2: "B", C3: "C", C4: null, C5: null });
      expect(applied.changed).toEqual([]);
    }),
  );
});

test("an input that a co-author changed is reported and its row left as it is", async () => {
  const port = bookOf(ROWS);
  await write(port, await graded(port));
  const result = await graded(port);
  const row = rowsOf(port)[1];
  if (row !== undefined) row[1] = 1;
  const applied = await write(port, result);
  expect(applied.changed).toEqual([{ key: "C1", sheetRow: 2 }]);
  expect(column(port, 6)[1]).toBe("A");
});

test("customers that came or went in between are reported", async () => {
  const port = bookOf(ROWS);
  const result = await graded(port);
  rowsOf(port).splice(2, 1);
  rowsOf(port).push(["C9", 1, "否", null, "否", "否"]);
  const applied = await write(port, result);
  expect(applied.gone).toEqual([{ key: "C2", sheetRow: 3 }]);
  expect(applied.added).toEqual([{ key: "C9", sheetRow: 6 }]);
  expect(column(port, 6).at(-1)).toBeNull();
});

test("columns that were inserted before the inputs do no harm", async () => {
  const port = bookOf(ROWS);
  const result = await graded(port);
  rowsOf(port).forEach((row, index) => row.splice(1, 0, index === 0 ? "备注" : "x"));
  const applied = await write(port, result);
  expect(applied).toMatchObject({ written: 3, columns: [7] });
});

test("a needed column that is gone stops the write before it begins", async () => {
  const port = bookOf(ROWS);
  const result = await graded(port);
  rowsOf(port).forEach((row) => row.splice(1, 1));
  const before = copy(port);
  await expect(write(port, result)).rejects.toMatchObject({ code: "changed" });
  expect(rowsOf(port)).toEqual(before);
});

test("cancelling at any moment leaves the sheet as it was", async () => {
  for (let after = 0; after < 4; after++) {
    const port = bookOf(ROWS);
    const result = await graded(port);
    const before = copy(port);
    let told = 0;
    const progress: Progress = {
      report: () => void told++,
      get cancelled() {
        return told >= after;
      },
    };
    const outcome = await write(port, result, ["tier", "why"], progress).catch(
      (error: unknown) => error,
    );
    if (after < 3) expect(outcome).toEqual(new PortError("cancelled"));
    if (outcome instanceof PortError) expect(rowsOf(port)).toEqual(before);
  }
});

test("progress of a write never goes back and ends with all, also where the table has grown since", async () => {
  const port = bookOf(ROWS);
  const result = await graded(port);
  for (let row = 0; row < 40; row++) rowsOf(port).push([`N${row}`, 1, "否", null, "否", "否"]);
  const told: number[] = [];
  const progress = {
    report: (done: number, total: number) => void told.push(done / total),
    cancelled: false,
  };
  await write(port, result, ["tier"], progress);
  expect([...told].sort((a, b) => a - b)).toEqual(told);
  expect(told.at(-1)).toBe(1);
});

test("a sheet that is gone is named", async () => {
  const port = bookOf(ROWS);
  const result = await graded(port);
  await expect(write({ ...port, regions: async () => [] }, result)).rejects.toEqual(
    new PortError("not-found", "客户"),
  );
});

test("a run in English finds the columns of a run in Chinese", async () => {
  const port = bookOf(ROWS);
  await write(port, await graded(port));
  const result = await graded(port);
  const columns = await resultColumns(
    result,
    { kinds: ["tier"], locale: "en-US" },
    tickingHost(),
    unwatched,
  );
  await apply(port, result, columns, unwatched);
  expect(formerColumn(rowsOf(port)[0] ?? [], scheme("logistics-abc"), "tier")).toBe(6);
  expect(rowsOf(port)[0]).toHaveLength(7);
});

test("a later run makes the reasons of a former one anew, asked for or not", async () => {
  const port = bookOf(ROWS);
  await write(port, await graded(port), ["tier", "why"]);
  const before = column(port, 7);
  const row = rowsOf(port)[1];
  if (row !== undefined) row[1] = 500;
  await write(port, await graded(port), ["tier"]);
  expect(column(port, 6)[1]).toBe("C");
  expect(column(port, 7)[1]).not.toBe(before[1]);
  expect(column(port, 7)[2]).toBe(before[2]);
  expect(rowsOf(port)[0]).toHaveLength(8);
});
