/** Faults of the host at every request of grading, of going on with a write and of putting a run on record, through the real Office.js against the workbench's model of Excel. */
import { excelPort } from "../../src/excel";
import type * as blocksFile from "../../src/excel/blocks";
import {
  apply,
  gradeRegion,
  HalfApplied,
  PortError,
  readHistory,
  readRuns,
  recordRun,
  resultColumns,
  undo,
  unhurried,
  unwatched,
  type GradeResult,
  type ResultColumn,
} from "../../src/workbook";
import { sortArea } from "../../src/workbench/model";
import { requestFor, ROWS } from "../workbook/customersBook";
import type { GivenSheet } from "../workbook/portContract/harness";
import {
  different,
  FAULTS,
  holding,
  inFakeTime,
  isGone,
  standing,
  type Came,
  type Made,
} from "./faulty";
import { bookOf } from "./officeBook";
import { installOffice, type OfficeHost } from "./officeJs";

type Blocks = typeof blocksFile;

// Blocks of a row or two, so that a write has several; a record has more requests than enough.
const mockBlocks = { bytes: 0 };
jest.mock("../../src/excel/blocks", () => {
  const blocks = jest.requireActual<Blocks>("../../src/excel/blocks");
  return {
    ...blocks,
    weightBlocks: (rows: number, weightAt: (row: number) => number) =>
      blocks.weightBlocks(rows, weightAt, mockBlocks.bytes),
  };
});

jest.setTimeout(120_000);

beforeEach(() => {
  mockBlocks.bytes = 200;
  jest.useFakeTimers({ doNotFake: ["nextTick", "setImmediate", "queueMicrotask"] });
});
afterEach(() => {
  jest.useRealTimers();
});

const HEADERS = ["客户编号", "单次订单量(支)", "首单", "最近严重投诉", "物流敏感", "常年量大"];
const CUSTOMERS: GivenSheet = {
  name: "客户",
  cells: [HEADERS, ...ROWS],
  table: { name: "客户" },
};
const OTHER: GivenSheet = { name: "别的", cells: [["x"], ["y"]] };

const opened = () => {
  const book = bookOf([CUSTOMERS, OTHER]);
  return { book, host: installOffice(book) };
};

const graded = async (): Promise<GradeResult> => {
  const outcome = await gradeRegion(excelPort, await requestFor(excelPort), unhurried, unwatched);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value;
};

const columnsOf = (result: GradeResult): Promise<readonly ResultColumn[]> =>
  resultColumns(result, { kinds: ["tier", "why"], locale: "zh-CN" }, unhurried, unwatched);

const errorOf = (came: Came<unknown>): unknown => ("error" in came ? came.error : null);

/** Does something anew with a fault at its first request, at its second, and so on, for as long as there is one. */
const atEachRequest = async (
  made: Made,
  attempt: (fail: (host: OfficeHost) => void) => Promise<number>,
): Promise<void> => {
  for (let skip = 0, happened = 1; happened > 0; skip++)
    happened = await attempt((host) => host.faults.plan({ ...made(host.book), skip }));
};

test.each(FAULTS)("grading with %s gives grades or says why not", async (_, made) => {
  await atEachRequest(made, async (fail) => {
    const { book, host } = opened();
    const before = standing(book);
    fail(host);
    const came = await inFakeTime(graded());
    const happened = host.faults.clear();
    const error = errorOf(came);
    // Where the customers' sheet is gone before it was looked at there is nothing to grade, which the test's own finding of customers takes for granted.
    if (!isGone(book)) {
      if (error === null) expect(came).toMatchObject({ value: { graded: 3 } });
      else expect(error).toBeInstanceOf(PortError);
      expect(different(before, standing(book))).toEqual([]);
    }
    return happened;
  });
});

/** Workbooks that a fault has left and that a run was put on record in after it. */
const recordedAgain = new Set<string>();

