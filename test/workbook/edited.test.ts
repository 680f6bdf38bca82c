import fc from "fast-check";
import {
  apply,
  gradeRegion,
  resultColumns,
  unwatched,
  type Cell,
  type GradeResult,
  type Locale,
  type ResultKind,
} from "../../src/workbook";
import { bookOf, requestFor, ROWS } from "./customersBook";
import { createMemoryPort, tickingHost, type MemoryPort } from "./memoryPort";

const graded = async (port: MemoryPort): Promise<GradeResult> => {
  const outcome = await gradeRegion(port, await requestFor(port), tickingHost(), unwatched);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value;
};

const write = async (
  port: MemoryPort,
  result: GradeResult,
  kinds: readonly ResultKind[] = ["tier"],
  locale: Locale = "zh-CN",
) => {
  const columns = await resultColumns(result, { kinds, locale }, tickingHost(), unwatched);
  return apply(port, result, columns, unwatched);
};

const rowsOf = (port: MemoryPort): Cell[][] => port.sheets[0]?.rows ?? [];
const cellsOf = (port: MemoryPort, column: number): Cell[] =>
  rowsOf(port)
    .slice(1)
    .map((row) => row[column] ?? null);

/** A book that was graded and written once, and graded again. */
const gradedTwice = async (kinds: readonly ResultKind[] = ["tier"]) => {
  const port = bookOf(ROWS);
  await write(port, await graded(port), kinds);
  return { port, result: await graded(port) };
};

test("what former runs wrote is read along, and is no input", async () => {
  const { result } = await gradedTwice();
  expect([...result.former]).toEqual([[6, ["A", "B", "C", null, null]]]);
  expect(result.cells.has(6)).toBe(false);
});

test("before the first run nothing is read but what decides", async () => {
  const port = bookOf(ROWS);
  const { former, cells } = await graded(port);
  expect(former.size).toBe(0);
  expect(new Set(port.reads.flatMap(({ columns }) => columns))).toEqual(new Set(cells.keys()));
});

test("a grade that somebody wrote over since it was read is kept, and its customer is named", async () => {
  const { port, result } = await gradedTwice();
  rowsOf(port)[2]![6] = "待议";
  const applied = await write(port, result);
  expect(cellsOf(port, 6)).toEqual(["A", "待议", "C", null, null]);
  expect(applied.edited).toEqual([{ key: "C2", sheetRow: 3 }]);
  expect(applied).toMatchObject({ written: 2, changed: [] });
});

test("a grade that somebody emptied stays empty", async () => {
  const { port, result } = await gradedTwice();
  rowsOf(port)[1]![6] = null;
  expect((await write(port, result)).edited).toEqual([{ key: "C1", sheetRow: 2 }]);
  expect(cellsOf(port, 6)[0]).toBeNull();
});

test("what was edited before it was read is written over", async () => {
  const port = bookOf(ROWS);
  await write(port, await graded(port));
  rowsOf(port)[2]![6] = "待议";
  expect((await write(port, await graded(port))).edited).toEqual([]);
  expect(cellsOf(port, 6)).toEqual(["A", "B", "C", null, null]);
});

test("an edited cell keeps its formula, and the other columns of its row are written", async () => {
  const port = createMemoryPort([{ ...bookOf(ROWS).sheets[0]!, formulas: new Map() }]);
  await write(port, await graded(port), ["tier", "why"]);
  const result = await graded(port);
  port.sheets[0]!.formulas!.set("G3", "=H3&1");
  rowsOf(port)[2]![6] = "x1";
  const before = cellsOf(port, 7);
  const applied = await write(port, result, ["tier", "why"]);
  expect(applied.edited).toHaveLength(1);
  expect(applied.written).toBe(3);
  expect(port.sheets[0]!.formulas!.get("G3")).toBe("=H3&1");
  expect(cellsOf(port, 7)).toEqual(before);
});

test("one who edited several results of a customer is listed once", async () => {
  const { port, result } = await gradedTwice(["tier", "why"]);
  rowsOf(port)[3]![6] = "D";
  rowsOf(port)[3]![7] = "so";
  expect((await write(port, result)).edited).toEqual([{ key: "C3", sheetRow: 4 }]);
});

test("another author's run that came first is kept where it says something else", async () => {
  const port = bookOf(ROWS);
  const result = await graded(port);
  rowsOf(port)[0]![6] = "等级 · 商务部发货 ABC";
  ["A", "C", null, null, null].forEach((tier, row) => (rowsOf(port)[row + 1]![6] = tier));
  const applied = await write(port, result);
  expect(applied.edited).toEqual([{ key: "C2", sheetRow: 3 }]);
  expect(cellsOf(port, 6)).toEqual(["A", "C", "C", null, null]);
});

test("in whichever order the rows stand by now, exactly the edited cells are kept", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }),
      fc.subarray([0, 1, 2, 3, 4]),
      async (order, edits) => {
        const { port, result } = await gradedTwice();
        for (const row of edits) rowsOf(port)[row + 1]![6] = `by hand ${String(row)}`;
        const body = rowsOf(port).slice(1);
        order.forEach((from, to) => (rowsOf(port)[to + 1] = body[from] ?? []));
        const { edited } = await write(port, result);
        expect(edited.map(({ key }) => key).sort()).toEqual(
          edits.map((row) => `C${String(row + 1)}`),
        );
        const tiers = ["A", "B", "C", null, null];
        expect(cellsOf(port, 6)).toEqual(
          order.map((row) => (edits.includes(row) ? `by hand ${String(row)}` : tiers[row])),
        );
      },
    ),
  );
});
