import { unwatched, type Progress } from "../../../src/workbook";
import {
  bodyOf,
  CUSTOMER_TABLE,
  firstRegion,
  PLAIN,
  type GivenSheet,
  type Lacks,
  type Opening,
} from "./harness";

const WHY = { header: "原因", cells: ["x", null, "=1+1"] };
const TIER = { header: "等级", cells: ["A", "A", "A"], replace: 2 };

const stopped: Progress = { report: () => undefined, cancelled: true };

/** Regions, and columns read, written and taken back. */
export const columnFacts = (open: Opening, lacks: Lacks): void => {
  test("a table is a region by its name, with its headers", async () => {
    const region = await firstRegion(await open([CUSTOMER_TABLE]));
    expect(region).toEqual({
      table: "客户表",
      area: { sheet: "客户", row: 0, column: 0, rows: 4, columns: 3 },
      headers: ["编号", "金额", "等级"],
    });
  });

  (lacks.totals ? test.skip : test)("the totals row is no part of a region", async () => {
    const sheet: GivenSheet = {
      ...CUSTOMER_TABLE,
      cells: [...CUSTOMER_TABLE.cells, ["合计", 10, null]],
      table: { name: "客户表", totals: true },
    };
    expect((await firstRegion(await open([sheet]))).area.rows).toBe(4);
  });

  test("a block of cells is a region without a name, on a sheet of any name", async () => {
    const region = await firstRegion(await open([PLAIN]));
    expect(region).toMatchObject({ area: { sheet: PLAIN.name, rows: 4, columns: 3 } });
    expect(region.table).toBeUndefined();
  });

  test("cells are read with their types, formulas by what they show", async () => {
    const opened = await open([CUSTOMER_TABLE]);
    expect(await bodyOf(opened.port, await firstRegion(opened))).toEqual([
      ["C1", 10, 20],
      ["C2", null, "B"],
      ["C3", { error: "#N/A" }, "C"],
    ]);
  });

  test("new columns join the table, and others are written over", async () => {
    const opened = await open([CUSTOMER_TABLE]);
    await opened.port.writeColumns(await firstRegion(opened), [TIER, WHY], unwatched);
    expect((await opened.seen("客户")).map((row) => row.slice(2))).toEqual([
      ["等级", "原因"],
      ["A", "x"],
      ["A", null],
      ["A", "=1+1"],
    ]);
    expect((await firstRegion(opened)).headers).toEqual(["编号", "金额", "等级", "原因"]);
  });

  test("the receipt tells what was written, and what stood there with its formulas", async () => {
    const opened = await open([CUSTOMER_TABLE]);
    const receipt = await opened.port.writeColumns(
      await firstRegion(opened),
      [TIER, WHY],
      unwatched,
    );
    expect(receipt).toMatchObject({
      added: [3],
      overwritten: [{ column: 2, before: [20, "B", "C"] }],
      written: [
        {
          column: 2,
          header: "等级",
          cells: ["A", "A", "A"],
          before: [{ formula: "=B2*2" }, "B", "C"],
        },
        { column: 3, header: "原因", cells: ["x", null, "=1+1"], before: null },
      ],
    });
  });

  test("cells that are to be kept stay what they are, be it formulas, and undo leaves them so", async () => {
    const opened = await open([CUSTOMER_TABLE]);
    const region = await firstRegion(opened);
    const kept = { ...TIER, cells: [20, "A", "A"], kept: new Set([0]) };
    const receipt = await opened.port.writeColumns(region, [kept], unwatched);
    const [now] = await opened.port.readContents(region, [2]);
    expect(now).toEqual([{ formula: "=B2*2" }, "A", "A"]);
    expect((await opened.port.undo(receipt)).left).toEqual([]);
    const [after] = await opened.port.readContents(region, [2]);
    expect(after).toEqual([{ formula: "=B2*2" }, "B", "C"]);
  });

  test("cells that are taken beside a plain block stop the write", async () => {
    const cells = PLAIN.cells.map((row, at) => (at === 2 ? [...row, "mine"] : row));
    const opened = await open([{ ...PLAIN, cells }]);
    const whole = await firstRegion(opened);
    const narrow = {
      ...whole,
      area: { ...whole.area, columns: 3 },
      headers: whole.headers.slice(0, 3),
    };
    const write = opened.port.writeColumns(narrow, [WHY], unwatched);
    await expect(write).rejects.toMatchObject({ code: "taken", detail: "D3" });
  });

  test("stopped, all is as it was", async () => {
    const opened = await open([CUSTOMER_TABLE]);
    const region = await firstRegion(opened);
    const before = await opened.port.readContents(region, [0, 1, 2]);
    const write = opened.port.writeColumns(region, [TIER, WHY], stopped);
    await expect(write).rejects.toMatchObject({ code: "cancelled" });
    expect(await opened.port.readContents(region, [0, 1, 2])).toEqual(before);
    expect(await firstRegion(opened)).toEqual(region);
  });

  test("undo puts all back, formulas as formulas", async () => {
    const opened = await open([CUSTOMER_TABLE]);
    const region = await firstRegion(opened);
    const receipt = await opened.port.writeColumns(region, [TIER, WHY], unwatched);
    expect(await opened.port.undo(receipt)).toEqual({ restored: 6, left: [] });
    expect(await firstRegion(opened)).toEqual(region);
    expect((await opened.port.readContents(region, [2]))[0]).toEqual([
      { formula: "=B2*2" },
      "B",
      "C",
    ]);
  });

  test("undo leaves what somebody changed since, and names it", async () => {
    const opened = await open([CUSTOMER_TABLE]);
    const region = await firstRegion(opened);
    const receipt = await opened.port.writeColumns(region, [TIER], unwatched);
    await opened.edit("客户", 2, 2, "by hand");
    expect(await opened.port.undo(receipt)).toEqual({ restored: 2, left: ["客户!C3"] });
    const [, , changed] = await opened.seen("客户");
    expect(changed).toEqual(["C2", null, "by hand"]);
  });

  test("a receipt undoes in another session as well", async () => {
    const opened = await open([CUSTOMER_TABLE]);
    const region = await firstRegion(opened);
    const receipt = await opened.port.writeColumns(region, [TIER, WHY], unwatched);
    const stored = JSON.parse(JSON.stringify(receipt)) as typeof receipt;
    // Something else is done in between, which a port may take for a reason to put the columns into its file.
    await opened.port.writeCells(region, []);
    expect(await opened.port.undo(stored)).toEqual({ restored: 6, left: [] });
    expect((await firstRegion(opened)).headers).toEqual(region.headers);
  });

  test("a text that no cell holds is refused with its place", async () => {
    const opened = await open([CUSTOMER_TABLE]);
    const long = { ...TIER, cells: ["A", "x".repeat(32_768), "A"] };
    const write = opened.port.writeColumns(await firstRegion(opened), [long], unwatched);
    await expect(write).rejects.toMatchObject({ code: "too-long", detail: "C3" });
  });
};