test.each(FAULTS)("a run with %s is on record whole or not at all", async (_, made) => {
  await atEachRequest(made, async (fail) => {
    mockBlocks.bytes = 200;
    const { book, host } = opened();
    const result = await graded();
    const applied = await apply(excelPort, result, await columnsOf(result), unwatched);
    const written = standing(book);
    mockBlocks.bytes = 1_000_000;
    const recording = { when: 46_053, who: "", weigh: null, locale: "zh-CN" } as const;
    fail(host);
    const first = inFakeTime(recordRun(excelPort, result, applied, { ...recording, id: "r1" }));
    const error = errorOf(await first);
    const happened = host.faults.clear();
    if (isGone(book)) return happened;
    expect(error === null || error instanceof PortError).toBe(true);
    expect(different(written, standing(book))).toEqual([]);
    if (error === null) {
      expect((await readRuns(excelPort)).map(({ id }) => id)).toEqual(["r1"]);
      return happened;
    }
    // Most faults leave what another one has left: what comes of it is known.
    const left = holding(book);
    if (recordedAgain.has(left)) return happened;
    recordedAgain.add(left);
    const again = inFakeTime(recordRun(excelPort, result, applied, { ...recording, id: "r2" }));
    expect(await again).toMatchObject({ value: { ok: true } });
    const history = await readHistory(excelPort);
    expect(history.runs.map(({ id }) => id)).toContain("r2");
    return happened;
  });
});

const lost: Made = () => ({
  fault: { kind: "refused", error: "InvalidOrTimedOutSession" },
  times: Infinity,
});

/** Every write that a lost session has left half-way, each in a workbook of its own. */
const halves = async (
  then: (half: HalfApplied, state: Awaited<ReturnType<typeof started>>) => Promise<void>,
): Promise<number> => {
  let count = 0;
  await atEachRequest(lost, async (fail) => {
    const state = await started();
    fail(state.host);
    const error = errorOf(await inFakeTime(state.write()));
    const happened = state.host.faults.clear();
    if (error instanceof HalfApplied && error.reach.rows > 0) {
      count++;
      await then(error, state);
    }
    return happened;
  });
  return count;
};

const started = async () => {
  const { book, host } = opened();
  const result = await graded();
  const columns = await columnsOf(result);
  const write = (half?: HalfApplied) =>
    apply(excelPort, result, columns, unwatched, undefined, half);
  return { book, host, before: standing(book), write };
};

describe("a write that a lost session has left half-way", () => {
  test("is gone on with, and taken back as one", async () => {
    const whole = await started();
    await whole.write();
    const expected = standing(whole.book);
    const count = await halves(async (half, { book, before, write }) => {
      const applied = await write(half);
      expect(applied.written).toBe(3);
      expect(different(expected, standing(book))).toEqual([]);
      expect(await undo(excelPort, applied)).toMatchObject({ left: [] });
      expect(different(before, standing(book))).toEqual([]);
    });
    expect(count).toBeGreaterThan(2);
  });

  test("writes only the rest", async () => {
    await halves(async (half, { host, write }) => {
      let cells = 0;
      host.before = ({ Actions }) => {
        for (const { Name, ActionType, ArgumentInfo } of Actions)
          if (ActionType === 4 && Name === "Values")
            for (const [cell] of ArgumentInfo?.Arguments?.[0] as unknown[][])
              if (cell !== null) cells++;
      };
      await write(half);
      expect(cells).toBeLessThanOrEqual(2 * (ROWS.length - half.reach.rows));
    });
  });

  test("is gone on with after somebody has sorted the customers", async () => {
    await halves(async (half, { book, write }) => {
      book.change("remote", (edit) => {
        const body = { row: 1, column: 0, rows: ROWS.length, columns: 8 };
        sortArea(edit, "{1}", body, [{ column: 0, descending: true }]);
      });
      const sorted = standing(book);
      const applied = await write(half);
      const tiers = ROWS.map((_, row) => standing(book).get(`${String(row + 1)} 6`));
      expect(tiers).toEqual([undefined, undefined, "C", "B", "A"]);
      expect(await undo(excelPort, applied)).toMatchObject({ left: [] });
      const left = different(sorted, standing(book)).map((place) => place.split(" ")[1]);
      expect(new Set(left)).toEqual(new Set(["6", "7"]));
    });
  });
});
