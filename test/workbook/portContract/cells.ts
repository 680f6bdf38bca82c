import { unwatched, type CellWrite } from "../../../src/workbook";
import { CUSTOMER_TABLE, firstRegion, PLAIN, type Opening } from "./harness";

const WRITES: readonly CellWrite[] = [
  { row: 0, column: 2, expected: 20, content: "=text" },
  { row: 1, column: 2, expected: "B", content: { formula: "=B3*2" } },
  { row: 2, column: 0, expected: "C9", content: "no" },
  { row: 2, column: 1, expected: { error: "#N/A" }, content: 7 },
];

/** Single cells with their formulas, and columns that go. */
export const cellFacts = (open: Opening): void => {
  test.each([CUSTOMER_TABLE, PLAIN])(
    "cells are written where they show what was expected, on %j",
    async (sheet) => {
      const opened = await open([sheet]);
      const region = await firstRegion(opened);
      expect(await opened.port.writeCells(region, WRITES)).toEqual([WRITES[2]]);
      expect(await opened.port.readContents(region, [0, 1, 2])).toEqual([
        ["C1", "C2", "C3"],
        [10, null, 7],
        ["=text", { formula: "=B3*2" }, "C"],
      ]);
    },
  );

  test("a cell beyond the rows is left", async () => {
    const opened = await open([CUSTOMER_TABLE]);
    const write: CellWrite = { row: 9, column: 0, expected: null, content: "x" };
    expect(await opened.port.writeCells(await firstRegion(opened), [write])).toEqual([write]);
  });

  test("cells are written in a table only where its headers are those that were read", async () => {
    const opened = await open([CUSTOMER_TABLE]);
    const region = await firstRegion(opened);
    const renamed = { ...region, headers: ["编号", "数额", "等级"] };
    await expect(opened.port.writeCells(renamed, WRITES)).rejects.toMatchObject({
      code: "changed",
    });
    const gone = { ...region, table: "没有" };
    await expect(opened.port.writeCells(gone, WRITES)).rejects.toMatchObject({ code: "not-found" });
  });

  test("a text that no cell holds is refused with its place", async () => {
    const opened = await open([CUSTOMER_TABLE]);
    const write = { row: 1, column: 2, expected: "B", content: "x".repeat(32_768) };
    const writing = opened.port.writeCells(await firstRegion(opened), [write]);
    await expect(writing).rejects.toMatchObject({ code: "too-long", detail: "C3" });
  });

  test("columns go by their headers, and those that are not there are named", async () => {
    const opened = await open([CUSTOMER_TABLE]);
    const before = await firstRegion(opened);
    const columns = ["甲", "乙"].map((header) => ({ header, cells: [1, 2, 3] }));
    await opened.port.writeColumns(before, columns, unwatched);
    const region = await firstRegion(opened);
    expect(await opened.port.deleteColumns(region, ["甲", "丙", "乙"])).toEqual(["丙"]);
    expect(await firstRegion(opened)).toEqual(before);
    expect((await opened.seen("客户"))[0]).toEqual(["编号", "金额", "等级"]);
  });
};
