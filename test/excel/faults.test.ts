/** Faults of the host at every request, through the real Office.js against the workbench's model of Excel: nothing is half written without being listed. */
import { excelPort } from "../../src/excel";
import type * as blocksFile from "../../src/excel/blocks";
import { areaAddress, HalfWritten, PortError, unwatched, type Region } from "../../src/workbook";
import { PLAIN, type GivenSheet, type Standing } from "../workbook/portContract/harness";
import { different, FAULTS, inFakeTime, isGone, standing, type Came, type Made } from "./faulty";
import { bookOf } from "./officeBook";
import { installOffice, type OfficeHost } from "./officeJs";

type Blocks = typeof blocksFile;

// Blocks of two rows, so that a write has several.
jest.mock("../../src/excel/blocks", () => {
  const blocks = jest.requireActual<Blocks>("../../src/excel/blocks");
  return {
    ...blocks,
    weightBlocks: (rows: number, weightAt: (row: number) => number) =>
      blocks.weightBlocks(rows, weightAt, 80),
  };
});

jest.setTimeout(120_000);

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ["nextTick", "setImmediate", "queueMicrotask"] });
});
afterEach(() => {
  jest.useRealTimers();
});

const ROWS = 7;
const rows = (cell: (row: number) => Standing) => Array.from({ length: ROWS }, (_, row) => cell(row)); // prettier-ignore
const CELLS: readonly (readonly Standing[])[] = [
  ["编号", "金额", "等级"],
  ...rows((row) => row).map((row) => [
    `C${String(row)}`,
    10,
    row === 0 ? { formula: "=B2*2", value: 20 } : `旧${String(row)}`,
  ]),
];
const TABLE: GivenSheet = { name: "客户", cells: CELLS, table: { name: "客户表" } };
const RANGE: GivenSheet = { name: PLAIN.name, cells: CELLS };
const OTHER: GivenSheet = { name: "别的", cells: [["x"], ["y"]] };

const TIER = { header: "等级", cells: rows((row) => `新${String(row)}`) as string[], replace: 2 };
const WHY = { header: "原因", cells: rows((row) => `因${String(row)}`) as string[] };

const opened = async (sheet: GivenSheet) => {
  const book = bookOf([sheet, OTHER]);
  const host = installOffice(book);
  const [region] = await excelPort.regions();
  return { book, host, region: region! };
};

const listed =
  ({ reach }: HalfWritten) =>
  (place: string) => {
    const [row = 0, column = 0] = place.split(" ").map(Number);
    return reach.areas.some(
      (area) =>
        row >= area.row &&
        row < area.row + area.rows &&
        column >= area.column &&
        column < area.column + area.columns,
    );
  };

const errorOf = (came: Came<unknown>): unknown => ("error" in came ? came.error : null);
const write = (region: Region) => excelPort.writeColumns(region, [TIER, WHY], unwatched);

/** Does something anew with a fault at its first request, at its second, and so on, for as long as there is one; gives how many there were. */
const atEachRequest = async (
  made: Made,
  attempt: (fail: (host: OfficeHost) => void) => Promise<number>,
): Promise<number> => {
  for (let skip = 0; ; skip++) {
    const happened = await attempt((host) => host.faults.plan({ ...made(host.book), skip }));
    if (happened === 0) return skip;
  }
};

/** Writes with a fault; whatever comes of it, what is not as it was is either written whole or listed, and can be taken back. Gives how often the fault happened. */
const writeWith = async (
  sheet: GivenSheet,
  fail: (host: OfficeHost) => void,
): Promise<{ readonly happened: number; readonly error: unknown }> => {
  const { book, host, region } = await opened(sheet);
  const before = standing(book);
  fail(host);
  const error = errorOf(await inFakeTime(write(region)));
  const happened = host.faults.clear();
  const changed = different(before, standing(book));
  if (isGone(book)) expect(error === null || error instanceof PortError).toBe(true);
  else if (error === null) expect(changed).toHaveLength(2 * ROWS + 1);
  else if (error instanceof HalfWritten) {
    expect(changed.filter((place) => !listed(error)(place))).toEqual([]);
    for (let row = 0; row < error.reach.rows; row++)
      expect(standing(book).get(`${String(row + 1)} 2`)).toBe(`新${String(row)}`);
    expect(await inFakeTime(excelPort.undo(error.receipt))).toMatchObject({ value: { left: [] } });
    expect(different(before, standing(book))).toEqual([]);
  } else {
    expect(error).toBeInstanceOf(PortError);
    expect(changed).toEqual([]);
  }
  return { happened, error };
};

/** Takes a whole write back with a fault; where that fails it can be done again, and all is as it was. */
const undoWith = async (sheet: GivenSheet, fail: (host: OfficeHost) => void): Promise<number> => {
  const { book, host, region } = await opened(sheet);
  const before = standing(book);
  const receipt = await write(region);
  fail(host);
  const error = errorOf(await inFakeTime(excelPort.undo(receipt)));
  const happened = host.faults.clear();
  if (isGone(book)) expect(error === null || error instanceof PortError).toBe(true);
  else {
    if (error !== null) {
      expect(error).toBeInstanceOf(PortError);
      const again = excelPort.undo({ ...receipt, partial: true });
      expect(await inFakeTime(again)).toMatchObject({ value: { left: [] } });
    }
    expect(different(before, standing(book))).toEqual([]);
  }
  return happened;
};

describe.each([
  ["a table", TABLE, ["C2:C5", "D1:D5"]],
  // Beside a range it is asked before each block whose header stands there.
  ["a plain range", RANGE, ["C2:C3", "D1:D3"]],
])("in %s", (_, sheet, cells) => {
  test.each(FAULTS)("a write with %s is whole, as it was, or listed", async (_name, made) => {
    const requests = await atEachRequest(
      made,
      async (fail) => (await writeWith(sheet, fail)).happened,
    );
    expect(requests).toBeGreaterThan(8);
  });

  test.each(FAULTS)("undo with %s can be done again", async (_name, made) => {
    const requests = await atEachRequest(made, (fail) => undoWith(sheet, fail));
    expect(requests).toBeGreaterThan(4);
  });

  test("what stands when a session is lost after some blocks is told by rows and cells", async () => {
    const halves: HalfWritten[] = [];
    await atEachRequest(lostSession, async (fail) => {
      const { happened, error } = await writeWith(sheet, fail);
      if (error instanceof HalfWritten && error.reach.rows > 0) halves.push(error);
      return happened;
    });
    const reached = new Set(halves.map(({ reach }) => reach.rows));
    expect([...reached]).toEqual([2, 4, 6, 7]);
    expect(halves[0]?.reach.areas.map(areaAddress)).toEqual(cells);
    expect(halves[0]).toMatchObject({ code: "disconnected" });
  });
});

const lostSession: Made = () => ({
  fault: { kind: "refused", error: "InvalidOrTimedOutSession" },
  times: Infinity,
});

test("a write that is stopped while a request is never answered is taken back when the host answers again", async () => {
  const { book, host, region } = await opened(TABLE);
  const before = standing(book);
  const progress = { cancelled: false, report: () => undefined };
  host.faults.plan({ fault: { kind: "silent", done: true }, skip: 8 });
  const writing = inFakeTime(excelPort.writeColumns(region, [TIER, WHY], progress));
  await jest.advanceTimersByTimeAsync(5_000);
  progress.cancelled = true;
  expect(errorOf(await writing)).toMatchObject({ code: "cancelled" });
  expect(different(before, standing(book))).toEqual([]);
});
