import { snapshotAt } from "../../../src/history";
import { readHistory, readRuns, stampsOf, undoRun } from "../../../src/workbook/history";
import type { Cell, WorkbookPort } from "../../../src/workbook";
import { DAY, ROWS } from "../customersBook";
import type { GivenSheet, OpenBook, Opening } from "../portContract/harness";
import { gradedNow, ranOn, recorded, written } from "./recordedBook";

const HEADERS = ["客户编号", "单次订单量(支)", "首单", "最近严重投诉", "物流敏感", "常年量大"];

/** Customers in a table, as the tests of every port have them. */
const SHEET: GivenSheet = { name: "客户", cells: [HEADERS, ...ROWS], table: { name: "客户表" } };
const QUANTITY = 1;
const TIER = 6;

const tiersAt = async (port: WorkbookPort, id: string) => {
  const found = snapshotAt(await readHistory(port), id);
  if (!found.ok) throw new Error(found.problem.code);
  return Object.fromEntries([...found.value.customers].map(([key, { tier }]) => [key, tier]));
};

const tierColumn = (cells: readonly (readonly Cell[])[]): readonly Cell[] =>
  cells.slice(1).map((row) => row[TIER] ?? null);

/** What keeping a record promises on every workbook. */
export const recordContract = (name: string, open: Opening<OpenBook>): void => {
  describe(name, () => {
    test("keeps two runs, and tells the tiers of each", async () => {
      const { port, edit } = await open([SHEET]);
      await ranOn(port, { id: "r1" });
      await edit("客户", 2, QUANTITY, 40_000);
      await ranOn(port, { id: "r2", when: DAY + 1.25 });
      expect(await readRuns(port)).toMatchObject([
        { id: "r1", when: DAY, place: "客户表", base: null, changed: 0, rows: 5, graded: 3 },
        { id: "r2", when: DAY + 1.25, base: "r1", changed: 1 },
      ]);
      expect(await tiersAt(port, "r1")).toEqual({ C1: "A", C2: "B", C3: "C", C4: null, C5: null });
      expect(await tiersAt(port, "r2")).toMatchObject({ C2: "A" });
    });

    test("says which run made a column", async () => {
      const { port } = await open([SHEET]);
      await ranOn(port, { id: "r1" });
      const region = (await port.regions()).find(({ table }) => table === "客户表");
      expect(stampsOf(await readRuns(port), region!)).toMatchObject([
        { column: TIER, run: { id: "r1" } },
      ]);
    });

    test("takes the last run back, and leaves what somebody changed since", async () => {
      const { port, edit, seen } = await open([SHEET]);
      await ranOn(port, { id: "r1" });
      await edit("客户", 2, QUANTITY, 40_000);
      await edit("客户", 3, QUANTITY, 40_000);
      await ranOn(port, { id: "r2", when: DAY + 1 });
      expect(tierColumn(await seen("客户"))).toEqual(["A", "A", "A", null, null]);
      await edit("客户", 3, TIER, "手工");
      const undone = await undoRun(port, DAY + 2, "zh-CN");
      expect(tierColumn(await seen("客户"))).toEqual(["A", "B", "手工", null, null]);
      expect(undone).toMatchObject({ run: { id: "r2" }, left: [{ key: "C3" }], removed: [] });
    });

    test("takes away a column that the run has added", async () => {
      const { port, seen } = await open([SHEET]);
      await ranOn(port, { id: "r1" });
      await undoRun(port, DAY + 2, "zh-CN");
      expect((await seen("客户")).map((row) => row[TIER] ?? null)).toEqual(
        [HEADERS, ...ROWS].map(() => null),
      );
      expect(await readRuns(port)).toMatchObject([{ id: "r1", undone: DAY + 2 }]);
    });

    test("leaves one history with both runs of two authors who grade at once", async () => {
      const { port, edit } = await open([SHEET]);
      await ranOn(port, { id: "r1" });
      await edit("客户", 2, QUANTITY, 40_000);
      const mine = await gradedNow(port, { id: "r2" });
      await edit("客户", 2, QUANTITY, 500);
      const hers = await gradedNow(port, { id: "r3" });
      const history = await readHistory(port);
      const applied = await written(port, hers);
      await recorded(port, mine, applied, { id: "r2", when: DAY + 1 }, history);
      await recorded(port, hers, applied, { id: "r3", when: DAY + 2 }, history);
      expect((await readRuns(port)).map(({ id, base }) => [id, base])).toEqual([
        ["r1", null],
        ["r2", "r1"],
        ["r3", "r1"],
      ]);
      expect(await tiersAt(port, "r2")).toMatchObject({ C2: "A" });
      expect(await tiersAt(port, "r3")).toMatchObject({ C2: "C" });
    });
  });
};
